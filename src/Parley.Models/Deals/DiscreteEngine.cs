using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>A deal space whose issues are all choices between options.</summary>
internal sealed class DiscreteEngine<T>(DealNumbers<T> numbers, int pointCap) : IDealEngine where T : struct, IBinaryInteger<T>
{
    private readonly Lock _lock = new();
    private readonly (Layers<T> Layers, PackageList<T> List, FrontierPart Part)?[] _parts = new (Layers<T>, PackageList<T>, FrontierPart)?[2];
    private ZoneValues<T>? _values;

    public BigInteger? Packages => numbers.Packages;

    public ImmutableArray<(double Low, double High)> Range => ZoneSample<T>.Range(numbers);

    public bool AreValuesThinned => _values?.IsThinned ?? false;

    public FrontierPart Part(bool rationalOnly, CancellationToken cancellation) => Of(rationalOnly, cancellation).Part;

    public (double Low, double High)? ValuesInZone(int issue, CancellationToken cancellation)
    {
        lock (_lock)
            return (_values ??= new(numbers, pointCap, cancellation)).Of(issue, cancellation);
    }

    public ZoneCount Count(DealOptions options, CancellationToken cancellation)
    {
        var all = numbers.Packages;
        // Two halves meet whatever the no-deal values are; branches are quick where all packages are in, or hardly any.
        var count = numbers.Parties > 2
            ? BoundedCount<T>.Of(numbers, options.CountCap, cancellation)
            : BoundedCount<T>.Of(numbers, Math.Min(1000, options.CountCap), cancellation) ?? PairCount.Of(numbers, options.CountCap);
        return count is { } found ? new(found, Exact.Of(found, all).ToDouble(), 0) : ZoneSample<T>.Of(numbers, options, cancellation);
    }

    public (List<SolutionPoint> Points, double? Value, string? Remark) Raiffa(SolutionCandidates of, FrontierPart part) => RaiffaSteps.Of(of);

    public IEnumerable<DealPackage> PackagesOf(FrontierPoint point)
    {
        var target = new T[numbers.Parties];
        for (var i = 0; i < target.Length; i++)
        {
            if (!(numbers.Scale[i] % point.Exactly[i].Denominator).IsZero)
                return [];
            target[i] = numbers.Scale.Whole<T>(point.Exactly[i], i);
        }

        var known = _parts[0] ?? _parts[1];
        var list = (known is { } some && some.Layers[0].Find(target) >= 0 ? some : Of(point.IsRational, CancellationToken.None)).List;
        return list.All(target).Select(list.Package);
    }

    private (Layers<T> Layers, PackageList<T> List, FrontierPart Part) Of(bool rationalOnly, CancellationToken cancellation)
    {
        lock (_lock)
        {
            ref var known = ref _parts[rationalOnly ? 1 : 0];
            if (known is { } done)
                return done;
            var layers = Layers<T>.FromLast(numbers, rationalOnly, pointCap, cancellation);
            var list = new PackageList<T>(numbers, layers);
            known = (layers, list, Part(layers, list, cancellation));
            return known.Value;
        }
    }

    private FrontierPart Part(Layers<T> layers, PackageList<T> list, CancellationToken cancellation)
    {
        var (front, n) = (layers[0], numbers.Parties);
        // Steps of a continuous issue are not packages to be counted.
        var isCounted = layers.Tolerance == 0 && !numbers.Problem.Issues.Any(j => j.IsContinuous);
        var points = ImmutableArray.CreateBuilder<FrontierPoint>(front.Count);
        var gains = new double[front.Count * n];
        var total = BigInteger.Zero;
        for (var p = 0; p < front.Count; p++)
        {
            if ((p & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var worth = front.Of(p);
            var exactly = ImmutableArray.CreateBuilder<Exact>(n);
            for (var i = 0; i < n; i++)
            {
                exactly.Add(numbers.Scale.Worth(worth[i], i));
                gains[(p * n) + i] = numbers.Gain(worth[i], i);
            }

            BigInteger? count = isCounted ? list.Count(worth) : null;
            total += count ?? 0;
            var exact = exactly.MoveToImmutable();
            points.Add(new([.. exact.Select(w => w.ToDouble())], exact, numbers.IsRational(worth), count, list.Package(list.First(worth)!)));
        }

        var found = points.MoveToImmutable();
        return new(new() { Points = found, Packages = isCounted ? total : null }, new(numbers.Problem, found, gains), layers.Tolerance);
    }
}
