using Parley.Reading.Checks.Quantities;

namespace Parley.Reading.Checks;

/// <summary>A thing to check while a report is read.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Spans">The stretches of tokens that raise it.</param>
/// <param name="Explain">What to check, in a sentence.</param>
/// <param name="Confidence">certain, high, medium or low.</param>
/// <param name="Rule">The rule.</param>
internal sealed record FoundProblem(string Kind, IReadOnlyList<(int First, int Last)> Spans, string Explain, string Confidence, string Rule);

/// <summary>Two stretches that do not go together.</summary>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Kind">How they differ.</param>
/// <param name="Rule">The rule.</param>
internal sealed record FoundContradiction((int First, int Last) A, (int First, int Last) B, string Kind, string Rule);

/// <summary>What the checks found.</summary>
/// <param name="Problems">Things to check.</param>
/// <param name="Contradictions">Pairs that do not go together.</param>
/// <param name="Sourcing">How much of the report is sourced.</param>
internal sealed record CheckResult(List<FoundProblem> Problems, List<FoundContradiction> Contradictions, SourcingRecord Sourcing);

/// <summary>Runs every check on the report itself.</summary>
internal static class ReportChecks
{
    private const int Most = 14;
    private static readonly string[] Confidences = ["certain", "high", "medium", "low"];

    /// <summary>Everything that a reader of the report should check.</summary>
    public static CheckResult Find(ReadingContext context, Findings found)
    {
        var problems = new List<FoundProblem>();
        var contradictions = new List<FoundContradiction>();
        SpellingChecks.Find(context, problems);
        DateChecks.Find(found, problems);
        var quantities = QuantityFinder.Find(context, found);
        SumChecks.Find(context, quantities, problems);
        ListChecks.Find(context, quantities, problems);
        OrdinalChecks.Find(context, problems);
        FigureChecks.Find(context, quantities, problems, contradictions);
        TimeChecks.Find(context, found, quantities, problems, contradictions);
        RoleChecks.Find(context, found, problems);
        SentenceChecks.Find(context, problems);
        TellingChecks.Find(context, found, problems, contradictions);
        DenialChecks.Find(context, found, problems, contradictions);
        SupportChecks.Find(context, found, quantities, problems);
        var sourcing = SourceChecks.Find(context, found, problems);
        // The surest first, and no more than somebody will look at.
        var ordered = problems.OrderBy(p => Array.IndexOf(Confidences, p.Confidence)).ThenBy(p => p.Spans.Count > 0 ? p.Spans[0].First : 0).Take(Most).ToList();
        return new(ordered, [.. contradictions.OrderBy(c => c.A.First).ThenBy(c => c.B.First).Take(Most)], sourcing);
    }
}
