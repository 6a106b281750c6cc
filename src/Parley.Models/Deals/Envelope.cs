using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>The parts of strips that no other package beats: the upper right border of all strips, by rising worth to the first party.</summary>
/// <remarks>
/// Two borders are merged in one sweep, and all strips by merging halves. A border stands for the most that the second party can have while the first has at least so much: left of a
/// part it is as high as at the part's start. Comparisons are made in doubles where they are clear, and without rounding where they are not.
/// </remarks>
internal static class Envelope
{
    /// <summary>The border of strips.</summary>
    public static List<StripPart<T>> Of<T>(IReadOnlyList<Strip<T>> strips, CancellationToken cancellation) where T : struct, IBinaryInteger<T>
    {
        var open = Open(strips);
        return open.Count == 0 ? [] : Of(open, 0, open.Count, cancellation);
    }

    private static List<StripPart<T>> Of<T>(List<Strip<T>> strips, int from, int to, CancellationToken cancellation) where T : struct, IBinaryInteger<T>
    {
        cancellation.ThrowIfCancellationRequested();
        if (to - from > 1)
        {
            var middle = (from + to) / 2;
            return new EnvelopeMerge<T>(Of(strips, from, middle, cancellation), Of(strips, middle, to, cancellation)).Run();
        }

        var strip = strips[from];
        var start = new Cut(strip.X, () => Strip<T>.Whole(strip.Left.X));
        return [new(strip, start, strip.IsPoint ? start : new(double.CreateSaturating(strip.Right.X), () => Strip<T>.Whole(strip.Right.X)))];
    }

    // Without strips whose best corner is beaten by some end of a strip, and without equal packages.
    private static List<Strip<T>> Open<T>(IReadOnlyList<Strip<T>> strips) where T : struct, IBinaryInteger<T>
    {
        var ends = new T[strips.Count * 4];
        for (var s = 0; s < strips.Count; s++)
            (ends[4 * s], ends[(4 * s) + 1], ends[(4 * s) + 2], ends[(4 * s) + 3]) = (strips[s].Left.X, strips[s].Left.Y, strips[s].Right.X, strips[s].Right.Y);
        var best = NonDominated.Of(ends, 2, int.MaxValue - 1, CancellationToken.None)!;
        var seen = new HashSet<(T, T)>();
        var open = new List<Strip<T>>(strips.Count);
        foreach (var strip in strips)
        {
            // The best second worth among ends that give the first party at least the strip's right end.
            var (low, high) = (0, best.Count);
            while (low < high)
            {
                var middle = (low + high) >>> 1;
                if (best.Worth[2 * middle] >= strip.Right.X)
                    low = middle + 1;
                else
                    high = middle;
            }

            var height = best.Worth[(2 * low) - 1];
            if (strip.IsPoint ? height > strip.Left.Y || best.Worth[2 * (low - 1)] > strip.Left.X || !seen.Add(strip.Left) : height >= strip.Left.Y)
                continue;
            open.Add(strip);
        }

        open.Sort((a, b) => a.Left.X.CompareTo(b.Left.X));
        return open;
    }
}
