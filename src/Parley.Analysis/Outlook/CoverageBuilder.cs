using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>What the inputs of a case rest on: passages, assumptions, default ranges.</summary>
internal sealed class CoverageBuilder
{
    private readonly Case _case;
    private readonly ImmutableArray<(string Path, Evidence Item)> _evidence;

    public CoverageBuilder(Case theCase)
    {
        _case = theCase;
        _evidence = [.. theCase.Evidence.SelectMany(item => item.About.Select(path => (path, item)))];
    }

    /// <summary>The items that bear on an input: on itself or on the element that holds it.</summary>
    public IEnumerable<Evidence> On(string input) =>
        _evidence.Where(e => input == e.Path || input.StartsWith(e.Path + "/", StringComparison.Ordinal)).Select(e => e.Item).Distinct();

    /// <summary>Whether a passage supports an input at C3 or better.</summary>
    public bool IsCredible(string input) => On(input).Any(e =>
        e.Stance == Stance.Supports && e.Credibility <= 3 && _case.FindPassage(e.Passage) is { } found && found.Source.Reliability <= Reliability.C);

    /// <summary>Passages that bear on inputs, best grade first, each once.</summary>
    public ImmutableArray<string> PassagesOn(IEnumerable<string> inputs) =>
    [
        .. inputs
            .SelectMany(On)
            .DistinctBy(e => e.Passage)
            .OrderBy(e => _case.FindPassage(e.Passage)?.Source.Reliability ?? Reliability.F)
            .ThenBy(e => e.Credibility)
            .ThenBy(e => e.Passage, StringComparer.Ordinal)
            .Select(e => e.Passage),
    ];

    /// <summary>The counts over all inputs.</summary>
    public EvidenceCoverage Count(CaseInputs inputs)
    {
        var paths = inputs.All.Select(i => i.Path).ToArray();
        var sources = paths.SelectMany(On).Select(e => _case.FindPassage(e.Passage)?.Source).OfType<Source>().Distinct();
        return new()
        {
            Inputs = paths.Length,
            Supported = paths.Count(p => On(p).Any(e => e.Stance == Stance.Supports)),
            Disputed = paths.Count(p => On(p).Any(e => e.Stance == Stance.Disputes)),
            Assumed = paths.Count(p => !On(p).Any() && _case.Assumptions.Any(a => a.About.Any(about => p == about || p.StartsWith(about + "/", StringComparison.Ordinal)))),
            Blank = inputs.All.Count(i => i.IsDefault),
            Origins = sources.Select(s => Origin(s).Id).Distinct().Count(),
        };
    }

    private Source Origin(Source source)
    {
        for (var hops = 0; hops < _case.Sources.Length && source.CopiedFrom is { } from && _case.Sources.FirstOrDefault(s => s.Id == from) is { } earlier; hops++)
            source = earlier;
        return source;
    }
}

/// <summary>How well founded an issue's judgements are. The rule is written out in <c>docs/method/confidence.md</c>.</summary>
internal static class ConfidenceRule
{
    private enum Grade
    {
        Poor,
        Fair,
        Good,
    }

    public static Confidence Judge(Issue issue, IReadOnlyList<CaseInput> inputs, CoverageBuilder evidence, ImmutableArray<PanelRow> panel)
    {
        var coverage = inputs.Count == 0 ? 0 : inputs.Count(i => evidence.IsCredible(i.Path)) / (double)inputs.Count;
        var spread = Spread(issue, panel);
        var width = inputs.Count == 0 ? 0 : inputs.Average(i => i.Estimate.Width / Possible(issue, i));
        Grade[] grades = [Rate(coverage, 0.6, 0.3), Rate(-spread, -0.15, -0.35), Rate(-width, -0.15, -0.35)];
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

    /// <summary>Distance between the lowest and highest median among models whose record beats always guessing the middle.</summary>
    private static double Spread(Issue issue, ImmutableArray<PanelRow> panel)
    {
        var bar = ErrorModels.ErrorRecord.Shipped.Of("constant-50")?.MeanAbsoluteError ?? double.PositiveInfinity;
        var medians = panel.Where(r => r.RecordError < bar && r.Median is not null).Select(r => r.Median!.Value).ToArray();
        return medians.Length < 2 ? 0 : (medians.Max() - medians.Min()) / issue.Scale.Width;
    }

    private static double Possible(Issue issue, CaseInput input) =>
        input.Path.StartsWith($"issues/{issue.Id}/", StringComparison.Ordinal) && !input.Path.EndsWith("/salience", StringComparison.Ordinal) ? issue.Scale.Width : 100;

    private static Grade Rate(double value, double good, double fair) => value >= good ? Grade.Good : value >= fair ? Grade.Fair : Grade.Poor;
}
