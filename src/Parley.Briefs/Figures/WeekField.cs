using Parley.Briefs.Text;

namespace Parley.Briefs.Figures;

/// <summary>A field with weeks to the right and some other number upwards.</summary>
/// <param name="Weeks">The last week.</param>
/// <param name="Low">The number at the bottom.</param>
/// <param name="High">The number at the top.</param>
/// <param name="Left">Left edge, pixels.</param>
/// <param name="Top">Top edge, pixels.</param>
/// <param name="Right">Right edge, pixels.</param>
/// <param name="Bottom">Bottom edge, pixels.</param>
internal sealed record WeekField(int Weeks, double Low, double High, double Left, double Top, double Right, double Bottom)
{
    private const double LeastBetween = 5;

    public double X(double week) => Left + (Math.Clamp(week / Math.Max(1, Weeks), 0, 1) * (Right - Left));

    public double Y(double value) => Bottom - (Math.Clamp((value - Low) / (High - Low), 0, 1) * (Bottom - Top));

    /// <summary>The weeks that a line is drawn through: as many as can be told apart, first and last included.</summary>
    public IEnumerable<int> Sampled(double pixels = LeastBetween)
    {
        var every = Math.Max(1, (int)Math.Ceiling(pixels * Weeks / Math.Max(1, Right - Left)));
        for (var week = 0; week < Weeks; week += every)
            yield return week;
        yield return Weeks;
    }

    /// <summary>A line over the weeks; what is no number leaves a hole.</summary>
    public string Line(Func<int, double> value, double pixels = LeastBetween)
    {
        var path = "";
        var piece = new List<(double X, double Y)>();
        foreach (var week in Sampled(pixels))
        {
            var at = value(week);
            if (double.IsFinite(at))
            {
                piece.Add((X(week), Y(at)));
                continue;
            }

            path += PixelPath.Of(Cornered(piece), closed: false);
            piece.Clear();
        }

        return path + PixelPath.Of(Cornered(piece), closed: false);
    }

    /// <summary>What lies between two lines over the weeks; nothing where they fall together.</summary>
    public string Area(Func<int, double> upper, Func<int, double> lower, double pixels = LeastBetween)
    {
        var weeks = Sampled(pixels).ToArray();
        if (weeks.All(w => Math.Abs(Y(upper(w)) - Y(lower(w))) < 0.5))
            return "";
        return PixelPath.Of(Cornered([.. weeks.Select(w => (X(w), Y(upper(w)))), .. weeks.Reverse().Select(w => (X(w), Y(lower(w))))]), closed: true);
    }

    /// <summary>The points without those on a level stretch, which a line through its ends passes anyway.</summary>
    private static IEnumerable<(double X, double Y)> Cornered(List<(double X, double Y)> points) =>
        points.Where((p, i) => i == 0 || i == points.Count - 1 || Math.Round(p.Y) != Math.Round(points[i - 1].Y) || Math.Round(p.Y) != Math.Round(points[i + 1].Y));

    /// <summary>Grid and numbers of both directions.</summary>
    public void Frame(SvgCanvas canvas, IEnumerable<double> levels, Func<double, string> text)
    {
        var grid = "";
        var half = canvas.Layout.FontSize / 3;
        foreach (var level in levels)
        {
            grid += $"M{SvgCanvas.At(Left)} {SvgCanvas.At(Y(level))}H{SvgCanvas.At(Right)}";
            canvas.Text(Left - 6, Y(level) + half, text(level), "m", Anchor.End);
        }

        foreach (var week in WeekTicks(Weeks))
        {
            grid += $"M{SvgCanvas.At(X(week))} {SvgCanvas.At(Top)}V{SvgCanvas.At(Bottom)}";
            canvas.Text(X(week), Bottom + canvas.Layout.LineHeight, Print.Count(week), "m", Anchor.Middle);
        }

        canvas.Under(grid, "g");
    }

    /// <summary>Round weeks: quarters of a year where there is room for no more.</summary>
    public static IEnumerable<int> WeekTicks(int weeks)
    {
        var step = weeks switch { > 260 => 104, > 120 => 52, > 60 => 26, > 26 => 13, > 8 => 4, _ => 1 };
        for (var week = 0; week <= weeks; week += step)
            yield return week;
    }

    /// <summary>Heights for labels beside the field: near where they belong, in their order and apart.</summary>
    public static double[] Apart(IReadOnlyList<double> wanted, double height, double top, double bottom)
    {
        var order = Enumerable.Range(0, wanted.Count).OrderBy(i => wanted[i]).ToArray();
        var placed = new double[wanted.Count];
        var free = top;
        foreach (var i in order)
            free = (placed[i] = Math.Max(wanted[i], free)) + height;
        var limit = bottom;
        foreach (var i in order.Reverse())
            limit = (placed[i] = Math.Min(placed[i], limit)) - height;
        return placed;
    }
}
