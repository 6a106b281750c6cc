using System.Text;
using Parley.Briefs.Figures;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Terminal;

/// <summary>A <see cref="DealScatter"/> in characters: the frontier, what each party has without an agreement, packages by their letters.</summary>
internal static class DealScatterText
{
    private const int Columns = 56;
    private const int Rows = 16;

    public static void Write(TerminalPage page, DealScatter figure)
    {
        var scale = figure.Scale;
        int Column(double value) => (int)Math.Round((value - scale.Low) / scale.Width * (Columns - 1), MidpointRounding.AwayFromZero);
        int Row(double value) => Rows - 1 - (int)Math.Round((value - scale.Low) / scale.Width * (Rows - 1), MidpointRounding.AwayFromZero);
        var cells = new char[Rows, Columns];
        for (var row = 0; row < Rows; row++)
        {
            for (var column = 0; column < Columns; column++)
                cells[row, column] = ' ';
        }

        for (var row = 0; row < Rows; row++)
            cells[row, Column(figure.X.NoDeal)] = page.Unicode ? '┊' : ':';
        for (var column = 0; column < Columns; column++)
            cells[Row(figure.Y.NoDeal), column] = page.Unicode ? '┄' : '-';
        foreach (var (x, y) in Along(figure))
            cells[Row(y), Column(x)] = page.Unicode ? '•' : 'o';
        // From the last to the first, so that the first letter stays where several fall on one cell.
        foreach (var mark in figure.Marks.Reverse())
            cells[Row(mark.Y), Column(mark.X)] = mark.Letter[0];

        page.Blank();
        page.Line($"  {CaseText.Line(figure.Y.Party, 40)}");
        for (var row = 0; row < Rows; row++)
        {
            var line = new StringBuilder();
            for (var column = 0; column < Columns; column++)
                line.Append(cells[row, column]);
            page.Line($"  {Tick(row, scale)} {(page.Unicode ? '│' : '|')}{line}");
        }

        page.Line($"      {(page.Unicode ? '└' : '+')}{new string(page.Unicode ? '─' : '-', Columns)}");
        var (low, high) = (Print.Fixed(scale.Low, 0), Print.Fixed(scale.High, 0));
        var name = page.Cell(CaseText.Line(figure.X.Party, 40), Columns - low.Length - high.Length - 2, right: true);
        page.Line($"       {low} {name} {high}");
        page.Paragraph($"{(page.Unicode ? '•' : 'o')} frontier; {(page.Unicode ? "┊ ┄" : ": -")} what each has without an agreement; letters: the packages below.", 2);
    }

    /// <summary>The points of the frontier, and places along its straight pieces.</summary>
    private static IEnumerable<(double X, double Y)> Along(DealScatter figure)
    {
        for (var i = 0; i < figure.Frontier.Length; i++)
        {
            var from = figure.Frontier[i];
            yield return (from.X, from.Y);
            if (!figure.Joined.Contains(i) || i + 1 >= figure.Frontier.Length)
                continue;
            var to = figure.Frontier[i + 1];
            for (var s = 1; s < 40; s++)
                yield return (from.X + ((to.X - from.X) * s / 40), from.Y + ((to.Y - from.Y) * s / 40));
        }
    }

    private static string Tick(int row, Scale scale) => (row is 0 or Rows - 1 ? Print.Fixed(row == 0 ? scale.High : scale.Low, 0) : "").PadLeft(3);
}
