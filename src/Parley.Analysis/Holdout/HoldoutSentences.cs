using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>Says what holding out is worth today, where a deal is on the table and whether the moment is ripe.</summary>
internal sealed class HoldoutSentences(HoldoutCase holdout, HoldoutResult result)
{
    private string Contest => holdout.Contest!.Name;

    public static QuotedNumber Points(double worth, string finding) => Prose.N(worth * 100, finding, "0.0");

    public Statement Headline()
    {
        var focus = holdout.Focus;
        var name = holdout.Signatories[focus].Party.Name;
        var path = $"holdout/today/{holdout.Signatories[focus].Party.Id}/price";
        var price = result.Summary.Today[focus].Price;
        if (holdout.Proposals.IsEmpty)
            return Prose.Say($"No proposal is on the table; what holding out is worth to {name} can be said, what a yes would cost cannot");
        if (double.IsNaN(price))
            return Prose.Say($"No proposal can be signed today, so {name} has nothing to say yes to yet");
        return price > 0
            ? Prose.Say($"At the most likely values, refusing beats accepting for {name} today, by {Points(price, path)} points of 100")
            : Prose.Say($"At the most likely values, accepting beats refusing for {name} today, by {Points(-price, path + "/spare")} points of 100");
    }

    public ImmutableArray<Statement> Say(ImmutableArray<PressureReading> pressures)
    {
        var says = ImmutableArray.CreateBuilder<Statement>();
        if (!holdout.Proposals.IsEmpty)
        {
            for (var p = 0; p < holdout.Signatories.Length; p++)
                says.Add(Price(p));
            foreach (var pressure in pressures)
                says.Add(Pressed(pressure));
            says.Add(OnTheTable());
            says.Add(Medians());
        }

        foreach (var pressure in pressures)
            says.Add(Leverage(pressure));
        says.Add(Ripeness());
        return says.ToImmutable();
    }

    private string Name(int party) => holdout.Signatories[party].Party.Name;

    private string Id(int party) => holdout.Signatories[party].Party.Id;

    private Statement Price(int party)
    {
        var price = result.Summary.Today[party].Price;
        var path = $"holdout/today/{Id(party)}/price";
        if (double.IsNaN(price))
            return Prose.Say($"Nothing can be signed today, so {Name(party)} has no price of a yes.");
        return price > 0
            ? Prose.Say($"{Name(party)} would say yes today for an unconditional addition worth about {Points(price, path)} points of its own scale from 0 (defeat) to 100 (victory).")
            : Prose.Say($"{Name(party)} would say yes today, with {Points(-price, path + "/spare")} points to spare.");
    }

    private Statement Pressed(PressureReading pressure)
    {
        var each = holdout.Signatories.Select((s, p) =>
        {
            var root = $"holdout/pressures/{pressure.Id}/{s.Party.Id}";
            var (with, without) = (pressure.InForce[p], pressure.Otherwise[p]);
            return (with > 0) == (without > 0)
                ? Prose.Say($"{s.Party.Name} would {(with > 0 ? "still refuse" : "still say yes")} ({Points(without, root + "/otherwise")} points otherwise, {Points(with, root + "/in-force")} then)")
                : Prose.Say($"{s.Party.Name} would {(with > 0 ? "no longer say yes" : "say yes then")} ({Points(without, root + "/otherwise")} points otherwise, {Points(with, root + "/in-force")} then)");
        }).ToArray();
        var when = pressure.Week is { } week ? Prose.Say($"in week {Prose.N(week, $"holdout/pressures/{pressure.Id}/week")}") : Prose.Say($"in force next week");
        return Prose.Say($"Price of a yes with {Contest} where it is now and ‘{pressure.Instrument}’ {(pressure.Week is null ? "" : "carried out ")}{when}: {each}.");
    }

    private Statement OnTheTable()
    {
        var state = CourseBuilder.StateAt(result, 0);
        var sets = holdout.Signatories.Select((_, p) => result.YesSet(p, 0, state.Regime, state.Home)).ToImmutableArray();
        var common = CourseBuilder.Common(sets);
        if (common.IsEmpty)
            return Prose.Say($"At today’s support there is no step of {Contest} at which all would sign today: on these terms there is no deal anywhere.");
        var intervals = common.Select((c, i) => Interval(c, $"holdout/strip/today/{i}")).ToArray();
        var now = result.Problem.Start;
        var inside = common.Any(c => c.Low <= now && now <= c.High);
        return Prose.Say($"At today’s support all would sign while {Contest} stands at step {intervals} of {Prose.N(result.Problem.Steps, "holdout/contest/steps")}{(common.Length > 1 ? " (a set with holes)" : "")}; it stands at {Prose.N(now, "holdout/contest/now")}, {(inside ? "inside" : "outside")} it.");
    }

    private static Statement Interval((int Low, int High) interval, string path) => interval.Low == interval.High
        ? Prose.Say($"{Prose.N(interval.Low, path + "/low")}")
        : Prose.Say($"{Prose.N(interval.Low, path + "/low")} to {Prose.N(interval.High, path + "/high")}");

    private Statement Medians()
    {
        var focus = holdout.Focus;
        var yes = result.Summary.FirstYes[focus].Median is { } first
            ? Prose.Say($"{Name(focus)} has said its first yes by week {Prose.N(first, $"holdout/median/{Id(focus)}")} on half of the paths")
            : Prose.Say($"on less than half of the paths {Name(focus)} says yes within {Prose.N(result.Horizon, "holdout/horizon")} weeks");
        var signed = result.Summary.Signed.Median is { } week
            ? Prose.Say($"a signature has come by week {Prose.N(week, "holdout/median/signed")} on half of them")
            : Prose.Say($"on less than half is anything signed by then");
        return Prose.Say($"At the most likely values {yes}, and {signed}.");
    }

    private Statement Leverage(PressureReading pressure)
    {
        var on = holdout.Pressures.First(p => p.Pressure.Id == pressure.Id).On;
        var path = $"holdout/pressures/{pressure.Id}/{Id(on)}/leverage";
        var worth = pressure.Leverage[on];
        return worth >= 0
            ? Prose.Say($"Certain rather than certain not to come, ‘{pressure.Instrument}’ takes {Points(worth, path)} points off what fighting on alone is worth to {Name(on)}.")
            : Prose.Say($"Certain rather than certain not to come, ‘{pressure.Instrument}’ adds {Points(-worth, path + "/gain")} points to what fighting on alone is worth to {Name(on)}.");
    }

    private Statement Ripeness()
    {
        var hurting = holdout.Signatories.Select((s, p) => (s.Party.Name, Hurts: result.Ripeness.Hurting[p][0] > 0.5)).ToArray();
        var hurt = hurting.Where(h => h.Hurts).Select(h => h.Name).ToArray();
        var not = hurting.Where(h => !h.Hurts).Select(h => h.Name).ToArray();
        var wayOut = result.Ripeness.WayOut[0] > 0.5;
        if (not.Length == 0)
        {
            var stalemate = result.Ripeness.Stalemate[0] > 0.5;
            return Prose.Say($"Today fighting on is worth less than a freeze in place to {Prose.List(hurt)}{(stalemate ? ", and none of them thinks victory likely: a mutually hurting stalemate" : ", but victory is not out of sight for all")}; {(wayOut ? "a proposal that all accept is there" : "no proposal on the table is a way out yet")}.");
        }

        return hurt.Length == 0
            ? Prose.Say($"Today fighting on is worth more than a freeze in place to {Prose.List(not)}: nobody is hurting.")
            : Prose.Say($"Today fighting on is worth less than a freeze in place to {Prose.List(hurt)} and more to {Prose.List(not)}: no mutually hurting stalemate, so a signature would come from one side’s weakness.");
    }
}
