using Parley.Analysis.Holdout;
using Parley.Briefs.Html;
using Parley.Briefs.Text;

namespace Parley.Briefs.Terminal;

/// <summary>What each signatory faces, and when the moment is ripe, in a terminal.</summary>
internal static class HoldoutTodayText
{
    private const int Cells = 8;

    private static readonly int[] RipeWeeks = [0, 8, 26, 52];
    private static readonly int[] FewWeeks = [0, 26];

    /// <summary>What a yes costs each today, and how long it refuses.</summary>
    public static void Write(TerminalPage page, CaseHoldout holdout)
    {
        if (holdout.AtMostLikely is null)
            return;
        page.Heading("What a yes costs today, in points of 100");
        page.Paragraph("A price above 0 means that the party refuses. Each on its own scale, from defeat in the contest to victory.", 2);
        var refusing = HoldoutTables.Medians(holdout).ToArray();
        foreach (var (row, p) in HoldoutTables.Today(holdout).Select((r, p) => (r, p)))
        {
            page.Paragraph($"{row[0]}: price {row[3]} (nine tenths of draws: {row[4]}); holding out is worth {row[1]}, signing {row[2]}. Says yes today: {row[5]}. Its no alone is in the way in {row[6]}.", 2, "-");
            page.Paragraph($"Median week of its first yes: {refusing[p][1]}. Weeks refused, of the first 104: {refusing[p][2]}.", 2);
        }
    }

    /// <summary>When the moment is ripe.</summary>
    public static void Ripe(TerminalPage page, CaseHoldout holdout)
    {
        if (holdout.AtMostLikely?.Ripeness is not { } ripe)
            return;
        var weeks = (page.Width >= 70 ? RipeWeeks : FewWeeks).Where(w => w < ripe.Stalemate.Length).ToArray();
        page.Heading("When the moment is ripe");
        page.Paragraph("Shares of the paths that still run, at the most likely values.", 2);
        void Row(string label, Func<int, string> text) => page.Columns(2, [(label, page.Width - 2 - (weeks.Length * (Cells + 2))), .. weeks.Select(w => (text(w), Cells))]);
        Row("", w => $"week {Print.Count(w)}");
        for (var p = 0; p < holdout.Parties.Length; p++)
        {
            var hurting = ripe.Hurting[p];
            Row($"Hurting: {HoldoutWords.Label(holdout, p)}", w => Print.Percent(hurting[w]));
        }

        Row("Stalemate", w => Print.Percent(ripe.Stalemate[w]));
        Row("Way out", w => Print.Percent(ripe.WayOut[w]));
        Row("Ripe", w => Print.Percent(ripe.Ripe[w]));
    }
}
