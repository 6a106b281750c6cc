using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Briefs.Text;

/// <summary>Says what a package holds in the words that the marks of its issues have; the analysis says named packages in the same way.</summary>
internal static class TermWords
{
    /// <summary>The terms of a package, in the order of the issues.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Issue> issues, DealPackage package) => [.. issues.Zip(package.Values, Of)];

    /// <summary>One term: the mark's words where a mark stands at it, where it lies among the marks otherwise, with the number where the words do not settle it.</summary>
    public static string Of(Issue issue, double value)
    {
        var number = Prose.N(value, "", Prose.ScaleFormat(issue.Scale.Width)).Text;
        if (issue.Marks.FirstOrDefault(m => m.Value == value) is { } mark)
            return issue.Settles == Settlement.AtMarks ? Words(mark) : $"{Words(mark)} ({number})";
        return issue.MarksAround(value) switch
        {
            ({ } below, { } above) => issue.NearestMark(value) is { } near ? $"near ‘{Words(near)}’ ({number})" : $"between ‘{Words(below)}’ and ‘{Words(above)}’ ({number})",
            ({ } below, null) => $"past ‘{Words(below)}’ ({number})",
            (null, { } above) => $"short of ‘{Words(above)}’ ({number})",
            _ => string.IsNullOrWhiteSpace(issue.Unit) ? number : $"{number} {CaseText.Line(issue.Unit, 60)}",
        };
    }

    private static string Words(Mark mark) => CaseText.Line(mark.Text, 200);
}
