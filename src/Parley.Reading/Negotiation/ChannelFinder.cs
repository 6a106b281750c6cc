using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Events;

namespace Parley.Reading.Negotiation;

/// <summary>A channel while a report is read.</summary>
internal sealed class FoundChannel
{
    public required List<Actor> Roots { get; init; }

    public List<Actor> Members { get; } = [];

    public List<(Actor Actor, bool Stated, int First, int Last)> Excluded { get; } = [];

    public List<FoundEvent> Meetings { get; } = [];

    public List<(int First, int Last)> Spans { get; } = [];
}

/// <summary>Groups meetings into channels by who takes part, and finds who is left out.</summary>
internal sealed class ChannelFinder(ReadingContext context, PhraseActors phrases)
{
    private readonly List<FoundChannel> channels = [];

    /// <summary>All channels, in order of first mention.</summary>
    public List<FoundChannel> Find(IReadOnlyList<FoundEvent> events)
    {
        foreach (var told in events.Where(e => e.Type is not null && e.IsMeeting && e.Status is not (Status.Negated or Status.Denied)))
            Meeting(told);
        foreach (var told in events)
            Exclusion(told, events);
        for (var s = 0; s < context.Sentences.Count; s++)
            Absences(s);
        return channels;
    }

    private static Actor RootOf(Actor actor) => actor.Parent is null ? actor : actor.Root;

    private void Meeting(FoundEvent told)
    {
        List<Actor> members = [.. told.Source, .. told.Target, .. told.Participants];
        var roots = members.Select(RootOf).Distinct().ToList();
        if (roots.Count < 2)
            return;
        var channel = channels.Find(c => c.Roots.Count == roots.Count && roots.TrueForAll(c.Roots.Contains)) ?? channels.Find(c => roots.TrueForAll(c.Roots.Contains) && roots.Count >= 2);
        if (channel is null)
            channels.Add(channel = new() { Roots = roots });
        foreach (var member in members.Concat(roots))
        {
            if (!channel.Members.Contains(member))
                channel.Members.Add(member);
        }
        channel.Meetings.Add(told);
        channel.Spans.Add((told.First, told.Last));
    }

    // sidelining X; X was shut out; without consulting X; X was not invited.
    private void Exclusion(FoundEvent told, IReadOnlyList<FoundEvent> events)
    {
        var excludes = told.Frame.Has("excludes") && told.Status is not (Status.Negated or Status.Denied);
        var unasked = (told.Frame.Has("consults") || told.Frame.Has("invites")) && (told.Status == Status.Negated || told.Type == PloverType.Reject);
        if (!excludes && !unasked || told.Target.Count == 0 && told.Verb?.Patient is null)
            return;
        var left = told.Target.Count > 0 ? told.Target : [.. phrases.Within(told.Verb!.Patient!)];
        // Words of belittling leave out by implication; words of shutting out say so.
        var stated = told.Verb is not { Lemma: "devalue" or "undercut" or "marginalise" or "marginalize" or "belittle" or "ignore" or "undermine" };
        foreach (var actor in left)
            Leave(actor, stated, told.First, told.Last, told.Source, told.Sentence);
        _ = events;
    }

    private void Leave(Actor actor, bool stated, int first, int last, List<Actor> by, int sentence)
    {
        var root = RootOf(actor);
        var open = channels.Where(c => !c.Roots.Contains(root)).ToList();
        var from = by.Select(RootOf).ToList();
        var channel = open.Where(c => from.Exists(c.Roots.Contains)).OrderBy(c => Distance(c, sentence)).FirstOrDefault() ?? open.OrderBy(c => Distance(c, sentence)).FirstOrDefault();
        if (channel is null)
        {
            if (from.Count == 0)
                return;
            channels.Add(channel = new() { Roots = from });
            channel.Members.AddRange(by);
        }
        if (!channel.Excluded.Exists(x => RootOf(x.Actor) == root))
            channel.Excluded.Add((actor, stated, first, last));
        channel.Spans.Add((first, last));
    }

    // The meeting nearest to the sentence in which somebody is left out, those that come first.
    private static int Distance(FoundChannel channel, int sentence) => channel.Meetings.Count == 0 ? 100 : channel.Meetings.Min(m => m.Sentence == sentence ? 0 : Math.Abs(m.Sentence - sentence) * 2 + (m.Sentence < sentence ? 0 : 1));

    // "X is absent from the table", "X has no seat at the talks", "X was not present".
    private void Absences(int s)
    {
        foreach (var verb in context.Verbs[s])
        {
            if (verb.Subject is not { } subject || phrases.Of(subject) is not { Count: > 0 } actors)
                continue;
            var absent = verb.Lemma == "be" && (verb.Adjective is "absent" or "excluded" or "uninvited" or "missing" || verb.Negated && verb.Adjective is "present" or "welcome" || verb.Negated && verb.Prepositional.Exists(p => p.Preposition is "at" or "in" && context.Tokens[p.Phrase.Head].Lower is "table" or "room" or "talks"));
            var seatless = verb.Lemma is "have" or "get" or "give" or "offer" or "grant" && verb.Object is { } seat && context.Tokens[seat.Head].Lower is "seat" or "place" or "chair" or "part" or "say" or "voice" or "role" && (context.Tokens[seat.First].Lower is "no" || verb.Negated);
            if (!absent && !seatless)
                continue;
            foreach (var actor in actors)
                Leave(actor, true, verb.First, Math.Max(verb.Last, verb.ClauseEnd), [], s);
        }
    }
}
