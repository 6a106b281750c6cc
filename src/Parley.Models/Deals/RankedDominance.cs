using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Parley.Models.Deals;

/// <summary>The points of a set that are not beaten, for four parties and more, by ranks.</summary>
internal static class RankedDominance
{
    private const int Lanes = 8;

    /// <summary>The points of a set that are not beaten; <see langword="null"/> where there are more than <paramref name="cap"/>.</summary>
    public static Front<T>? Of<T>(T[] worth, int parties, int cap, CancellationToken cancellation) where T : struct, IBinaryInteger<T>
    {
        var count = worth.Length / parties;
        var width = (parties + Lanes - 1) / Lanes * Lanes;
        var (ranks, sums) = Rank(worth, parties, width);
        var order = new int[count];
        for (var p = 0; p < count; p++)
            order[p] = p;
        Array.Sort(sums, order);

        // Whoever beats a point has a larger sum of ranks; an equal point has the same sum and is met just before or after.
        var archive = new int[Math.Min(count, cap + 1) * width];
        var kept = new List<int>();
        for (var at = count - 1; at >= 0; at--)
        {
            if ((at & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            var point = ranks.AsSpan(order[at] * width, width);
            if (IsBeaten(point, archive, kept.Count, width))
                continue;
            if (kept.Count == cap)
                return null;
            point.CopyTo(archive.AsSpan(kept.Count * width));
            kept.Add(order[at]);
        }

        var front = NonDominated.Take(worth, parties, kept).Worth;
        return NonDominated.Take(front, parties, [.. NonDominated.Falling(front, parties)]);
    }

    private static bool IsBeaten(ReadOnlySpan<int> point, int[] archive, int count, int width)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(archive);
        ref var of = ref MemoryMarshal.GetReference(point);
        var first = Vector256.LoadUnsafe(ref of);
        for (var k = 0; k < count; k++)
        {
            var at = (nuint)(k * width);
            if (!Vector256.GreaterThanOrEqualAll(Vector256.LoadUnsafe(ref start, at), first))
                continue;
            var all = true;
            for (var lane = (nuint)Lanes; all && lane < (nuint)width; lane += Lanes)
                all = Vector256.GreaterThanOrEqualAll(Vector256.LoadUnsafe(ref start, at + lane), Vector256.LoadUnsafe(ref of, lane));
            if (all)
                return true;
        }

        return false;
    }

    private static (int[] Ranks, long[] Sums) Rank<T>(T[] worth, int parties, int width) where T : struct, IBinaryInteger<T>
    {
        var count = worth.Length / parties;
        var (ranks, sums) = (new int[count * width], new long[count]);
        var (keys, order) = (new T[count], new int[count]);
        for (var i = 0; i < parties; i++)
        {
            for (var p = 0; p < count; p++)
                (keys[p], order[p]) = (worth[(p * parties) + i], p);
            Array.Sort(keys, order);
            var rank = 0;
            for (var k = 0; k < count; k++)
            {
                if (k > 0 && keys[k] != keys[k - 1])
                    rank++;
                ranks[(order[k] * width) + i] = rank;
                sums[order[k]] += rank;
            }
        }

        return (ranks, sums);
    }
}
