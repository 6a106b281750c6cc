using System.Globalization;
using System.Text;

namespace Parley.Briefs.Figures;

/// <summary>Writes lines and outlines to the pixel, each point as its distance from the one before.</summary>
internal static class PixelPath
{
    /// <summary>A line through places; places on the pixel of the one before add nothing.</summary>
    public static string Of(IEnumerable<(double X, double Y)> places, bool closed)
    {
        var path = new StringBuilder();
        (double X, double Y)? last = null;
        foreach (var place in places)
        {
            var at = (X: Math.Round(place.X), Y: Math.Round(place.Y));
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
}
