using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Cases.Merging;

/// <summary>The ids of a draft's elements within the case that they are added to: those of what is the same there, else free ones.</summary>
internal sealed class DraftNames
{
    private readonly Dictionary<string, string> _sources, _passages, _parties, _people, _issues, _channels, _pressures, _events;

    public DraftNames(Case old, Case draft)
    {
        _sources = Match(draft.Sources, s => s.Id, old.Sources, o => o.Id, (s, o) => o.File is not null ? o.File == s.File : s.File is null && o.Title == s.Title);
        _passages = Passages(old, draft);
        _parties = Match(draft.Parties, p => p.Id, old.Parties, o => o.Id, (p, o) => o.Id == p.Id || Same(o.Name, p.Name) || Same(o.ShortName, p.Name));
        _people = Match(
            draft.Parties.SelectMany(p => p.People), p => p.Id, old.Parties.SelectMany(p => p.People), o => o.Id,
            (p, o) => o.Id == p.Id || p.AlsoSpelled.Append(p.Name).Any(n => Same(n, o.Name) || o.AlsoSpelled.Any(s => Same(s, n))));
        _issues = Match(draft.Issues, i => i.Id, old.Issues, o => o.Id, (i, o) => o.Id == i.Id || Same(o.Name, i.Name));
        _channels = Match(draft.Channels, c => c.Id, old.Channels, o => o.Id, (c, o) => o.Status == c.Status && SameSet(o.Parties, Parties(c.Parties)));
        _pressures = Match(draft.Pressures, p => p.Id, old.Pressures, o => o.Id, (p, o) => Party(p.From) == Party(o.From) && Party(p.On) == o.On && Same(o.Instrument, p.Instrument));
        _events = Match(
            draft.Events, e => e.Id, old.Events, o => o.Id,
            (e, o) => o.Type == e.Type && o.Status == e.Status && o.Date == e.Date && Same(o.When, e.When) && SameSet(o.Actors, Parties(e.Actors)) && SameSet(o.Recipients, Parties(e.Recipients)));
    }

    public string Source(string id) => _sources[id];

    public string Party(string? id) => id is null ? "" : _parties.GetValueOrDefault(id, id);

    public string Issue(string id) => _issues[id];

    public string Channel(string id) => _channels[id];

    public string Pressure(string id) => _pressures[id];

    public string Event(string id) => _events[id];

    public Source Renamed(Source source) => source with
    {
        Id = Source(source.Id),
        CopiedFrom = source.CopiedFrom is { } from ? Source(from) : null,
        Passages = [.. source.Passages.Select(p => p with { Id = Passage($"{source.Id}/{p.Id}").Split('/')[1] })],
        Problems = [.. source.Problems.Select(p => p with { Passages = Passages(p.Passages) })],
    };

    public Party Renamed(Party party) => party with
    {
        Id = Party(party.Id),
        Patron = party.Patron is { } patron ? Party(patron) : null,
        Passages = Passages(party.Passages),
        People = [.. party.People.Select(p => p with { Id = _people[p.Id], Passages = Passages(p.Passages) })],
    };

    public Issue Renamed(Issue issue) => issue with
    {
        Id = Issue(issue.Id),
        Passages = Passages(issue.Passages),
        Positions = [.. issue.Positions.Select(p => p with { Party = Party(p.Party), Passages = Passages(p.Passages) })],
    };

    public Channel Renamed(Channel channel) => channel with
    {
        Id = Channel(channel.Id),
        Parties = Parties(channel.Parties),
        People = [.. channel.People.Select(p => _people.GetValueOrDefault(p, p))],
        Excluded = [.. channel.Excluded.Select(e => e with { Party = Party(e.Party) })],
        Passages = Passages(channel.Passages),
    };

    public Pressure Renamed(Pressure pressure) => pressure with
    {
        Id = Pressure(pressure.Id),
        From = pressure.From is { } from ? Party(from) : null,
        On = Party(pressure.On),
        ReplacedBy = pressure.ReplacedBy is { } other ? Party(other) : null,
        SeenBy = [.. pressure.SeenBy.Select(v => v with { Party = Party(v.Party) })],
        Passages = Passages(pressure.Passages),
    };

    public Event Renamed(Event item) => item with
    {
        Id = Event(item.Id),
        Actors = Parties(item.Actors),
        Recipients = Parties(item.Recipients),
        Passages = Passages(item.Passages),
    };

    public Evidence Renamed(Evidence item) => item with { Passage = Passage(item.Passage), About = [.. item.About.Select(Path)] };

    public Claim Renamed(Claim claim) => claim with { Parties = Parties(claim.Parties), Passages = Passages(claim.Passages) };

    public OpenQuestion Renamed(OpenQuestion question) => question with { Passages = Passages(question.Passages) };

    private string Passage(string reference) => _passages.GetValueOrDefault(reference, reference);

    private ImmutableArray<string> Passages(ImmutableArray<string> references) => [.. references.Select(Passage)];

    private ImmutableArray<string> Parties(ImmutableArray<string> ids) => [.. ids.Select(Party)];

    private string Path(string path)
    {
        var parts = path.Split('/');
        return parts switch
        {
            ["parties", var party, "people", var person, ..] => $"parties/{Party(party)}/people/{_people.GetValueOrDefault(person, person)}",
            ["parties", var party, .. var rest] => string.Join('/', ["parties", Party(party), .. rest]),
            ["issues", var issue, "positions", var party, .. var rest] => string.Join('/', ["issues", _issues.GetValueOrDefault(issue, issue), "positions", Party(party), .. rest]),
            ["issues", var issue, .. var rest] => string.Join('/', ["issues", _issues.GetValueOrDefault(issue, issue), .. rest]),
            ["channels", var id] => $"channels/{_channels.GetValueOrDefault(id, id)}",
            ["pressures", var id] => $"pressures/{_pressures.GetValueOrDefault(id, id)}",
            ["events", var id] => $"events/{_events.GetValueOrDefault(id, id)}",
            _ => path,
        };
    }

    private Dictionary<string, string> Passages(Case old, Case draft)
    {
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var source in draft.Sources)
        {
            var there = old.Sources.FirstOrDefault(o => o.Id == _sources[source.Id]);
            var ids = Match(source.Passages, p => p.Id, there is null ? [] : there.Passages, o => o.Id, (p, o) => o.Text == p.Text && (o.Start is null || p.Start is null || o.Start == p.Start));
            foreach (var (from, to) in ids)
                result[$"{source.Id}/{from}"] = $"{_sources[source.Id]}/{to}";
        }

        return result;
    }

    /// <summary>For each new item the id of the first old one that is the same, else its own id where that is free, else a free one.</summary>
    private static Dictionary<string, string> Match<T>(IEnumerable<T> items, Func<T, string> id, IEnumerable<T> olds, Func<T, string> oldId, Func<T, T, bool> same)
    {
        var there = olds.ToList();
        var taken = there.Select(oldId).ToHashSet(StringComparer.Ordinal);
        var result = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in items)
            result[id(item)] = there.Find(o => same(item, o)) is { } found ? oldId(found) : Ids.Free(id(item), taken);
        return result;
    }

    private static bool Same(string? a, string? b) => string.Equals(a ?? "", b ?? "", StringComparison.OrdinalIgnoreCase);

    private static bool SameSet(ImmutableArray<string> a, ImmutableArray<string> b) => a.Length == b.Length && a.ToHashSet(StringComparer.Ordinal).SetEquals(b);
}
