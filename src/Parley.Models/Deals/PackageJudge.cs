using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>Where a package lies, and how it can be made better.</summary>
internal sealed class PackageJudge
{
    // Values on a line are rounded to doubles, so nothing is exactly on it.
    private const double LineSlack = 1e-7;
    private readonly DealProblem _problem;
    private readonly DealResult _result;
    private readonly double[] _values;
    private readonly ImmutableArray<Exact> _worth;

    /// <summary>Looks at a package from its own worth: what dominates it is what all prefer to it.</summary>
    public PackageJudge(DealProblem problem, DealPackage package, DealResult result)
    {
        (_problem, _result) = (problem, result);
        _values = PackageWorth.Snap(problem, package);
        _worth = PackageWorth.Of(problem, _values);
    }

    /// <summary>The verdict.</summary>
    public DealVerdict Judge(int moves)
    {
        var crosses = PackageWorth.Crosses(_problem, _values);
        var isExcluded = PackageWorth.IsExcluded(_problem, _values);
        var isAllowed = crosses.IsEmpty && !isExcluded;
        var slack = _result.Frontier.Edges.IsEmpty ? 0 : LineSlack;
        var from = FromHere();
        var better = from.Rational.Where(p => Enumerable.Range(0, from.Parties).Any(i => from.Gain(p, i) > slack)).ToArray();
        var distance = from.Points.Count == 0 ? 0 : Leximin.Least(from, Leximin.Of(from, Enumerable.Range(0, from.Points.Count)).Best[0]);
        var worth = _worth.Select(w => w.ToDouble()).ToImmutableArray();
        return new()
        {
            Package = new([.. _values]),
            Worth = worth,
            Crosses = crosses,
            IsExcluded = isExcluded,
            Below = [.. Enumerable.Range(0, worth.Length).Where(i => _worth[i] < _problem.Parties[i].NoDeal)],
            IsOnFrontier = isAllowed && better.Length == 0,
            DominatedBy = better.Length > 0 ? from.Pick(Leximin.Of(from, better).First[0]) : null,
            Distance = isAllowed ? Math.Max(0, better.Length == 0 ? 0 : distance) : distance,
            ToSolutions = [.. _result.Solutions.Select(s => (s.Kind, s.Points.IsEmpty ? (double?)null : s.Points.Min(p => Apart(p.Worth, worth))))],
            Moves = [.. Singles(from.Problem).OrderByDescending(Sum).Concat(better.Select(p => Move(from, p)).OrderByDescending(Sum)).DistinctBy(m => string.Join(' ', m.Package.Values)).Take(moves)],
        };
    }

    private SolutionCandidates FromHere()
    {
        var here = _problem with { Parties = [.. _problem.Parties.Select((p, i) => p with { NoDeal = _worth[i] })] };
        var frontier = _result.Frontier with { Points = [.. _result.Frontier.Points.Select(p => p with { IsRational = !p.Exactly.Where((w, i) => w < _worth[i]).Any() })] };
        return frontier.Edges.IsEmpty ? SolutionCandidates.Of(here, frontier.Points) : LineCandidates.Of(here, frontier);
    }

    // Changes of one issue that harm nobody: to its points, to its limits, and to where a party is as well off as now.
    private IEnumerable<DealMove> Singles(DealProblem here)
    {
        for (var j = 0; j < _values.Length; j++)
        {
            var tried = Options(j).Distinct().Where(v => v != _values[j]).Select(v => Move(here, j, v)).OfType<DealMove>();
            foreach (var move in tried)
                yield return move;
        }
    }

    private IEnumerable<double> Options(int issue)
    {
        var grid = DealGrid.Of(_problem, issue);
        var now = (double[])_values.Clone();
        double[]? before = null;
        for (var o = 0; o < grid.Values.Length; o++)
        {
            now[issue] = grid.Values[o];
            var gain = PackageWorth.Of(_problem, now).Select((w, i) => (w - _worth[i]).ToDouble()).ToArray();
            for (var i = 0; before is not null && i < gain.Length; i++)
            {
                if (before[i] * gain[i] < 0)
                    yield return grid.Values[o - 1] + ((grid.Values[o] - grid.Values[o - 1]) * before[i] / (before[i] - gain[i]));
            }

            yield return grid.Values[o];
            before = grid.Joins[o] ? gain : null;
        }
    }

    private DealMove? Move(DealProblem here, int issue, double value)
    {
        var values = (double[])_values.Clone();
        values[issue] = value;
        if (!PackageWorth.Crosses(_problem, values).IsEmpty || PackageWorth.IsExcluded(_problem, values))
            return null;
        var gain = PackageWorth.Of(_problem, values).Select((w, i) => (w - here.Parties[i].NoDeal).ToDouble()).ToArray();
        var slack = _problem.Issues[issue].IsContinuous ? 1e-9 : 0;
        return gain.All(g => g >= -slack) && gain.Any(g => g > slack) ? new(new([.. values]), [.. gain.Select(g => Math.Max(0, g))], [issue]) : null;
    }

    private DealMove Move(SolutionCandidates from, int point)
    {
        var package = from.Points[point].Package;
        return new(package, [.. Enumerable.Range(0, from.Parties).Select(i => from.Gain(point, i))], [.. Enumerable.Range(0, _values.Length).Where(j => package.Values[j] != _values[j])]);
    }

    private static double Sum(DealMove move) => move.Gain.Sum();

    private static double Apart(ImmutableArray<double> a, ImmutableArray<double> b) => Math.Sqrt(a.Zip(b, (x, y) => (x - y) * (x - y)).Sum());
}
