using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>A field with the same scale to the right and upwards.</summary>
internal sealed record Plot(Scale Scale, double Left, double Top, double Right, double Bottom)
{
    public double X(double value) => Left + (Math.Clamp((value - Scale.Low) / Scale.Width, 0, 1) * (Right - Left));

    public double Y(double value) => Bottom - (Math.Clamp((value - Scale.Low) / Scale.Width, 0, 1) * (Bottom - Top));

    /// <summary>A line through points, to the pixel; points on the pixel of the one before add nothing.</summary>
    public string Path(IEnumerable<(double X, double Y)> points, bool closed) => PixelPath.Of(points.Select(p => (X(p.X), Y(p.Y))), closed);

    /// <summary>Places every few pixels along a line.</summary>
    public IEnumerable<(double X, double Y)> Sampled(IReadOnlyList<(double X, double Y)> line)
    {
        for (var i = 1; i < line.Count; i++)
        {
            var (x1, y1, x2, y2) = (X(line[i - 1].X), Y(line[i - 1].Y), X(line[i].X), Y(line[i].Y));
            var steps = (int)Math.Clamp(Math.Max(Math.Abs(x2 - x1), Math.Abs(y2 - y1)) / 5, 1, 200);
            for (var s = 0; s <= steps; s++)
                yield return (x1 + ((x2 - x1) * s / steps), y1 + ((y2 - y1) * s / steps));
        }
    }
}
