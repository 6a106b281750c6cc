using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>Lists what one report says and another does not: numbers of the same thing, and events told and denied.</summary>
internal static class CrossCheck
{
    private const int Most = 100;

    public static IEnumerable<ReportContradiction> Find(ImmutableArray<ReportReading> readings, ImmutableArray<MergedEvent> events) =>
        Denials(events).Concat(Figures(readings)).Take(Most);

    private static IEnumerable<ReportContradiction> Denials(ImmutableArray<MergedEvent> events)
    {
        static string Pair(MergedEvent e) => $"{e.Type}|{string.Join('+', e.Actors.Order(StringComparer.Ordinal))}|{string.Join('+', e.Recipients.Order(StringComparer.Ordinal))}";
        foreach (var group in events.Where(e => e.Actors.Length > 0).GroupBy(Pair))
        {
            foreach (var told in group.Where(e => EventMerger.Class(e.Status) == "occurred").SelectMany(e => e.Tellings))
            {
                foreach (var denied in group.Where(e => e.Status is "negated" or "denied").SelectMany(e => e.Tellings))
                {
                    if (told.Document != denied.Document && (told.Event.Date is null || denied.Event.Date is null || told.Event.Date == denied.Event.Date))
                        yield return new("occurred_and_denied", $"{told.Document} tells this as having happened, {denied.Document} as {(denied.Event.Status == "denied" ? "denied" : "not having happened")}.", told.Document, told.Event.Trigger, denied.Document, denied.Event.Trigger);
                }
            }
        }
    }

    private static IEnumerable<ReportContradiction> Figures(ImmutableArray<ReportReading> readings)
    {
        var figures = readings.Select(r => Figure.Of(r).ToArray()).ToArray();
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length; j++)
            {
                var byThing = figures[j].ToLookup(f => f.Thing, StringComparer.Ordinal);
                foreach (var a in figures[i])
                {
                    // The sentence most like this one is about the same quantity, where the two are alike at all.
                    var b = byThing[a.Thing].Where(f => f.IsAbout(a)).MaxBy(f => f.Likeness(a));
                    if (b is not null && b.Number != a.Number)
                        yield return new("figures_disagree", $"{readings[i].Document.Id} has {a.At.Text}, {readings[j].Document.Id} has {b.At.Text}.", readings[i].Document.Id, a.At, readings[j].Document.Id, b.At);
                }
            }
        }
    }
}
