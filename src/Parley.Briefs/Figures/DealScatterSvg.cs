using System.Globalization;
using System.Text;
using Parley.Briefs.Text;

namespace Parley.Briefs.Figures;

/// <summary>Draws a <see cref="DealScatter"/>.</summary>
public static class DealScatterSvg
{
    private const int MostDots = 160;

    /// <summary>The drawing for one layout.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="id">Unique on the page.</param>
    /// <param name="lettersOnly">Whether packages are labelled with their letters alone, for small drawings beside each other.</param>
    public static string Render(DealScatter figure, FigureLayout layout, string id, bool lettersOnly = false)
    {
        var canvas = new SvgCanvas(layout);
        var plot = new Plot(figure.Scale, 34, 28, layout.Width - 10, lettersOnly ? 268 : layout.Stacked ? 328 : 408);
        Frame(canvas, plot, figure);
        if (figure.IsProjection)
            Cloud(canvas, plot, figure);
        else
            Frontier(canvas, plot, figure);
        Gap(canvas, plot, figure);
        var labels = new PointLabels(new(plot.Left + 3, plot.Top, layout.Width - 2, plot.Bottom - 3), layout.FontSize);
        var above = NoDealLines(canvas, plot, figure, labels);
        Marks(canvas, plot, figure, labels, lettersOnly);
        return canvas.Finish(above, id, figure.Title, figure.Description);
    }

    private static void Frame(SvgCanvas canvas, Plot plot, DealScatter figure)
    {
        var axis = new Axis(plot.Scale, plot.Left, plot.Right);
        axis.Draw(canvas, plot.Top, plot.Bottom, 5, v => Print.Fixed(v, 0));
        var grid = "";
        foreach (var tick in axis.Ticks(5))
        {
            grid += $"M{SvgCanvas.At(plot.Left)} {SvgCanvas.At(plot.Y(tick))}H{SvgCanvas.At(plot.Right)}";
            if (tick > plot.Scale.Low)
                canvas.Text(plot.Left - 6, plot.Y(tick) + 4, Print.Fixed(tick, 0), "m", Anchor.End);
        }

        canvas.Under(grid, "g");
        canvas.FittedText(2, 13, canvas.Layout.Width - 4, $"↑ Worth to {figure.Y.Party}", "b m");
    }

    private static void Frontier(SvgCanvas canvas, Plot plot, DealScatter figure)
    {
        canvas.Under(plot.Path(ScatterOutline.Zone(figure, plot.Scale), closed: true), "zone");
        canvas.Path(plot.Path(ScatterOutline.Line(figure), closed: false), "front");
        if (figure.Joined.IsEmpty)
            canvas.Path(Dots(plot, figure.Frontier, MostDots), "disc s");
    }

    /// <summary>With more parties than two, the points alone: those that all parties prefer to no agreement, and the others in grey.</summary>
    private static void Cloud(SvgCanvas canvas, Plot plot, DealScatter figure)
    {
        if (figure.HasZone)
            canvas.Under(plot.Path([(figure.X.NoDeal, figure.Y.NoDeal), (plot.Scale.High, figure.Y.NoDeal), (plot.Scale.High, plot.Scale.High), (figure.X.NoDeal, plot.Scale.High)], closed: true), "zone");
        canvas.Path(Dots(plot, figure.Frontier.Where(p => !p.IsRational), MostDots), "disc s f");
        canvas.Path(Dots(plot, figure.Frontier.Where(p => p.IsRational), MostDots), "disc s");
    }

    /// <summary>Discs as strokes of no length; where many points fall together, one of them, and where there are too many, one of a wider neighbourhood everywhere.</summary>
    private static string Dots(Plot plot, IEnumerable<ScatterPoint> points, int most)
    {
        var places = points.Select(p => (X: plot.X(p.X), Y: plot.Y(p.Y))).ToArray();
        var cell = 3.0;
        List<(double X, double Y)> drawn;
        do
        {
            drawn = [.. places.DistinctBy(p => ((int)(p.X / cell), (int)(p.Y / cell)))];
            cell *= 1.25;
        }
        while (drawn.Count > most);

        var text = new StringBuilder();
        foreach (var (x, y) in drawn)
            text.Append(CultureInfo.InvariantCulture, $"M{SvgCanvas.At(x)} {SvgCanvas.At(y)}h0");
        return text.ToString();
    }

    /// <summary>Where there is no zone: how far the nearest package lies from what each party has without an agreement.</summary>
    private static void Gap(SvgCanvas canvas, Plot plot, DealScatter figure)
    {
        if (figure.HasZone || figure.Marks.FirstOrDefault(m => m.Shape == ScatterShape.Diamond) is not { } nearest)
            return;
        var (x, y) = (Math.Max(nearest.X, figure.X.NoDeal), Math.Max(nearest.Y, figure.Y.NoDeal));
        canvas.Under(plot.Path([(nearest.X, nearest.Y), (x, nearest.Y), (x, y), (nearest.X, y)], closed: true), "gap");
    }

    /// <summary>The walk-away lines with their ranges on the axes; gives the bottom of the drawing.</summary>
    private static double NoDealLines(SvgCanvas canvas, Plot plot, DealScatter figure, PointLabels labels)
    {
        var layout = canvas.Layout;
        var (x, y) = (plot.X(figure.X.NoDeal), plot.Y(figure.Y.NoDeal));
        canvas.Path($"M{SvgCanvas.At(x)} {SvgCanvas.At(plot.Top)}V{SvgCanvas.At(plot.Bottom + 4)}M{SvgCanvas.At(plot.Left)} {SvgCanvas.At(y)}H{SvgCanvas.At(plot.Right)}", "limit");
        var ranges = figure.X.Range.IsPoint ? "" : $"M{SvgCanvas.At(plot.X(figure.X.Range.Low))} {SvgCanvas.At(plot.Bottom)}H{SvgCanvas.At(plot.X(figure.X.Range.High))}";
        ranges += figure.Y.Range.IsPoint ? "" : $"M{SvgCanvas.At(plot.Left)} {SvgCanvas.At(plot.Y(figure.Y.Range.Low))}V{SvgCanvas.At(plot.Y(figure.Y.Range.High))}";
        canvas.Path(ranges, "lim");

        var row = plot.Bottom + (2 * layout.LineHeight) + 1;
        var below = NoDeal(figure.X);
        var half = TextMetrics.Width(below, layout.FontSize) / 2;
        canvas.Text(Math.Clamp(x, half + 2, layout.Width - half - 2), row, below, "", Anchor.Middle);
        canvas.FittedText(layout.Width - 2, row + layout.LineHeight + 2, layout.Width - 4, $"Worth to {figure.X.Party} →", "b m", Anchor.End);

        var beside = Beside(plot, figure, layout);
        canvas.Text(beside.Left + 1, beside.Bottom - 4, NoDeal(figure.Y));
        labels.Take(beside);
        for (var step = 0; step <= 60; step++)
        {
            labels.Avoid(x, plot.Top + (step / 60.0 * (plot.Bottom - plot.Top)));
            labels.Avoid(plot.Left + (step / 60.0 * (plot.Right - plot.Left)), y);
        }

        return row + layout.LineHeight + 9;
    }

    /// <summary>Where the second party's line is labelled: at the end, and on the side, that covers least of the frontier and the packages.</summary>
    private static Box Beside(Plot plot, DealScatter figure, FigureLayout layout)
    {
        var width = TextMetrics.Width(NoDeal(figure.Y), layout.FontSize) + 2;
        var y = plot.Y(figure.Y.NoDeal);
        var x = plot.X(figure.X.NoDeal);
        var points = plot.Sampled(ScatterOutline.Line(figure)).Concat(figure.Marks.SelectMany(m => Enumerable.Repeat((plot.X(m.X), plot.Y(m.Y)), 8))).Append((x, y - 8)).Append((x, y + 8)).ToArray();
        var places = from left in new[] { plot.Right - width, plot.Left + 4 }
                     from top in new[] { y - layout.FontSize - 6, y + 3 }
                     let box = new Box(left, top, left + width, top + layout.FontSize + 5)
                     where box.Top >= plot.Top && box.Bottom <= plot.Bottom
                     orderby points.Count(p => box.Holds(p.Item1, p.Item2))
                     select box;
        return places.FirstOrDefault(new Box(plot.Right - width, y - layout.FontSize - 6, plot.Right, y - 1));
    }

    private static void Marks(SvgCanvas canvas, Plot plot, DealScatter figure, PointLabels labels, bool lettersOnly)
    {
        // Squares first: a disc on the same spot shows inside.
        foreach (var mark in figure.Marks.OrderByDescending(m => m.Shape == ScatterShape.Square))
        {
            var (x, y) = (plot.X(mark.X), plot.Y(mark.Y));
            Shape(canvas, mark.Shape, x, y);
            labels.Take(new(x - 7, y - 7, x + 7, y + 7));
        }

        foreach (var (x, y) in plot.Sampled(ScatterOutline.Line(figure)))
            labels.Avoid(x, y);
        var most = canvas.Layout.Stacked ? 180 : 240;
        var left = 0;
        // Packages that fall on one spot share a label.
        foreach (var spot in figure.Marks.GroupBy(m => (SvgCanvas.At(plot.X(m.X) / 6), SvgCanvas.At(plot.Y(m.Y) / 6))))
        {
            var first = spot.First();
            var texts = spot.Count() == 1 && !lettersOnly ? Shortened(first, most, canvas.Layout.FontSize) : [];
            var letters = string.Join(", ", spot.Select(m => m.Letter));
            var place = texts.Append(letters).Select(t => labels.Place(plot.X(first.X), plot.Y(first.Y), t, bold: false)).FirstOrDefault(p => p is not null);
            if (place is { } found)
                canvas.Text(found.X, found.Baseline, found.Text, "", found.Anchor);
            else
                left++;
        }

        if (left > 0 && labels.Place(plot.Left + 40, plot.Bottom - 14, $"{left} not labelled", bold: false) is { } note)
            canvas.Text(note.X, note.Baseline, note.Text, "m", note.Anchor);
    }

    private static void Shape(SvgCanvas canvas, ScatterShape shape, double x, double y)
    {
        switch (shape)
        {
            case ScatterShape.Disc:
                canvas.Dot(x, y, 4.6, "dot o");
                break;
            case ScatterShape.Square:
                canvas.Path($"M{SvgCanvas.Number(x - 6)} {SvgCanvas.Number(y - 6)}h12v12h-12z", "pick h");
                break;
            default:
                canvas.Path($"M{SvgCanvas.Number(x)} {SvgCanvas.Number(y - 6)}l6 6l-6 6l-6-6z", "pick");
                break;
        }
    }

    /// <summary>The letter with all names that fit, then with fewer and the number of the others.</summary>
    private static IEnumerable<string> Shortened(ScatterMark mark, double width, double size)
    {
        var names = mark.Names;
        for (var kept = names.Length; kept > 0; kept--)
        {
            var text = $"{mark.Letter} {string.Join(", ", names.Take(kept))}{(kept < names.Length ? $" +{names.Length - kept}" : "")}";
            if (kept == 1 || TextMetrics.Width(text, size) <= width)
                yield return TextMetrics.Fit(text, width, size);
        }
    }

    private static string NoDeal(ScatterAxis axis) => $"{axis.Party}, no agreement: {Print.Fixed(axis.NoDeal, 0)}";
}
