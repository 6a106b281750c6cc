using System.Collections.Immutable;
using Parley.Briefs.Text;

namespace Parley.Briefs.Figures;

/// <summary>When the moment is ripe: what holds on which share of the paths that still run, by month.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Weeks">The last week that is drawn.</param>
/// <param name="Rows">What is looked at.</param>
public sealed record RipenessChart(string Title, string Description, int Weeks, ImmutableArray<RipenessRow> Rows);

/// <summary>One condition.</summary>
/// <param name="Label">The condition in a few words.</param>
/// <param name="Share">The share by week, 0 to 1.</param>
public sealed record RipenessRow(string Label, ImmutableArray<double> Share);

/// <summary>Draws a <see cref="RipenessChart"/>: a row of bars for each condition, a bar a month.</summary>
public static class RipenessChartSvg
{
    private const double Height = 26;
    private const int Month = 4;

    /// <summary>The drawing for one layout.</summary>
    public static string Render(RipenessChart figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var rows = new RowFrame(canvas, figure.Rows.Select(r => r.Label).MaxBy(l => TextMetrics.Width(l, layout.FontSize)) ?? "", "now over 99%");
        var y = 2.0;
        foreach (var row in figure.Rows)
        {
            y = rows.Lines(y, [row.Label], $"now {Print.Percent(row.Share[0])}", "", Height + 6);
            canvas.Under($"M{SvgCanvas.At(rows.PlotLeft)} {SvgCanvas.At(y - 2)}H{SvgCanvas.At(rows.PlotRight)}", "g");
            canvas.Path(Bars(figure, row, rows, y - 2), "hist", Math.Max(2, (rows.PlotRight - rows.PlotLeft) * Month / Math.Max(Month, figure.Weeks) * 0.7));
        }

        var field = new WeekField(figure.Weeks, 0, 1, rows.PlotLeft, 0, rows.PlotRight, y);
        foreach (var week in WeekField.WeekTicks(figure.Weeks))
            canvas.Text(Math.Clamp(field.X(week), 8, layout.Width - 14), y + layout.LineHeight, Print.Count(week), "m", Anchor.Middle);
        canvas.Text(rows.PlotRight, y + (2 * layout.LineHeight), "weeks from now", "m", Anchor.End);
        return canvas.Finish(y + (2 * layout.LineHeight) + 6, id, figure.Title, figure.Description);
    }

    private static string Bars(RipenessChart figure, RipenessRow row, RowFrame rows, double baseline)
    {
        var path = "";
        for (var week = 0; week <= figure.Weeks && week < row.Share.Length; week += Month)
        {
            var height = Math.Round(row.Share[week] * Height);
            if (height >= 1)
                path += $"M{SvgCanvas.At(rows.PlotLeft + (week / (double)Math.Max(1, figure.Weeks) * (rows.PlotRight - rows.PlotLeft)))} {SvgCanvas.At(baseline)}v{SvgCanvas.At(-height)}";
        }

        return path;
    }
}
