using Parley.Briefs.Reports;
using Parley.Briefs.Terminal;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs;

/// <summary>Writes the evidence as plain text for a terminal.</summary>
public static class EvidenceText
{
    private const int MostLines = 40;

    /// <summary>The ledger, the timeline, who meets whom and what to check; no line is wider than the terminal.</summary>
    /// <param name="view">The case with its texts.</param>
    /// <param name="options">What the terminal can show.</param>
    /// <param name="next">Commands to go on with, a line each.</param>
    public static string Render(EvidenceView view, TerminalOptions options, params string[] next)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(next);
        var page = new TerminalPage(options);
        Top(page, view);
        Parties(page, view.Case);
        Positions(page, view.Case);
        Channels(page, view.Case);
        Ledger(page, view.Case);
        Events(page, view.Case);
        Rest(page, view.Case);
        if (next.Length > 0)
            page.Heading("Next");
        foreach (var line in next)
            page.Paragraph(line, 2);
        return page.ToString();
    }

    private static void Top(TerminalPage page, EvidenceView view)
    {
        page.Line($"HANDLING: {Print.Handling(view.Case.Handling).ToUpperInvariant()}");
        page.Paragraph(view.Case.Title);
        if (view.Draft.Length > 0)
            page.Paragraph(DraftWords.OnPage(view.Draft.Length), 2, "!");
        if (view.Incomplete is { } incomplete)
            page.Paragraph($"No outlook is given: {incomplete}", 2, "!");
        foreach (var report in view.Reports)
        {
            var (doc, sourcing) = (report.Reading.Document, report.Reading.Sourcing);
            page.Heading(CaseText.Line(doc.File, 120));
            page.Paragraph($"{Print.Count(doc.Words, "word", "words")}, {(doc.Outlet is null ? "outlet not stated" : CaseText.Line(doc.Outlet, 120))}, {(doc.Published is { } date ? Print.Date(date) : "date not stated")}. {Print.Count(sourcing.Attributed)} of {Print.Count(sourcing.Claims, "claim", "claims")} given to somebody, {Print.Count(sourcing.Identifiable)} to somebody who can be identified.", 2);
            var copied = view.Case.Sources.FirstOrDefault(s => s.Id == report.Source)?.CopiedFrom;
            if (copied is not null)
                page.Paragraph($"Repeats {copied}: the two count as one origin.", 2, "!");
        }
    }

    private static void Parties(TerminalPage page, Case theCase)
    {
        page.Heading($"Parties ({Print.Count(theCase.Parties.Length)})");
        foreach (var party in theCase.Parties)
        {
            var people = party.People.IsEmpty ? "" : $": {string.Join(", ", party.People.Select(p => p.Name))}";
            page.Paragraph($"{party.Name}, {Print.Words(party.Role)}{people}", 2, "-");
        }
    }

    private static void Positions(TerminalPage page, Case theCase)
    {
        page.Heading($"Issues and what is stated on them ({Print.Count(theCase.Issues.Length)})");
        foreach (var issue in theCase.Issues)
        {
            page.Paragraph(issue.Positions.IsEmpty ? $"{issue.Name}: no position stated" : issue.Name, 2, "-");
            foreach (var position in issue.Positions)
                page.Paragraph($"{theCase.FindParty(position.Party)?.Name ?? position.Party}: {(string.IsNullOrWhiteSpace(position.Stated) ? "not stated" : position.Stated)}", 4);
        }
    }

    private static void Channels(TerminalPage page, Case theCase)
    {
        if (theCase.Channels.IsEmpty)
            return;
        string Name(string id) => theCase.FindParty(id)?.Name ?? id;
        page.Heading($"Who meets whom ({Print.Count(theCase.Channels.Length)})");
        foreach (var channel in theCase.Channels)
        {
            var excluded = channel.Excluded.IsEmpty ? "" : $"; left out: {string.Join(", ", channel.Excluded.Select(e => $"{Name(e.Party)} ({Print.Words(e.Basis)})"))}";
            page.Paragraph($"{channel.Name} ({Print.Words(channel.Status)}): {string.Join(", ", channel.Parties.Select(Name))}{excluded}", 2, "-");
        }
    }

    private static void Ledger(TerminalPage page, Case theCase)
    {
        var ledger = LedgerEntry.Of(theCase);
        var said = ledger.Where(l => l.Record != Attribution.None).ToArray();
        page.Heading("Who said what, on what record");
        foreach (var line in said.Take(MostLines))
            page.Paragraph($"{line.Speaker}, {line.RecordWords}{(line.Hedge.Length == 0 ? "" : $", hedged “{line.Hedge}”")}: “{line.Text}” [{line.Grade}, {line.Reference}]", 2, "-");
        More(page, said.Length);
        page.Paragraph($"{Print.Count(ledger.Count - said.Length, "passage is", "passages are")} the author's own word.", 2);
    }

    private static void Events(TerminalPage page, Case theCase)
    {
        page.Heading($"What happened, and what is only said to ({Print.Count(theCase.Events.Length)})");
        foreach (var item in Timeline.Of(theCase).Take(MostLines))
            page.Paragraph($"{Timeline.When(item)}: {Print.Words(item.Type)}, {Print.Words(item.Status)}, {Timeline.Who(theCase, item)}. {CaseText.Line(item.Text, 160)}", 2, "-");
        More(page, theCase.Events.Length);
    }

    private static void Rest(TerminalPage page, Case theCase)
    {
        var problems = theCase.Sources.SelectMany(s => s.Problems).ToArray();
        page.Heading($"To check ({Print.Count(problems.Length)})");
        foreach (var problem in problems.Take(MostLines))
            page.Paragraph($"{(string.IsNullOrWhiteSpace(problem.Kind) ? "" : problem.Kind.Replace('-', ' ') + ": ")}{problem.Text}", 2, "-");
        More(page, problems.Length);
        if (!theCase.Questions.IsEmpty)
            page.Heading($"Left open ({Print.Count(theCase.Questions.Length)})");
        foreach (var question in theCase.Questions.Take(MostLines))
            page.Paragraph(question.Text, 2, "-");
        More(page, theCase.Questions.Length);
    }

    private static void More(TerminalPage page, int all)
    {
        if (all > MostLines)
            page.Paragraph($"and {Print.Count(all - MostLines)} more", 2, "-");
    }
}
