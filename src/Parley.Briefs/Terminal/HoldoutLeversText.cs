using Parley.Analysis.Holdout;
using Parley.Briefs.Html;
using Parley.Briefs.Text;

namespace Parley.Briefs.Terminal;

/// <summary>What each scenario changes, for all signatories, in a terminal.</summary>
internal static class HoldoutLeversText
{
    public static void Write(TerminalPage page, CaseHoldout holdout)
    {
        if (holdout.Levers.IsEmpty)
            return;
        page.Heading("What moves it, and whom");
        page.Paragraph("Below each: change of the share signed in percentage points and of the weeks refused, mean over draws (middle nine tenths); and the price of each yes today, points of 100, before → after at the most likely values.", 2);
        foreach (var lever in holdout.Levers.Where(l => l.Applies))
        {
            page.Paragraph(lever.Statement.Text, 2, "-");
            page.Paragraph($"By week 26: {HoldoutWords.Change(lever.SignedBy26, 100)}; by week 52: {HoldoutWords.Change(lever.SignedBy52, 100)}. Weeks refused: {HoldoutWords.Change(lever.WeeksRefused, 1)}.", 4);
            page.Paragraph($"{string.Join("; ", lever.Reactions.Select((r, p) => $"{HoldoutWords.Label(holdout, p)} {HoldoutWords.Reacts(r)}"))}.", 4);
        }

        foreach (var says in Unmoved.Said(holdout.Levers.Where(l => !l.Applies)))
            page.Paragraph(says, 2, "-");
        if (holdout.Together is not { } together)
            return;
        page.Heading("All scenarios together, shared among them");
        page.Paragraph($"Weeks that {HoldoutWords.Party(holdout, holdout.Focus)} refuses, at the most likely values; shares by Shapley's value.", 2);
        var cell = page.Width >= 70 ? 14 : 9;
        foreach (var row in HoldoutTables.Together(holdout, together).Prepend(["Scenario", "Alone", "Share"]))
            page.Columns(2, [(row[0], page.Width - 6 - (2 * cell)), (row[1], cell), (row[2], cell)]);
    }
}
