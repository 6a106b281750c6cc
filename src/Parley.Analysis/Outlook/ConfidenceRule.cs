using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>How well founded an issue's judgements are. The rule is written out in <c>docs/method/confidence.md</c>.</summary>
internal static class ConfidenceRule
{
    /// <summary>How one of the things that confidence is judged from stands.</summary>
    internal enum Grade
    {
        Poor,
        Fair,
        Good,
    }

    public static Confidence Judge(Issue issue, IReadOnlyList<CaseInput> inputs, CoverageBuilder evidence, ImmutableArray<PanelRow> panel)
    {
        var coverage = Coverage(inputs, evidence);
        var spread = Spread(issue, panel);
        var width = inputs.Count == 0 ? 0 : inputs.Average(i => i.Estimate.Width / Possible(issue, i));
        Grade[] grades = [OfCoverage(coverage), Rate(-spread, -0.15, -0.35), OfWidth(width)];
        var poor = grades.Count(g => g == Grade.Poor);
        var good = grades.Count(g => g == Grade.Good);
        var level = grades[0] == Grade.Poor || poor >= 2 ? ConfidenceLevel.Low
            : poor == 0 && grades[0] == Grade.Good && good >= 2 ? ConfidenceLevel.High
            : ConfidenceLevel.Moderate;

        var path = $"issues/{issue.Id}/confidence";
        return new()
        {
            Level = level,
            EvidenceCoverage = coverage,
            ModelSpread = spread,
            InputWidth = width,
            Why = Prose.Say($"{Prose.Percent(coverage, path + "/evidence-coverage")}% of the inputs rest on a passage graded C3 or better, the models that did better than a constant guess lie {Prose.Percent(spread, path + "/model-spread")}% of the scale apart, and the inputs are on average {Prose.Percent(width, path + "/input-width")}% of their possible range wide."),
        };
    }

    /// <summary>Share of inputs that a passage of credible grade supports.</summary>
    public static double Coverage(IReadOnlyList<CaseInput> inputs, CoverageBuilder evidence) =>
        inputs.Count == 0 ? 0 : inputs.Count(i => evidence.IsCredible(i.Path)) / (double)inputs.Count;

    /// <summary>The grade of a share of inputs with a credible passage.</summary>
    public static Grade OfCoverage(double coverage) => Rate(coverage, 0.6, 0.3);

    /// <summary>The grade of the mean width of inputs.</summary>
    public static Grade OfWidth(double width) => Rate(-width, -0.15, -0.35);

    /// <summary>Distance between the lowest and highest median among models whose record beats always guessing the middle.</summary>
    private static double Spread(Issue issue, ImmutableArray<PanelRow> panel)
    {
        var medians = panel.Where(ErrorRecord.Shipped.BeatsConstant).Select(r => r.Median).OfType<double>().ToArray();
        return medians.Length < 2 ? 0 : (medians.Max() - medians.Min()) / issue.Scale.Width;
    }

    /// <summary>What an input's range could span: the scale for what stands on it, else 100.</summary>
    public static double Possible(Issue issue, CaseInput input) =>
        input.Path.StartsWith($"issues/{issue.Id}/", StringComparison.Ordinal) && !input.Path.EndsWith("/salience", StringComparison.Ordinal) && !input.Path.EndsWith("/crossing-costs", StringComparison.Ordinal) ? issue.Scale.Width : 100;

    private static Grade Rate(double value, double good, double fair) => value >= good ? Grade.Good : value >= fair ? Grade.Fair : Grade.Poor;
}
