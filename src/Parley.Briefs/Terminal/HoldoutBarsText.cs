using Parley.Analysis.Holdout;
using Parley.Briefs.Text;

namespace Parley.Briefs.Terminal;

/// <summary>How it ends by a few dates, as bars of characters.</summary>
internal static class HoldoutBarsText
{
    private static readonly int[] Weeks = [8, 26, 52, 104];

    /// <summary>The bars with their heading and what each party does.</summary>
    public static void Write(TerminalPage page, CaseHoldout holdout, HoldoutOverRanges ranges)
    {
        page.Heading("Signed, contest over, still refused");
        page.Paragraph(HoldoutWords.Drawn(ranges), 2);
        Bars(page, ranges);
        foreach (var (row, p) in holdout.Parties.Select((_, p) => (ranges.RefusingAt[p], p)))
            page.Paragraph($"{HoldoutWords.Party(holdout, p)} still refuses: {string.Join(", ", row.Select(r => $"week {Print.Count(r.Week)} {HoldoutWords.Share(r.Share)}"))}.", 2, "-");
        var (bottom, top) = (ranges.AtBottom.Mean[^1], ranges.AtTop.Mean[^1]);
        page.Paragraph($"By week {Print.Count(ranges.AtBottom.Mean.Length - 1)}: {HoldoutWords.Ends(holdout, false)} {Print.Percent(bottom)}, {HoldoutWords.Ends(holdout, true)} {Print.Percent(top)}.", 2, "-");
    }

    /// <summary>The bars alone, with what they mean.</summary>
    public static void Bars(TerminalPage page, HoldoutOverRanges ranges)
    {
        var cells = Math.Clamp(page.Width - 40, 10, 40);
        var (signed, over, refused) = page.Unicode ? ('█', '▒', '·') : ('#', '%', '.');
        foreach (var week in Weeks.Where(w => w < ranges.Signed.Mean.Length))
        {
            var end = ranges.AtBottom.Mean[week] + ranges.AtTop.Mean[week];
            var first = Cells(ranges.Signed.Mean[week], cells);
            var second = Cells(ranges.Signed.Mean[week] + end, cells) - first;
            var bar = new string(signed, first) + new string(over, second) + new string(refused, cells - first - second);
            page.Line($"  week {Print.Count(week),-3} {bar} {Print.Percent(ranges.Signed.Mean[week])} ({Print.Range(Print.Percent(ranges.Signed.Low[week]), Print.Percent(ranges.Signed.High[week]))})");
        }

        page.Paragraph($"{signed} signed, with its mean and the middle nine tenths of draws; {over} contest over; {refused} still refused.", 2);
    }

    private static int Cells(double share, int cells) => (int)Math.Round(Math.Clamp(share, 0, 1) * cells, MidpointRounding.AwayFromZero);
}
