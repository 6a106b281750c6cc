using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Worths of which none is beaten by another, by falling worth to the first party, then the second, and so on; each once.</summary>
/// <typeparam name="T">Whole numbers that hold every sum.</typeparam>
internal sealed class Front<T>(T[] worth, int parties) where T : struct, IBinaryInteger<T>
{
    /// <summary>Worths, one point after another.</summary>
    public T[] Worth { get; } = worth;

    /// <summary>Number of parties.</summary>
    public int Parties { get; } = parties;

    /// <summary>Number of points.</summary>
    public int Count { get; } = worth.Length / parties;

    /// <summary>The worths of a point.</summary>
    public ReadOnlySpan<T> Of(int point) => Worth.AsSpan(point * Parties, Parties);

    /// <summary>The place of a point with these worths; below 0 where there is none.</summary>
    public int Find(ReadOnlySpan<T> target)
    {
        var (low, high) = (0, Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Compare(Of(middle), target);
            if (order == 0)
                return middle;
            if (order > 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        return -1;
    }

    /// <summary>Order by the first worth that differs.</summary>
    public static int Compare(ReadOnlySpan<T> a, ReadOnlySpan<T> b)
    {
        for (var i = 0; i < a.Length; i++)
        {
            var order = a[i].CompareTo(b[i]);
            if (order != 0)
                return order;
        }

        return 0;
    }
}
