using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Frontiers of the first, or of the last, so many choices of a deal problem.</summary>
/// <remarks>
/// What is beaten among part of the choices cannot be completed to a package on the frontier, so each frontier comes from the one before and one choice more
/// (Nemhauser &amp; Ullmann 1969). Where only packages that all prefer to no agreement matter, what cannot reach them with the best of the other choices is dropped too.
/// </remarks>
internal sealed class Layers<T> where T : struct, IBinaryInteger<T>
{
    // Sums that are laid out at once; more would not fit into memory.
    private const int MostSums = 20_000_000;
    private readonly Front<T>[] _fronts;

    private Layers(Front<T>[] fronts, double tolerance)
    {
        _fronts = fronts;
        Tolerance = tolerance;
    }

    /// <summary>Points of 100 by which thinning may have cost any party; 0 where nothing was thinned.</summary>
    public double Tolerance { get; }

    /// <summary>The frontier of the choices from (or, from the front, before) this one.</summary>
    public Front<T> this[int slot] => _fronts[slot];

    /// <summary>Frontiers of the choices from each one to the last; the frontier of all is at 0.</summary>
    public static Layers<T> FromLast(DealNumbers<T> numbers, bool rationalOnly, int cap, CancellationToken cancellation)
    {
        var slots = numbers.Slots;
        var fronts = new Front<T>[slots.Length + 1];
        fronts[^1] = new(new T[numbers.Parties], numbers.Parties);
        var tolerance = 0.0;
        for (var s = slots.Length - 1; s >= 0; s--)
            fronts[s] = Grow(numbers, fronts[s + 1], s, rationalOnly ? Need(numbers, slots.AsSpan(0, s)) : null, cap, ref tolerance, cancellation);
        return new(fronts, tolerance);
    }

    /// <summary>Frontiers of the choices before each one; the frontier of all is at the end.</summary>
    public static Layers<T> FromFirst(DealNumbers<T> numbers, bool rationalOnly, int cap, CancellationToken cancellation)
    {
        var slots = numbers.Slots;
        var fronts = new Front<T>[slots.Length + 1];
        fronts[0] = new(new T[numbers.Parties], numbers.Parties);
        var tolerance = 0.0;
        for (var s = 0; s < slots.Length; s++)
            fronts[s + 1] = Grow(numbers, fronts[s], s, rationalOnly ? Need(numbers, slots.AsSpan(s + 1)) : null, cap, ref tolerance, cancellation);
        return new(fronts, tolerance);
    }

    private static Front<T> Grow(DealNumbers<T> numbers, Front<T> rest, int slot, T[]? need, int cap, ref double tolerance, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var n = numbers.Parties;
        var options = NonDominated.Of(numbers.Slots[slot].Worth, n, int.MaxValue - 1, cancellation)!;
        if (n == 2)
        {
            Front<T>? front;
            while ((front = PairMerge.Of(rest, options, need, 8L * cap)) is null)
                ThinLarger(ref rest, ref options, numbers.Unit, ref tolerance);
            return front.Count <= cap ? front : Thinning.Thin(front, cap, numbers.Unit, ref tolerance);
        }

        while ((long)rest.Count * options.Count > MostSums)
            ThinLarger(ref rest, ref options, numbers.Unit, ref tolerance);
        var sums = Sums(rest, options, need);
        var exact = NonDominated.Of(sums, n, n == 3 ? int.MaxValue - 1 : cap, cancellation);
        if (exact is not null && exact.Count <= cap)
            return exact;
        var thin = Thinning.Thin(exact ?? new(sums, n), cap, numbers.Unit, ref tolerance);
        return exact is null ? NonDominated.Of(thin.Worth, n, int.MaxValue - 1, cancellation)! : thin;
    }

    private static void ThinLarger(ref Front<T> a, ref Front<T> b, double[] unit, ref double tolerance)
    {
        if (a.Count >= b.Count)
            a = Thinning.Thin(a, a.Count / 2, unit, ref tolerance);
        else
            b = Thinning.Thin(b, b.Count / 2, unit, ref tolerance);
    }

    private static T[] Sums(Front<T> rest, Front<T> options, T[]? need)
    {
        var n = rest.Parties;
        var sums = new T[rest.Count * options.Count * n];
        var at = 0;
        for (var p = 0; p < rest.Count; p++)
        {
            for (var o = 0; o < options.Count; o++)
            {
                var enough = true;
                for (var i = 0; i < n; i++)
                {
                    var sum = rest.Worth[(p * n) + i] + options.Worth[(o * n) + i];
                    sums[at + i] = sum;
                    enough &= need is null || sum >= need[i];
                }

                at += enough ? n : 0;
            }
        }

        Array.Resize(ref sums, at);
        return sums;
    }

    private static T[] Need(DealNumbers<T> numbers, ReadOnlySpan<Slot<T>> others)
    {
        var need = (T[])numbers.NoDeal.Clone();
        foreach (var slot in others)
        {
            for (var i = 0; i < need.Length; i++)
                need[i] -= slot.Most[i];
        }

        return need;
    }
}
