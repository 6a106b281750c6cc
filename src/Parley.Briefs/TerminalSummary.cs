using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;
using Parley.Briefs.Figures;
using Parley.Briefs.Terminal;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes an outlook as plain text for a terminal, in the order of the brief.</summary>
public static class TerminalSummary
{
    private const int MostGaps = 8;
    private const int MostEffects = 5;

    /// <summary>The summary; no line is wider than the terminal.</summary>
    /// <param name="outlook">The outlook.</param>
    /// <param name="options">What the terminal can show.</param>
    /// <param name="deals">Whether there is a deal, or <see langword="null"/> where that was not asked.</param>
    /// <param name="holdout">How long a party can hold out, or <see langword="null"/> where that was not asked.</param>
    /// <param name="typed">What was typed besides seed, draws and scenario, for the command line that makes the summary again.</param>
    public static string Render(CaseOutlook outlook, TerminalOptions options, CaseDeals? deals = null, CaseHoldout? holdout = null, string typed = "")
    {
        ArgumentNullException.ThrowIfNull(outlook);
        ArgumentNullException.ThrowIfNull(options);
        deals = KeyJudgements.Shown(outlook, deals);
        var page = new TerminalPage(options);
        Top(page, outlook);
        Judgements(page, outlook, KeyJudgements.Of(outlook, deals, holdout));
        if (outlook.Status != OutlookStatus.NoNumbers)
            Issues(page, outlook);
        if (deals is not null)
            DealsText.Short(page, deals);
        if (holdout is not null)
            HoldoutText.Short(page, holdout);
        Pulls(page, outlook);
        Changes(page, outlook);
        Channels(page, outlook);
        Rest(page, outlook, typed);
        return page.ToString();
    }

    private static void Issues(TerminalPage page, CaseOutlook outlook)
    {
        page.Heading("Where the models disagree");
        if (outlook.Disagreements.IsEmpty)
            page.Paragraph("No disagreement worth naming.", 2);
        foreach (var statement in outlook.Disagreements)
            page.Paragraph(statement.Text, 2, "-");
        page.Heading("Where would each issue settle?");
        page.Paragraph($"If it is decided. {Key(page)}", 2);
        foreach (var issue in outlook.Issues)
            IssueText.Write(page, outlook.Case, issue);
    }

    private static string Key(TerminalPage page) => page.Unicode ? "├ ┤ middle 80%, ━ middle half, ● median." : "[ ] middle 80%, = middle half, O median.";

    private static void Top(TerminalPage page, CaseOutlook outlook)
    {
        var made = outlook.Provenance;
        page.Line($"HANDLING: {Print.Handling(outlook.Case.Handling).ToUpperInvariant()}");
        page.Paragraph(outlook.Case.Title);
        page.Heading(outlook.Headline.Text);
        var cutoff = outlook.Case.AsOf is { } asOf ? $"cut-off {Print.Date(asOf)}" : "no cut-off given";
        var scenario = made.Scenario is { } name ? $"{page.Separator}scenario {name}" : "";
        page.Paragraph($"{cutoff}{page.Separator}{made.CaseFile}{scenario}{page.Separator}Parley {made.Version}{page.Separator}seed {made.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)}{page.Separator}{Print.Count(made.Draws)} draws");
        if (string.IsNullOrWhiteSpace(outlook.Case.Caveat) && outlook.Caveats.IsEmpty)
            return;
        page.Blank();
        if (!string.IsNullOrWhiteSpace(outlook.Case.Caveat))
            page.Paragraph(outlook.Case.Caveat, 2, "!");
        foreach (var caveat in outlook.Caveats)
            page.Paragraph(caveat.Text, 2, "!");
    }

    private static void Judgements(TerminalPage page, CaseOutlook outlook, ImmutableArray<Judgement> judgements)
    {
        page.Heading("Key judgements");
        if (outlook.NothingYet is { } nothing)
            page.Paragraph(nothing.Text, 2, "!");
        if (judgements.IsEmpty && outlook.Reported.IsEmpty)
            page.Paragraph("No judgement could be made from this case.", 2);
        for (var i = 0; i < judgements.Length; i++)
        {
            var judgement = judgements[i];
            page.Paragraph(judgement.Statement.Text, 3, $"{i + 1}.", judgement.Likelihood.ToString());
            page.Paragraph($"Computed: {Print.Percent(judgement.Probability)}.", 3);
            if (judgement.Unaccepted > 0)
                page.Paragraph(DraftWords.OnJudgement(judgement.Unaccepted), 3);
            page.Paragraph($"Confidence in this judgement: {Print.Words(judgement.Confidence.Level)}. {judgement.Confidence.Why.Text}", 3);
        }

        if (!judgements.IsEmpty && !outlook.Reported.IsEmpty)
            page.Heading("What the reports say");
        var indent = judgements.Length + outlook.Reported.Length < 10 ? 3 : 4;
        for (var i = 0; i < outlook.Reported.Length; i++)
        {
            var finding = outlook.Reported[i];
            page.Paragraph(finding.Statement.Text, indent, $"{Print.Count(judgements.Length + i + 1)}.");
            var where = finding.Passages.Take(4).ToArray();
            var on = where.Length == 0 ? "" : $"See {string.Join(", ", where)}{(finding.Passages.Length > where.Length ? ", …" : "")}. ";
            if (finding.Unaccepted > 0 || on.Length > 0)
                page.Paragraph(on + (finding.Unaccepted > 0 ? DraftWords.OnJudgement(finding.Unaccepted) : ""), indent);
        }
    }

    private static void Pulls(TerminalPage page, CaseOutlook outlook)
    {
        var issues = outlook.Issues.Where(i => !i.Pulls.IsEmpty).ToArray();
        if (issues.Length > 0)
            page.Heading("Who pulls the outcome? Share of the weight (middle 80%)");
        foreach (var issue in issues)
        {
            var pulls = issue.Pulls.Take(4).Select(p => $"{CaseText.Line(outlook.Case.FindParty(p.Party)?.Label ?? p.Name, 40)} {Print.Fixed(p.Weight, 0)}% ({Print.Range(Print.Fixed(p.WeightInterval80.Low, 0), Print.Fixed(p.WeightInterval80.High, 0))})");
            var more = issue.Pulls.Length > 4 ? $", {Print.Count(issue.Pulls.Length - 4)} more" : "";
            page.Paragraph($"{CaseText.Line(issue.Issue.Name, 160)}: {string.Join(", ", pulls)}{more}", 2, "-");
        }
    }

    private static void Channels(TerminalPage page, CaseOutlook outlook)
    {
        string Name(string id) => CaseText.Line(outlook.Case.FindParty(id)?.Name ?? id, 120);
        if (!outlook.Case.Channels.IsEmpty)
            page.Heading("Who met whom");
        foreach (var channel in outlook.Case.Channels)
        {
            var excluded = channel.Excluded.IsEmpty ? "" : $"; left out: {string.Join(", ", channel.Excluded.Select(e => $"{Name(e.Party)} ({Print.Words(e.Basis)})"))}";
            page.Paragraph($"{CaseText.Line(channel.Name, 160)} ({Print.Words(channel.Kind)}, {Print.Words(channel.Status)}): {string.Join(", ", channel.Parties.Select(Name))}{excluded}", 2, "-");
        }
    }

    private static void Changes(TerminalPage page, CaseOutlook outlook)
    {
        if (!outlook.Effects.IsEmpty)
            page.Heading("Inputs that move an answer most");
        foreach (var effect in outlook.Effects.Take(MostEffects))
        {
            var blank = effect.IsDefault ? ", blank" : "";
            page.Paragraph($"{OutlookFigures.EffectLabel(outlook.Case, effect)} ({Print.Input(effect.Estimate)}{blank}): {Print.Fixed(effect.Swing * 100, 1)} hundredths of the scale", 2, "-");
        }

        if (!outlook.Scenarios.IsEmpty)
            page.Heading("Scenarios");
        foreach (var says in Unmoved.Said(outlook.Scenarios))
            page.Paragraph(says, 2, "-");
    }

    private static void Rest(TerminalPage page, CaseOutlook outlook, string typed)
    {
        var cover = outlook.Coverage;
        page.Heading("What it rests on");
        page.Paragraph($"Of {Print.Count(cover.Inputs, "input", "inputs")}, {Print.Count(cover.Supported)} supported by a passage, {Print.Count(cover.Disputed)} disputed, {Print.Count(cover.Assumed)} on an assumption alone, {Print.Count(cover.Blank)} blank; {Print.Count(cover.Origins, "independent origin", "independent origins")}.", 2);
        var gaps = outlook.Inputs.Gaps;
        if (!gaps.IsEmpty)
            page.Heading($"Gaps ({Print.Count(gaps.Length)})");
        foreach (var gap in gaps.Take(MostGaps))
            page.Paragraph($"{CaseText.Line(gap.Label, 200)}: {(gap.Default is { } range && outlook.IsUsed(gap.Path) ? $"{Print.Input(range)} used instead" : "nothing used instead")}", 2, "-");
        if (gaps.Length > MostGaps)
            page.Paragraph($"and {Print.Count(gaps.Length - MostGaps)} more", 2, "-");
        page.Heading("Next");
        page.Paragraph(ReproduceCommand.Of(outlook.Provenance) + typed, 2);
        page.Paragraph(outlook.Provenance.Reports.IsEmpty
            ? ReproduceCommand.Of(outlook.Provenance, "outlook") + " --format json"
            : ReproduceCommand.Keep(outlook.Provenance), 2);
    }
}
