using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>How parties meet.</summary>
public enum ChannelKind
{
    /// <summary>Face to face, without a go-between.</summary>
    [Description("Face to face, without a go-between.")]
    Direct,

    /// <summary>A go-between travels between parties that do not meet.</summary>
    [Description("A go-between travels between parties that do not meet.")]
    Shuttle,

    /// <summary>All around one table.</summary>
    [Description("All around one table.")]
    Plenary,

    /// <summary>Unofficial or deniable contact.</summary>
    [Description("Unofficial or deniable contact.")]
    Backchannel,
}

/// <summary>How far a channel is known about.</summary>
public enum Secrecy
{
    /// <summary>Not known.</summary>
    [Description("Not known.")]
    Unknown,

    /// <summary>Announced and reported.</summary>
    [Description("Announced and reported.")]
    Public,

    /// <summary>The meeting is known, what is said is not.</summary>
    [Description("The meeting is known, what is said is not.")]
    Confidential,

    /// <summary>The meeting itself is kept secret.</summary>
    [Description("The meeting itself is kept secret.")]
    Secret,
}

/// <summary>On what ground a party is said to be left out.</summary>
public enum ExclusionBasis
{
    /// <summary>A source says so.</summary>
    [Description("A source says so.")]
    Stated,

    /// <summary>A source implies it.</summary>
    [Description("A source implies it.")]
    Implied,

    /// <summary>The analyst's own reading.</summary>
    [Description("The analyst's own reading.")]
    Assumed,
}

/// <summary>Who meets whom, and who is left out.</summary>
public sealed record Channel : IDraftElement
{
    /// <summary>The channel's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    [Description("The channel's name.")]
    public required string Name { get; init; }

    /// <summary>How the parties meet. Default direct.</summary>
    [Description("direct (the default), shuttle, plenary or backchannel.")]
    public ChannelKind Kind { get; init; }

    /// <summary>The parties that take part.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("The parties that take part.")]
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>The people who take part, by id.</summary>
    [RefersTo(CaseElement.Person)]
    [Description("The people who take part, by id.")]
    public ImmutableArray<string> People { get; init; } = [];

    /// <summary>The parties left out, with the ground for saying so.</summary>
    [Description("The parties left out: a mapping from party to stated, implied or assumed.")]
    public ImmutableArray<Exclusion> Excluded { get; init; } = [];

    /// <summary>How far the channel is known about. Default unknown.</summary>
    [Description("public, confidential (the meeting is known, what is said is not), secret or unknown (the default).")]
    public Secrecy Secrecy { get; init; }

    /// <summary>Whether it has met, is planned, and so on. Default occurred.</summary>
    [Description("Whether it has met, is planned, and so on. Default occurred.")]
    public EventStatus Status { get; init; }

    /// <summary>When it met, in words where the source gives no date.</summary>
    [Description("When, in words where the source gives no date.")]
    public string? When { get; init; }

    /// <summary>First day.</summary>
    [Description("First day, as YYYY-MM-DD.")]
    public DateOnly? Start { get; init; }

    /// <summary>Last day.</summary>
    [Description("Last day, as YYYY-MM-DD.")]
    public DateOnly? End { get; init; }

    /// <summary>Where.</summary>
    [Description("Where.")]
    public string? Place { get; init; }

    /// <summary>What came of it.</summary>
    [Description("What came of it.")]
    public string? Result { get; init; }

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }

    /// <summary>The passages that the channel rests on.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("The passages that the channel rests on, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;
}

/// <summary>A party left out of a channel.</summary>
public sealed record Exclusion
{
    /// <summary>The party's id.</summary>
    [ItemKey]
    [RefersTo(CaseElement.Party)]
    public required string Party { get; init; }

    /// <summary>On what ground it is said to be left out.</summary>
    [Shorthand]
    [Description("stated, implied or assumed.")]
    public required ExclusionBasis Basis { get; init; }
}
