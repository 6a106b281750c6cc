using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Briefs.Tests.Fixtures;

/// <summary>A small deal space laid out package by package, mark by mark: it stands in for the engine in renderer tests.</summary>
internal sealed class DealSpaceByHand
{
    private readonly ImmutableArray<Issue> _issues;
    private readonly ImmutableArray<string> _parties;
    private readonly ImmutableArray<double> _noDeal;
    private readonly List<(DealPackage Package, double[] Worth)> _all = [];

    public DealSpaceByHand(ImmutableArray<Issue> issues, ImmutableArray<string> parties, ImmutableArray<double> noDeal)
    {
        (_issues, _parties, _noDeal) = (issues, parties, noDeal);
        Lay([]);
    }

    public IEnumerable<(DealPackage Package, double[] Worth)> Rational => _all.Where(p => IsRational(p.Worth));

    /// <summary>Worth of a package to a party: falls evenly from the position to the farther end of the scale.</summary>
    public double Worth(int party, IReadOnlyList<double> values) => _issues.Select((issue, i) => Weight(party, i) * 100 * Value(party, i, values[i])).Sum();

    public double Weight(int party, int issue)
    {
        var all = _issues.Sum(i => Position(i, party)?.Salience?.MostLikely ?? 0);
        return all == 0 ? 0 : (Position(_issues[issue], party)?.Salience?.MostLikely ?? 0) / all;
    }

    public DealResult Solve() => new()
    {
        Status = DealStatus.Exact,
        Packages = _all.Count,
        Range = [.. _parties.Select((_, p) => (_all.Min(a => a.Worth[p]), _all.Max(a => a.Worth[p])))],
        Frontier = new()
        {
            Points = [.. Frontier.Select(p => new FrontierPoint([.. p.Worth], [.. p.Worth.Select(Exact.Of)], IsRational(p.Worth), 1, p.Package))],
            Packages = Frontier.Length,
        },
        Solutions = [.. Enum.GetValues<DealSolutionKind>().Select(Solution)],
        Zone = Zone(),
    };

    public DealVerdict Judge(DealPackage package)
    {
        var worth = _parties.Select((_, p) => Worth(p, package.Values)).ToArray();
        var better = _all.Where(a => Dominates(a.Worth, worth)).OrderByDescending(a => a.Worth.Zip(worth, (x, y) => x - y).Min()).ToArray();
        return new()
        {
            Package = package,
            Worth = [.. worth],
            Below = [.. _parties.Select((_, p) => p).Where(p => worth[p] < _noDeal[p])],
            IsOnFrontier = better.Length == 0,
            DominatedBy = better.Length == 0 ? null : new([.. better[0].Worth], 1, better[0].Package),
            Distance = better.Length == 0 ? 0 : better[0].Worth.Zip(worth, (x, y) => x - y).Min(),
            ToSolutions = [(DealSolutionKind.Nash, 12.5), (DealSolutionKind.Raiffa, null)],
            Moves = [.. better.Take(3).Select(b => new DealMove(b.Package, [.. b.Worth.Zip(worth, (x, y) => x - y)], [.. Enumerable.Range(0, _issues.Length).Where(i => b.Package.Values[i] != package.Values[i])]))],
        };
    }

    private (DealPackage Package, double[] Worth)[] Frontier => field ??= [.. _all.Where(a => !_all.Exists(b => Dominates(b.Worth, a.Worth))).OrderByDescending(a => a.Worth[0]).DistinctBy(a => string.Join('/', a.Worth))];

    private AgreementZone Zone()
    {
        var inside = Rational.ToArray();
        var nearest = _all.MaxBy(a => Gains(a.Worth).Min());
        return new()
        {
            Answer = inside.Length > 0 ? ZoneAnswer.Exists : ZoneAnswer.None,
            Packages = inside.Length,
            Share = (double)inside.Length / _all.Count,
            Values = inside.Length == 0 ? [] : [.. _issues.Select((_, i) => (inside.Min(a => a.Package.Values[i]), inside.Max(a => a.Package.Values[i])))],
            Edges = [.. _parties.Select((_, p) => new ZoneEdge(p, -1, _noDeal[p], _noDeal[p] + (inside.Length > 0 ? 11.25 : -6.5), inside.Length > 0 ? 0.1125 : 0.065, nearest.Package)), new ZoneEdge(0, 0, 40, null, double.PositiveInfinity, null)],
            Joint = inside.Length > 0 ? [] : [new([.. _parties.Select((_, p) => (p, -1))], 0.04, nearest.Package, [.. nearest.Worth])],
            LeastInfeasible = inside.Length > 0 ? null : new([.. nearest.Worth], 1, nearest.Package),
            Shortfall = inside.Length > 0 ? [] : [.. Gains(nearest.Worth).Select(g => -g)],
        };
    }

    private DealSolution Solution(DealSolutionKind kind)
    {
        var inside = Rational.ToArray();
        if (inside.Length == 0)
            return new() { Kind = kind, Disagreement = _noDeal, Ideal = [], Points = [], Remark = "No package is better than no agreement for all." };
        var ideal = _parties.Select((_, p) => inside.Max(a => a.Worth[p])).ToArray();
        double Score(double[] worth) => kind switch
        {
            DealSolutionKind.Nash or DealSolutionKind.WeightedNash => Gains(worth).Aggregate(1.0, (x, y) => x * y),
            DealSolutionKind.KalaiSmorodinsky or DealSolutionKind.Raiffa => Gains(worth).Zip(ideal.Zip(_noDeal), (g, i) => i.First > i.Second ? g / (i.First - i.Second) : 1).Min(),
            DealSolutionKind.Egalitarian => Gains(worth).Min(),
            _ => worth.Sum(),
        };
        var best = (kind == DealSolutionKind.UtilitarianOfAll ? _all : inside.AsEnumerable()).MaxBy(a => Score(a.Worth));
        return new() { Kind = kind, Disagreement = _noDeal, Ideal = [.. ideal], Value = Score(best.Worth), Points = [new([.. best.Worth], 1, best.Package)] };
    }

    private void Lay(ImmutableArray<double> values)
    {
        if (values.Length == _issues.Length)
            _all.Add((new(values), [.. _parties.Select((_, p) => Worth(p, values))]));
        else
            _issues[values.Length].Marks.ToList().ForEach(m => Lay(values.Add(m.Value)));
    }

    private double Value(int party, int issue, double value)
    {
        var scale = _issues[issue].Scale;
        var at = Position(_issues[issue], party)?.Value?.MostLikely ?? (scale.Low + (scale.Width / 2));
        return 1 - (Math.Abs(value - at) / Math.Max(at - scale.Low, scale.High - at));
    }

    private Position? Position(Issue issue, int party) => issue.Positions.FirstOrDefault(p => p.Party == _parties[party]);

    private bool IsRational(double[] worth) => Gains(worth).All(g => g >= 0);

    private IEnumerable<double> Gains(double[] worth) => worth.Zip(_noDeal, (w, d) => w - d);

    private static bool Dominates(double[] a, double[] b) => a.Zip(b).All(w => w.First >= w.Second) && a.Zip(b).Any(w => w.First > w.Second);
}
