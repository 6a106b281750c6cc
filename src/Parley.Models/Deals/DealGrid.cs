using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>What the hard limits leave of one issue: values by rising order, their worths, and between which of them every value may be agreed.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Values">The values, on the issue's scale.</param>
/// <param name="Worth">The worths of each value, in the order of the parties.</param>
/// <param name="Joins">Whether everything between a value and the next may be agreed.</param>
internal sealed record DealGrid(int Issue, double[] Values, ImmutableArray<Exact>[] Worth, bool[] Joins)
{
    /// <summary>Whether some values between two listed ones may be agreed.</summary>
    public bool IsContinuous => Array.IndexOf(Joins, true) >= 0;

    /// <summary>The lowest and highest value that the hard limits on an issue allow.</summary>
    public static (double Low, double High) Bounds(DealProblem problem, int issue)
    {
        var (low, high) = (double.NegativeInfinity, double.PositiveInfinity);
        foreach (var limit in problem.Limits)
        {
            if (limit.Issue != issue)
                continue;
            if (limit.CrossedAbove)
                high = Math.Min(high, limit.At);
            else
                low = Math.Max(low, limit.At);
        }

        return (low, high);
    }

    /// <summary>The part of an issue within its hard limits; a line between two points is cut at the limit without rounding.</summary>
    public static DealGrid Of(DealProblem problem, int issue)
    {
        var (low, high) = Bounds(problem, issue);
        var points = problem.Issues[issue].Points;
        var continuous = problem.Issues[issue].IsContinuous;
        var values = new List<double>(points.Length + 2);
        var worth = new List<ImmutableArray<Exact>>(points.Length + 2);
        var joins = new List<bool>(points.Length + 2);
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].At >= low && points[i].At <= high)
                Add(points[i].At, points[i].Worth);
            if (!continuous || i + 1 == points.Length || points[i].At == points[i + 1].At)
                continue;
            var (from, to) = (points[i], points[i + 1]);
            var (a, b) = (Math.Max(from.At, low), Math.Min(to.At, high));
            if (a > b || a >= to.At || b <= from.At)
                continue;
            if (a > from.At)
                Add(a, Between(from, to, a));
            if (b > a)
            {
                joins[^1] = true;
                if (b < to.At)
                    Add(b, Between(from, to, b));
            }
        }

        return new(issue, [.. values], [.. worth], [.. joins]);

        void Add(double value, ImmutableArray<Exact> of)
        {
            values.Add(value);
            worth.Add(of);
            joins.Add(false);
        }
    }

    /// <summary>Worths on the straight line between two points.</summary>
    public static ImmutableArray<Exact> Between(DealPoint from, DealPoint to, double at)
    {
        var start = Exact.Of(from.At);
        return Between(from.Worth, to.Worth, (Exact.Of(at) - start) / (Exact.Of(to.At) - start));
    }

    /// <summary>Worths at a share of the way between two.</summary>
    public static ImmutableArray<Exact> Between(ImmutableArray<Exact> from, ImmutableArray<Exact> to, Exact share)
    {
        var worth = ImmutableArray.CreateBuilder<Exact>(from.Length);
        for (var i = 0; i < from.Length; i++)
            worth.Add(from[i] + ((to[i] - from[i]) * share));
        return worth.MoveToImmutable();
    }
}
