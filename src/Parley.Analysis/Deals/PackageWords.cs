using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Deals;

/// <summary>Says packages in the issues' own words.</summary>
public static class PackageWords
{
    /// <summary>The terms of a package, in the order of the issues.</summary>
    /// <param name="issues">The issues.</param>
    /// <param name="values">A value for each of them.</param>
    public static ImmutableArray<string> Of(ImmutableArray<Issue> issues, ImmutableArray<double> values) =>
        [.. issues.Select((issue, i) => Of(issue, values[i]))];

    /// <summary>One term: the mark's words where a mark stands at it, where it lies among the marks otherwise, with the number where the words do not settle it.</summary>
    /// <param name="issue">The issue.</param>
    /// <param name="value">The value, on its scale.</param>
    public static string Of(Issue issue, double value)
    {
        ArgumentNullException.ThrowIfNull(issue);
        var number = Number(issue, value);
        if (issue.Marks.FirstOrDefault(m => m.Value == value) is { } mark)
            return issue.Settles == Settlement.AtMarks ? mark.Text : $"{mark.Text} ({number})";
        var (below, above) = issue.MarksAround(value);
        return (below, above) switch
        {
            ({ } b, { } a) => issue.NearestMark(value) is { } near ? $"near ‘{near.Text}’ ({number})" : $"between ‘{b.Text}’ and ‘{a.Text}’ ({number})",
            ({ } b, null) => $"past ‘{b.Text}’ ({number})",
            (null, { } a) => $"short of ‘{a.Text}’ ({number})",
            _ => number,
        };
    }

    private static string Number(Issue issue, double value)
    {
        var text = Prose.N(value, "", Prose.ScaleFormat(issue.Scale.Width)).Text;
        return issue.Unit is { } unit && issue.Marks.IsEmpty ? $"{text} {unit}" : text;
    }
}
