using System.Collections.Immutable;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>Inputs ranked by how far they move an answer.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Bars">The inputs, widest swing first.</param>
public sealed record Tornado(string Title, string Description, ImmutableArray<TornadoBar> Bars);

/// <summary>One input.</summary>
/// <param name="Label">The input in words.</param>
/// <param name="LowText">Its low end as printed.</param>
/// <param name="HighText">Its high end as printed.</param>
/// <param name="AtLow">Change of the answer with the input at its low end, in hundredths of the scale.</param>
/// <param name="AtHigh">Change of the answer with the input at its high end, in hundredths of the scale.</param>
/// <param name="IsDefault">Whether the range stands in for a blank.</param>
public sealed record TornadoBar(string Label, string LowText, string HighText, double AtLow, double AtHigh, bool IsDefault);

/// <summary>Draws a <see cref="Tornado"/>.</summary>
public static class TornadoSvg
{
    /// <summary>The drawing for one layout.</summary>
    public static string Render(Tornado figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var rows = new RowFrame(canvas, figure.Bars.Select(Label).MaxBy(l => TextMetrics.Width(l, layout.FontSize)) ?? "", "+00.0", 290);
        var reach = Math.Max(0.1, figure.Bars.IsEmpty ? 1 : figure.Bars.Max(b => Math.Max(Math.Abs(b.AtLow), Math.Abs(b.AtHigh))));
        var ends = figure.Bars.IsEmpty ? 0 : figure.Bars.Max(b => Math.Max(TextMetrics.Width(b.LowText, layout.FontSize), TextMetrics.Width(b.HighText, layout.FontSize))) + 10;
        var axis = new Axis(new Scale(-reach, reach), rows.PlotLeft + ends, rows.PlotRight - ends);
        var zero = axis.X(0);
        var y = 2.0;
        foreach (var bar in figure.Bars)
            y = Bar(canvas, rows, axis, bar, y);
        canvas.Under(FormattableString.Invariant($"M{SvgCanvas.Number(zero)} 2V{SvgCanvas.Number(y)}"), "zero");
        axis.Draw(canvas, 2, y + 2, layout.Stacked ? 4 : 6, v => v == 0 ? "0" : Print.Change(v, axis.Scale));
        return canvas.Finish(y + layout.LineHeight + 8, id, figure.Title, figure.Description);
    }

    private static string Label(TornadoBar bar) => bar.IsDefault ? bar.Label + " (blank)" : bar.Label;

    private static double Bar(SvgCanvas canvas, RowFrame rows, Axis axis, TornadoBar bar, double y)
    {
        var layout = canvas.Layout;
        var lines = TextMetrics.Wrap(Label(bar), rows.LabelWidth, layout.FontSize, 3);
        var next = rows.Lines(y, lines, Print.Fixed(Math.Abs(bar.AtHigh - bar.AtLow), 1), "", layout.Stacked ? 20 : 0) + 3;
        var middle = (layout.Stacked ? next - 12 : (y + next - 3) / 2);
        var low = axis.X(bar.AtLow);
        var high = axis.X(bar.AtHigh);
        canvas.Line(Math.Min(low, high), middle, Math.Max(low, high), middle, bar.IsDefault ? "swing d" : "swing");
        canvas.Dot(low, middle, 4.2, "dot h");
        canvas.Dot(high, middle, 4.2, "dot o");
        var lowIsLeft = low <= high;
        canvas.Text(low + (lowIsLeft ? -8 : 8), middle + 4, bar.LowText, "m", lowIsLeft ? Anchor.End : Anchor.Start);
        canvas.Text(high + (lowIsLeft ? 8 : -8), middle + 4, bar.HighText, "m", lowIsLeft ? Anchor.Start : Anchor.End);
        return next;
    }
}
