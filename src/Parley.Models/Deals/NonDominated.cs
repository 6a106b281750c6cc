using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>The points of a set that no other point beats for somebody without harming anybody.</summary>
/// <remarks>
/// Two parties: one pass by falling worth to the first. Three: the same, with the other two worths of what was kept as a staircase. More: worths are replaced by their ranks,
/// which are small and keep their order, and points are compared with those of a larger sum of ranks only, all worths in one instruction.
/// </remarks>
internal static class NonDominated
{
    /// <summary>The points of a set that are not beaten; <see langword="null"/> where there are more than <paramref name="cap"/>.</summary>
    public static Front<T>? Of<T>(T[] worth, int parties, int cap, CancellationToken cancellation) where T : struct, IBinaryInteger<T>
    {
        var count = worth.Length / parties;
        if (count == 0)
            return new([], parties);
        if (parties > 3)
            return RankedDominance.Of(worth, parties, cap, cancellation);
        var order = Falling(worth, parties);
        var kept = new List<int>();
        if (parties == 1)
            kept.Add(order[0]);
        else if (parties == 2)
            KeepTwo(worth, order, kept);
        else
            KeepThree(worth, order, kept);
        return kept.Count > cap ? null : Take(worth, parties, kept);
    }

    /// <summary>The places of points by falling worths.</summary>
    public static int[] Falling<T>(T[] worth, int parties) where T : struct, IBinaryInteger<T>
    {
        var count = worth.Length / parties;
        var (keys, order) = (new T[count], new int[count]);
        for (var p = 0; p < count; p++)
            (keys[p], order[p]) = (worth[p * parties], p);
        Array.Sort(keys, order);
        Array.Reverse(order);
        Array.Reverse(keys);
        var byWorth = Comparer<int>.Create((a, b) => Front<T>.Compare(worth.AsSpan(b * parties, parties), worth.AsSpan(a * parties, parties)));
        for (var (from, to) = (0, 0); from < count; from = to)
        {
            for (to = from + 1; to < count && keys[to] == keys[from];)
                to++;
            if (to - from > 1)
                Array.Sort(order, from, to - from, byWorth);
        }

        return order;
    }

    /// <summary>Some points of a set, in the order given.</summary>
    public static Front<T> Take<T>(T[] worth, int parties, List<int> points) where T : struct, IBinaryInteger<T>
    {
        var taken = new T[points.Count * parties];
        for (var p = 0; p < points.Count; p++)
            worth.AsSpan(points[p] * parties, parties).CopyTo(taken.AsSpan(p * parties));
        return new(taken, parties);
    }

    private static void KeepTwo<T>(T[] worth, int[] order, List<int> kept) where T : struct, IBinaryInteger<T>
    {
        foreach (var p in order)
        {
            if (kept.Count == 0 || worth[(p * 2) + 1] > worth[(kept[^1] * 2) + 1])
                kept.Add(p);
        }
    }

    // The staircase holds pairs of second and third worths by falling second and so rising third; what is beaten by a later pair leaves it.
    private static void KeepThree<T>(T[] worth, int[] order, List<int> kept) where T : struct, IBinaryInteger<T>
    {
        var steps = new List<int>();
        foreach (var p in order)
        {
            var (second, third) = (worth[(p * 3) + 1], worth[(p * 3) + 2]);
            var (low, high) = (0, steps.Count);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (worth[(steps[middle] * 3) + 1] >= second)
                    low = middle + 1;
                else
                    high = middle;
            }

            if (low > 0 && worth[(steps[low - 1] * 3) + 2] >= third)
                continue;
            kept.Add(p);
            // A pair with the same second worth stands just before; those behind have less of the second.
            var from = low > 0 && worth[(steps[low - 1] * 3) + 1] == second ? low - 1 : low;
            var to = low;
            while (to < steps.Count && worth[(steps[to] * 3) + 2] <= third)
                to++;
            steps.RemoveRange(from, to - from);
            steps.Insert(from, p);
        }
    }
}
