using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>The frontier of two parties over continuous issues and others, as parts of strips.</summary>
/// <remarks>
/// Choices between options are merged first. Issues whose frontier is one concave chain of lines are merged into one such chain, by slope (the sum of convex sets has the edges of
/// both, in order of slope). Other continuous issues are taken line by line. The frontier is the border of the chain moved to every point, or line, of the rest.
/// </remarks>
internal static class StripSums
{
    /// <summary>The border; <see langword="null"/> where more than <paramref name="cap"/> lines would have to be laid out.</summary>
    /// <param name="numbers">The problem.</param>
    /// <param name="without">A choice to leave out; −1 for none.</param>
    /// <param name="cap">Most lines.</param>
    /// <param name="cancellation">Stops between merges.</param>
    public static List<StripPart<T>>? Of<T>(DealNumbers<T> numbers, int without, int cap, CancellationToken cancellation) where T : struct, IBinaryInteger<T>
    {
        var k = numbers.Slots.Length;
        var discrete = Enumerable.Range(0, k).Where(s => s != without && !numbers.Slots[s].IsContinuous).ToArray();
        var sums = Discrete(numbers, discrete, cap, cancellation);
        var chain = new List<Strip<T>>();
        Strip<T> start = Empty<T>(k);
        foreach (var s in Enumerable.Range(0, k).Where(s => s != without && numbers.Slots[s].IsContinuous))
        {
            var own = Whole(Envelope.Of(Strips(numbers.Slots[s], s, k), cancellation));
            if (IsConcave(own))
            {
                start = start.Plus(LeftEnd(own[0])).Single();
                chain.AddRange(own.Where(p => !p.IsPoint));
            }
            else
            {
                if (sums is null || (long)sums.Count * own.Count * 2 > cap)
                    return null;
                sums = Whole(Envelope.Of([.. sums.SelectMany(a => own.SelectMany(a.Plus))], cancellation));
            }
        }

        if (sums is null || (long)sums.Count * (chain.Count + 1) > cap)
            return null;
        // A stable order: lines of one issue that have one slope stay in their order.
        var ordered = chain.OrderDescending(Comparer<Strip<T>>.Create((a, b) => a.CompareSlope(b))).ToList();
        return Envelope.Of([.. sums.SelectMany(s => Along(s.Plus(start).Single(), ordered))], cancellation);
    }

    // What shows on a border anywhere is kept whole: its ends are whole numbers, and nothing is lost.
    private static List<Strip<T>> Whole<T>(List<StripPart<T>> parts) where T : struct, IBinaryInteger<T> => [.. parts.Select(p => p.Of).Distinct()];

    private static Strip<T> Empty<T>(int slots) where T : struct, IBinaryInteger<T>
    {
        var none = new int[slots];
        Array.Fill(none, -1);
        return new((T.Zero, T.Zero), (T.Zero, T.Zero), none, -1, -1);
    }

    private static List<Strip<T>>? Discrete<T>(DealNumbers<T> numbers, int[] slots, int cap, CancellationToken cancellation) where T : struct, IBinaryInteger<T>
    {
        var some = numbers.Only(slots);
        var layers = Layers<T>.FromLast(some, false, cap, cancellation);
        if (layers.Tolerance > 0)
            return null;
        var list = new PackageList<T>(some, layers);
        var strips = new List<Strip<T>>(layers[0].Count);
        for (var p = 0; p < layers[0].Count; p++)
        {
            var worth = layers[0].Of(p);
            var (chosen, options) = (list.First(worth)!, (int[])Empty<T>(numbers.Slots.Length).Options.Clone());
            for (var s = 0; s < slots.Length; s++)
                options[slots[s]] = chosen[s];
            strips.Add(new((worth[0], worth[1]), (worth[0], worth[1]), options, -1, -1));
        }

        return strips;
    }

    // Values that both parties like better than all around them are single packages; between two values that one likes better and the other worse there is a line.
    private static List<Strip<T>> Strips<T>(Slot<T> slot, int place, int slots) where T : struct, IBinaryInteger<T>
    {
        var strips = new List<Strip<T>>();
        for (var o = 0; o < slot.Count; o++)
        {
            strips.Add(new(At(o), At(o), Options(o), -1, -1));
            if (!slot.Joins[o])
                continue;
            var (a, b) = (At(o), At(o + 1));
            if (a.X < b.X && a.Y > b.Y)
                strips.Add(new(a, b, Options(o), place, o + 1));
            else if (a.X > b.X && a.Y < b.Y)
                strips.Add(new(b, a, Options(o + 1), place, o));
        }

        // A package at the end of a line is in the line.
        var ends = strips.Where(s => !s.IsPoint).SelectMany(s => new[] { s.Left, s.Right }).ToHashSet();
        return strips.FindAll(s => !s.IsPoint || !ends.Contains(s.Left));

        (T X, T Y) At(int o) => (slot.Worth[2 * o], slot.Worth[(2 * o) + 1]);

        int[] Options(int o)
        {
            var options = Empty<T>(slots).Options;
            options[place] = o;
            return options;
        }
    }

    private static bool IsConcave<T>(List<Strip<T>> strips) where T : struct, IBinaryInteger<T>
    {
        for (var s = 1; s < strips.Count; s++)
        {
            var (a, b) = (strips[s - 1], strips[s]);
            if (a.IsPoint || b.IsPoint || a.Right != b.Left || a.CompareSlope(b) < 0)
                return false;
        }

        return true;
    }

    private static Strip<T> LeftEnd<T>(Strip<T> strip) where T : struct, IBinaryInteger<T> => new(strip.Left, strip.Left, strip.Options, -1, -1);

    // The chain from a package or a line: lines by falling slope, each starting where the one before ends.
    private static IEnumerable<Strip<T>> Along<T>(Strip<T> from, List<Strip<T>> chain) where T : struct, IBinaryInteger<T>
    {
        if (from.IsPoint && chain.Count == 0)
        {
            yield return from;
            yield break;
        }

        var (x, y) = from.Left;
        var options = from.Options;
        var own = from.IsPoint ? null : from;
        foreach (var line in chain)
        {
            if (own is not null && own.CompareSlope(line) >= 0)
            {
                yield return Next(own);
                own = null;
            }

            yield return Next(line);
        }

        if (own is not null)
            yield return Next(own);

        Strip<T> Next(Strip<T> line)
        {
            var before = (x, y);
            (x, y) = (x + line.Right.X - line.Left.X, y + line.Right.Y - line.Left.Y);
            var strip = new Strip<T>(before, (x, y), options, line.Moving, line.To);
            options = (int[])options.Clone();
            options[line.Moving] = line.To;
            return strip;
        }
    }
}
