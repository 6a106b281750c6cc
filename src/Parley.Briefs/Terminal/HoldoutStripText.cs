using System.Collections.Immutable;
using System.Text;
using Parley.Analysis.Holdout;
using Parley.Briefs.Figures;
using Parley.Briefs.Html;
using Parley.Briefs.Text;

namespace Parley.Briefs.Terminal;

/// <summary>The strip in characters: where the contest has to stand for each to say yes, and where it is expected to stand.</summary>
internal static class HoldoutStripText
{
    private const int Columns = 53;
    private const int MostRows = 25;

    public static void Write(TerminalPage page, CaseHoldout holdout)
    {
        var figure = HoldoutFigures.Strip(holdout);
        var each = Math.Max(1, (int)Math.Ceiling((figure.Steps - 1) / (double)MostRows));
        var columns = Math.Min(Columns, figure.Weeks + 1);
        int Week(int column) => columns == 1 ? 0 : (int)Math.Round(column * figure.Weeks / (double)(columns - 1), MidpointRounding.AwayFromZero);
        page.Heading("Where a deal is on the table");
        page.Paragraph($"{figure.Measure.TrimStart('↑', ' ')}, by week; most likely values.", 2);
        page.Blank();
        for (var top = figure.Steps - 1; top >= 1; top -= each)
        {
            var (low, high) = (Math.Max(1, top - each + 1), top);
            var line = new StringBuilder();
            for (var column = 0; column < columns; column++)
                line.Append(Cell(page, holdout.Strip, figure, Week(column), low, high));
            page.Line($"  {Print.Count(high),5} {(page.Unicode ? '│' : '|')}{line}");
        }

        page.Line($"        {(page.Unicode ? '└' : '+')}{new string(page.Unicode ? '─' : '-', columns)}");
        var end = $"week {Print.Count(figure.Weeks)}";
        page.Line($"         0{page.Cell(end, columns - 1, right: true)}");
        var (first, second, both, course) = Marks(page);
        var others = figure.Parties.Length > 1 ? $"; {second} {figure.Parties[1]} says yes; {both} all do" : "";
        page.Paragraph($"{first} {figure.Parties[0]} says yes{others}; {course} most likely course.", 2);
        foreach (var row in HoldoutTables.Strip(holdout).Take(6))
            page.Paragraph($"Weeks {row[0]}: {string.Join("; ", holdout.Parties.Select((_, p) => $"{HoldoutWords.Label(holdout, p)} {row[p + 2]}"))}; all {row[^1]}.", 2, "-");
    }

    private static (char First, char Second, char Both, char Course) Marks(TerminalPage page) => page.Unicode ? ('░', '╌', '█', '●') : ('/', '-', '#', 'O');

    private static char Cell(TerminalPage page, ImmutableArray<StripDate> strip, StripChart figure, int week, int low, int high)
    {
        var (first, second, both, course) = Marks(page);
        var at = figure.Forecast.Median[week];
        if (at >= low && at <= high)
            return course;
        if (strip.LastOrDefault(s => s.Week <= week) is not { } date)
            return ' ';
        bool Within(ImmutableArray<(int Low, int High)> steps) => steps.Any(i => i.Low <= high && i.High >= low);
        return Within(date.Settles) ? both : Within(date.Yes[0]) ? first : date.Yes.Length > 1 && Within(date.Yes[1]) ? second : ' ';
    }
}
