using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>What a problem's agreement zone looks like, and what would close or open it.</summary>
internal sealed class ZoneFinder(DealSolver solver, CancellationToken cancellation)
{
    private readonly DealProblem _problem = solver.Problem;

    /// <summary>The zone of a problem with packages.</summary>
    public AgreementZone Find(IDealEngine engine, ZoneAnswer answer, SolutionCandidates all)
    {
        var exists = answer == ZoneAnswer.Exists;
        var count = exists ? engine.Count(solver.Options, cancellation) : new(engine.Packages is null ? null : 0, 0, 0);
        var values = exists
            ? [.. Enumerable.Range(0, _problem.Issues.Length).Select(j => engine.ValuesInZone(j, cancellation) ?? (double.NaN, double.NaN))]
            : ImmutableArray<(double Low, double High)>.Empty;
        var zone = new AgreementZone
        {
            Answer = answer,
            Packages = answer == ZoneAnswer.NotFound || _problem.Issues.Any(j => j.IsContinuous) ? null : count.Packages,
            Share = answer == ZoneAnswer.NotFound ? null : count.Share,
            Sample = count.Sample,
            Values = values,
            Edges = Sorted([.. NoDealEdges(all), .. LimitEdges(values)]),
            Clashes = Clashes(_problem),
        };
        if (exists || all.Points.Count == 0)
            return zone;
        var least = Leximin.Of(all, Enumerable.Range(0, all.Points.Count)).First[0];
        return zone with
        {
            LeastInfeasible = all.Pick(least),
            Shortfall = [.. Enumerable.Range(0, all.Parties).Select(i => -all.Gain(least, i))],
            Joint = new JointMoves(_problem, solver.Options, cancellation).Find(all),
        };
    }

    /// <summary>The zone of a problem whose limits and exclusions leave no package.</summary>
    public AgreementZone Empty() => new()
    {
        Answer = ZoneAnswer.None,
        Packages = 0,
        Clashes = Clashes(_problem),
        Edges = Sorted([.. _problem.Parties.Select((p, i) => new ZoneEdge(i, -1, p.NoDeal.ToDouble(), null, double.PositiveInfinity, null)), .. LimitEdges([])]),
        Joint = new JointMoves(_problem, solver.Options, cancellation).Find(null),
    };

    /// <summary>Issues on which the hard limits leave nothing between them.</summary>
    private static ImmutableArray<(int Issue, int Upper, int Lower)> Clashes(DealProblem problem)
    {
        var clashes = ImmutableArray.CreateBuilder<(int, int, int)>();
        for (var j = 0; j < problem.Issues.Length; j++)
        {
            var of = problem.Limits.Where(l => l.Issue == j).ToArray();
            if (of.Length < 2 || DealGrid.Of(problem, j).Values.Length > 0)
                continue;
            clashes.AddRange(of.Where(l => l.CrossedAbove).SelectMany(u => of.Where(l => !l.CrossedAbove && IsNothingBetween(problem.Issues[j], u.At, l.At)).Select(l => (j, u.Party, l.Party))));
        }

        return clashes.ToImmutable();
    }

    private static bool IsNothingBetween(DealIssue issue, double upper, double lower) =>
        lower > upper || (!issue.IsContinuous && !issue.Points.Any(p => p.At >= lower && p.At <= upper));

    private IEnumerable<ZoneEdge> NoDealEdges(SolutionCandidates all)
    {
        for (var i = 0; i < all.Parties; i++)
        {
            var party = i;
            var open = Enumerable.Range(0, all.Points.Count).Where(p => Others(all, p, party)).ToArray();
            var now = _problem.Parties[i].NoDeal;
            if (open.Length == 0)
            {
                yield return new(i, -1, now.ToDouble(), null, double.PositiveInfinity, null);
                continue;
            }

            var best = SolutionCandidates.Largest(open, p => all.Gain(p, party), p => all.ExactGain(p, party), 0)[0];
            yield return new(i, -1, now.ToDouble(), all.Points[best].Worth[i], Math.Abs(all.Gain(best, i)) / 100, all.Points[best].Package);
        }
    }

    private static bool Others(SolutionCandidates all, int point, int party)
    {
        for (var i = 0; i < all.Parties; i++)
        {
            if (i != party && all.Gain(point, i) < 0)
                return false;
        }

        return true;
    }

    // A limit closes the zone where nothing acceptable is left on its side, and opens it where the first acceptable package lies beyond it.
    private IEnumerable<ZoneEdge> LimitEdges(ImmutableArray<(double Low, double High)> values)
    {
        foreach (var limit in _problem.Limits)
        {
            cancellation.ThrowIfCancellationRequested();
            var range = values.IsEmpty ? DealSolver.ValuesInZone(_problem with { Limits = _problem.Limits.Remove(limit) }, limit.Issue, solver.Options, cancellation) : values[limit.Issue];
            if (range is not { } found || double.IsNaN(found.Low))
            {
                yield return new(limit.Party, limit.Issue, limit.At, null, double.PositiveInfinity, null);
                continue;
            }

            var decides = limit.CrossedAbove ? found.Low : found.High;
            var span = _problem.Issues[limit.Issue].Span;
            var package = Acceptable(limit, decides) ?? Acceptable(limit, decides + (1e-8 * span * (limit.CrossedAbove ? 1 : -1)));
            yield return new(limit.Party, limit.Issue, limit.At, decides, Math.Abs(decides - limit.At) / span, package);
        }
    }

    // On a continuous issue the value is known to a billionth: a hair to the open side there is a package for certain.
    private DealPackage? Acceptable(DealLimit limit, double at) =>
        DealSolver.Acceptable(_problem with { Limits = _problem.Limits.Replace(limit, limit with { At = at }) }, solver.Options, cancellation)?.Package;

    private static ImmutableArray<ZoneEdge> Sorted(List<ZoneEdge> edges) => [.. edges.OrderBy(e => e.Move)];
}
