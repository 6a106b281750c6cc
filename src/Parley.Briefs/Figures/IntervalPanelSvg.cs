using System.Globalization;
using System.Text;
using Parley.Analysis.Findings;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>Draws an <see cref="IntervalPanel"/>.</summary>
public static class IntervalPanelSvg
{
    private const double HistogramHeight = 40;

    /// <summary>The drawing for one layout.</summary>
    public static string Render(IntervalPanel panel, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var rows = new RowFrame(canvas, LongestLabel(panel), LongestValue(panel));
        var axis = new Axis(panel.Scale, rows.PlotLeft, rows.PlotRight);
        var top = 2.0;

        var y = Headline(canvas, rows, axis, panel, top);
        var interval = panel.Headline.Interval80;
        canvas.Under(string.Create(CultureInfo.InvariantCulture, $"M{SvgCanvas.Number(axis.X(interval.Low))} {SvgCanvas.Number(y)}H{SvgCanvas.Number(axis.X(interval.High))}v{SvgCanvas.Number(Height(panel, rows))}H{SvgCanvas.Number(axis.X(interval.Low))}z"), "band");
        var header = "median (80%)";

        var (thin, thick, dots, hollow) = (new StringBuilder(), new StringBuilder(), new StringBuilder(), new List<Action>());
        foreach (var group in panel.Groups)
        {
            y = rows.Heading(y, group.Name, header);
            header = "";
            foreach (var model in group.Models)
            {
                y = Model(canvas, rows, axis, model, y, thin, thick);
                var middle = rows.BarMiddle(y);
                if (model.Median is not { } median)
                    continue;
                if (model.Hollow)
                    hollow.Add(() => canvas.Dot(axis.X(median), middle, 3.6, "dot h"));
                else
                    dots.Append(CultureInfo.InvariantCulture, $"M{SvgCanvas.At(axis.X(median))} {SvgCanvas.Number(middle)}h0");
            }
        }

        canvas.Path(thin.ToString(), "i80");
        canvas.Path(thick.ToString(), "i50");
        // Strokes of no length with round ends are discs, at a third of the bytes of circles.
        canvas.Path(dots.ToString(), "disc");
        hollow.ForEach(d => d());

        y = rows.Heading(y + 4, "What each party asks for", panel.Parties.Any(p => p.Limit is not null) ? "asks | red line" : "asks");
        var partiesTop = y;
        foreach (var party in panel.Parties)
            y = Party(canvas, rows, axis, party, y);
        Limits(canvas, rows, axis, panel, top, partiesTop);

        y += 6;
        axis.Draw(canvas, top + 4, y, 5);
        y = Marks(canvas, axis, panel, y + layout.LineHeight + 6);
        return canvas.Finish(y, id, panel.Title, panel.Description);
    }

    private static double Headline(SvgCanvas canvas, RowFrame rows, Axis axis, IntervalPanel panel, double top)
    {
        var head = panel.Headline;
        var y = rows.Label(top, "Outlook", Value(head.Median, head.Interval80, panel.Scale), "b", HistogramHeight + 12);
        var baseline = y - 14;
        var highest = head.Bins.IsDefaultOrEmpty ? 1 : Math.Max(head.Bins.Max(), 1e-9);
        var width = (axis.Right - axis.Left) / Math.Max(1, head.Bins.IsDefaultOrEmpty ? 1 : head.Bins.Length);
        var bars = "";
        for (var i = 0; !head.Bins.IsDefaultOrEmpty && i < head.Bins.Length; i++)
        {
            var height = head.Bins[i] / highest * (HistogramHeight - 4);
            if (height >= 0.3)
                bars += string.Create(CultureInfo.InvariantCulture, $"M{SvgCanvas.Number(axis.Left + ((i + 0.5) * width))} {SvgCanvas.Number(baseline)}v{SvgCanvas.At(-height)}");
        }

        // One thick stroke a bar, at half the bytes of its outline.
        canvas.Path(bars, "hist", width - 1);
        var line = baseline + 7;
        canvas.Line(axis.X(head.Interval80.Low), line, axis.X(head.Interval80.High), line, "i80 o");
        canvas.Line(axis.X(head.Interval50.Low), line, axis.X(head.Interval50.High), line, "i50 o");
        canvas.Dot(axis.X(head.Median), line, 5, "dot o");
        return y;
    }

    private static double Model(SvgCanvas canvas, RowFrame rows, Axis axis, PanelModel model, double y, StringBuilder thin, StringBuilder thick)
    {
        var value = model.Median is { } median ? Value(median, model.Interval80, axis.Scale) : "no answer";
        var next = rows.Label(y, model.Name, value, "");
        var middle = rows.BarMiddle(next);
        if (model.Median is null)
        {
            canvas.FittedText(axis.Left + 4, middle + 4, axis.Right - axis.Left - 8, model.Status, "m i");
            return next;
        }

        if (model.Interval80 is { } wide)
            thin.Append(Stroke(axis, wide, middle));
        if (model.Interval50 is { } half)
            thick.Append(Stroke(axis, half, middle));
        return next;
    }

    private static double Party(SvgCanvas canvas, RowFrame rows, Axis axis, PanelParty party, double y)
    {
        var next = rows.Label(y, party.Name, Asks(party, axis.Scale), "");
        var middle = rows.BarMiddle(next);
        if (party.Position is { } position)
        {
            canvas.Line(axis.X(position.Low), middle, axis.X(position.High), middle, "ask");
            var x = axis.X(position.MostLikely);
            canvas.Path(string.Create(CultureInfo.InvariantCulture, $"M{SvgCanvas.Number(x)} {SvgCanvas.Number(middle - 5.5)}l5 5.5l-5 5.5l-5-5.5z"), "pos");
        }
        else
        {
            canvas.FittedText(axis.Left + 4, middle + 4, axis.Right - axis.Left - 8, "not known: the whole scale is drawn", "m i");
        }

        if (party.Limit is { } limit)
        {
            var x = axis.X(limit.MostLikely);
            var end = party.CrossedAbove ? Math.Min(x + 14, axis.Right + 4) : Math.Max(x - 14, axis.Left - 4);
            canvas.Line(x, middle - 7, x, middle + 7, "lim");
            canvas.Path(string.Create(CultureInfo.InvariantCulture, $"M{SvgCanvas.Number(x)} {SvgCanvas.Number(middle)}L{SvgCanvas.Number(end)} {SvgCanvas.Number(middle)}"), "beyond");
        }

        return next;
    }

    private static void Limits(SvgCanvas canvas, RowFrame rows, Axis axis, IntervalPanel panel, double top, double partiesTop)
    {
        for (var i = 0; i < panel.Parties.Length; i++)
        {
            if (panel.Parties[i].Limit is not { } limit)
                continue;
            var x = axis.X(limit.MostLikely);
            canvas.Under(string.Create(CultureInfo.InvariantCulture, $"M{SvgCanvas.Number(x)} {SvgCanvas.Number(top + 8)}V{SvgCanvas.Number(partiesTop + (i * rows.RowHeight) + rows.RowHeight - rows.BarFromBottom - 7)}"), "limit");
        }
    }

    private static double Marks(SvgCanvas canvas, Axis axis, IntervalPanel panel, double top)
    {
        var layout = canvas.Layout;
        var labels = panel.Marks.Select(m => new AxisLabel(axis.X(m.Value), $"{Print.OnScale(m.Value, panel.Scale)}: {CaseText.Line(m.Text, 160)}"));
        var bottom = top;
        var places = LabelPlacer.Place(labels, layout, (axis.Left + axis.Right) / 2);
        foreach (var place in places)
        {
            if (place.Top > 0)
                canvas.Line(place.Label.X, top - 3, place.Label.X, top + place.Top + 2, "lead");
            for (var i = 0; i < place.Lines.Count; i++)
                canvas.Text(place.TextX, top + place.Top + ((i + 1) * layout.LineHeight) - 3, place.Lines[i], "", place.Anchor);
            bottom = Math.Max(bottom, top + place.Bottom);
        }

        if (places.Count < panel.Marks.Length)
        {
            bottom += layout.LineHeight + 2;
            canvas.Text(2, bottom - 3, $"{Print.Count(panel.Marks.Length - places.Count)} more marks: see the numbers", "m");
        }

        return bottom + 4;
    }

    private static double Height(IntervalPanel panel, RowFrame rows) =>
        panel.Groups.Sum(g => rows.HeadingHeight + (g.Models.Length * rows.RowHeight));

    private static string Stroke(Axis axis, Interval interval, double y) =>
        $"M{SvgCanvas.At(axis.X(interval.Low))} {SvgCanvas.Number(y)}H{SvgCanvas.At(axis.X(interval.High))}";

    private static string Value(double median, Interval? interval, Scale scale) =>
        interval is { } range ? $"{Print.OnScale(median, scale)} ({Print.OnScale(range, scale)})" : Print.OnScale(median, scale);

    private static string Asks(PanelParty party, Scale scale)
    {
        var asks = party.Position is { } position ? Print.OnScale(position, scale) : "not known";
        return party.Limit is { } limit ? $"{asks} | {Print.OnScale(limit, scale)}" : asks;
    }

    private static string LongestLabel(IntervalPanel panel) => panel.Groups.SelectMany(g => g.Models).Select(m => m.Name)
        .Concat(panel.Parties.Select(p => p.Name)).MaxBy(n => TextMetrics.Width(n, 12)) ?? "";

    private static string LongestValue(IntervalPanel panel) => panel.Groups.SelectMany(g => g.Models)
        .Select(m => m.Median is { } median ? Value(median, m.Interval80, panel.Scale) : "no answer")
        .Concat(panel.Parties.Select(p => Asks(p, panel.Scale)))
        .Append(Value(panel.Headline.Median, panel.Headline.Interval80, panel.Scale)).MaxBy(n => TextMetrics.Width(n, 12)) ?? "";
}
