using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>Whether something happened, or in what way it is spoken of.</summary>
public enum EventStatus
{
    /// <summary>It happened.</summary>
    [Description("It happened.")]
    Occurred,

    /// <summary>It is announced or arranged.</summary>
    [Description("It is announced or arranged.")]
    Planned,

    /// <summary>It depends on a condition.</summary>
    [Description("It depends on a condition.")]
    Conditional,

    /// <summary>It is said not to have happened.</summary>
    [Description("It is said not to have happened.")]
    Negated,

    /// <summary>Somebody denies it.</summary>
    [Description("Somebody denies it.")]
    Denied,

    /// <summary>It is only supposed.</summary>
    [Description("It is only supposed.")]
    Hypothetical,
}

/// <summary>Something dated that bears on the negotiation.</summary>
public sealed record Event : IDraftElement
{
    /// <summary>The event's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>What happened, in a sentence.</summary>
    [Description("What happened, in a sentence.")]
    public required string Text { get; init; }

    /// <summary>The PLOVER type.</summary>
    [Description("The PLOVER type; the CAMEO root and Goldstein value are derived from it.")]
    public required PloverType Type { get; init; }

    /// <summary>The PLOVER mode, where the type has modes.</summary>
    [Description("The PLOVER mode, where the type has modes.")]
    public string? Mode { get; init; }

    /// <summary>Who acts.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("Who acts.")]
    public ImmutableArray<string> Actors { get; init; } = [];

    /// <summary>Towards whom.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("Towards whom.")]
    public ImmutableArray<string> Recipients { get; init; } = [];

    /// <summary>Whether it happened. Default occurred.</summary>
    [Description("occurred (the default), planned, conditional, negated, denied or hypothetical.")]
    public EventStatus Status { get; init; }

    /// <summary>The day.</summary>
    [Description("The day, as YYYY-MM-DD.")]
    public DateOnly? Date { get; init; }

    /// <summary>When, in words, where there is no date.</summary>
    [Description("When, in words, where the source gives no date.")]
    public string? When { get; init; }

    /// <summary>Where the event is told.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("Where the event is told, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;
}
