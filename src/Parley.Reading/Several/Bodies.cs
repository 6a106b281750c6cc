using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Reading;

/// <summary>The bodies that the actors of a report act for: a person acts for a state, a delegation for who sent it.</summary>
internal sealed class Bodies
{
    private static readonly HashSet<string> People = new(["leader", "official", "person", "individual"], StringComparer.Ordinal);
    private static readonly HashSet<string> Organs = new(["government", "delegation", "military", "ministry", "legislature", "court", "agency"], StringComparer.Ordinal);

    private readonly Dictionary<string, ActorRecord> _actors;
    private readonly Dictionary<string, ActorRecord> _states;

    public Bodies(ReportReading reading)
    {
        Reading = reading;
        _actors = reading.Actors.DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);
        _states = reading.Actors.Where(a => a.Type == "state" && a.Country is not null).DistinctBy(a => a.Country).ToDictionary(a => a.Country!, StringComparer.Ordinal);
    }

    public ReportReading Reading { get; }

    public static bool IsPerson(ActorRecord actor) => People.Contains(actor.Type);

    public ActorRecord? Find(string id) => _actors.GetValueOrDefault(id);

    /// <summary>The body that an actor acts for, itself included, or null for people of none and for the unnamed.</summary>
    public ActorRecord? Of(string id)
    {
        if (Find(id) is not { } actor || actor.Type.StartsWith("anonymous", StringComparison.Ordinal))
            return null;
        for (var steps = 0; steps < _actors.Count && (IsPerson(actor) || Organs.Contains(actor.Type)) && actor.Parent is { } parent && Find(parent) is { } above; steps++)
            actor = above;
        if (!IsPerson(actor) && !Organs.Contains(actor.Type))
            return actor;
        if (actor.Country is { } country && _states.TryGetValue(country, out var state))
            return state;
        return IsPerson(actor) ? null : actor;
    }

    /// <summary>The bodies of several actors, each once.</summary>
    public IEnumerable<ActorRecord> Of(IEnumerable<string> ids) => ids.Select(Of).OfType<ActorRecord>().DistinctBy(KeyOf);

    /// <summary>Names of the bodies of several actors, each once.</summary>
    public ImmutableArray<string> Names(IEnumerable<string> ids) => [.. Of(ids).Select(a => a.Canonical)];

    /// <summary>What makes a body the same in two reports: its country for a state and its organs, else its name.</summary>
    public static string KeyOf(ActorRecord body) =>
        body.Country is { } country && (body.Type == "state" || Organs.Contains(body.Type)) ? country : Ids.From(body.Canonical) ?? body.Canonical;
}
