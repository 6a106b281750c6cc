using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Events;

/// <summary>How an event is spoken of.</summary>
internal enum Status
{
    Occurred,
    Ongoing,
    Planned,
    Conditional,
    Negated,
    Denied,
    Hypothetical,
}

/// <summary>An event while a report is read: also those whose frame codes no type but carries marks.</summary>
internal sealed class FoundEvent
{
    public required Frame Frame { get; init; }

    public required int Sentence { get; init; }

    /// <summary>The tokens of the trigger.</summary>
    public required int First { get; init; }

    public required int Last { get; init; }

    /// <summary>The verb, where a verb tells it; for an event noun the verb that it hangs on, or null.</summary>
    public VerbGroup? Verb { get; init; }

    /// <summary>The noun phrase, where a noun tells it.</summary>
    public NounPhrase? Noun { get; init; }

    public required string Rule { get; init; }

    public PloverType? Type { get; set; }

    /// <summary>What it would be if it took place.</summary>
    public PloverType? Base { get; set; }

    public string? Mode { get; set; }

    public List<Actor> Source { get; } = [];

    public List<Actor> Target { get; } = [];

    public List<Actor> Participants { get; } = [];

    public Status Status { get; set; }

    public List<(string Slot, int First, int Last, List<Actor> Actors)> Arguments { get; } = [];

    public List<string> Notes { get; } = [];

    public bool IsMeeting => (Base ?? Type) == PloverType.Consult;
}
