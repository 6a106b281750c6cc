using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Briefs.Text;

/// <summary>Says what a package holds in the words that the marks of its issues have.</summary>
internal static class TermWords
{
    /// <summary>The terms of a package, in the order of the issues.</summary>
    public static ImmutableArray<string> Of(ImmutableArray<Issue> issues, DealPackage package) =>
        [.. issues.Zip(package.Values, Of)];

    /// <summary>One issue's value: the mark at it, or those on either side.</summary>
    public static string Of(Issue issue, double value)
    {
        var number = Number(issue, value);
        var (below, above) = issue.MarksAround(value);
        if ((below ?? above) is not { } mark)
            return string.IsNullOrWhiteSpace(issue.Unit) ? number : $"{number} {CaseText.Line(issue.Unit, 60)}";
        if (below is not null && above is not null && below.Value == above.Value)
            return $"{CaseText.Line(mark.Text, 160)} ({number})";
        return below is not null && above is not null
            ? $"{number}, between {Quoted(below, issue)} and {Quoted(above, issue)}"
            : $"{number}, {(below is null ? "below" : "above")} {Quoted(mark, issue)}";
    }

    private static string Quoted(Mark mark, Issue issue) => $"“{CaseText.Line(mark.Text, 80)}” ({Number(issue, mark.Value)})";

    private static string Number(Issue issue, double value) => Print.Short(Math.Round(value, Print.Decimals(issue.Scale) + 1));
}
