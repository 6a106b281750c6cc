using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Core;

namespace Parley.Analysis.Holdout;

/// <summary>The judgements on holding out, with their confidence.</summary>
internal sealed class HoldoutJudgements(HoldoutCase holdout, HoldoutOverRanges ranges)
{
    private const string Path = "holdout/confidence";

    private readonly CoverageBuilder _evidence = new(holdout.Case);

    public ImmutableArray<Judgement> Build()
    {
        var focus = holdout.Focus;
        var party = holdout.Signatories[focus].Party;
        var refusing = ranges.RefusingAt[focus].First(r => r.Week == 52).Share;
        var signed = ranges.SignedBy.First(r => r.Week == 26).Share;
        var what = holdout.Proposals.Length == 1 ? $"‘{holdout.Proposals[0].Proposal.Name}’ is signed" : holdout.Proposals.IsEmpty ? "any split is agreed" : "one of the proposals is signed";
        return
        [
            Judge(
                HoldoutAnalysis.RefusesId, refusing.Mean,
                it => Prose.Say($"On these inputs {it} {party.Name} still refuses in a year: {Share(refusing, $"holdout/over-ranges/refusing/{party.Id}/52")}.")),
            Judge(
                HoldoutAnalysis.SignedId, signed.Mean,
                it => Prose.Say($"On these inputs {it} {what} within six months: {Share(signed, "holdout/over-ranges/signed-by/26")}.")),
        ];
    }

    // The number and the word together; the spread is over plausible inputs, which more draws do not narrow.
    private static Statement Share(OverDraws share, string path) =>
        Prose.Say($"{Prose.N(share.Mean * 100, path + "/mean")}% on average, {Prose.N(share.P5 * 100, path + "/p5")} to {Prose.N(share.P95 * 100, path + "/p95")}% across plausible inputs");

    private Judgement Judge(string id, double mean, Func<Statement, Statement> say)
    {
        var probability = Math.Clamp(mean, 0, 1);
        var likelihood = Likelihood.Of(probability);
        return new()
        {
            Id = id,
            Statement = say(Words.ItIs(likelihood, id)),
            Probability = probability,
            Likelihood = likelihood,
            Confidence = Confidence(),
            Passages = _evidence.PassagesOn(holdout.Inputs.Select(i => i.Path)),
            Unaccepted = DraftLine.Of(holdout.Case).Count(l => holdout.Inputs.Any(i => i.Path.StartsWith(l.Path + "/", StringComparison.Ordinal))),
        };
    }

    // The rule of docs/method/confidence.md with two of its three things: there is one model, and it has no record.
    private Confidence Confidence()
    {
        var coverage = ConfidenceRule.Coverage(holdout.Inputs, _evidence);
        var width = holdout.Inputs.Select((input, i) => Math.Min(1, input.Estimate.Width / holdout.Spans[i])).Average();
        var grades = new[] { ConfidenceRule.OfCoverage(coverage), ConfidenceRule.OfWidth(width) };

        // A model without a record is never a ground for high confidence.
        var level = grades.Contains(ConfidenceRule.Grade.Poor) ? ConfidenceLevel.Low : ConfidenceLevel.Moderate;
        return new()
        {
            Level = level,
            EvidenceCoverage = coverage,
            ModelSpread = 0,
            InputWidth = width,
            Why = Prose.Say($"{Prose.Percent(coverage, Path + "/evidence-coverage")}% of the inputs rest on a passage graded C3 or better, the inputs are on average {Prose.Percent(width, Path + "/input-width")}% of their possible range wide, and the model has no record against past outcomes."),
        };
    }
}
