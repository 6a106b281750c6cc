using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>Something in a report to check: never a verdict on its truth.</summary>
public sealed record ProblemRecord
{
    /// <summary>The id within the reading: <c>X01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The kind: spelling_variants, undated_deixis, no_source, wrong_title, rank_implausible, garbled_sentence, timeline, unsupported_claim, figures_disagree, internal_inconsistency, single_origin, contested, contested_as_fact, confidence_and_likelihood.</summary>
    public required string Kind { get; init; }

    /// <summary>The spans that raise it.</summary>
    public ImmutableArray<Excerpt> Spans { get; init; } = [];

    /// <summary>What to check, in a sentence.</summary>
    public required string Explain { get; init; }

    /// <summary>certain, high, medium or low.</summary>
    public required string Confidence { get; init; }

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }
}

/// <summary>Two stretches of text that do not go together.</summary>
/// <param name="Id">The id within the reading: <c>K01</c>.</param>
/// <param name="A">The one.</param>
/// <param name="B">The other.</param>
/// <param name="Kind">How they differ, in words.</param>
/// <param name="Reason">Why.</param>
public sealed record ContradictionRecord(string Id, Excerpt A, Excerpt B, string Kind, Reason Reason);

/// <summary>How much of a report rests on somebody who can be identified.</summary>
/// <param name="Claims">Sentences that assert something.</param>
/// <param name="Attributed">Those of them given to somebody, named or not.</param>
/// <param name="Identifiable">Those given to somebody who can be identified.</param>
public sealed record SourcingRecord(int Claims, int Attributed, int Identifiable);
