using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>What any package is worth, on the frontier or not.</summary>
internal static class PackageWorth
{
    /// <summary>A package whose values can be agreed: discrete issues at their nearest point, continuous ones within their points.</summary>
    public static double[] Snap(DealProblem problem, DealPackage package)
    {
        if (package.Values.Length != problem.Issues.Length)
            throw new ArgumentException("A package has a value for each issue.", nameof(package));
        var values = package.Values.ToArray();
        for (var j = 0; j < values.Length; j++)
        {
            var points = problem.Issues[j].Points;
            var value = values[j];
            values[j] = problem.Issues[j].IsContinuous ? Math.Clamp(value, points[0].At, points[^1].At) : points.MinBy(p => Math.Abs(p.At - value)).At;
        }

        return values;
    }

    /// <summary>Its worth to each party. Where worths jump at a value, that side of the jump which is better in sum.</summary>
    public static ImmutableArray<Exact> Of(DealProblem problem, double[] values)
    {
        var worth = new Exact[problem.Parties.Length];
        for (var j = 0; j < values.Length; j++)
            Add(worth, Of(problem.Issues[j], values[j]));
        foreach (var link in problem.Links)
        {
            if (!link.Worth.IsEmpty && link.IsMet(j => values[j]))
                Add(worth, link.Worth);
        }

        return [.. worth];
    }

    /// <summary>Whether an exclusion forbids it.</summary>
    public static bool IsExcluded(DealProblem problem, double[] values) => problem.Links.Any(l => l.Worth.IsEmpty && l.IsMet(j => values[j]));

    /// <summary>The hard limits that it crosses.</summary>
    public static ImmutableArray<(int Party, int Issue)> Crosses(DealProblem problem, double[] values) =>
        [.. problem.Limits.Where(l => l.IsCrossedBy(values[l.Issue])).Select(l => (l.Party, l.Issue)).Distinct()];

    private static ImmutableArray<Exact> Of(DealIssue issue, double value)
    {
        var on = issue.Points.Where(p => p.At == value).ToArray();
        if (on.Length > 0)
            return on.MaxBy(p => p.Worth.Aggregate((a, b) => a + b)).Worth;
        var after = 0;
        while (issue.Points[after].At < value)
            after++;
        return DealGrid.Between(issue.Points[after - 1], issue.Points[after], value);
    }

    private static void Add(Exact[] sum, ImmutableArray<Exact> worth)
    {
        for (var i = 0; i < sum.Length; i++)
            sum[i] += worth[i];
    }
}
