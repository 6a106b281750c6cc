using System.Collections.Immutable;
using Parley.Analysis.Holdout;
using Parley.Briefs.Text;
using Parley.Models.Holdout;

namespace Parley.Briefs.Figures;

/// <summary>Where the contest has to stand for each to say yes, by week, and where it is expected to stand.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Weeks">The last week that is drawn.</param>
/// <param name="Steps">Steps of the contest.</param>
/// <param name="Measure">What the height is: steps that count for whom.</param>
/// <param name="Parties">The first two signatories; with one, one.</param>
/// <param name="Strip">Where each says yes.</param>
/// <param name="Forecast">The contest left to itself.</param>
public sealed record StripChart(
    string Title, string Description, int Weeks, int Steps, string Measure, ImmutableArray<string> Parties, ImmutableArray<StripDate> Strip, ContestForecast Forecast);

/// <summary>Draws a <see cref="StripChart"/>.</summary>
public static class StripChartSvg
{
    private const double StripeDistance = 7;
    private const int Stripes = 3;

    /// <summary>The drawing for one layout.</summary>
    public static string Render(StripChart figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var field = new WeekField(figure.Weeks, 0, figure.Steps, 34, 26, layout.Width - 12, layout.Stacked ? 250 : 340);
        var axis = new Axis(new(0, figure.Steps), 0, 1);
        field.Frame(canvas, axis.Ticks(layout.Stacked ? 4 : 5), v => Print.Short(v));
        canvas.FittedText(2, 13, layout.Width - 4, figure.Measure, "b m");
        var spans = StripSpan.Of(figure.Strip, figure.Weeks);
        canvas.Under(string.Concat(StripSpan.Merged(spans, s => s.Yes[0]).SelectMany(s => s.Intervals.Select(i => Block(field, s, i)))), "zone");
        if (figure.Parties.Length > 1)
            canvas.Under(Striped(field, spans, 1), "stripe");
        canvas.Path(Edges(field, StripSpan.Merged(spans, s => s.Settles)), "limit");
        canvas.Path(field.Line(w => figure.Forecast.Low[w]) + field.Line(w => figure.Forecast.High[w]), "course t");
        canvas.Path(field.Line(w => figure.Forecast.Median[w]), "course");
        canvas.Text(field.Right, field.Bottom + (2 * layout.LineHeight) + 2, "weeks from now", "m", Anchor.End);
        return canvas.Finish(Key(canvas, figure, field.Bottom + (2 * layout.LineHeight) + 10) + 4, id, figure.Title, figure.Description);
    }

    private static double Key(SvgCanvas canvas, StripChart figure, double top)
    {
        var legend = new Legend(canvas, 8, top);
        legend.Add($"{figure.Parties[0]} says yes", b => canvas.Under(Outline(b.Left, b.Top, b.Right, b.Bottom), "zone"));
        if (figure.Parties.Length > 1)
            legend.Add($"{figure.Parties[1]} says yes", b => canvas.Under(string.Concat(Enumerable.Range(0, Stripes).Select(n => Flat(b.Left, b.Right, b.Top + 1 + (n * 5)))), "stripe"));
        if (figure.Strip.Any(s => !s.Settles.IsEmpty))
            legend.Add("edge of what all would sign", b => canvas.Path(Flat(b.Left, b.Right, (b.Top + b.Bottom) / 2), "limit"));
        legend.Add("most likely course", b => canvas.Path(Flat(b.Left, b.Right, (b.Top + b.Bottom) / 2), "course"));
        legend.Add("5% and 95% of courses", b => canvas.Path(Flat(b.Left, b.Right, (b.Top + b.Bottom) / 2), "course t"));
        return legend.Bottom;
    }

    private static string Block(WeekField field, StripSpan span, (int Low, int High) steps) =>
        Outline(field.X(span.From), field.Y(steps.High + 0.5), field.X(span.To), field.Y(steps.Low - 0.5));

    private static string Outline(double left, double top, double right, double bottom) =>
        PixelPath.Of([(left, top), (right, top), (right, bottom), (left, bottom)], closed: true);

    private static string Flat(double left, double right, double y) => PixelPath.Of([(left, y), (right, y)], closed: false);

    /// <summary>A line for every so many steps, over the weeks in which the party says yes there.</summary>
    private static string Striped(WeekField field, ImmutableArray<StripSpan> spans, int party)
    {
        var every = Math.Max(1, (int)Math.Ceiling(StripeDistance * field.High / (field.Bottom - field.Top)));
        var path = "";
        for (var step = every; step < field.High; step += every)
        {
            var at = step;
            foreach (var run in StripSpan.Merged(spans, s => s.Yes[party].Any(i => i.Low <= at && at <= i.High) ? [(at, at)] : []).Where(r => !r.Intervals.IsEmpty))
                path += Flat(field.X(run.From), field.X(run.To), field.Y(at));
        }

        return path;
    }

    /// <summary>The outermost edges of what all accept, as staircases.</summary>
    private static string Edges(WeekField field, ImmutableArray<StripSpan> spans)
    {
        var path = "";
        foreach (var edge in new Func<StripSpan, double>[] { s => s.Intervals[^1].High + 0.5, s => s.Intervals[0].Low - 0.5 })
        {
            var piece = new List<(double X, double Y)>();
            foreach (var span in spans)
            {
                if (span.Intervals.IsEmpty)
                {
                    path += PixelPath.Of(piece, closed: false);
                    piece.Clear();
                    continue;
                }

                piece.Add((field.X(span.From), field.Y(edge(span))));
                piece.Add((field.X(span.To), field.Y(edge(span))));
            }

            path += PixelPath.Of(piece, closed: false);
        }

        return path;
    }
}
