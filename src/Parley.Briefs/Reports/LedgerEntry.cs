using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Reports;

/// <summary>One line of the ledger: who said what, on what record.</summary>
/// <param name="Speaker">Who says it.</param>
/// <param name="Record">The step on the ladder from on the record to the author's own word.</param>
/// <param name="Grade">Admiralty grade.</param>
/// <param name="Hedge">The hedging words, or empty.</param>
/// <param name="Text">The words.</param>
/// <param name="Reference">Where, as <c>source/passage</c>.</param>
internal sealed record LedgerEntry(string Speaker, Attribution Record, string Grade, string Hedge, string Text, string Reference)
{
    /// <summary>The passages of a case, the best record first, those of the author last.</summary>
    public static IReadOnlyList<LedgerEntry> Of(Case theCase)
    {
        var credibility = theCase.Evidence.GroupBy(e => e.Passage, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(e => e.Credibility), StringComparer.Ordinal);
        var cited = Cited(theCase);
        return
        [
            .. from source in theCase.Sources
               from passage in source.Passages
               let reference = $"{source.Id}/{passage.Id}"
               // What is quoted only to show a problem is not something that somebody said.
               where passage.Attribution == Attribution.None ? cited.Contains(reference) : !IsWithinAnother(source, passage)
               orderby passage.Attribution == Attribution.None, passage.Attribution
               select new LedgerEntry(
                   passage.Attribution == Attribution.None ? "the author" : string.IsNullOrWhiteSpace(passage.Speaker) ? "not named" : CaseText.Line(passage.Speaker, 120),
                   passage.Attribution,
                   $"{source.Reliability}{credibility.GetValueOrDefault(reference, 6)}",
                   CaseText.Line(passage.Hedge, 80),
                   CaseText.Line(passage.Text, 400),
                   reference),
        ];
    }

    /// <summary>The record in words.</summary>
    public string RecordWords => Record == Attribution.None ? "own statement" : Print.Words(Record);

    /// <summary>Whether a longer passage of the same speaker on the same record holds this one.</summary>
    private static bool IsWithinAnother(Source source, Passage passage) => passage is { Start: { } start, End: { } end }
        && source.Passages.Any(o => o.Start <= start && o.End >= end && o.End - o.Start > end - start && o.Attribution == passage.Attribution && o.Speaker == passage.Speaker);

    private static HashSet<string> Cited(Case theCase) =>
    [
        .. theCase.Evidence.Select(e => e.Passage), .. theCase.Events.SelectMany(e => e.Passages), .. theCase.Claims.SelectMany(c => c.Passages),
        .. theCase.Channels.SelectMany(c => c.Passages), .. theCase.Pressures.SelectMany(p => p.Passages),
        .. theCase.Issues.SelectMany(i => i.Positions).SelectMany(p => p.Passages),
    ];
}

/// <summary>The events of a case in the order of time, those without a date in the order of the case at the end.</summary>
internal static class Timeline
{
    public static IReadOnlyList<Event> Of(Case theCase) => [.. theCase.Events.OrderBy(e => e.Date is null).ThenBy(e => e.Date)];

    public static string When(Event item) => item.Date is { } date ? Print.Date(date) : string.IsNullOrWhiteSpace(item.When) ? "no date" : CaseText.Line(item.When, 120);

    public static string Who(Case theCase, Event item)
    {
        string Names(IEnumerable<string> ids) => string.Join(", ", ids.Select(id => CaseText.Line(theCase.FindParty(id)?.Name ?? id, 120)));
        if (item.Recipients.IsEmpty || item.Actors.ToHashSet(StringComparer.Ordinal).SetEquals(item.Recipients))
            return item.Actors.IsEmpty ? "not named" : Names(item.Actors);
        return $"{(item.Actors.IsEmpty ? "not named" : Names(item.Actors))} → {Names(item.Recipients)}";
    }
}
