using System.Collections.Immutable;
using Parley.Reading.Actors;
using Parley.Reading.Claims;
using Parley.Reading.Dates;
using Parley.Reading.Events;

namespace Parley.Reading;

/// <summary>Writes events as records: with date, attribution, hedges, and the first telling of the same event.</summary>
internal sealed class EventRecords(ReadingContext context, Findings found)
{
    /// <summary>The events that have a type.</summary>
    public ImmutableArray<EventRecord> Write()
    {
        var told = found.Events.Where(e => e.Type is not null && e.Source.Count + e.Target.Count > 0).ToList();
        var written = ImmutableArray.CreateBuilder<EventRecord>(told.Count);
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < told.Count; i++)
        {
            var id = ReadingContext.Id("E", i);
            var key = Key(told[i]);
            written.Add(Write(told[i], id, key is null ? null : first.GetValueOrDefault(key)));
            if (key is not null)
                first.TryAdd(key, id);
        }
        return written.MoveToImmutable();
    }

    private EventRecord Write(FoundEvent told, string id, string? same)
    {
        var attribution = Attribution(told);
        var date = Date(told);
        var trigger = context.Excerpt(told.First, told.Last);
        return new()
        {
            Id = id,
            Trigger = trigger,
            Plover = told.Type!.Value,
            Base = told.Base,
            Mode = told.Mode,
            Context = [.. told.Frame.Contexts],
            Source = Ids(told.Source),
            Target = Ids(told.Target),
            Participants = Ids(told.Participants),
            Reciprocal = told.Frame.Reciprocal,
            Status = (attribution?.Class == "denial" && attribution.ScopeFirst > attribution.Last && told.First > attribution.Last && told.Status is Status.Occurred or Status.Ongoing ? Status.Denied : told.Status).ToString().ToLowerInvariant(),
            DateExpression = date is null ? null : context.Excerpt(date.First, date.Last).Text,
            Date = date is { From: { } from, To: { } to } && from == to ? from : null,
            Location = Place(told),
            Attribution = attribution?.Id,
            Hedges = [.. found.HedgesIn(told.Sentence, context).Where(h => h.ScopeFirst <= told.First && told.First <= h.ScopeLast).Select(h => h.Id)],
            Coref = same,
            Credibility = Grades.Credibility(attribution, told.Source),
            Reason = new()
            {
                Rule = told.Rule,
                Entry = told.Frame.Place,
                Trigger = trigger,
                Arguments = [.. told.Arguments.Select(a => new Argument(a.Slot, context.Excerpt(a.First, a.Last), Ids(a.Actors)))],
                Notes = [.. told.Notes],
            },
        };
    }

    private static ImmutableArray<string> Ids(IEnumerable<Actor> actors) => [.. actors.Where(a => a.Id.Length > 0).Select(a => a.Id).Distinct()];

    private FoundAttribution? Attribution(FoundEvent told) => found.AttributionOf(told.First, context);

    private FoundDate? Date(FoundEvent told) =>
        found.DatesIn(told.Sentence, context).Where(d => Math.Abs(d.First - told.Last) < 15).MinBy(d => Math.Abs(d.First - told.Last));

    private string? Place(FoundEvent told) =>
        context.Mentions.In(told.Sentence).Where(m => m.Locative && m.PlaceName is not null && m.First > told.Last && m.First < told.Last + 12).MinBy(m => m.First)?.PlaceName;

    // The same kind of act between the same two, spoken of in the same way; null where a side is missing.
    private static string? Key(FoundEvent told)
    {
        var roots = told.Source.Concat(told.Target).Select(a => a.Root.Id.Length > 0 ? a.Root.Id : a.Root.Canonical).Distinct().Order(StringComparer.Ordinal).ToList();
        return roots.Count < 2 || told.Source.Count == 0 ? null : $"{told.Base ?? told.Type} {told.Status is Status.Occurred or Status.Ongoing} {string.Join('+', roots)}";
    }
}

/// <summary>The mechanical part of the Admiralty grade: what can be said of a claim from its form alone.</summary>
internal static class Grades
{
    /// <summary>3 where somebody who can be identified states its own position, else 6: cannot be judged.</summary>
    public static int Credibility(FoundAttribution? attribution, IReadOnlyList<Actor> about) =>
        attribution is { Source: { } source, Record: Core.Attribution.OnRecord } && about.Any(a => a.Root == source.Root) ? 3 : 6;
}
