using Parley.Analysis.Holdout;
using Parley.Briefs.Text;

namespace Parley.Briefs.Figures;

/// <summary>How it ends, by week: signed, the contest over, or nothing signed yet.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Weeks">The last week that is drawn.</param>
/// <param name="Shares">The shares over the draws.</param>
/// <param name="AtBottom">What the contest at step 0 means, in a few words.</param>
/// <param name="AtTop">What the contest at the last step means.</param>
public sealed record OutcomeBands(string Title, string Description, int Weeks, HoldoutOverRanges Shares, string AtBottom, string AtTop);

/// <summary>Draws <see cref="OutcomeBands"/>: means stacked, and the spread of what is signed over them.</summary>
public static class OutcomeBandsSvg
{
    private const double LeastLabelled = 0.01;

    /// <summary>Pixels between weeks that are drawn: curves over draws have no sharp corners to lose.</summary>
    private const double Coarse = 9;

    /// <summary>The drawing for one layout.</summary>
    public static string Render(OutcomeBands figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var margin = layout.Stacked ? 98 : 150;
        var field = new WeekField(figure.Weeks, 0, 1, 40, 12, layout.Width - margin, layout.Stacked ? 210 : 280);
        field.Frame(canvas, [0, 0.25, 0.5, 0.75, 1], v => Print.Fixed(v * 100, 0) + "%");
        var (signed, bottom, top) = (figure.Shares.Signed, figure.Shares.AtBottom.Mean, figure.Shares.AtTop.Mean);
        double Lost(int week) => signed.Mean[week] + bottom[week];
        double Over(int week) => Lost(week) + top[week];
        canvas.Under(field.Area(w => signed.Mean[w], _ => 0, Coarse), "zone");
        canvas.Under(field.Area(Over, w => signed.Mean[w], Coarse), "gap");
        if (bottom[figure.Weeks] >= LeastLabelled && top[figure.Weeks] >= LeastLabelled)
            canvas.Path(field.Line(Lost, Coarse), "beyond");
        canvas.Path(field.Line(w => signed.Low[w], Coarse) + field.Line(w => signed.High[w], Coarse), "fan");
        canvas.Path(field.Line(w => signed.Median[w], Coarse), "front");
        Labels(canvas, field, figure, margin - 8);
        canvas.Text(field.Right, field.Bottom + (2 * layout.LineHeight) + 2, "weeks from now", "m", Anchor.End);
        return canvas.Finish(field.Bottom + (2 * layout.LineHeight) + 8, id, figure.Title, figure.Description);
    }

    private static void Labels(SvgCanvas canvas, WeekField field, OutcomeBands figure, double room)
    {
        var at = figure.Weeks;
        var (signed, bottom, top) = (figure.Shares.Signed.Mean[at], figure.Shares.AtBottom.Mean[at], figure.Shares.AtTop.Mean[at]);
        var bands = new List<(double From, double To, string Text)>
        {
            (0, signed, "signed"), (signed, signed + bottom, figure.AtBottom),
            (signed + bottom, signed + bottom + top, figure.AtTop), (signed + bottom + top, 1, "still refused"),
        };
        bands = [.. bands.Where(b => b.To - b.From >= LeastLabelled)];
        var heights = WeekField.Apart([.. bands.Select(b => field.Y((b.From + b.To) / 2) + 4)], (2 * canvas.Layout.LineHeight) + 2, field.Top + canvas.Layout.LineHeight, field.Bottom - canvas.Layout.LineHeight);
        for (var i = 0; i < bands.Count; i++)
        {
            var (from, to, text) = bands[i];
            canvas.Text(field.Right + 8, heights[i], Print.Percent(to - from), "b");
            canvas.FittedText(field.Right + 8, heights[i] + canvas.Layout.LineHeight, room, text, "m");
        }
    }
}
