using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Reading;

/// <summary>The parties of a draft: bodies that meet, want, press, act or are left out, with the people who act for them.</summary>
internal sealed class DraftParties
{
    private readonly ReportSet _set;
    private readonly DraftPassages _passages;
    private readonly Dictionary<string, Bodies> _bodies;
    private readonly Dictionary<string, string> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _people = new(StringComparer.Ordinal);
    private readonly List<(string Key, string Id, ActorRecord Actor, string Document)> _parties = [];
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly HashSet<string> _peopleTaken = new(StringComparer.Ordinal);

    public DraftParties(ReportSet set, DraftPassages passages)
    {
        _set = set;
        _passages = passages;
        _bodies = set.Readings.ToDictionary(r => r.Document.Id, r => new Bodies(r), StringComparer.Ordinal);
        foreach (var reading in set.Readings)
            Collect(reading);
    }

    /// <summary>The id of the party that an actor acts for, or null.</summary>
    public string? Of(string document, string actor) => _bodies[document].Of(actor) is { } body ? _ids.GetValueOrDefault(Bodies.KeyOf(body)) : null;

    /// <summary>The ids of the parties that actors act for, each once.</summary>
    public ImmutableArray<string> Of(string document, IEnumerable<string> actors) => [.. actors.Select(a => Of(document, a)).OfType<string>().Distinct()];

    /// <summary>Whether an actor acts for a party, or for nobody that the report names.</summary>
    public bool IsPartyOrUnknown(string document, string actor) => _bodies[document].Of(actor) is not { } body || _ids.ContainsKey(Bodies.KeyOf(body));

    /// <summary>The name of a party.</summary>
    public string Name(string party) => _parties.First(p => p.Id == party).Actor.Canonical;

    /// <summary>The id of a person of the draft, or null where the actor is none.</summary>
    public string? Person(string document, string actor) => _bodies[document].Find(actor) is { } found && Bodies.IsPerson(found) ? _people.GetValueOrDefault(PersonKey(found)) : null;

    /// <summary>The parties.</summary>
    public ImmutableArray<Party> Build() => [.. _parties.Select(Build)];

    private void Collect(ReportReading reading)
    {
        var bodies = _bodies[reading.Document.Id];
        var acting = reading.Channels.SelectMany(c => c.Members.Concat(c.Excluded.Select(e => e.Actor)))
            .Concat(reading.Events.SelectMany(e => e.Source.Concat(e.Target).Concat(e.Participants)))
            .Concat(reading.Positions.Select(p => p.Holder))
            .Concat(reading.Leverage.SelectMany(l => new[] { l.From, l.To }));
        // In the order in which the report first names them.
        var wanted = bodies.Of(acting).Where(a => !OnlySpeaks(reading, bodies, a)).Select(Bodies.KeyOf).ToHashSet(StringComparer.Ordinal);
        foreach (var actor in reading.Actors.Select(a => bodies.Of(a.Id)).OfType<ActorRecord>())
        {
            var key = Bodies.KeyOf(actor);
            if (!wanted.Contains(key) || _ids.ContainsKey(key))
                continue;
            _ids[key] = Ids.Free(DraftText.Id(actor.Canonical, "party"), _taken);
            _parties.Add((key, _ids[key], actor, reading.Document.Id));
        }

        foreach (var person in reading.Actors.Where(a => Bodies.IsPerson(a) && bodies.Of(a.Id) is { } body && _ids.ContainsKey(Bodies.KeyOf(body))))
        {
            if (!_people.ContainsKey(PersonKey(person)))
                _people[PersonKey(person)] = Ids.Free(DraftText.Id(person.Canonical, "person"), _peopleTaken);
        }
    }

    /// <summary>Whether a body is a source or a word for people rather than a party: it wants nothing, is not left out and does nothing but speak.</summary>
    private static bool OnlySpeaks(ReportReading reading, Bodies bodies, ActorRecord body)
    {
        if (body.Type is not ("group" or "media" or "think_tank" or "ngo"))
            return false;
        bool Is(string actor) => bodies.Of(actor) is { } found && Bodies.KeyOf(found) == Bodies.KeyOf(body);
        if (reading.Positions.Any(p => Is(p.Holder)) || reading.Channels.Any(c => c.Excluded.Any(e => Is(e.Actor))))
            return false;
        // A common noun for people is a party by what it wants or is shut out of alone; a named body by what it does, too.
        return body.Type == "group" || !reading.Events.Any(e => !Reports(e.Plover) && e.Source.Concat(e.Target).Concat(e.Participants).Any(Is));
    }

    private static bool Reports(PloverType type) => type is PloverType.Consult or PloverType.Accuse or PloverType.Support or PloverType.Request;

    private Party Build((string Key, string Id, ActorRecord Actor, string Document) party)
    {
        var (role, why) = Role(party.Id);
        var name = DraftText.Line(party.Actor.Canonical, 120);
        return new()
        {
            Id = party.Id,
            Name = name.Length == 0 ? party.Id : name,
            Role = role,
            People = [.. People(party.Id)],
            Note = $"Role proposed by rule: {why}.",
            Passages = [.. FirstMention(party.Document, party.Actor)],
            Accepted = false,
        };
    }

    private IEnumerable<Person> People(string party)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var reading in _set.Readings)
        {
            foreach (var actor in reading.Actors.Where(a => Bodies.IsPerson(a) && Of(reading.Document.Id, a.Id) == party))
            {
                if (!_people.TryGetValue(PersonKey(actor), out var id) || !seen.Add(id))
                    continue;
                yield return new()
                {
                    Id = id,
                    Name = DraftText.Line(actor.Canonical, 120),
                    Title = Title(actor.RoleKnown),
                    TitleAsStated = Title(actor.RoleStated),
                    AlsoSpelled = [.. actor.Aliases.Where(a => a != actor.Canonical).Select(a => DraftText.Line(a, 120)).Distinct().Take(10)],
                    Passages = [.. FirstMention(reading.Document.Id, actor)],
                    Accepted = false,
                };
            }
        }
    }

    private IEnumerable<string> FirstMention(string document, ActorRecord actor) =>
        actor.Mentions.Take(1).Select(m => _passages.QuoteSentence(document, m.At));

    /// <summary>The role by the first rule that fits: what a party does in the reports, never who it is.</summary>
    private (PartyRole Role, string Why) Role(string party)
    {
        bool Any<T>(Func<ReportReading, IEnumerable<T>> items, Func<string, T, bool> fits) => _set.Readings.Any(r => items(r).Any(i => fits(r.Document.Id, i)));
        bool Acts(string document, EventRecord e) => Of(document, e.Source).Contains(party);
        if (Any(r => r.Events, (d, e) => Acts(d, e) && (e.Mode == "third-party" || Brokers(e.Trigger.Text))))
            return (PartyRole.Mediator, "a report has it mediate or broker");
        if (Any(r => r.Events, (d, e) => e.Plover == PloverType.Assault && (Acts(d, e) || Of(d, e.Target).Contains(party))))
            return (PartyRole.Principal, "a report has it fight or be fought");
        if (Any(r => r.Positions, (d, p) => Of(d, p.Holder) == party && p.Stance != "prefer"))
            return (PartyRole.Principal, "a report states what it wants or refuses");
        if (Any(r => r.Leverage, (d, l) => Of(d, l.From) == party))
            return (PartyRole.Patron, "a report has it press a party, and states no position of its own");
        return (PartyRole.Stakeholder, "no report has it sign, fight or press");
    }

    private static bool Brokers(string trigger) => trigger.Contains("mediat", StringComparison.OrdinalIgnoreCase) || trigger.Contains("broker", StringComparison.OrdinalIgnoreCase);

    private static string? Title(string? role) => role is null ? null : DraftText.Line(role, 160);

    private static string PersonKey(ActorRecord actor) => DraftText.Id(actor.Canonical, actor.Canonical);
}
