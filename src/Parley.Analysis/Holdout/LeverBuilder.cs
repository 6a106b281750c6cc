using Parley.Core;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>What scenarios change, on the draws of the case itself.</summary>
internal sealed class LeverBuilder(HoldoutRun before, HoldoutSummary base0, DrawnAnswers drawn, int[] kept)
{
    // A difference below this is no difference: its sign says nothing.
    private const double Nothing = 0.001;

    private readonly int _focus = before.Holdout.Focus;

    public LeverEffect Build(Scenario scenario, Case theCase, CancellationToken cancellation)
    {
        var after = new HoldoutRun(theCase, before.Question);
        var holdout = after.Holdout;
        if (!Comparable(holdout))
            return new() { Scenario = scenario.Id, Name = scenario.Name, Applies = false, IsComparable = false, Statement = LeverSentences.CannotBeAsked(scenario) };
        if (SameInputs(holdout))
            return new() { Scenario = scenario.Id, Name = scenario.Name, Applies = false, Statement = LeverSentences.BearsNot(scenario) };

        var draws = kept[^1] + 1;
        var answers = after.Answers(after.Draw(draws, cancellation), draws, cancellation);
        var now = after.Summary(holdout.MostLikely);
        Effect Of(Func<HoldoutSummary, double> point, Func<DrawnAnswers, double[]> column) =>
            Paired(point(now) - point(base0), column(answers), column(drawn));
        var week26 = Array.IndexOf(DrawnAnswers.ReportWeeks, 26);
        var week52 = Array.IndexOf(DrawnAnswers.ReportWeeks, 52);
        var effect = new LeverEffect
        {
            Scenario = scenario.Id,
            Name = scenario.Name,
            Applies = true,
            Statement = LeverSentences.BearsNot(scenario),
            SignedBy26 = Of(s => DrawnAnswers.At(s.Signed.Reached, 26), a => a.SignedAt[week26]),
            SignedBy52 = Of(s => DrawnAnswers.At(s.Signed.Reached, 52), a => a.SignedAt[week52]),
            WeeksRefused = Of(s => DrawnAnswers.Restricted(s.FirstYes[_focus]), a => a.WeeksRefused[_focus]),
            Reactions =
            [
                .. Enumerable.Range(0, holdout.Signatories.Length).Select(p => new Reaction(
                    base0.Today[p].Price,
                    now.Today[p].Price,
                    kept.Average(d => answers.Blocks[p][d]),
                    Of(s => s.Today[p].Price, a => a.Price[p]))),
            ],
            OverRanges = RangesBuilder.Build(holdout, answers, kept, match: false),
        };
        return effect with { Statement = LeverSentences.Say(before.Holdout, effect) };
    }

    private Effect Paired(double atMostLikely, double[] with, double[] without)
    {
        var differences = new double[kept.Length];
        for (var i = 0; i < differences.Length; i++)
            differences[i] = with[kept[i]] - without[kept[i]];
        var over = RangesBuilder.Over(differences);
        var sign = Math.Sign(over.Mean);
        var other = differences.Count(d => Math.Abs(d) >= Nothing && Math.Sign(d) == -sign) / (double)differences.Length;
        return new(atMostLikely, over, other);
    }

    // The same parties with the same proposals or none: else prices before and after are not of the same thing.
    private bool Comparable(HoldoutCase after) =>
        after.CanBeAsked && after.SharedStream is null
        && after.Signatories.Select(s => s.Party.Id).SequenceEqual(before.Holdout.Signatories.Select(s => s.Party.Id))
        && after.Proposals.IsEmpty == before.Holdout.Proposals.IsEmpty;

    private bool SameInputs(HoldoutCase after) =>
        after.Inputs.Select(i => (i.Path, i.Estimate)).SequenceEqual(before.Holdout.Inputs.Select(i => (i.Path, i.Estimate)))
        && after.Contest!.Tail == before.Holdout.Contest!.Tail && after.Contest.Steps == before.Holdout.Contest.Steps && after.Contest.FlowBenefit == before.Holdout.Contest.FlowBenefit
        && after.Pressures.Length == before.Holdout.Pressures.Length
        && after.Proposals.Select(p => p.Proposal.RefusedBy.Length).SequenceEqual(before.Holdout.Proposals.Select(p => p.Proposal.RefusedBy.Length));
}
