using Parley.Briefs.Terminal;
using Parley.Briefs.Text;
using Parley.Reading;

namespace Parley.Briefs;

/// <summary>Says why the reader made a record: rule, lexicon entry, trigger, arguments.</summary>
public static class ReasonText
{
    /// <summary>The reason of a record as text, or <see langword="null"/> where the reading has no record of that id.</summary>
    /// <param name="reading">The reading.</param>
    /// <param name="record">The record's id: <c>E06</c>; letters may be small.</param>
    /// <param name="options">What the terminal can show.</param>
    public static string? Render(ReportReading reading, string record, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(reading);
        ArgumentNullException.ThrowIfNull(record);
        if (All(reading).FirstOrDefault(r => string.Equals(r.Id, record, StringComparison.OrdinalIgnoreCase)) is not { Id: not null } found)
            return null;
        var page = new TerminalPage(options);
        page.Paragraph($"{found.Id}, {found.Kind}: {CaseText.Line(found.Says, 400)}");
        page.Blank();
        Line(page, "Words", $"“{CaseText.Line(found.At?.Text, 400)}”{Place(found.At)}");
        Line(page, "Rule", found.Reason.Rule);
        Line(page, "Lexicon", found.Reason.Entry ?? "the rule needs no entry");
        if (found.Reason.Trigger is { } trigger)
            Line(page, "Trigger", $"“{CaseText.Line(trigger.Text, 200)}”{Place(trigger)}");
        foreach (var argument in found.Reason.Arguments)
            Line(page, argument.Slot, $"“{CaseText.Line(argument.Words.Text, 200)}”{Place(argument.Words)}{(argument.Actors.IsEmpty ? "" : $": {string.Join(", ", argument.Actors.Select(a => reading.Actors.FirstOrDefault(x => x.Id == a)?.Canonical ?? a))}")}");
        foreach (var note in found.Reason.Notes)
            Line(page, "Note", CaseText.Line(note, 400));
        Line(page, "Version", reading.Lexicon.Length == 0 ? "lexica not versioned" : $"lexica {CaseText.Line(reading.Lexicon, 80)}");
        return page.ToString();
    }

    /// <summary>The ids of all records, in the order of the kinds.</summary>
    public static IReadOnlyList<string> Ids(ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return [.. All(reading).Select(r => r.Id)];
    }

    private static IEnumerable<(string Id, string Kind, string Says, Excerpt? At, Reason Reason)> All(ReportReading r) =>
        r.Events.Select(e => (e.Id, "event", $"{e.Plover.ToString().ToUpperInvariant()}, {e.Status}", (Excerpt?)e.Trigger, e.Reason))
            .Concat(r.Positions.Select(p => (p.Id, "position", $"{p.Stance}, {p.Strength}: {p.Issue}", (Excerpt?)p.Span, p.Reason)))
            .Concat(r.Attributions.Select(a => (a.Id, "attribution", $"{Print.Words(a.Record)}, {a.VerbClass}", (Excerpt?)a.Scope, a.Reason)))
            .Concat(r.Hedges.Select(h => (h.Id, "hedge", $"{h.Class}, {h.Strength}", (Excerpt?)h.Cue, h.Reason)))
            .Concat(r.Actors.Select(a => (a.Id, "actor", $"{a.Canonical} ({a.Type})", a.Mentions.IsEmpty ? null : a.Mentions[0].At, a.Reason)))
            .Concat(r.Channels.Select(c => (c.Id, "channel", c.Name, c.Spans.IsEmpty ? null : c.Spans[0], c.Reason)))
            .Concat(r.Leverage.Select(l => (l.Id, "leverage", l.Instrument, (Excerpt?)l.Span, l.Reason)))
            .Concat(r.Questions.Select(q => (q.Id, "question", q.Question, (Excerpt?)q.Span, q.Reason)))
            .Concat(r.Loaded.Concat(r.Boosters).Select(l => (l.Id, "judging words", l.Kind, (Excerpt?)l.Span, l.Reason)))
            .Concat(r.Problems.Select(p => (p.Id, "problem", p.Explain, p.Spans.IsEmpty ? null : p.Spans[0], p.Reason)))
            .Concat(r.Contradictions.Select(c => (c.Id, "contradiction", c.Kind, (Excerpt?)c.A, c.Reason)));

    private static void Line(TerminalPage page, string label, string text) => page.Paragraph(text, 12, CaseText.Line(label, 10));

    private static string Place(Excerpt? at) => at is null ? "" : $" ({(at.Sentence is null ? "" : at.Sentence + ", ")}{Print.Count(at.Start)}–{Print.Count(at.End)})";
}
