using System.Globalization;
using System.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>A field with the same scale to the right and upwards.</summary>
internal sealed record Plot(Scale Scale, double Left, double Top, double Right, double Bottom)
{
    public double X(double value) => Left + (Math.Clamp((value - Scale.Low) / Scale.Width, 0, 1) * (Right - Left));

    public double Y(double value) => Bottom - (Math.Clamp((value - Scale.Low) / Scale.Width, 0, 1) * (Bottom - Top));

    /// <summary>A line through points, to the pixel; points on the pixel of the one before add nothing.</summary>
    public string Path(IEnumerable<(double X, double Y)> points, bool closed)
    {
        var path = new StringBuilder();
        (double X, double Y)? last = null;
        foreach (var point in points)
        {
            var at = (X: Math.Round(X(point.X)), Y: Math.Round(Y(point.Y)));
            if (last is not { } from)
                path.Append(CultureInfo.InvariantCulture, $"M{at.X:0} {at.Y:0}");
            else if (at == from)
                continue;
            else if (at.Y == from.Y)
                path.Append(CultureInfo.InvariantCulture, $"h{at.X - from.X:0}");
            else if (at.X == from.X)
                path.Append(CultureInfo.InvariantCulture, $"v{at.Y - from.Y:0}");
            else
                path.Append(CultureInfo.InvariantCulture, $"l{at.X - from.X:0} {at.Y - from.Y:0}");
            last = at;
        }

        return path.Length == 0 ? "" : closed ? path + "z" : path.ToString();
    }

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
