using System.Collections.Immutable;
using Parley.Analysis.Holdout;
using Parley.Briefs.Text;
using Parley.Models.Holdout;

namespace Parley.Briefs.Figures;

/// <summary>Makes the figures of a holdout answer from its findings.</summary>
public static class HoldoutFigures
{
    /// <summary>Weeks that are drawn: what the restricted mean counts.</summary>
    public const int MostWeeks = 104;

    /// <summary>Scenarios that get a small drawing.</summary>
    public const int MostLevers = 8;

    /// <summary>Inputs that are drawn.</summary>
    public const int MostInputs = 8;

    private const string See = " The table below the figure has every number.";

    /// <summary>How it ends by week.</summary>
    public static OutcomeBands Bands(CaseHoldout holdout)
    {
        var shares = holdout.OverRanges ?? throw new ArgumentException("Nothing was computed over the ranges.", nameof(holdout));
        var weeks = Weeks(shares.Signed.Mean.Length);
        return new(
            "Signed, contest over, or still refused, by week",
            $"By week {Print.Count(weeks)}, on average over draws, {Print.Percent(shares.Signed.Mean[weeks])} is signed ({Print.Percent(shares.Signed.Low[weeks])} to {Print.Percent(shares.Signed.High[weeks])} in nine draws of ten).{See}",
            weeks, shares, HoldoutWords.Ends(holdout, atTop: false), HoldoutWords.Ends(holdout, atTop: true));
    }

    /// <summary>The same under each scenario that bears on the question.</summary>
    public static LeverMultiples Multiples(CaseHoldout holdout)
    {
        var shares = holdout.OverRanges ?? throw new ArgumentException("Nothing was computed over the ranges.", nameof(holdout));
        var panels = Drawn(holdout).Take(MostLevers).Select(l => new LeverPanel(CaseText.Line(l.Name, 80), l.OverRanges!)).ToImmutableArray();
        return new(
            "The same under each scenario",
            $"{Print.Count(panels.Length, "small drawing", "small drawings")}, one for each scenario.{See}",
            panels.Select(p => Weeks(p.Shares.Signed.Mean.Length)).Append(Weeks(shares.Signed.Mean.Length)).Min(), shares, panels);
    }

    /// <summary>The scenarios that have shares by week to draw.</summary>
    public static IEnumerable<LeverEffect> Drawn(CaseHoldout holdout) => holdout.Levers.Where(l => l.Applies && l.OverRanges is not null);

    /// <summary>Where a deal is on the table.</summary>
    public static StripChart Strip(CaseHoldout holdout)
    {
        var result = Solved(holdout);
        var contest = holdout.Case.Contest;
        var side = holdout.Parties.FirstOrDefault(p => p.IsFor);
        var unit = string.IsNullOrWhiteSpace(contest?.StepUnit) ? "" : $" ({CaseText.Line(contest.StepUnit, 60)})";
        var now = holdout.Strip.IsEmpty ? "" : $"Today all would sign {(holdout.Strip[0].Settles.IsEmpty ? "nowhere" : $"at step {HoldoutWords.Steps(holdout.Strip[0].Settles)}")} of {Print.Count(result.Problem.Steps)} steps; the contest stands at {Print.Count(result.Problem.Start)}.";
        return new(
            "Where a deal is on the table, and where the contest is expected to stand",
            now + See, Weeks(result.Contest.Median.Length), result.Problem.Steps,
            $"↑ Steps held by {CaseText.Line(side?.Label ?? contest?.For ?? "", 40)}{unit}",
            [.. Enumerable.Range(0, Math.Min(2, holdout.Parties.Length)).Select(p => HoldoutWords.Label(holdout, p))], holdout.Strip, result.Contest);
    }

    /// <summary>What a yes costs by week.</summary>
    public static PriceChart Prices(CaseHoldout holdout)
    {
        var weeks = Weeks(holdout.Course.Length);
        var lines = holdout.Parties.Select((_, p) => new PriceLine(HoldoutWords.Label(holdout, p), [.. holdout.Course.Select(c => c.Price[p] * 100)])).ToImmutableArray();
        var today = string.Join(", ", lines.Where(l => double.IsFinite(l.Price[0])).Select(l => $"{l.Party} {Print.Fixed(l.Price[0], 1)}"));
        return new("Price of a yes by week, on the most likely course", $"Points of 100 today: {(today.Length == 0 ? "nothing is on the table" : today)}.{See}", weeks, lines, [.. Events(holdout)]);
    }

    /// <summary>Inputs by how far each alone moves the answer.</summary>
    public static HoldoutInputChart Inputs(CaseHoldout holdout)
    {
        var result = Solved(holdout);
        return new(
            "Inputs by how far each alone moves the weeks refused",
            $"Weeks that {HoldoutWords.Label(holdout, holdout.Focus)} refuses with one input at its low end (hollow dot) and at its high end (filled dot), the others at their most likely values.{See}",
            result.Summary.FirstYes[holdout.Focus].RestrictedMean(result.Options.RestrictedTo),
            [.. holdout.InputEffects.Take(MostInputs).Select(i => new HoldoutInputRow(
                $"{CaseText.Line(i.Input.Label, 160)} ({Print.Input(i.Input.Estimate)}{(i.Input.IsDefault ? ", blank" : "")})",
                i.LowWeeks, i.HighWeeks, i.LowSigned26, i.HighSigned26, i.Input.IsDefault))]);
    }

    /// <summary>When the moment is ripe.</summary>
    public static RipenessChart Ripeness(CaseHoldout holdout)
    {
        var ripe = Solved(holdout).Ripeness;
        RipenessRow Row(string label, double[] share) => new(label, [.. share]);
        return new(
            "When the moment is ripe",
            $"Shares of the paths that still run, by month. Today: hurting stalemate {Print.Percent(ripe.HurtingStalemate[0])}, way out {Print.Percent(ripe.WayOut[0])}.{See}",
            Weeks(ripe.Stalemate.Length),
            [
                .. holdout.Parties.Select((_, p) => Row($"Hurting: {HoldoutWords.Label(holdout, p)}", ripe.Hurting[p])),
                Row("Stalemate", ripe.Stalemate), Row("Way out", ripe.WayOut), Row("All three: ripe", ripe.Ripe),
            ]);
    }

    /// <summary>The pressures whose outcome falls on a known week.</summary>
    private static IEnumerable<PriceEvent> Events(CaseHoldout holdout) =>
        from measure in Solved(holdout).Problem.Measures
        from change in measure.Changes
        where change.Date is not null
        let name = CaseText.Line(holdout.Case.Pressures.FirstOrDefault(p => p.Id == measure.Id)?.Instrument ?? measure.Id, 60)
        orderby change.Date
        select new PriceEvent(change.Date!.Value, $"week {Print.Count(change.Date.Value)}: {name} {(change.To == MeasureState.InForce ? "may come" : "may be lifted")}");

    private static int Weeks(int dates) => Math.Clamp(dates - 1, 1, MostWeeks);

    private static HoldoutResult Solved(CaseHoldout holdout) => holdout.AtMostLikely ?? throw new ArgumentException("Nothing was computed.", nameof(holdout));
}
