using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Reading;

/// <summary>An event that a report tells, with its codes.</summary>
public sealed record EventRecord
{
    /// <summary>The id within the reading: <c>E01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The words that tell it.</summary>
    public required Excerpt Trigger { get; init; }

    /// <summary>The PLOVER 2.0 type; what is only planned is coded as intent, by PLOVER's rule.</summary>
    public required PloverType Plover { get; init; }

    /// <summary>The type that it would have if it took place, where that differs.</summary>
    public PloverType? Base { get; init; }

    /// <summary>The PLOVER mode, or null.</summary>
    public string? Mode { get; init; }

    /// <summary>The PLOVER contexts.</summary>
    public ImmutableArray<string> Context { get; init; } = [];

    /// <summary>Ids of those who act.</summary>
    public ImmutableArray<string> Source { get; init; } = [];

    /// <summary>Ids of those acted upon.</summary>
    public ImmutableArray<string> Target { get; init; } = [];

    /// <summary>Ids of others who take part.</summary>
    public ImmutableArray<string> Participants { get; init; } = [];

    /// <summary>Whether direction means nothing: a meeting.</summary>
    public bool Reciprocal { get; init; }

    /// <summary>occurred, ongoing, planned, conditional, negated, denied or hypothetical.</summary>
    public required string Status { get; init; }

    /// <summary>When, in the report's words, or null.</summary>
    public string? DateExpression { get; init; }

    /// <summary>The day, where it is stated or can be worked out from a date of writing; else null.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Where, or null.</summary>
    public string? Location { get; init; }

    /// <summary>The id of the attribution that it falls under, or null.</summary>
    public string? Attribution { get; init; }

    /// <summary>The ids of the hedges that cover it.</summary>
    public ImmutableArray<string> Hedges { get; init; } = [];

    /// <summary>The id of the first telling of the same event, or null.</summary>
    public string? Coref { get; init; }

    /// <summary>Credibility that the mechanical rule proposes, 1 to 6.</summary>
    public int Credibility { get; init; } = 6;

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }
}

/// <summary>What somebody wants or will not have, as stated.</summary>
public sealed record PositionRecord
{
    /// <summary>The id within the reading: <c>P01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of the actor.</summary>
    public required string Holder { get; init; }

    /// <summary>The issue's key, or null where no issue word was found.</summary>
    public string? IssueKey { get; init; }

    /// <summary>The issue in words.</summary>
    public required string Issue { get; init; }

    /// <summary>reject, demand, accept, offer, prefer or conditional.</summary>
    public required string Stance { get; init; }

    /// <summary>red_line, stated, reported, inferred, asserted or presupposed.</summary>
    public required string Strength { get; init; }

    /// <summary>public, private, leaked, rumour, author assertion or author inference.</summary>
    public required string Publicity { get; init; }

    /// <summary>The words.</summary>
    public required Excerpt Span { get; init; }

    /// <summary>The condition, in the report's words, or null.</summary>
    public Excerpt? Condition { get; init; }

    /// <summary>Amounts that the position states.</summary>
    public ImmutableArray<AmountRecord> Amounts { get; init; } = [];

    /// <summary>The id of the attribution, or null.</summary>
    public string? Attribution { get; init; }

    /// <summary>Credibility that the mechanical rule proposes, 1 to 6.</summary>
    public int Credibility { get; init; } = 6;

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }
}

/// <summary>A number with its unit.</summary>
/// <param name="Span">The words.</param>
/// <param name="Value">The number.</param>
/// <param name="Unit">The unit or the counted thing, in lower case; empty where there is none.</param>
public sealed record AmountRecord(Excerpt Span, double Value, string Unit);

/// <summary>Somebody's hold over somebody.</summary>
public sealed record LeverageRecord
{
    /// <summary>The id within the reading: <c>L01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of who holds it, or <c>~</c> and words.</summary>
    public required string From { get; init; }

    /// <summary>The id of whom it is held over, or <c>~</c> and words.</summary>
    public required string To { get; init; }

    /// <summary>With what, in the report's words.</summary>
    public required string Instrument { get; init; }

    /// <summary>The effect that the lexicon proposes for the instrument.</summary>
    public PressureEffect Effect { get; init; }

    /// <summary>The words.</summary>
    public required Excerpt Span { get; init; }

    /// <summary>ongoing, planned, threatened, promised or author evaluation.</summary>
    public required string Status { get; init; }

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }
}

/// <summary>A channel: who meets whom, and who is left out.</summary>
public sealed record ChannelRecord
{
    /// <summary>The id within the reading: <c>C01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>A name made from its members.</summary>
    public required string Name { get; init; }

    /// <summary>The kind of channel.</summary>
    public ChannelKind Kind { get; init; }

    /// <summary>Ids of those who take part.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Those left out.</summary>
    public ImmutableArray<ExclusionRecord> Excluded { get; init; } = [];

    /// <summary>Whether it is public.</summary>
    public Secrecy Secrecy { get; init; }

    /// <summary>occurred, planned and so on.</summary>
    public required string Status { get; init; }

    /// <summary>When, in the report's words, or null.</summary>
    public string? When { get; init; }

    /// <summary>Where, or null.</summary>
    public string? Place { get; init; }

    /// <summary>What came of it, in the report's words, or null.</summary>
    public string? Outcome { get; init; }

    /// <summary>Where the report tells of it.</summary>
    public ImmutableArray<Excerpt> Spans { get; init; } = [];

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }
}

/// <summary>Somebody left out of a channel.</summary>
/// <param name="Actor">The actor's id.</param>
/// <param name="Basis">stated or implied.</param>
/// <param name="Span">The words.</param>
public sealed record ExclusionRecord(string Actor, string Basis, Excerpt Span);

/// <summary>An issue that the report names.</summary>
/// <param name="Key">The key in the lexicon, or one made from the words.</param>
/// <param name="Label">The label.</param>
/// <param name="Spans">Where.</param>
public sealed record IssueRecord(string Key, string Label, ImmutableArray<Excerpt> Spans);
