using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>The outline of what can be had below a frontier of two parties, and the part of it that both prefer to no agreement.</summary>
/// <remarks>
/// Of a discrete frontier the outline is a staircase: between two neighbouring packages nothing lies beyond the corner that
/// has the lesser worth of both. Where neighbours are joined, the straight line between them belongs to the frontier.
/// </remarks>
internal static class ScatterOutline
{
    /// <summary>The outer line, from the lower right to the upper left.</summary>
    public static List<(double X, double Y)> Line(DealScatter figure)
    {
        var order = figure.Frontier.Select((p, i) => (p.X, p.Y, Joined: figure.Joined.Contains(i))).OrderByDescending(p => p.X).ThenBy(p => p.Y).ToArray();
        var line = new List<(double X, double Y)>();
        for (var i = 0; i < order.Length; i++)
        {
            line.Add((order[i].X, order[i].Y));
            if (i + 1 < order.Length && !order[i].Joined)
                line.Add((order[i + 1].X, order[i].Y));
        }

        return line;
    }

    /// <summary>The agreement zone: what lies under the line and is no worse than no agreement for both; empty where nothing does.</summary>
    public static List<(double X, double Y)> Zone(DealScatter figure, Scale scale)
    {
        var line = Line(figure);
        if (line.Count == 0 || !figure.HasZone)
            return [];
        List<(double X, double Y)> area = [(line[0].X, scale.Low), .. line, (scale.Low, line[^1].Y), (scale.Low, scale.Low)];
        area = Clip(area, p => p.X - figure.X.NoDeal);
        return Clip(area, p => p.Y - figure.Y.NoDeal);
    }

    /// <summary>The part of an area where a linear function is not negative (Sutherland and Hodgman 1974).</summary>
    private static List<(double X, double Y)> Clip(List<(double X, double Y)> area, Func<(double X, double Y), double> inside)
    {
        var kept = new List<(double X, double Y)>();
        for (var i = 0; i < area.Count; i++)
        {
            var (from, to) = (area[(i + area.Count - 1) % area.Count], area[i]);
            var (a, b) = (inside(from), inside(to));
            if (a < 0 != b < 0)
            {
                var t = a / (a - b);
                kept.Add((from.X + (t * (to.X - from.X)), from.Y + (t * (to.Y - from.Y))));
            }

            if (b >= 0)
                kept.Add(to);
        }

        return kept;
    }
}
