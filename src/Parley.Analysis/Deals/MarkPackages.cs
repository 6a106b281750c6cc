using System.Collections.Immutable;
using Parley.Analysis.Outlook;
using Parley.Core;
using Parley.Models.Sampling;

namespace Parley.Analysis.Deals;

/// <summary>How the packages of the marks fare over the ranges: how often nothing beats them, how often all could accept them.</summary>
internal sealed class MarkPackages(DealCase deal, DealProblemBuilder builder)
{
    /// <summary>Most packages that are followed over the ranges.</summary>
    public const int Most = 1024;

    // Comparisons of two packages over all draws; fewer draws are taken where there are many packages.
    private const double Work = 1e8;
    private const int Listed = 10;

    /// <summary>Values that stand for an issue: its marks, or every value it may be settled at, or the ends and the middle.</summary>
    public static double[] Representative(Issue issue, ReadOnlySpan<double> points)
    {
        if (issue.Settles != Settlement.Anywhere)
            return points.ToArray();
        var marks = issue.Marks.Select(m => m.Value).Distinct().Order().ToArray();
        return marks.Length >= 2 ? marks : [issue.Scale.Low, issue.Scale.Low + (issue.Scale.Width / 2), issue.Scale.High];
    }

    /// <summary>The packages, and the draws that they were followed over.</summary>
    public (ImmutableArray<PackageRecord> Packages, int Draws) Run(DrawTable table, OutlookOptions options, CancellationToken cancellation)
    {
        var values = deal.Issues.Select((issue, i) => Representative(issue, builder.PointsOf(i))).ToArray();
        var count = values.Aggregate(1.0, (n, v) => n * v.Length);
        if (count > Most)
            return ([], 0);
        var packages = Packages(values);
        var parties = deal.Signatories.Length;
        var draws = (int)Math.Clamp(Work / (packages.Length * (double)packages.Length * parties), 100, int.MaxValue);
        draws = Math.Min(draws, table.Draws);
        var chunks = ParallelDraws.Map(
            draws, options.Threads, () => new double[packages.Length * parties],
            (chunk, worths) => Count(chunk, table, values, packages, worths, cancellation), cancellation);
        return (
        [
            .. packages
                .Select((package, k) => (package, OnFrontier: chunks.Sum(c => c.OnFrontier[k]) / (double)draws, Acceptable: chunks.Sum(c => c.Acceptable[k]) / (double)draws))
                .Where(r => r.OnFrontier > 0 || r.Acceptable > 0)
                .OrderByDescending(r => r.Acceptable).ThenByDescending(r => r.OnFrontier)
                .Take(Listed)
                .Select(r => new PackageRecord(new([.. r.package.Select((v, i) => values[i][v])]), PackageWords.Of(deal.Issues, [.. r.package.Select((v, i) => values[i][v])]), r.OnFrontier, r.Acceptable)),
        ], draws);
    }

    private (int[] OnFrontier, int[] Acceptable) Count(DrawChunk chunk, DrawTable table, double[][] values, int[][] packages, double[] worths, CancellationToken cancellation)
    {
        var (onFrontier, acceptable) = (new int[packages.Length], new int[packages.Length]);
        var parties = deal.Signatories.Length;
        var (order, kept, sums) = (new int[packages.Length], new int[packages.Length], new double[packages.Length]);
        for (var d = chunk.Start; d < chunk.Start + chunk.Count; d++)
        {
            cancellation.ThrowIfCancellationRequested();
            var draw = d;
            double At(int input) => table.Column(input)[draw];
            var worth = new WorthTable(builder, values, At);
            for (var k = 0; k < packages.Length; k++)
                worth.Add(packages[k], worths.AsSpan(k * parties, parties));
            // What beats a package has the larger sum, so it stands before it; what is beaten need not be compared with any more.
            for (var k = 0; k < packages.Length; k++)
                (order[k], sums[k]) = (k, -Sum(worths.AsSpan(k * parties, parties)));
            Array.Sort(sums, order);
            var standing = 0;
            foreach (var k in order)
            {
                var own = worths.AsSpan(k * parties, parties);
                if (worth.IsAcceptable(packages[k], own))
                    acceptable[k]++;
                if (worth.IsExcluded(packages[k]) || IsBeaten(own, worths, kept.AsSpan(0, standing)))
                    continue;
                kept[standing++] = k;
                onFrontier[k]++;
            }
        }

        return (onFrontier, acceptable);
    }

    private static double Sum(ReadOnlySpan<double> worth)
    {
        double sum = 0;
        foreach (var w in worth)
            sum += w;
        return sum;
    }

    private static bool IsBeaten(ReadOnlySpan<double> own, double[] worths, ReadOnlySpan<int> others)
    {
        // Sums of rounded shares differ in their last digits: a billionth of a point is no gain.
        const double nothing = 1e-7;
        foreach (var k in others)
        {
            var (harms, helps) = (false, false);
            for (var p = 0; p < own.Length && !harms; p++)
            {
                var other = worths[(k * own.Length) + p];
                harms = other < own[p] - nothing;
                helps |= other > own[p] + nothing;
            }

            if (helps && !harms)
                return true;
        }

        return false;
    }

    private static int[][] Packages(double[][] values)
    {
        var all = new List<int[]> { Array.Empty<int>() };
        foreach (var issue in values)
            all = [.. all.SelectMany(start => Enumerable.Range(0, issue.Length).Select(v => start.Append(v).ToArray()))];
        return [.. all];
    }
}
