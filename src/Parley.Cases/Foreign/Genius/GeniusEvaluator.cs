using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Cases.Foreign.Genius;

/// <summary>Reads what the values of one issue are worth in a GENIUS profile.</summary>
internal sealed class GeniusEvaluator(GeniusNode node)
{
    /// <summary>Below this, GENIUS takes every evaluation of an issue as 0.</summary>
    private const decimal Nothing = 1e-5m;

    /// <summary>The worth of the issue, weight left open, or <see langword="null"/> with diagnostics.</summary>
    public ForeignWorth? Read(MarkupElement element, ForeignIssue issue)
    {
        var name = Printable.Quote(issue.Name);
        if (GeniusTree.Values(element, name, node, issue.Values) is not { } values)
            return null;
        return (issue.Values, values) switch
        {
            (ForeignItems items, ForeignItems) => Discrete(element, name, items),
            (ForeignRange range, ForeignRange own) when own == range => Counted(element, name, range),
            (ForeignRange, ForeignRange) => Differs("has other bounds here than in the domain"),
            _ => Differs("is of another type here than in the domain"),
        };

        ForeignWorth? Differs(string how)
        {
            node.Sink.Report(DiagnosticCodes.ForeignMismatch, element.At, $"the issue {name} {how}");
            return null;
        }
    }

    private ForeignWorth? Discrete(MarkupElement element, string name, ForeignItems items)
    {
        var given = new decimal?[items.Texts.Length];
        foreach (var item in element.Named("item"))
        {
            var text = item.Find("value")!.Value.Value;
            var place = items.IndexOf(text);
            if (place < 0)
                node.Sink.Report(DiagnosticCodes.ForeignMismatch, item.At, $"the item {Printable.Quote(text)} of {name} is not in the domain, {Binding.Nearest.Hint(text, items.Texts, "there are")}");
            else if (Evaluation(item, $"{Printable.Quote(text)} of {name}") is { } evaluation)
                given[place] = evaluation;
        }

        var missing = Array.IndexOf(given, null);
        if (missing >= 0 && !node.Sink.HasErrors)
            node.Sink.Report(DiagnosticCodes.ForeignMismatch, element.At, $"the item {Printable.Quote(items.Texts[missing])} of {name} is in the domain and has no evaluation here");
        if (node.Sink.HasErrors)
            return null;
        var largest = given.Max()!.Value;
        var isNothing = largest < Nothing;
        var points = given.Select((w, i) => new WorthPoint { At = i + 1, Value = isNothing ? 0 : w!.Value });
        return new([.. points], isNothing ? null : largest, 0);
    }

    private decimal? Evaluation(MarkupElement item, string owner)
    {
        if (item.Find("evaluation") is { Value: "null" } blank)
        {
            node.Sink.Report(DiagnosticCodes.NullEvaluation, blank.At, $"the evaluation of {owner} is 'null' and counts 0");
            return 0;
        }

        if (node.Number(item, "evaluation", owner) is not { } value)
            return null;
        if (value >= 0)
            return value;
        node.Sink.Report(DiagnosticCodes.ForeignValue, item.At, $"the evaluation of {owner} is {Binding.Decimals.Text(value)}, it must be 0 or more");
        return null;
    }

    private ForeignWorth? Counted(MarkupElement element, string name, ForeignRange range)
    {
        var evaluators = element.Named("evaluator").ToList();
        if (evaluators.Count != 1)
        {
            node.Sink.Report(evaluators.Count == 0 ? DiagnosticCodes.ForeignMissing : DiagnosticCodes.ForeignTwice, evaluators.ElementAtOrDefault(1)?.At ?? element.At, $"the issue {name} has {evaluators.Count} <evaluator>, one is needed");
            return null;
        }

        var curve = new GeniusCurve(node, evaluators[0], name);
        ImmutableArray<WorthPoint>? points = range.Step is null ? curve.OverAll(range) : curve.OverWholeNumbers(range);
        return points is { } found ? new(found, 1, 0) : null;
    }
}
