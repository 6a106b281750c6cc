using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>Medians with and without each scenario, on each issue's scale from end to end.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Groups">The scenarios.</param>
public sealed record ScenarioDumbbell(string Title, string Description, ImmutableArray<DumbbellGroup> Groups);

/// <summary>One scenario.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rows">The issues.</param>
public sealed record DumbbellGroup(string Name, ImmutableArray<DumbbellRow> Rows);

/// <summary>One issue under one scenario.</summary>
/// <param name="Name">The name.</param>
/// <param name="Scale">Its scale.</param>
/// <param name="Base">Median without the scenario.</param>
/// <param name="Median">Median with the scenario.</param>
/// <param name="Interval80">80 % interval with the scenario.</param>
public sealed record DumbbellRow(string Name, Scale Scale, double Base, double Median, Interval Interval80);

/// <summary>Draws a <see cref="ScenarioDumbbell"/>.</summary>
public static class ScenarioDumbbellSvg
{
    /// <summary>The drawing for one layout.</summary>
    public static string Render(ScenarioDumbbell figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var all = figure.Groups.SelectMany(g => g.Rows).ToArray();
        var rows = new RowFrame(canvas, all.Select(r => r.Name).MaxBy(n => TextMetrics.Width(n, 12)) ?? "",
            all.Select(Value).MaxBy(v => v.Length) ?? "");
        var y = 0.0;
        foreach (var group in figure.Groups)
        {
            y = rows.Heading(y + 3, group.Name);
            if (group.Rows.IsEmpty)
                y = rows.Label(y, "nothing moves", "", "m");
            foreach (var row in group.Rows)
            {
                var axis = new Axis(row.Scale, rows.PlotLeft, rows.PlotRight);
                y = rows.Label(y, row.Name, Value(row), "");
                var middle = rows.BarMiddle(y);
                canvas.Line(axis.Left, middle, axis.Right, middle, "g");
                canvas.Line(axis.X(row.Interval80.Low), middle, axis.X(row.Interval80.High), middle, "i80");
                canvas.Line(axis.X(row.Base), middle, axis.X(row.Median), middle, "swing");
                canvas.Dot(axis.X(row.Base), middle, 4.2, "dot h");
                canvas.Dot(axis.X(row.Median), middle, 4.2, "dot o");
            }
        }

        var ends = y + layout.LineHeight;
        canvas.Text(rows.PlotLeft, ends, "low end of scale", "m");
        canvas.Text(rows.PlotRight, ends, "high end", "m", Anchor.End);
        return canvas.Finish(ends + 6, id, figure.Title, figure.Description);
    }

    private static string Value(DumbbellRow row) => $"{Print.OnScale(row.Base, row.Scale)} → {Print.OnScale(row.Median, row.Scale)}";
}
