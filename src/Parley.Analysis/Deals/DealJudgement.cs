using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Core;

namespace Parley.Analysis.Deals;

/// <summary>The judgement on whether an agreement zone exists, with its confidence.</summary>
internal static class DealJudgement
{
    private const string Path = "deals/confidence";

    public static Judgement Of(DealCase deal, ZoneOverRanges ranges)
    {
        var evidence = new CoverageBuilder(deal.Case);
        var likelihood = Likelihood.Of(Math.Clamp(ranges.Probability, 0, 1));
        return new()
        {
            Id = DealsAnalysis.JudgementId,
            Statement = DealSentences.Judged(deal, Words.ItIs(likelihood, DealsAnalysis.JudgementId)),
            Probability = Math.Clamp(ranges.Probability, 0, 1),
            Likelihood = likelihood,
            Confidence = ConfidenceIn(deal, evidence),
            Passages = evidence.PassagesOn(deal.Inputs.Select(i => i.Path)),
            Unaccepted = deal.Issues.Sum(evidence.UnacceptedOn),
        };
    }

    // The rule of docs/method/confidence.md with two of its three things: there is one definition of an agreement zone, so no models can disagree about it.
    private static Confidence ConfidenceIn(DealCase deal, CoverageBuilder evidence)
    {
        var inputs = deal.Inputs;
        var coverage = ConfidenceRule.Coverage(inputs, evidence);
        var width = inputs.Average(i => i.Estimate.Width / Possible(deal, i));
        ConfidenceRule.Grade[] grades = [ConfidenceRule.OfCoverage(coverage), ConfidenceRule.OfWidth(width)];
        var level = grades.Contains(ConfidenceRule.Grade.Poor) ? ConfidenceLevel.Low : grades.All(g => g == ConfidenceRule.Grade.Good) ? ConfidenceLevel.High : ConfidenceLevel.Moderate;
        return new()
        {
            Level = level,
            EvidenceCoverage = coverage,
            ModelSpread = 0,
            InputWidth = width,
            Why = Prose.Say($"{Prose.Percent(coverage, Path + "/evidence-coverage")}% of the inputs rest on a passage graded C3 or better, and the inputs are on average {Prose.Percent(width, Path + "/input-width")}% of their possible range wide. That each party says yes to whatever is worth more to it than no agreement is assumed."),
        };
    }

    private static double Possible(DealCase deal, CaseInput input) =>
        deal.Issues.FirstOrDefault(i => input.Path.StartsWith($"issues/{i.Id}/", StringComparison.Ordinal)) is { } issue ? ConfidenceRule.Possible(issue, input) : 100;
}
