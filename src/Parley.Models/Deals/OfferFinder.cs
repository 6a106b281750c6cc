using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Finds packages of nearly one worth to a party that differ from each other and are good for the others.</summary>
/// <remarks>
/// For every option of every choice, the frontier of the other choices gives the packages with that option that are best for the others at about the worth asked for; among these the
/// offers are chosen. Continuous issues are cut into steps.
/// </remarks>
internal sealed class OfferFinder<T> where T : struct, IBinaryInteger<T>
{
    private static readonly double[] Tolerances = [0, 0.1, 0.25, 0.5, 1, 2, 3, 5, 7.5, 10, 15, 20, 30, 50, 100];
    private readonly DealNumbers<T> _numbers;
    private readonly int _party;
    private readonly double _worth;
    private readonly List<(int Slot, Front<T> Front, PackageList<T> List)> _rest = [];

    /// <summary>Prepares the frontiers of all choices but one.</summary>
    public OfferFinder(DealNumbers<T> numbers, int party, double worth, int cap, CancellationToken cancellation)
    {
        (_numbers, _party, _worth) = (numbers, party, worth);
        for (var s = 0; s < numbers.Slots.Length; s++)
        {
            var without = s;
            var others = numbers.Only([.. Enumerable.Range(0, numbers.Slots.Length).Where(k => k != without)]);
            var layers = Layers<T>.FromLast(others, false, cap, cancellation);
            _rest.Add((s, layers[0], new(others, layers)));
        }
    }

    /// <summary>The offers: best for each other party, then those that differ most.</summary>
    public EqualOffers Find(int count)
    {
        List<SolutionPoint> pool = [];
        foreach (var tolerance in Tolerances)
        {
            pool = Pool(tolerance);
            if (pool.Count >= count)
                break;
        }

        var chosen = new List<SolutionPoint>();
        for (var j = 0; j < _numbers.Parties && chosen.Count < count; j++)
        {
            var best = j == _party ? null : pool.Except(chosen).MaxBy(p => p.Worth[j]);
            if (best is not null)
                chosen.Add(best);
        }

        while (chosen.Count < count && pool.Except(chosen).MaxBy(p => (chosen.Count == 0 ? 0 : chosen.Min(c => Apart(c, p)), p.Worth.Sum())) is { } next)
            chosen.Add(next);
        var worths = chosen.Select(c => c.Worth[_party]).DefaultIfEmpty(_worth).ToArray();
        return new(_party, (worths.Min() + worths.Max()) / 2, worths.Max() - worths.Min(), [.. chosen]);
    }

    private List<SolutionPoint> Pool(double tolerance)
    {
        var pool = new Dictionary<string, SolutionPoint>(StringComparer.Ordinal);
        foreach (var (slot, front, list) in _rest)
        {
            for (var o = 0; o < _numbers.Slots[slot].Count; o++)
            {
                foreach (var place in Best(_numbers.Slots[slot].Of(o), front, tolerance))
                {
                    var point = Point(slot, o, front.Of(place), list);
                    pool.TryAdd(string.Join(' ', point.Package.Values), point);
                }
            }
        }

        // What another party would refuse is no offer, as long as there are others.
        var parties = _numbers.Problem.Parties;
        var welcome = pool.Values.Where(p => parties.Select((x, i) => i == _party || p.Worth[i] >= x.NoDeal.ToDouble()).All(x => x)).ToList();
        return welcome.Count > 0 ? welcome : [.. pool.Values];
    }

    private HashSet<int> Best(ReadOnlySpan<T> option, Front<T> front, double tolerance)
    {
        var n = _numbers.Parties;
        var (best, most) = (new int[n], new double[n]);
        Array.Fill(best, -1);
        for (var p = 0; p < front.Count; p++)
        {
            var worth = front.Of(p);
            var own = double.CreateSaturating(worth[_party] + option[_party]) * _numbers.Unit[_party];
            if (Math.Abs(own - _worth) > tolerance + 1e-9)
                continue;
            var sum = 0.0;
            for (var i = 0; i < n; i++)
            {
                var at = double.CreateSaturating(worth[i] + option[i]) * _numbers.Unit[i];
                sum += i == _party ? 0 : at;
                if (i != _party && (best[i] < 0 || at > most[i]))
                    (best[i], most[i]) = (p, at);
            }

            if (best[_party] < 0 || sum > most[_party])
                (best[_party], most[_party]) = (p, sum);
        }

        return [.. best.Where(p => p >= 0)];
    }

    private SolutionPoint Point(int slot, int option, ReadOnlySpan<T> rest, PackageList<T> list)
    {
        var values = list.Package(list.First(rest)!).Values.ToArray();
        _numbers.Slots[slot].Write(option, values);
        var worth = new double[_numbers.Parties];
        for (var i = 0; i < worth.Length; i++)
            worth[i] = _numbers.Points(rest[i] + _numbers.Slots[slot].Of(option)[i], i);
        return new([.. worth], null, new([.. values]));
    }

    private double Apart(SolutionPoint a, SolutionPoint b) =>
        a.Package.Values.Select((v, j) => v == b.Package.Values[j] ? 0 : 0.5 + (0.5 * Math.Abs(v - b.Package.Values[j]) / _numbers.Problem.Issues[j].Span)).Sum();
}
