using Parley.Reading.Actors;
using Parley.Reading.Claims;
using Parley.Reading.Events;
using Parley.Reading.Language;

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

/// <summary>Groups meetings into channels by who takes part, and puts who is left out with the channel that it belongs to.</summary>
internal sealed class ChannelFinder(ReadingContext context, PhraseActors phrases, IReadOnlyList<FoundAttribution> attributions)
{
    private readonly List<FoundChannel> channels = [];

    /// <summary>All channels, in order of first mention.</summary>
    public List<FoundChannel> Find(IReadOnlyList<FoundEvent> events)
    {
        var left = new ExclusionFinder(context, phrases, attributions).Find(events);
        var bySentence = left.ToLookup(x => x.Sentence);
        foreach (var told in events.Where(e => e.Type is not null && e.IsMeeting && e.Status is not (Status.Negated or Status.Denied)))
            Meeting(told, bySentence);
        foreach (var exclusion in left)
        {
            foreach (var actor in exclusion.Actors)
                Leave(actor, exclusion);
        }
        return channels;
    }

    private static Actor RootOf(Actor actor) => actor.Parent is null ? actor : actor.Root;

    private void Meeting(FoundEvent told, ILookup<int, FoundExclusion> bySentence)
    {
        List<Actor> members = [.. told.Source, .. told.Target, .. told.Participants];
        // Whom the same sentence leaves out did not take part: "China looms over the talks without taking part".
        members.RemoveAll(m => bySentence[told.Sentence].Any(x => x.First >= told.First && x.First - told.Last < 6 && x.Actors.Contains(m)));
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

    private void Leave(Actor actor, FoundExclusion exclusion)
    {
        var root = RootOf(actor);
        var open = channels.Where(c => !c.Roots.Contains(root) && !c.Members.Contains(actor)).ToList();
        var from = exclusion.By.Select(RootOf).Where(r => r != root).Distinct().ToList();
        var turnedTo = TurnedTo(exclusion).Where(r => r != root && !from.Contains(r)).ToList();
        var channel = open.Where(c => from.Exists(c.Roots.Contains) && turnedTo.Exists(c.Roots.Contains)).OrderBy(c => Distance(c, exclusion.Sentence)).FirstOrDefault()
            ?? open.Where(c => from.Exists(c.Roots.Contains)).OrderBy(c => Distance(c, exclusion.Sentence)).FirstOrDefault() ?? open.OrderBy(c => Distance(c, exclusion.Sentence)).FirstOrDefault();
        if (channel is null)
        {
            // No meeting was told: those who negotiate are the channel.
            var members = from.Count > 0 ? exclusion.By.ToList() : (phrases.Coreference?.Pair ?? []).Where(p => RootOf(p) != root && p != actor).ToList();
            if (members.Count == 0 || from.Count > 0 && channels.Count > 0)
                return;
            channels.Add(channel = new() { Roots = [.. members.Select(RootOf).Distinct()] });
            channel.Members.AddRange(members);
        }
        if (!channel.Excluded.Exists(x => x.Actor == actor || RootOf(x.Actor) == root && !x.Actor.IsPerson == !actor.IsPerson))
            channel.Excluded.Add((actor, exclusion.Stated, exclusion.First, exclusion.Last));
        channel.Spans.Add((exclusion.First, exclusion.Last));
    }

    // "moved straight to Moscow, sidelining the EU": the channel is the one with those whom the main clause turns to.
    private IEnumerable<Actor> TurnedTo(FoundExclusion exclusion)
    {
        var main = context.Verbs[exclusion.Sentence].Find(v => v.First <= exclusion.First && exclusion.First <= v.Last && v.Link == VerbLink.Participial)?.Governor;
        return main is null ? [] : main.Prepositional.SelectMany(p => context.Mentions.Within(p.Phrase.First, p.Phrase.Last)).Select(m => RootOf(m.Actor)).Distinct();
    }

    // The meeting nearest to the sentence in which somebody is left out; those that are told of only later come last.
    private static int Distance(FoundChannel channel, int sentence) =>
        channel.Meetings.Count == 0 ? 100 : channel.Meetings.Min(m => m.Sentence <= sentence ? (sentence - m.Sentence) * 2 : (m.Sentence - sentence) * 2 + 1 + (m.Sentence > sentence + 1 ? 60 : 0));
}
