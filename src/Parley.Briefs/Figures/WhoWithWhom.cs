using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>Who meets whom: parties as nodes, channels as lines between them, parties left out in dashed rings.</summary>
/// <param name="Case">The case.</param>
public sealed record WhoWithWhom(Case Case)
{
    /// <summary>Channels drawn; more are in the table beside the figure.</summary>
    public const int MostChannels = 8;

    private const int MostParties = 16;

    /// <summary>The channels that are drawn, in the order of the case.</summary>
    public IReadOnlyList<Channel> Channels { get; } = [.. Case.Channels.Where(c => !c.Parties.IsEmpty).Take(MostChannels)];

    /// <summary>The figure in a sentence.</summary>
    public string Takeaway
    {
        get
        {
            var left = Case.Parties.Select(p => (p.Name, Count: Case.Channels.Count(c => c.Excluded.Any(e => e.Party == p.Id)))).Where(p => p.Count > 0).OrderByDescending(p => p.Count).ToArray();
            var all = Print.Count(Case.Channels.Length, "channel", "channels");
            if (left.Length == 0)
                return $"{all}; nobody is said to be left out";
            var most = left.TakeWhile(p => p.Count == left[0].Count).Take(3).Select(p => CaseText.Line(p.Name, 120)).ToArray();
            return $"{string.Join(" and ", most)} {(most.Length == 1 ? "is" : "are")} left out of {Print.Count(left[0].Count)} of {all}";
        }
    }

    /// <summary>Parties that meet somebody.</summary>
    public IReadOnlyList<Party> Inside => [.. Case.Parties.Where(p => Channels.Any(c => c.Parties.Contains(p.Id))).Take(MostParties)];

    /// <summary>Parties that are left out and meet nobody.</summary>
    public IReadOnlyList<Party> Outside => [.. Case.Parties.Where(p => Channels.Any(c => c.Excluded.Any(e => e.Party == p.Id)) && !Channels.Any(c => c.Parties.Contains(p.Id))).Take(MostParties)];
}

/// <summary>Draws a <see cref="WhoWithWhom"/>: one row a party, one numbered column a channel, so that no two texts meet.</summary>
public static class WhoWithWhomSvg
{
    private const double Row = 30;
    private const double Top = 30;
    private const double Node = 6;

    /// <summary>The drawing in the narrow layout, which fits every screen.</summary>
    /// <param name="figure">What to draw.</param>
    /// <param name="layout">The layout.</param>
    /// <param name="id">Unique on the page.</param>
    public static string Render(WhoWithWhom figure, FigureLayout layout, string id)
    {
        ArgumentNullException.ThrowIfNull(figure);
        ArgumentNullException.ThrowIfNull(layout);
        var canvas = new SvgCanvas(layout);
        var (inside, outside) = (figure.Inside, figure.Outside);
        var rows = inside.Concat(outside).ToList();
        var gap = outside.Count > 0 && inside.Count > 0 ? 30 : 0;
        double Y(int row) => Top + (row * Row) + (row >= inside.Count ? gap : 0);
        var labels = Math.Min(rows.Count == 0 ? 0 : rows.Max(p => TextMetrics.Width(CaseText.Line(p.Label, 40), layout.FontSize)) + 2, layout.Width * 0.42);
        var nodeX = labels + 14;
        var step = (layout.Width - nodeX - 20) / Math.Max(1, figure.Channels.Count);

        for (var i = 0; i < rows.Count; i++)
        {
            canvas.FittedText(0, Y(i) + 4, labels, CaseText.Line(rows[i].Label, 40), i < inside.Count ? "" : "m");
            canvas.Dot(nodeX, Y(i), Node, i < inside.Count ? "dot o" : "out");
        }

        if (gap > 0)
        {
            var line = Y(inside.Count) - 38;
            canvas.Under($"M0 {SvgCanvas.Number(line)}H{SvgCanvas.At(layout.Width)}", "g");
            canvas.Text(0, line + 15, "left out, meets nobody", "m i");
        }

        for (var k = 0; k < figure.Channels.Count; k++)
            Draw(canvas, figure.Channels[k], k, figure.Channels.Count, rows, Y, nodeX, nodeX + (step * (k + 0.7)));
        return canvas.Finish(Y(Math.Max(0, rows.Count - 1)) + 16, id, "Who meets whom, and who is left out", Description(figure));
    }

    /// <summary>The figure in words, for those who do not see it.</summary>
    public static string Description(WhoWithWhom figure)
    {
        ArgumentNullException.ThrowIfNull(figure);
        string Name(string party) => CaseText.Line(figure.Case.FindParty(party)?.Name ?? party, 80);
        return string.Join(" ", figure.Channels.Select((c, i) =>
        {
            var left = c.Excluded.IsEmpty ? "" : $"; left out: {string.Join(", ", c.Excluded.Select(e => $"{Name(e.Party)} ({Print.Words(e.Basis)})"))}";
            return $"{i + 1}. {CaseText.Line(c.Name, 120)}, {Print.Words(c.Status)}: {string.Join(", ", c.Parties.Select(Name))}{left}.";
        }));
    }

    private static void Draw(SvgCanvas canvas, Channel channel, int number, int count, List<Party> rows, Func<int, double> y, double nodeX, double x)
    {
        var members = Enumerable.Range(0, rows.Count).Where(i => channel.Parties.Contains(rows[i].Id)).ToArray();
        var shift = (number - ((count - 1) / 2.0)) * Math.Min(2.5, 9.0 / count);
        canvas.Text(x, 14, (number + 1).ToString(System.Globalization.CultureInfo.InvariantCulture), "b", Anchor.Middle);
        var secret = channel.Secrecy is Secrecy.Secret or Secrecy.Confidential ? " sec" : "";
        var style = channel.Status switch { EventStatus.Occurred => "", EventStatus.Planned or EventStatus.Conditional => " pl", _ => " no" };
        if (members.Length > 0)
        {
            var path = string.Concat(members.Select(m => $"M{SvgCanvas.At(nodeX + Node)} {SvgCanvas.Number(y(m) + shift)}H{SvgCanvas.At(x)}"));
            canvas.Path($"{path}M{SvgCanvas.At(x)} {SvgCanvas.Number(y(members[0]) + shift)}V{SvgCanvas.Number(y(members[^1]) + shift)}", $"ch{secret}{style}");
        }

        foreach (var excluded in channel.Excluded)
        {
            var row = rows.FindIndex(p => p.Id == excluded.Party);
            if (row >= 0)
                canvas.Dot(x, y(row), 5, "out");
        }
    }
}
