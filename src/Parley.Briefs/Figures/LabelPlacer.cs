namespace Parley.Briefs.Figures;

/// <summary>A text to be placed below a point of an axis.</summary>
/// <param name="X">The point.</param>
/// <param name="Text">The text.</param>
internal sealed record AxisLabel(double X, string Text);

/// <summary>A label with its place: the box's left end and top, and where its lines are anchored.</summary>
internal sealed record PlacedLabel(AxisLabel Label, IReadOnlyList<string> Lines, double Left, double Top, double Width, double Height, Anchor Anchor)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public double TextX => Anchor switch { Anchor.Start => Left, Anchor.End => Right, _ => Left + (Width / 2) };
}

/// <summary>Places labels below an axis so that no two touch and no leader line runs through a text.</summary>
/// <remarks>
/// Greedy, from the middle of the axis outwards: each label takes the highest free place that does not cover the point of
/// one still to come, so a lower place is always left for that one, and is wrapped more narrowly where that helps. Labels
/// of points too close together for any of this are left out; their texts are in the figure's table anyway.
/// </remarks>
internal static class LabelPlacer
{
    private const double Gap = 8;
    private const int MostLines = 4;

    public static IReadOnlyList<PlacedLabel> Place(IEnumerable<AxisLabel> labels, FigureLayout layout, double middle)
    {
        var placed = new List<PlacedLabel>();
        var waiting = new Queue<AxisLabel>(labels.OrderBy(l => Math.Abs(l.X - middle)).ThenBy(l => l.X));
        while (waiting.TryDequeue(out var label))
        {
            if (Widths(layout).Select(w => Find(label, w, placed, waiting, layout, middle)).FirstOrDefault(p => p is not null) is { } place)
                placed.Add(place);
        }

        return placed;
    }

    private static PlacedLabel? Find(AxisLabel label, double widest, List<PlacedLabel> placed, IEnumerable<AxisLabel> waiting, FigureLayout layout, double middle)
    {
        var lines = TextMetrics.Wrap(label.Text, widest, layout.FontSize, MostLines);
        var width = lines.Max(l => TextMetrics.Width(l, layout.FontSize)) + 1;
        var height = lines.Count * layout.LineHeight;
        foreach (var top in placed.Select(p => p.Bottom + 3).Prepend(0).Order())
        {
            foreach (var anchor in Anchors(label.X, middle))
            {
                var left = anchor switch { Anchor.Start => label.X, Anchor.End => label.X - width, _ => label.X - (width / 2) };
                var candidate = new PlacedLabel(label, lines, left, top, width, height, anchor);
                if (left >= 2 && candidate.Right <= layout.Width - 2 && !waiting.Any(w => Math.Abs(w.X - label.X) > 6 && Covers(candidate, w.X)) && placed.All(p => Clear(p, candidate)))
                    return candidate;
            }
        }

        return null;
    }

    private static double[] Widths(FigureLayout layout) => layout.Stacked ? [150, 120, 90] : [170, 130, 100];

    private static Anchor[] Anchors(double x, double middle) => x > middle ? [Anchor.Middle, Anchor.End, Anchor.Start] : [Anchor.Middle, Anchor.Start, Anchor.End];

    private static bool Clear(PlacedLabel a, PlacedLabel b)
    {
        var apart = a.Right + Gap <= b.Left || b.Right + Gap <= a.Left || a.Bottom <= b.Top || b.Bottom <= a.Top;
        return apart && !LeaderCrosses(a, b) && !LeaderCrosses(b, a);
    }

    private static bool LeaderCrosses(PlacedLabel leader, PlacedLabel box) =>
        leader.Top > box.Top && Covers(box, leader.Label.X);

    private static bool Covers(PlacedLabel box, double x) => x > box.Left - 4 && x < box.Right + 4;
}
