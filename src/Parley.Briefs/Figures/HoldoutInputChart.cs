using System.Collections.Immutable;
using Parley.Briefs.Text;

namespace Parley.Briefs.Figures;

/// <summary>Inputs by how far each alone moves the weeks that a party refuses.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Base">Weeks refused with every input at its most likely value.</param>
/// <param name="Rows">The inputs, most moving first.</param>
public sealed record HoldoutInputChart(string Title, string Description, double Base, ImmutableArray<HoldoutInputRow> Rows);

/// <summary>One input.</summary>
/// <param name="Label">The input in words, with its range.</param>
/// <param name="LowWeeks">Weeks refused at its low end.</param>
/// <param name="HighWeeks">Weeks refused at its high end.</param>
/// <param name="LowSigned">Share signed by week 26 at its low end.</param>
/// <param name="HighSigned">The same at its high end.</param>
/// <param name="IsDefault">Whether its range stands in for a blank.</param>
public sealed record HoldoutInputRow(string Label, double LowWeeks, double HighWeeks, double LowSigned, double HighSigned, bool IsDefault);

/// <summary>Draws a <see cref="HoldoutInputChart"/>.</summary>
public static class HoldoutInputChartSvg
{
    /// <summary>The drawing for one layout.</summary>
    public static string Render(HoldoutInputChart figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var rows = new RowFrame(canvas, figure.Rows.Select(r => r.Label).MaxBy(l => TextMetrics.Width(l, layout.FontSize)) ?? "", "over 99% → over 99%", 290);
        var most = figure.Rows.SelectMany(r => new[] { r.LowWeeks, r.HighWeeks }).Append(figure.Base).Where(double.IsFinite).DefaultIfEmpty(1).Max();
        var axis = new Axis(new(0, Math.Max(4, Math.Ceiling(most / 4) * 4)), rows.PlotLeft, rows.PlotRight);
        var y = rows.Heading(0, "", "signed by week 26");
        var top = y;
        foreach (var row in figure.Rows)
        {
            var lines = TextMetrics.Wrap(row.Label, rows.LabelWidth, layout.FontSize, 3);
            y = rows.Lines(y, lines, $"{Print.Percent(row.LowSigned)} → {Print.Percent(row.HighSigned)}", "", layout.Stacked ? 20 : 0) + 2;
            var middle = layout.Stacked ? y - 12 : y - 2 - (((lines.Count * layout.LineHeight) + 4) / 2.0);
            var (low, high) = (axis.X(row.LowWeeks), axis.X(row.HighWeeks));
            canvas.Line(Math.Min(low, high), middle, Math.Max(low, high), middle, row.IsDefault ? "swing d" : "swing");
            canvas.Dot(low, middle, 4.2, "dot h");
            canvas.Dot(high, middle, 4.2, "dot o");
        }

        canvas.Under($"M{SvgCanvas.Number(axis.X(figure.Base))} {SvgCanvas.At(top)}V{SvgCanvas.Number(y)}", "zero");
        axis.Draw(canvas, top, y + 2, layout.Stacked ? 4 : 6, v => Print.Fixed(v, 0));
        canvas.Text(rows.PlotRight, y + (2 * layout.LineHeight) + 4, "weeks refused, of the first 104", "m", Anchor.End);
        return canvas.Finish(y + (2 * layout.LineHeight) + 10, id, figure.Title, figure.Description);
    }
}
