using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>Why the reader made a record: what <c>parley why</c> prints.</summary>
public sealed record Reason
{
    /// <summary>The rule that made it, as <c>family/rule</c>: <c>events/verb</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>The lexicon entry that it rests on, as <c>file:line entry</c>, or null where the rule needs none.</summary>
    public string? Entry { get; init; }

    /// <summary>The words that set it off.</summary>
    public Excerpt? Trigger { get; init; }

    /// <summary>The arguments: slot and words.</summary>
    public ImmutableArray<Argument> Arguments { get; init; } = [];

    /// <summary>What else decided, in words: why this status, why this actor.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}

/// <summary>One argument of a frame.</summary>
/// <param name="Slot">The slot: <c>subj</c>, <c>obj</c>, a preposition.</param>
/// <param name="Words">The words that fill it.</param>
/// <param name="Actors">The ids of the actors that they stand for.</param>
public sealed record Argument(string Slot, Excerpt Words, ImmutableArray<string> Actors);
