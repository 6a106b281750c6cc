using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Which values of an issue occur in packages that no party refuses.</summary>
/// <remarks>An option can be part of one where some point of the frontier of the choices before it and some point of that of the choices after it together leave nobody short.</remarks>
internal sealed class ZoneValues<T> where T : struct, IBinaryInteger<T>
{
    private const int MostPoints = 5_000;
    private readonly DealNumbers<T> _numbers;
    private readonly Layers<T> _before;
    private readonly Layers<T> _after;

    /// <summary>Prepares the frontiers of the choices before and after each.</summary>
    public ZoneValues(DealNumbers<T> numbers, int cap, CancellationToken cancellation)
    {
        _numbers = numbers;
        // With more than two parties, pairs of points are tried one by one.
        cap = numbers.Parties > 2 ? Math.Min(cap, MostPoints) : cap;
        _before = Layers<T>.FromFirst(numbers, true, cap, cancellation);
        _after = Layers<T>.FromLast(numbers, true, cap, cancellation);
    }

    /// <summary>Whether frontiers were thinned, so that values further out may occur too.</summary>
    public bool IsThinned => _before.Tolerance > 0 || _after.Tolerance > 0;

    /// <summary>Lowest and highest value of an issue.</summary>
    public (double Low, double High)? Of(int issue, CancellationToken cancellation)
    {
        var s = Array.FindIndex(_numbers.Slots, x => x.Issues.Contains(issue));
        var (slot, k) = (_numbers.Slots[s], Array.IndexOf(_numbers.Slots[s].Issues, issue));
        var order = Enumerable.Range(0, slot.Count).OrderBy(o => slot.Value(o, k)).ToArray();
        var first = Array.FindIndex(order, o => IsIn(s, o, cancellation));
        if (first < 0)
            return null;
        var last = Array.FindLastIndex(order, o => IsIn(s, o, cancellation));
        return (slot.Value(order[first], k), slot.Value(order[last], k));
    }

    private bool IsIn(int s, int option, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var worth = _numbers.Slots[s].Of(option);
        var need = new T[worth.Length];
        for (var i = 0; i < need.Length; i++)
            need[i] = _numbers.NoDeal[i] - worth[i];
        return CanReach(_before[s], _after[s + 1], need);
    }

    private static bool CanReach(Front<T> a, Front<T> b, T[] need)
    {
        if (a.Count == 0 || b.Count == 0)
            return false;
        return need.Length switch
        {
            1 => a.Worth[0] + b.Worth[0] >= need[0],
            2 => CanReachTwo(a.Worth, b.Worth, need),
            _ => CanReachMore(a, b, need),
        };
    }

    // As the first worth of one falls, the other has to give more of it, and so can give less of the second.
    private static bool CanReachTwo(T[] a, T[] b, T[] need)
    {
        var place = b.Length - 2;
        for (var p = 0; p < a.Length; p += 2)
        {
            while (place >= 0 && a[p] + b[place] < need[0])
                place -= 2;
            if (place < 0)
                return false;
            if (a[p + 1] + b[place + 1] >= need[1])
                return true;
        }

        return false;
    }

    private static bool CanReachMore(Front<T> a, Front<T> b, T[] need)
    {
        var n = need.Length;
        var most = new T[n];
        for (var i = 0; i < n; i++)
        {
            most[i] = b.Worth[i];
            for (var p = 1; p < b.Count; p++)
                most[i] = T.Max(most[i], b.Worth[(p * n) + i]);
        }

        var rest = new T[n];
        for (var p = 0; p < a.Count; p++)
        {
            var isWithin = true;
            for (var i = 0; i < n; i++)
            {
                rest[i] = need[i] - a.Worth[(p * n) + i];
                isWithin &= most[i] >= rest[i];
            }

            for (var q = 0; isWithin && q < b.Count; q++)
            {
                var i = 0;
                while (i < n && b.Worth[(q * n) + i] >= rest[i])
                    i++;
                if (i == n)
                    return true;
            }
        }

        return false;
    }
}
