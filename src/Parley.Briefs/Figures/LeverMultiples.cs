using System.Collections.Immutable;
using Parley.Analysis.Holdout;
using Parley.Briefs.Text;

namespace Parley.Briefs.Figures;

/// <summary>How it ends under each scenario, in small drawings of one scale.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Weeks">The last week that is drawn.</param>
/// <param name="Before">The case as it stands.</param>
/// <param name="Panels">The scenarios.</param>
public sealed record LeverMultiples(string Title, string Description, int Weeks, HoldoutOverRanges Before, ImmutableArray<LeverPanel> Panels);

/// <summary>One scenario.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Shares">The shares over the draws.</param>
public sealed record LeverPanel(string Name, HoldoutOverRanges Shares);

/// <summary>Draws <see cref="LeverMultiples"/>.</summary>
public static class LeverMultiplesSvg
{
    private const int NameLines = 2;
    private const double Between = 22;
    private const double Height = 78;
    private const double Coarse = 10;

    /// <summary>The drawing for one layout.</summary>
    public static string Render(LeverMultiples figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var columns = layout.Stacked ? 2 : 4;
        var width = (layout.Width - 44 - ((columns - 1) * Between)) / columns;
        var rowHeight = (NameLines * layout.LineHeight) + Height + (2 * layout.LineHeight);
        for (var i = 0; i < figure.Panels.Length; i++)
        {
            var left = 42 + (i % columns * (width + Between));
            var top = i / columns * rowHeight;
            Panel(canvas, figure, figure.Panels[i], new(figure.Weeks, 0, 1, left, top + (NameLines * layout.LineHeight) + 6, left + width, top + (NameLines * layout.LineHeight) + 6 + Height), i % columns == 0);
        }

        var rows = (figure.Panels.Length + columns - 1) / columns;
        return canvas.Finish((rows * rowHeight) + 2, id, figure.Title, figure.Description);
    }

    private static void Panel(SvgCanvas canvas, LeverMultiples figure, LeverPanel panel, WeekField field, bool isFirst)
    {
        var layout = canvas.Layout;
        var lines = TextMetrics.Wrap(panel.Name, field.Right - field.Left, layout.FontSize, NameLines, bold: true);
        for (var i = 0; i < lines.Count; i++)
            canvas.Text(field.Left, field.Top - 6 - ((lines.Count - 1 - i) * layout.LineHeight), lines[i], "b");
        canvas.Under(PixelPath.Of([(field.Left, field.Top), (field.Right, field.Top), (field.Right, field.Bottom), (field.Left, field.Bottom)], closed: true), "g");
        var shares = panel.Shares;
        canvas.Under(field.Area(w => shares.Signed.Mean[w], _ => 0, Coarse), "zone");
        canvas.Under(field.Area(w => shares.Signed.Mean[w] + shares.AtBottom.Mean[w] + shares.AtTop.Mean[w], w => shares.Signed.Mean[w], Coarse), "gap");
        canvas.Path(field.Line(w => figure.Before.Signed.Mean[w], Coarse), "lead ref");
        canvas.Path(field.Line(w => shares.Signed.Median[w], Coarse), "front");
        if (!isFirst)
            return;
        var row = field.Bottom + layout.LineHeight;
        canvas.Text(field.Left, row, "0", "m");
        canvas.Text(field.Right, row, $"week {Print.Count(field.Weeks)}", "m", Anchor.End);
        canvas.Text(field.Left - 4, field.Top + 8, "100%", "m", Anchor.End);
        canvas.Text(field.Left - 4, field.Bottom, "0", "m", Anchor.End);
    }
}
