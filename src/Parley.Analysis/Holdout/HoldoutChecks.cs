using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>Shows back what the inputs imply at their most likely values, and says where they do not fit together.</summary>
internal sealed class HoldoutChecks(HoldoutRun run, HoldoutResult result)
{
    private const double Noticeable = 0.0005;

    private HoldoutCase Holdout => run.Holdout;

    public ImmutableArray<HoldoutCheck> Build()
    {
        var checks = ImmutableArray.CreateBuilder<HoldoutCheck>();
        checks.Add(ContestImplies());
        for (var p = 0; p < Holdout.Signatories.Length; p++)
            checks.Add(CostImplies(p));
        for (var m = 0; m < Holdout.Proposals.Length; m++)
        {
            for (var p = 0; p < Holdout.Signatories.Length; p++)
                checks.Add(AgainstTheLine(m, p));
        }

        if (Holdout.Signatories.Select((_, p) => p).All(p => result.Ripeness.Hurting[p][0] < 0.5))
            checks.Add(new(HoldoutCheckKind.NobodyHurting, "contest", Prose.Say($"Fighting on is worth more than a freeze in place to every party: nobody is hurting, so nothing moves anybody. Check costs of waiting and the contest’s steps.")));
        for (var p = 0; p < Holdout.Signatories.Length; p++)
        {
            if (Holdout.HasRefused(p) && result.Summary.Today[p].SaysYes)
                checks.Add(Contradiction(p));
        }

        return checks.ToImmutable();
    }

    private HoldoutCheck ContestImplies()
    {
        var forecast = result.Contest;
        int Week(int week) => Math.Min(week, forecast.Mean.Length - 1);
        var name = Holdout.Contest!.Name;
        var (first, second) = (Holdout.Signatories[0].Party.Name, Holdout.Signatories[1].Party.Name);
        return new(HoldoutCheckKind.Implied, "contest", Prose.Say(
            $"Left to itself, {name} goes from step {Prose.N(result.Problem.Start, "holdout/contest/now")} to {Prose.N(forecast.Mean[Week(26)], "holdout/contest/mean/26", "0.0")} in half a year and {Prose.N(forecast.Mean[Week(52)], "holdout/contest/mean/52", "0.0")} in a year on average; within a year {first} has lost all with a chance of {Prose.N(forecast.AtBottom[Week(52)] * 100, "holdout/contest/at-bottom/52", "0.0")}% and {second} with {Prose.N(forecast.AtTop[Week(52)] * 100, "holdout/contest/at-top/52", "0.0")}%."));
    }

    private HoldoutCheck CostImplies(int party)
    {
        var of = result.Problem.Parties[party];
        var id = of.Id;
        return new(HoldoutCheckKind.Implied, $"parties/{id}/cost-of-waiting", Prose.Say(
            $"A year of this costs {Name(party)} {Prose.N(of.Cost * 100 * HoldoutCase.Year, $"holdout/implied/{id}/cost", "0.0")} points of 100, and 100 points in a year are worth {Prose.N(Math.Pow(of.Discount, HoldoutCase.Year) * 100, $"holdout/implied/{id}/patience", "0.0")} to it today."));
    }

    private HoldoutCheck AgainstTheLine(int proposal, int party)
    {
        var terms = result.Problem.Proposals[proposal].Terms[party];
        var line = result.Problem.Parties[party].Worth[result.Problem.Start];
        var (id, root) = (result.Problem.Parties[party].Id, $"holdout/implied/{result.Problem.Parties[party].Id}/{result.Problem.Proposals[proposal].Id}");
        var prefers = terms.Worth > line + Noticeable;
        return new(
            prefers && Holdout.Proposals[proposal].Proposal.RefusedBy.Contains(id) ? HoldoutCheckKind.PrefersProposal : HoldoutCheckKind.Implied,
            $"proposals/{result.Problem.Proposals[proposal].Id}/worth/{id}",
            Prose.Say($"{Holdout.Proposals[proposal].Proposal.Name} is worth {HoldoutSentences.Points(terms.Worth, root + "/worth")} to {Name(party)} and the line frozen where it stands {HoldoutSentences.Points(line, root + "/line")}: it {(prefers ? "prefers the proposal" : "prefers the frozen line")}. Is that so?"));
    }

    private HoldoutCheck Contradiction(int party)
    {
        var id = result.Problem.Parties[party].Id;
        var mends = Mends(party).Take(3).ToArray();
        var how = mends.Length == 0
            ? Prose.Say($"No single input within its range would restore the refusal.")
            : Prose.Say($"What alone would restore the refusal: {mends}.");
        var proposal = Holdout.Proposals.First(m => m.Proposal.RefusedBy.Contains(id)).Proposal;
        return new(HoldoutCheckKind.ContradictsRefusal, $"proposals/{proposal.Id}/refused-by", Prose.Say(
            $"At the most likely values {Name(party)} would say yes today, and it is known to refuse {proposal.Name}: the inputs are wrong. {how}"));
    }

    // One input at a time, at the end of its range.
    private IEnumerable<Statement> Mends(int party)
    {
        for (var i = 0; i < Holdout.Inputs.Length; i++)
        {
            var input = Holdout.Inputs[i];
            if (input.Estimate.IsPoint)
                continue;
            foreach (var (end, value) in new[] { ("low", input.Estimate.Low), ("high", input.Estimate.High) })
            {
                var values = Holdout.MostLikely;
                values[i] = value;
                if (!run.Summary(values).Today[party].SaysYes)
                    yield return Prose.Say($"{input.Label} at {Prose.N(value, $"inputs/{input.Path}/{end}", "0.##")}");
            }
        }
    }

    private string Name(int party) => Holdout.Signatories[party].Party.Name;
}
