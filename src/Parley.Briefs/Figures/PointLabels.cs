namespace Parley.Briefs.Figures;

/// <summary>A rectangle of a drawing.</summary>
internal readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public bool Touches(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(double x, double y) => x > Left && x < Right && y > Top && y < Bottom;
}

/// <summary>A label beside a point, with its place.</summary>
internal readonly record struct PointLabel(double X, double Baseline, Anchor Anchor, string Text, Box Box);

/// <summary>Places labels beside points so that no two texts touch and no label covers a point.</summary>
/// <remarks>
/// Greedy, in the order given: of the places around the point the first free one that covers least of the lines is taken. A
/// label without a place is left out; the tables beside the figure have it.
/// </remarks>
internal sealed class PointLabels(Box room, double fontSize)
{
    private const double Gap = 8;
    private readonly List<Box> _taken = [];
    private readonly List<(double X, double Y)> _lines = [];

    /// <summary>Keeps labels out of an area.</summary>
    public void Take(Box box) => _taken.Add(box);

    /// <summary>Keeps labels off a point of a line where another place is as good.</summary>
    public void Avoid(double x, double y) => _lines.Add((x, y));

    /// <summary>The place of a label, taken from now on; <see langword="null"/> where none is free.</summary>
    public PointLabel? Place(double x, double y, string text, bool bold)
    {
        var width = TextMetrics.Width(text, fontSize, bold) + 2;
        PointLabel? best = null;
        var least = double.MaxValue;
        var order = 0;
        foreach (var (dx, dy, anchor) in Places)
        {
            var (at, baseline) = (x + dx, y + dy + (fontSize * 0.35));
            var left = anchor switch { Anchor.Start => at, Anchor.End => at - width, _ => at - (width / 2) };
            var box = new Box(left, baseline - (fontSize * 0.95), left + width, baseline + (fontSize * 0.28));
            var cost = (2 * _lines.Count(p => box.Holds(p.X, p.Y))) + order++;
            if (cost >= least || box.Left < room.Left || box.Right > room.Right || box.Top < room.Top || box.Bottom > room.Bottom || _taken.Exists(box.Touches))
                continue;
            (least, best) = (cost, new(at, baseline, anchor, text, box));
        }

        if (best is { } found)
            _taken.Add(found.Box);
        return best;
    }

    private static readonly (double Dx, double Dy, Anchor Anchor)[] Places =
    [
        (Gap + 1, 0, Anchor.Start), (Gap, -9, Anchor.Start), (0, -14, Anchor.Middle), (Gap, 10, Anchor.Start), (-1 - Gap, 0, Anchor.End), (-Gap, 10, Anchor.End), (-Gap, -9, Anchor.End),
        (0, 15, Anchor.Middle), (Gap, -20, Anchor.Start), (Gap, 22, Anchor.Start), (-Gap, 22, Anchor.End), (-Gap, -20, Anchor.End), (0, 28, Anchor.Middle), (0, -28, Anchor.Middle),
    ];
}
