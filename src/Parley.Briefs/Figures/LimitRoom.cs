using System.Collections.Immutable;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>What the hard red lines leave between them, issue by issue.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Issues">The issues with a red line.</param>
public sealed record LimitRoom(string Title, string Description, ImmutableArray<RoomIssue> Issues);

/// <summary>One issue.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Scale">Its scale.</param>
/// <param name="Lines">The red lines on it.</param>
public sealed record RoomIssue(string Name, Scale Scale, ImmutableArray<RoomLine> Lines)
{
    /// <summary>The lowest and the highest value that no line refuses; the first is above the second where nothing is left.</summary>
    public (double From, double To) Room =>
        (Lines.Where(l => !l.CrossedAbove).Select(l => l.At.MostLikely).Append(Scale.Low).Max(), Lines.Where(l => l.CrossedAbove).Select(l => l.At.MostLikely).Append(Scale.High).Min());

    /// <summary>Whether the lines leave nothing between them.</summary>
    public bool IsShut => Room.From > Room.To;
}

/// <summary>One party's red line.</summary>
/// <param name="Party">The party's name for figures.</param>
/// <param name="At">The line.</param>
/// <param name="CrossedAbove">Whether values above it are refused; otherwise those below.</param>
public sealed record RoomLine(string Party, Estimate At, bool CrossedAbove);

/// <summary>Draws a <see cref="LimitRoom"/>: a bar over what each party accepts, a band over what is left, or over the gap.</summary>
public static class LimitRoomSvg
{
    /// <summary>The drawing for one layout.</summary>
    public static string Render(LimitRoom figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var rows = new RowFrame(canvas, figure.Issues.SelectMany(i => i.Lines).Select(l => l.Party).MaxBy(n => TextMetrics.Width(n, 12)) ?? "", "at least 000 (000–000)", 130);
        var y = 0.0;
        foreach (var issue in figure.Issues)
        {
            var axis = new Axis(issue.Scale, rows.PlotLeft, rows.PlotRight);
            var (from, to) = issue.Room;
            y = rows.Heading(y + 4, issue.Name, issue.IsShut ? $"gap of {Print.OnScale(from - to, issue.Scale)}" : $"room: {Print.OnScale(new Parley.Analysis.Findings.Interval(from, to), issue.Scale)}");
            var top = y;
            foreach (var line in issue.Lines)
                y = Line(canvas, rows, axis, line, y);
            var (left, right) = (axis.X(Math.Min(from, to)), axis.X(Math.Max(from, to)));
            canvas.Under($"M{SvgCanvas.At(left)} {SvgCanvas.At(top)}H{SvgCanvas.At(right)}V{SvgCanvas.At(y)}H{SvgCanvas.At(left)}z", issue.IsShut ? "gap" : "zone");
            axis.Draw(canvas, top, y, layout.Stacked ? 4 : 8);
            y += layout.LineHeight + 2;
        }

        return canvas.Finish(y + 4, id, figure.Title, figure.Description);
    }

    private static double Line(SvgCanvas canvas, RowFrame rows, Axis axis, RoomLine line, double y)
    {
        var range = line.At.IsPoint ? "" : $" ({Print.OnScale(line.At, axis.Scale)})";
        var next = rows.Label(y, line.Party, $"{(line.CrossedAbove ? "at most" : "at least")} {Print.OnScale(line.At.MostLikely, axis.Scale)}{range}", "");
        var middle = rows.BarMiddle(next);
        var x = axis.X(line.At.MostLikely);
        canvas.Line(line.CrossedAbove ? axis.Left : x, middle, line.CrossedAbove ? x : axis.Right, middle, "i50 p");
        canvas.Line(axis.X(line.At.Low), middle, axis.X(line.At.High), middle, "beyond");
        canvas.Line(x, middle - 7, x, middle + 7, "lim");
        return next;
    }
}
