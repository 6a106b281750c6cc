using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Counts the packages that neither of two parties refuses, by meeting in the middle.</summary>
/// <remarks>
/// All sums of one half of the choices are taken by rising worth to the first party; the sums of the other half that leave it enough then only grow in number, and a tree of
/// counts (Fenwick 1994) tells how many of them leave the second party enough.
/// </remarks>
internal static class PairCount
{
    /// <summary>The packages; <see langword="null"/> where the halves have more than <paramref name="cap"/> sums.</summary>
    public static BigInteger? Of<T>(DealNumbers<T> numbers, int cap) where T : struct, IBinaryInteger<T>
    {
        if (Split(numbers.Slots) is not { } split || split.Size > cap)
            return null;
        var (a, b) = (Sums(numbers.Slots.AsSpan(0, split.At)), Sums(numbers.Slots.AsSpan(split.At)));
        var second = numbers.Parties == 2;
        var (firstNeed, secondNeed) = (numbers.NoDeal[0], second ? numbers.NoDeal[1] : T.Zero);
        Array.Sort(a.First, a.Second);
        Array.Sort(b.First, b.Second);
        var ranks = (T[])b.Second.Clone();
        Array.Sort(ranks);
        var tree = new int[ranks.Length + 1];
        var (count, next) = (BigInteger.Zero, b.First.Length - 1);
        for (var p = 0; p < a.First.Length; p++)
        {
            for (; next >= 0 && a.First[p] + b.First[next] >= firstNeed; next--)
                Add(tree, ranks.Length - FirstAtLeast(ranks, b.Second[next]));
            count += Below(tree, ranks.Length - FirstAtLeast(ranks, secondNeed - a.Second[p]));
        }

        return count;
    }

    private static (int At, long Size)? Split<T>(Slot<T>[] slots) where T : struct, IBinaryInteger<T>
    {
        (int, long)? best = null;
        for (var at = 0; at <= slots.Length; at++)
        {
            var left = slots[..at].Aggregate(BigInteger.One, (n, s) => n * s.Count);
            var size = left + slots[at..].Aggregate(BigInteger.One, (n, s) => n * s.Count);
            if (size < int.MaxValue && (best is not { } b || size < b.Item2))
                best = (at, (long)size);
        }

        return best;
    }

    private static (T[] First, T[] Second) Sums<T>(ReadOnlySpan<Slot<T>> slots) where T : struct, IBinaryInteger<T>
    {
        var (first, second) = (new T[] { T.Zero }, new T[] { T.Zero });
        foreach (var slot in slots)
        {
            var (f, s) = (new T[first.Length * slot.Count], new T[first.Length * slot.Count]);
            var at = 0;
            for (var o = 0; o < slot.Count; o++)
            {
                var worth = slot.Of(o);
                for (var p = 0; p < first.Length; p++, at++)
                {
                    f[at] = first[p] + worth[0];
                    s[at] = worth.Length > 1 ? second[p] + worth[1] : T.Zero;
                }
            }

            (first, second) = (f, s);
        }

        return (first, second);
    }

    private static int FirstAtLeast<T>(T[] sorted, T value) where T : struct, IBinaryInteger<T>
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] < value)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // Places count from the largest second worth: 1 is the largest.
    private static void Add(int[] tree, int place)
    {
        for (; place < tree.Length; place += place & -place)
            tree[place]++;
    }

    private static long Below(int[] tree, int place)
    {
        var sum = 0L;
        for (; place > 0; place -= place & -place)
            sum += tree[place];
        return sum;
    }
}
