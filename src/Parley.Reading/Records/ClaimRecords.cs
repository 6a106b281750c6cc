using Parley.Core;

namespace Parley.Reading;

/// <summary>Words that are given to somebody: on whose word a stretch of text rests.</summary>
public sealed record AttributionRecord
{
    /// <summary>The id within the reading: <c>T01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The words that give the claim away: said, according to, reportedly.</summary>
    public required Excerpt Cue { get; init; }

    /// <summary>The kind of cue: neutral, marked, denial, admission, promise, hearsay, rumour.</summary>
    public required string VerbClass { get; init; }

    /// <summary>The id of the actor that speaks, or <c>~</c> and words for somebody who is not named.</summary>
    public required string Source { get; init; }

    /// <summary>The step on the ladder from on the record to rumour.</summary>
    public required Attribution Record { get; init; }

    /// <summary>How many unnamed people, where the report counts them; else null.</summary>
    public int? Count { get; init; }

    /// <summary>The words that the attribution covers.</summary>
    public required Excerpt Scope { get; init; }

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }
}

/// <summary>Words that weaken a claim, put it into the future or leave it open.</summary>
public sealed record HedgeRecord
{
    /// <summary>The id within the reading: <c>H01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The hedging words.</summary>
    public required Excerpt Cue { get; init; }

    /// <summary>The class: epistemic_modal, evidential, prospective, hearsay, rumour, open_question, approximator, conditional, deontic_author, likelihood.</summary>
    public required string Class { get; init; }

    /// <summary>weak, medium, strong or none.</summary>
    public required string Strength { get; init; }

    /// <summary>The band in per cent, or null where there is none.</summary>
    public HedgeBand? Band { get; init; }

    /// <summary>The words that the hedge covers.</summary>
    public required Excerpt Scope { get; init; }

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }
}

/// <summary>The chance that a hedging word stands for.</summary>
/// <param name="Low">Lower end, per cent.</param>
/// <param name="High">Upper end, per cent.</param>
/// <param name="Official">Whether the band is that of ICD 203; otherwise it is the reader's default.</param>
public sealed record HedgeBand(double Low, double High, bool Official);

/// <summary>Words that judge: a thing to look at, not a finding.</summary>
public sealed record LoadedRecord
{
    /// <summary>The id within the reading: <c>O01</c> for loaded words, <c>B01</c> for boosters.</summary>
    public required string Id { get; init; }

    /// <summary>The words.</summary>
    public required Excerpt Span { get; init; }

    /// <summary>The kind: booster, verb, adjective, noun, phrase, exclusive.</summary>
    public required string Kind { get; init; }

    /// <summary>The id of the attribution that the words fall under, or null: the author's own.</summary>
    public string? Attribution { get; init; }

    /// <summary>Why.</summary>
    public required Reason Reason { get; init; }
}

/// <summary>A question that the report poses or leaves open.</summary>
/// <param name="Id">The id within the reading: <c>Q01</c>.</param>
/// <param name="Span">Where.</param>
/// <param name="Explicit">Posed in words (how far, whether, a question mark); false: content that is referred to and not given.</param>
/// <param name="Question">The question as a sentence.</param>
/// <param name="Reason">Why.</param>
public sealed record QuestionRecord(string Id, Excerpt Span, bool Explicit, string Question, Reason Reason);

/// <summary>An expression of time.</summary>
/// <param name="Span">The words.</param>
/// <param name="From">First day that they mean, or null where they cannot be resolved.</param>
/// <param name="To">Last day, or null.</param>
/// <param name="Deictic">Whether they mean nothing without the date of writing.</param>
public sealed record DateRecord(Excerpt Span, DateOnly? From, DateOnly? To, bool Deictic);
