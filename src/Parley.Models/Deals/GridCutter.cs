using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>Cuts a continuous issue into values to choose from, and says what that costs.</summary>
/// <remarks>
/// A line between two points is cut into equal parts whose number has no prime factor but 2 and 5, so that worths with few decimals keep few decimals. Where a linked range ends,
/// the value just outside it is added too: its worth is that of the end, and it does not meet the term.
/// </remarks>
internal static class GridCutter
{
    /// <summary>The values of a cut issue, and the points of 100 that some party may lose by the nearest of them.</summary>
    /// <param name="grid">The issue.</param>
    /// <param name="width">Widest step.</param>
    /// <param name="spans">Ranges of linked terms on it.</param>
    public static (DealGrid Grid, double Loss) Cut(DealGrid grid, double width, IReadOnlyList<DealSpan> spans)
    {
        var values = new List<double>();
        var worth = new List<ImmutableArray<Exact>>();
        var loss = 0.0;
        for (var i = 0; i < grid.Values.Length; i++)
        {
            values.Add(grid.Values[i]);
            worth.Add(grid.Worth[i]);
            if (!grid.Joins[i])
                continue;
            var (from, to) = (new DealPoint(grid.Values[i], grid.Worth[i]), new DealPoint(grid.Values[i + 1], grid.Worth[i + 1]));
            foreach (var (value, at) in Inside(from, to, width, spans, ref loss))
            {
                values.Add(value);
                worth.Add(at);
            }
        }

        return (new(grid.Issue, [.. values], [.. worth], new bool[values.Count]), loss);
    }

    private static List<(double Value, ImmutableArray<Exact> Worth)> Inside(DealPoint from, DealPoint to, double width, IReadOnlyList<DealSpan> spans, ref double loss)
    {
        // Marks: where to cut whatever the width, with the neighbour on the outer side of a range's end.
        var marks = new SortedDictionary<double, (bool Below, bool Above)> { [from.At] = (false, false), [to.At] = (false, false) };
        foreach (var span in spans)
        {
            if (span.Low > from.At && span.Low <= to.At)
                marks[span.Low] = (true, marks.TryGetValue(span.Low, out var m) && m.Above);
            if (span.High >= from.At && span.High < to.At)
                marks[span.High] = (marks.TryGetValue(span.High, out var m) && m.Below, true);
        }

        var found = new List<(double, ImmutableArray<Exact>)>();
        var ends = marks.ToArray();
        for (var i = 0; i + 1 < ends.Length; i++)
        {
            var (a, b) = (Point(from, to, ends[i].Key), Point(from, to, ends[i + 1].Key));
            if (ends[i].Value.Above)
                found.Add((Math.BitIncrement(a.At), a.Worth));
            var parts = Parts((b.At - a.At) / width);
            for (var k = 1; k < parts; k++)
                found.Add((a.At + ((b.At - a.At) * k / parts), DealGrid.Between(a.Worth, b.Worth, Exact.Of(k, parts))));
            loss = Math.Max(loss, Loss(a.Worth, b.Worth, parts));
            if (ends[i + 1].Value.Below)
                found.Add((Math.BitDecrement(b.At), b.Worth));
            if (i + 2 < ends.Length)
                found.Add((b.At, b.Worth));
        }

        return found;
    }

    private static DealPoint Point(DealPoint from, DealPoint to, double at) =>
        at == from.At ? from : at == to.At ? to : new(at, DealGrid.Between(from, to, at));

    // Between two steps one end costs the parties that gain on the way, the other those that lose; at the worst place both cost the same.
    private static double Loss(ImmutableArray<Exact> from, ImmutableArray<Exact> to, int parts)
    {
        var (gain, harm) = (0.0, 0.0);
        for (var i = 0; i < from.Length; i++)
        {
            var change = (to[i] - from[i]).ToDouble() / parts;
            gain = Math.Max(gain, change);
            harm = Math.Max(harm, -change);
        }

        return gain > 0 && harm > 0 ? gain * harm / (gain + harm) : 0;
    }

    private static int Parts(double least)
    {
        for (var n = Math.Max(1, (int)Math.Ceiling(least - 1e-9)); ; n++)
        {
            var rest = n;
            while (rest % 2 == 0)
                rest /= 2;
            while (rest % 5 == 0)
                rest /= 5;
            if (rest == 1)
                return n;
        }
    }
}
