using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Thins a set of points that is too large, with a guarantee: whatever is dropped, something kept is at most so much worse for every party.</summary>
internal static class Thinning
{
    /// <summary>At most <paramref name="cap"/> points, one for each box of a grid, and adds the edge of the boxes to the tolerance.</summary>
    /// <param name="front">The points.</param>
    /// <param name="cap">Most points to keep.</param>
    /// <param name="unit">Points of 100 that a unit of each party is worth.</param>
    /// <param name="tolerance">Points of 100 that were lost so far.</param>
    public static Front<T> Thin<T>(Front<T> front, int cap, double[] unit, ref double tolerance) where T : struct, IBinaryInteger<T>
    {
        var n = front.Parties;
        var (least, widest) = (new T[n], 0.0);
        for (var i = 0; i < n; i++)
        {
            var most = least[i] = front.Worth[i];
            for (var p = 1; p < front.Count; p++)
            {
                least[i] = T.Min(least[i], front.Worth[(p * n) + i]);
                most = T.Max(most, front.Worth[(p * n) + i]);
            }

            widest = Math.Max(widest, double.CreateSaturating(most - least[i]) * unit[i]);
        }

        for (var edge = Math.ScaleB(widest, -20); ; edge *= 2)
        {
            var kept = Keep(front, cap, least, Boxes(front, least, unit, edge));
            if (kept is null)
                continue;
            tolerance += edge;
            kept.Sort();
            return NonDominated.Take(front.Worth, n, kept);
        }
    }

    // A box may be a little narrower than the edge, never wider.
    private static int[] Boxes<T>(Front<T> front, T[] least, double[] unit, double edge) where T : struct, IBinaryInteger<T>
    {
        var n = front.Parties;
        var boxes = new int[front.Count * n];
        for (var i = 0; i < n; i++)
        {
            var width = T.Max(T.One, T.CreateSaturating(edge / unit[i] * (1 - 1e-12)));
            for (var p = 0; p < front.Count; p++)
                boxes[(p * n) + i] = int.CreateSaturating((front.Worth[(p * n) + i] - least[i]) / width);
        }

        return boxes;
    }

    private static List<int>? Keep<T>(Front<T> front, int cap, T[] least, int[] boxes) where T : struct, IBinaryInteger<T>
    {
        var n = least.Length;
        var kept = new Dictionary<int, int>(new SameBox(boxes, n));
        for (var p = 0; p < front.Count; p++)
        {
            if (!kept.TryAdd(p, p) && Front<T>.Compare(front.Of(p), front.Of(kept[p])) > 0)
                kept[p] = p;
            if (kept.Count > cap)
                return null;
        }

        return [.. kept.Values];
    }

    private sealed class SameBox(int[] boxes, int n) : IEqualityComparer<int>
    {
        public bool Equals(int x, int y) => boxes.AsSpan(x * n, n).SequenceEqual(boxes.AsSpan(y * n, n));

        public int GetHashCode(int obj)
        {
            var hash = new HashCode();
            foreach (var box in boxes.AsSpan(obj * n, n))
                hash.Add(box);
            return hash.ToHashCode();
        }
    }
}
