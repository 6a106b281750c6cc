using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>A deal space of two parties with continuous issues that are kept whole.</summary>
internal sealed class ContinuousEngine<T> : IDealEngine where T : struct, IBinaryInteger<T>
{
    private readonly DealNumbers<T> _numbers;
    private readonly List<StripPart<T>> _parts;
    private readonly int _cap;
    private readonly FrontierPart?[] _known = new FrontierPart?[2];

    private ContinuousEngine(DealNumbers<T> numbers, List<StripPart<T>> parts, int cap) => (_numbers, _parts, _cap) = (numbers, parts, cap);

    public BigInteger? Packages => null;

    public ImmutableArray<(double Low, double High)> Range => ZoneSample<T>.Range(_numbers);

    public bool AreValuesThinned => false;

    /// <summary>The space; <see langword="null"/> where its frontier has too many pieces to be kept whole.</summary>
    public static ContinuousEngine<T>? Of(DealNumbers<T> numbers, int cap) =>
        StripSums.Of(numbers, -1, cap, CancellationToken.None) is { } parts ? new(numbers, parts, cap) : null;

    public FrontierPart Part(bool rationalOnly, CancellationToken cancellation)
    {
        lock (_known)
            return _known[rationalOnly ? 1 : 0] ??= Make(rationalOnly);
    }

    public (double Low, double High)? ValuesInZone(int issue, CancellationToken cancellation)
    {
        var place = Array.FindIndex(_numbers.Slots, s => s.Issues.Contains(issue));
        return StripSums.Of(_numbers, place, _cap, cancellation) is { } rest ? LineValues.Of(_numbers, place, issue, rest) : (double.NaN, double.NaN);
    }

    public ZoneCount Count(DealOptions options, CancellationToken cancellation) => ZoneSample<T>.Of(_numbers, options, cancellation);

    public (List<SolutionPoint> Points, double? Value, string? Remark) Raiffa(SolutionCandidates of, FrontierPart part) => RaiffaOnLines.Of(of, part.Frontier);

    public IEnumerable<DealPackage> PackagesOf(FrontierPoint point) => [point.Package];

    private FrontierPart Make(bool rationalOnly)
    {
        var points = new List<FrontierPoint>();
        var edges = new List<FrontierEdge>();
        for (var p = _parts.Count - 1; p >= 0; p--)
        {
            if ((rationalOnly ? Clip(_parts[p]) : (_parts[p].From.Exactly, _parts[p].To.Exactly)) is not { } ends)
                continue;
            var right = Point(_parts[p].Of, ends.Item2);
            if (points.Count == 0 || !IsSame(points[^1], right))
                points.Add(right);
            if (ends.Item1 == ends.Item2)
                continue;
            points.Add(Point(_parts[p].Of, ends.Item1));
            edges.Add(new(points.Count - 2, points.Count - 1));
        }

        var frontier = new DealFrontier { Points = [.. points], Edges = [.. edges] };
        return new(frontier, LineCandidates.Of(_numbers.Problem, frontier), 0);
    }

    // The part of a line that neither party refuses.
    private (Exact, Exact)? Clip(StripPart<T> part)
    {
        var (from, to) = (part.From.Exactly, part.To.Exactly);
        var (first, second) = (Strip<T>.Whole(_numbers.NoDeal[0]), Strip<T>.Whole(_numbers.NoDeal[1]));
        if (to < first || part.Of.At(from) < second)
            return null;
        if (part.Of.IsPoint)
            return (from, to);
        from = from < first ? first : from;
        if (part.Of.At(from) < second)
            return null;
        return (from, part.Of.At(to) < second ? part.Of.Where(second) : to);
    }

    private FrontierPoint Point(Strip<T> strip, Exact x)
    {
        ImmutableArray<Exact> exactly = [x / Exact.Of(_numbers.Scale[0], 1), strip.At(x) / Exact.Of(_numbers.Scale[1], 1)];
        var values = new double[_numbers.Problem.Issues.Length];
        for (var s = 0; s < _numbers.Slots.Length; s++)
            _numbers.Slots[s].Write(strip.Options[s], values);
        if (!strip.IsPoint)
        {
            var slot = _numbers.Slots[strip.Moving];
            var left = Strip<T>.Whole(strip.Left.X);
            var share = ((x - left) / (Strip<T>.Whole(strip.Right.X) - left)).ToDouble();
            var (from, to) = (slot.Value(strip.Options[strip.Moving], 0), slot.Value(strip.To, 0));
            values[slot.Issues[0]] = share == 1 ? to : from + ((to - from) * share);
        }

        var parties = _numbers.Problem.Parties;
        return new([.. exactly.Select(w => w.ToDouble())], exactly, exactly[0] >= parties[0].NoDeal && exactly[1] >= parties[1].NoDeal, null, new([.. values]));
    }

    // Two pieces share a corner where the same package is at their ends; otherwise each keeps its own.
    private static bool IsSame(FrontierPoint a, FrontierPoint b) =>
        a.Exactly[0] == b.Exactly[0] && a.Exactly[1] == b.Exactly[1] && a.Package.Values.AsSpan().SequenceEqual(b.Package.Values.AsSpan());
}
