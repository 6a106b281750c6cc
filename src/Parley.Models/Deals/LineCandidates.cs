using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>Points of a frontier with edges among which every rule finds its picks.</summary>
/// <remarks>
/// Besides the corners: where an edge meets a no-deal value, where both gain alike, where both gain the same share of what they could hope for, and where the product of gains on the
/// edge's line is largest. Everything that a rule or an edge of the zone asks for is largest at one of these.
/// </remarks>
internal static class LineCandidates
{
    /// <summary>The candidates of a frontier of two parties.</summary>
    public static SolutionCandidates Of(DealProblem problem, DealFrontier frontier)
    {
        var lines = frontier.Edges.Select(e => new FrontierLine(problem, frontier.Points[e.From], frontier.Points[e.To])).ToArray();
        var one = Exact.Of(1m);
        var points = new List<FrontierPoint>(frontier.Points);
        foreach (var line in lines)
        {
            line.AddWhere(points, g => g[0]);
            line.AddWhere(points, g => g[1]);
            line.AddWhere(points, g => g[0] - g[1]);
        }

        var rational = points.Where(p => p.IsRational).ToArray();
        if (rational.Length > 0)
        {
            var ideal = Enumerable.Range(0, 2).Select(i => rational.Max(p => p.Exactly[i]) - problem.Parties[i].NoDeal).ToArray();
            var (first, second) = (Exact.Of(problem.Parties[0].Capability), Exact.Of(problem.Parties[1].Capability));
            foreach (var line in lines)
            {
                if (ideal[0] > Exact.Zero && ideal[1] > Exact.Zero)
                    line.AddWhere(points, g => (g[0] * ideal[1]) - (g[1] * ideal[0]));
                line.AddLargestProduct(points, one, one);
                if (first > Exact.Zero && second > Exact.Zero && first != second)
                    line.AddLargestProduct(points, first, second);
            }
        }

        return SolutionCandidates.Of(problem, NotBeaten(points));
    }

    // The end of an edge may be beaten by the start of another: it is where the frontier jumps.
    private static List<FrontierPoint> NotBeaten(List<FrontierPoint> points)
    {
        var kept = new List<FrontierPoint>();
        foreach (var point in points.OrderByDescending(p => p.Exactly[0]).ThenByDescending(p => p.Exactly[1]))
        {
            if (kept.Count == 0 || point.Exactly[1] > kept[^1].Exactly[1])
                kept.Add(point);
        }

        return kept;
    }
}

/// <summary>One edge of a frontier of two parties.</summary>
internal sealed class FrontierLine
{
    private readonly DealProblem _problem;
    private readonly FrontierPoint _from;
    private readonly FrontierPoint _to;
    private readonly Exact[] _start;
    private readonly Exact[] _end;

    /// <summary>The edge between two points, with gains counted from no agreement.</summary>
    public FrontierLine(DealProblem problem, FrontierPoint from, FrontierPoint to)
    {
        (_problem, _from, _to) = (problem, from, to);
        _start = [.. from.Exactly.Select((w, i) => w - problem.Parties[i].NoDeal)];
        _end = [.. to.Exactly.Select((w, i) => w - problem.Parties[i].NoDeal)];
    }

    /// <summary>Adds the point inside the edge where a measure that is linear in the gains is 0.</summary>
    public void AddWhere(List<FrontierPoint> points, Func<Exact[], Exact> measure)
    {
        var (a, b) = (measure(_start), measure(_end));
        if (a.Numerator.Sign * b.Numerator.Sign < 0)
            points.Add(At(a / (a - b)));
    }

    /// <summary>Adds the point inside the edge where the product of gains to these powers is largest.</summary>
    public void AddLargestProduct(List<FrontierPoint> points, Exact first, Exact second)
    {
        var (b, d) = (_end[0] - _start[0], _end[1] - _start[1]);
        var share = -((first * b * _start[1]) + (second * _start[0] * d)) / (b * d * (first + second));
        if (share > Exact.Zero && share < Exact.Of(1m) && _start[0] + (b * share) >= Exact.Zero && _start[1] + (d * share) >= Exact.Zero)
            points.Add(At(share));
    }

    private FrontierPoint At(Exact share)
    {
        var exactly = DealGrid.Between(_from.Exactly, _to.Exactly, share);
        var isRational = exactly[0] >= _problem.Parties[0].NoDeal && exactly[1] >= _problem.Parties[1].NoDeal;
        return new([.. exactly.Select(w => w.ToDouble())], exactly, isRational, null, new(Mix(_from.Package, _to.Package, share.ToDouble())));
    }

    /// <summary>The package at a share of the way.</summary>
    public static ImmutableArray<double> Mix(DealPackage from, DealPackage to, double share) =>
        [.. from.Values.Select((v, j) => v == to.Values[j] ? v : v + ((to.Values[j] - v) * share))];
}
