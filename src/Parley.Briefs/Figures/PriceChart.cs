using System.Collections.Immutable;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>What a yes costs each signatory, week by week on the most likely course.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Weeks">The last week that is drawn.</param>
/// <param name="Lines">The signatories.</param>
/// <param name="Events">What is decided in a known week.</param>
public sealed record PriceChart(string Title, string Description, int Weeks, ImmutableArray<PriceLine> Lines, ImmutableArray<PriceEvent> Events);

/// <summary>The price of one party's yes.</summary>
/// <param name="Party">Its name for figures.</param>
/// <param name="Price">The price by week, points of 100; no number where nothing is on the table.</param>
public sealed record PriceLine(string Party, ImmutableArray<double> Price);

/// <summary>Something that is decided in a known week.</summary>
/// <param name="Week">The week.</param>
/// <param name="Text">What it is.</param>
public sealed record PriceEvent(int Week, string Text);

/// <summary>Draws a <see cref="PriceChart"/>.</summary>
public static class PriceChartSvg
{
    private static readonly string[] Styles = ["front", "second", "third", "front thin", "second thin", "third thin"];

    /// <summary>The drawing for one layout.</summary>
    public static string Render(PriceChart figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var scale = Range(figure);
        var field = new WeekField(figure.Weeks, scale.Low, scale.High, 40, 26, layout.Width - (layout.Stacked ? 78 : 130), layout.Stacked ? 200 : 240);
        field.Frame(canvas, new Axis(scale, 0, 1).Ticks(5), v => Print.Change(v, new(0, 100)));
        canvas.Under($"M{SvgCanvas.At(field.Left)} {SvgCanvas.At(field.Y(0))}H{SvgCanvas.At(field.Right)}", "zero");
        canvas.FittedText(2, 13, layout.Width - 4, "↑ refuses, ↓ says yes: price of a yes, points of 100, by week", "b m");
        for (var i = 0; i < figure.Lines.Length; i++)
            canvas.Path(field.Line(w => w < figure.Lines[i].Price.Length ? figure.Lines[i].Price[w] : double.NaN), Styles[i % Styles.Length]);
        Names(canvas, field, figure);
        return canvas.Finish(Events(canvas, field, figure), id, figure.Title, figure.Description);
    }

    private static Scale Range(PriceChart figure)
    {
        var all = figure.Lines.SelectMany(l => l.Price.Take(figure.Weeks + 1)).Where(double.IsFinite).Append(0).ToArray();
        var step = Math.Max(1, Math.Ceiling((all.Max() - all.Min()) / 5));
        return new(Math.Floor(all.Min() / step) * step, Math.Max(step, Math.Ceiling(all.Max() / step) * step));
    }

    private static void Names(SvgCanvas canvas, WeekField field, PriceChart figure)
    {
        var lines = figure.Lines.Where(l => l.Price.Take(figure.Weeks + 1).Any(double.IsFinite)).ToArray();
        var heights = WeekField.Apart([.. lines.Select(l => field.Y(l.Price.Take(figure.Weeks + 1).Last(double.IsFinite)) + 4)], canvas.Layout.LineHeight + 1, field.Top + 6, field.Bottom);
        for (var i = 0; i < lines.Length; i++)
            canvas.FittedText(field.Right + 6, heights[i], canvas.Layout.Width - field.Right - 8, lines[i].Party, "b");
    }

    /// <summary>What is decided when, below the weeks; gives the bottom of the drawing.</summary>
    private static double Events(SvgCanvas canvas, WeekField field, PriceChart figure)
    {
        var layout = canvas.Layout;
        var top = field.Bottom + layout.LineHeight + 6;
        var bottom = top;
        var events = figure.Events.Where(e => e.Week <= figure.Weeks).ToArray();
        foreach (var week in events.Select(e => e.Week).Distinct())
            canvas.Path($"M{SvgCanvas.At(field.X(week))} {SvgCanvas.At(field.Top)}V{SvgCanvas.At(field.Bottom)}", "lead ref");
        var places = LabelPlacer.Place(events.Select(e => new AxisLabel(field.X(e.Week), e.Text)), layout, (field.Left + field.Right) / 2);
        foreach (var place in places)
        {
            canvas.Line(place.Label.X, field.Bottom, place.Label.X, field.Bottom + 4, "lead");
            if (place.Top > 0)
                canvas.Line(place.Label.X, top, place.Label.X, top + place.Top + 2, "lead");
            for (var i = 0; i < place.Lines.Count; i++)
                canvas.Text(place.TextX, top + place.Top + ((i + 1) * layout.LineHeight) - 3, place.Lines[i], "", place.Anchor);
            bottom = Math.Max(bottom, top + place.Bottom);
        }

        return bottom + 6;
    }
}
