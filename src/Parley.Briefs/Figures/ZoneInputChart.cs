using System.Collections.Immutable;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>Inputs ranked by how far they decide whether there is an agreement zone.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Rows">The inputs, most deciding first.</param>
public sealed record ZoneInputChart(string Title, string Description, ImmutableArray<ZoneInputRow> Rows);

/// <summary>One input.</summary>
/// <param name="Label">The input in words, with its range.</param>
/// <param name="AtLow">Share of draws with a zone where the input is low, 0 to 1.</param>
/// <param name="AtHigh">The same where it is high.</param>
/// <param name="IsDefault">Whether its range stands in for a blank.</param>
public sealed record ZoneInputRow(string Label, double AtLow, double AtHigh, bool IsDefault);

/// <summary>Draws a <see cref="ZoneInputChart"/>.</summary>
public static class ZoneInputChartSvg
{
    /// <summary>The drawing for one layout.</summary>
    public static string Render(ZoneInputChart figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var rows = new RowFrame(canvas, figure.Rows.Select(r => r.Label).MaxBy(l => TextMetrics.Width(l, layout.FontSize)) ?? "", "over 99% → over 99%", 290);
        var highest = figure.Rows.IsEmpty ? 1 : figure.Rows.Max(r => Math.Max(r.AtLow, r.AtHigh));
        var axis = new Axis(new Scale(0, Math.Clamp(Math.Ceiling(highest * 10) * 10, 10, 100)), rows.PlotLeft, rows.PlotRight);
        var y = 0.0;
        foreach (var row in figure.Rows)
        {
            var lines = TextMetrics.Wrap(row.Label, rows.LabelWidth, layout.FontSize, 3);
            y = rows.Lines(y, lines, $"{Print.Percent(row.AtLow)} → {Print.Percent(row.AtHigh)}", "", layout.Stacked ? 20 : 0) + 2;
            var middle = layout.Stacked ? y - 12 : y - 2 - (((lines.Count * layout.LineHeight) + 4) / 2.0);
            var (low, high) = (axis.X(row.AtLow * 100), axis.X(row.AtHigh * 100));
            canvas.Line(Math.Min(low, high), middle, Math.Max(low, high), middle, row.IsDefault ? "swing d" : "swing");
            canvas.Dot(low, middle, 4.2, "dot h");
            canvas.Dot(high, middle, 4.2, "dot o");
        }

        axis.Draw(canvas, 2, y + 2, 5, v => Print.Fixed(v, 0) + "%");
        return canvas.Finish(y + layout.LineHeight + 8, id, figure.Title, figure.Description);
    }
}
