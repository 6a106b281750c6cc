using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>Which party has how much of the weight on each issue: ranked intervals.</summary>
/// <param name="Title">What the drawing shows.</param>
/// <param name="Description">What can be read off it.</param>
/// <param name="Groups">The issues.</param>
public sealed record PullChart(string Title, string Description, ImmutableArray<PullGroup> Groups);

/// <summary>One issue.</summary>
/// <param name="Name">The name.</param>
/// <param name="Rows">Its parties, strongest first.</param>
public sealed record PullGroup(string Name, ImmutableArray<PullRow> Rows);

/// <summary>One party on one issue.</summary>
/// <param name="Name">The party's short name.</param>
/// <param name="Weight">Share of the weight, per cent.</param>
/// <param name="Interval80">The share over the draws.</param>
public sealed record PullRow(string Name, double Weight, Interval Interval80);

/// <summary>Draws a <see cref="PullChart"/>.</summary>
public static class PullChartSvg
{
    /// <summary>The drawing for one layout.</summary>
    public static string Render(PullChart figure, FigureLayout layout, string id)
    {
        var canvas = new SvgCanvas(layout);
        var all = figure.Groups.SelectMany(g => g.Rows).ToArray();
        var rows = new RowFrame(canvas, all.Select(r => r.Name).MaxBy(n => TextMetrics.Width(n, 12)) ?? "", "100% (100–100)");
        var highest = all.Length == 0 ? 100 : Math.Min(100, Math.Ceiling(all.Max(r => Math.Max(r.Interval80.High, r.Weight)) / 10) * 10);
        var axis = new Axis(new Scale(0, Math.Max(10, highest)), rows.PlotLeft, rows.PlotRight);
        var y = 0.0;
        foreach (var group in figure.Groups)
        {
            y = rows.Heading(y + 2, group.Name);
            foreach (var row in group.Rows)
            {
                y = rows.Label(y, row.Name, $"{Print.Fixed(row.Weight, 0)}% ({Print.Range(Print.Fixed(row.Interval80.Low, 0), Print.Fixed(row.Interval80.High, 0))})", "");
                var middle = rows.BarMiddle(y);
                canvas.Line(axis.X(row.Interval80.Low), middle, axis.X(row.Interval80.High), middle, "i50 p");
                canvas.Dot(axis.X(row.Weight), middle, 4.2, "dot o");
            }
        }

        axis.Draw(canvas, 2, y + 4, layout.Stacked ? 4 : 6, v => Print.Fixed(v, 0) + "%");
        return canvas.Finish(y + layout.LineHeight + 10, id, figure.Title, figure.Description);
    }
}
