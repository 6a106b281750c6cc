using System.Globalization;
using Parley.Analysis.Holdout;
using Parley.Briefs.Html;
using Parley.Briefs.Terminal;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes a holdout answer as plain text for a terminal.</summary>
public static class HoldoutText
{
    private const int MostGaps = 8;
    private const int MostInputs = 8;

    /// <summary>The answer; no line is wider than the terminal.</summary>
    /// <param name="holdout">The answer.</param>
    /// <param name="options">What the terminal can show.</param>
    /// <param name="typed">What was typed besides seed, draws and scenario, for the command line that makes the answer again.</param>
    public static string Render(CaseHoldout holdout, TerminalOptions options, string typed = "")
    {
        ArgumentNullException.ThrowIfNull(holdout);
        ArgumentNullException.ThrowIfNull(options);
        var page = new TerminalPage(options);
        Top(page, holdout);
        Answer(page, holdout);
        HoldoutTodayText.Write(page, holdout);
        if (holdout.OverRanges is { } ranges)
            HoldoutBarsText.Write(page, holdout, ranges);
        if (holdout.AtMostLikely is not null && !holdout.Strip.IsEmpty && page.Width >= 70)
            HoldoutStripText.Write(page, holdout);
        HoldoutLeversText.Write(page, holdout);
        Inputs(page, holdout);
        Tails(page, holdout);
        HoldoutTodayText.Ripe(page, holdout);
        Rest(page, holdout, typed);
        return page.ToString();
    }

    /// <summary>The answer in a few lines, for the summary of a brief.</summary>
    internal static void Short(TerminalPage page, CaseHoldout holdout)
    {
        if (holdout.Status == HoldoutAnswer.NotAnswered)
        {
            page.Blank();
            page.Paragraph($"How long a party can hold out was not asked. {holdout.NotAnswered?.Text}");
            return;
        }

        page.Heading(HoldoutWords.Question(holdout));
        page.Paragraph($"{holdout.Headline.Text}.", 2);
        foreach (var says in holdout.Says.Take(2))
            page.Paragraph(says.Text, 2);
        if (holdout.OverRanges is { } ranges)
            HoldoutBarsText.Bars(page, ranges);
        if (holdout.Levers.FirstOrDefault(l => l.Applies) is { } first)
            page.Paragraph(first.Statement.Text, 2);
    }

    private static void Top(TerminalPage page, CaseHoldout holdout)
    {
        var made = holdout.Provenance;
        page.Line($"HANDLING: {Print.Handling(holdout.Case.Handling).ToUpperInvariant()}");
        page.Paragraph(holdout.Case.Title);
        page.Heading($"{holdout.Headline.Text}.");
        var cutoff = holdout.Case.AsOf is { } asOf ? $"cut-off {Print.Date(asOf)}" : "no cut-off given";
        var scenario = made.Scenario is { } name ? $"{page.Separator}scenario {name}" : "";
        page.Paragraph($"{cutoff}{page.Separator}{made.CaseFile}{scenario}{page.Separator}Parley {made.Version}{page.Separator}seed {made.Seed.ToString(CultureInfo.InvariantCulture)}{page.Separator}{Print.Count(made.Draws)} draws");
        if (string.IsNullOrWhiteSpace(holdout.Case.Caveat) && holdout.Caveats.IsEmpty)
            return;
        page.Blank();
        if (!string.IsNullOrWhiteSpace(holdout.Case.Caveat))
            page.Paragraph(holdout.Case.Caveat, 2, "!");
        foreach (var caveat in holdout.Caveats)
            page.Paragraph(caveat.Text, 2, "!");
        foreach (var warning in holdout.AtMostLikely?.Warnings ?? [])
            page.Paragraph(warning, 2, "!");
    }

    private static void Answer(TerminalPage page, CaseHoldout holdout)
    {
        page.Heading(HoldoutWords.Question(holdout));
        if (holdout.NotAnswered is { } not)
            page.Paragraph(not.Text, 2);
        if (holdout.Tail is { } tail)
            page.Paragraph(HoldoutWords.Tail(tail), 2);
        foreach (var judgement in holdout.Judgements)
        {
            page.Paragraph($"{judgement.Statement.Text} Computed: {Print.Percent(judgement.Probability)}.", 2, "", judgement.Likelihood.ToString());
            if (judgement.Unaccepted > 0)
                page.Paragraph(DraftWords.OnJudgement(judgement.Unaccepted), 2);
            page.Paragraph($"Confidence in this judgement: {Print.Words(judgement.Confidence.Level)}. {judgement.Confidence.Why.Text}", 2);
        }

        foreach (var says in holdout.Says)
            page.Paragraph(says.Text, 2, "-");
    }

    private static void Inputs(TerminalPage page, CaseHoldout holdout)
    {
        if (holdout.InputEffects.IsEmpty)
            return;
        page.Heading("Inputs that move it most, one at a time");
        page.Paragraph($"Weeks that {HoldoutWords.Party(holdout, holdout.Focus)} refuses within the first 104, low end to high end; share signed by week 26; rank coefficient over draws (the regression explains {Print.Percent(holdout.Explained)} of their spread).", 2);
        foreach (var row in HoldoutTables.Inputs(holdout).Take(MostInputs))
            page.Paragraph($"{row[0]} ({row[1]}): {row[2]} to {row[3]} weeks; signed {row[4]} to {row[5]}; rank {row[6]}", 2, "-");
    }

    private static void Tails(TerminalPage page, CaseHoldout holdout)
    {
        if (holdout.Tails.IsEmpty)
            return;
        page.Heading("If the contest ended otherwise");
        page.Paragraph($"At the most likely values; the price of a yes is that of {HoldoutWords.Party(holdout, holdout.Focus)} today, points of 100.", 2);
        var cell = page.Width >= 70 ? 15 : 8;
        foreach (var row in HoldoutTables.Tails(holdout).Prepend(HoldoutTables.TailColumns))
            page.Columns(2, [(row[0], page.Width - 8 - (3 * cell)), (row[1], cell), (row[2], cell), (row[3], cell)]);
    }

    private static void Rest(TerminalPage page, CaseHoldout holdout, string typed)
    {
        if (HoldoutWords.Split(holdout) is { } split)
        {
            page.Heading("Any deal at all?");
            page.Paragraph(split, 2);
        }

        if (holdout.Resolve is { } resolve)
        {
            page.Heading("If neither knew the other's resolve");
            page.Paragraph(resolve.Says.Text, 2);
        }

        if (!holdout.Checks.IsEmpty)
            page.Heading("What the inputs imply");
        foreach (var check in holdout.Checks)
            page.Paragraph(check.Says.Text, 2, check.Kind == HoldoutCheckKind.Implied ? "-" : "!");
        if (!holdout.Gaps.IsEmpty)
            page.Heading($"Gaps ({Print.Count(holdout.Gaps.Length)})");
        foreach (var gap in holdout.Gaps.Take(MostGaps))
            page.Paragraph($"{CaseText.Line(gap.Label, 200)}: {(gap.Default is { } range ? $"{Print.Input(range)} used instead" : "nothing used instead")}", 2, "-");
        if (holdout.Gaps.Length > MostGaps)
            page.Paragraph($"and {Print.Count(holdout.Gaps.Length - MostGaps)} more", 2, "-");
        page.Heading("Next");
        page.Paragraph(ReproduceCommand.Of(holdout.Provenance, "holdout") + typed, 2);
        page.Paragraph(ReproduceCommand.Of(holdout.Provenance, "holdout") + typed + " --format json", 2);
    }
}
