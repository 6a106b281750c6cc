using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>How far a source can be relied on, judged once for the source (Admiralty scale).</summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    [Description("Completely reliable.")]
    A,

    /// <summary>Usually reliable.</summary>
    [Description("Usually reliable.")]
    B,

    /// <summary>Fairly reliable.</summary>
    [Description("Fairly reliable.")]
    C,

    /// <summary>Not usually reliable.</summary>
    [Description("Not usually reliable.")]
    D,

    /// <summary>Unreliable.</summary>
    [Description("Unreliable.")]
    E,

    /// <summary>Cannot be judged.</summary>
    [Description("Cannot be judged.")]
    F,
}

/// <summary>On whose word a passage rests, from the strongest record to none.</summary>
public enum Attribution
{
    /// <summary>The author's own statement, nobody named.</summary>
    [Description("The author's own statement, nobody named.")]
    None,

    /// <summary>A named person or body, on the record.</summary>
    [Description("A named person or body, on the record.")]
    OnRecord,

    /// <summary>A named body of experts.</summary>
    [Description("A named body of experts.")]
    NamedExpertBody,

    /// <summary>State media.</summary>
    [Description("State media.")]
    StateMedia,

    /// <summary>A leaked document.</summary>
    [Description("A leaked document.")]
    LeakedDocument,

    /// <summary>A document that is not named.</summary>
    [Description("A document that is not named.")]
    UnnamedDocument,

    /// <summary>People who are not named.</summary>
    [Description("People who are not named.")]
    Anonymous,

    /// <summary>'Reportedly', 'is said to'.</summary>
    [Description("'Reportedly', 'is said to'.")]
    UnsourcedReport,

    /// <summary>Rumour, 'whispers'.</summary>
    [Description("Rumour, 'whispers'.")]
    Rumour,
}

/// <summary>A report, document or interview that the case rests on.</summary>
public sealed record Source
{
    /// <summary>The source's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Title or description.</summary>
    [Shorthand]
    [Description("Title or description of the source.")]
    public required string Title { get; init; }

    /// <summary>Who published it.</summary>
    [Description("Who published it.")]
    public string? Outlet { get; init; }

    /// <summary>When it was published.</summary>
    [Description("When it was published, as YYYY-MM-DD.")]
    public DateOnly? Date { get; init; }

    /// <summary>The text file, relative to the case file.</summary>
    [Description("The text file, relative to the case file.")]
    public string? File { get; init; }

    /// <summary>How far the source can be relied on, judged once. Default F, cannot be judged.</summary>
    [Description("Reliability of the source, A (completely) to F (cannot be judged, the default), judged once for the source.")]
    public Reliability Reliability { get; init; } = Reliability.F;

    /// <summary>The source from which this one copies, if it does.</summary>
    [RefersTo(CaseElement.Source)]
    [Description("The id of the source that this one copies or quotes as a whole: they count as one origin.")]
    public string? CopiedFrom { get; init; }

    /// <summary>Handling of this source, where it is stricter than the case's.</summary>
    [Description("Handling of this source, where it is stricter than the case's.")]
    public Handling? Handling { get; init; }

    /// <summary>The spans that the case quotes.</summary>
    [Description("The spans that the case quotes.")]
    public ImmutableArray<Passage> Passages { get; init; } = [];

    /// <summary>What in the source does not add up.</summary>
    [Description("What in the source does not add up: spelling, titles, orders, contradictions.")]
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }
}

/// <summary>A span in a source.</summary>
public sealed record Passage
{
    /// <summary>The passage's id within its source.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>The words.</summary>
    [Shorthand]
    [Description("The words of the passage.")]
    public required string Text { get; init; }

    /// <summary>Offset of the first character in the source's text.</summary>
    [Between(0, 1e9)]
    [Description("Offset of the first character in the source's text, from 0.")]
    public int? Start { get; init; }

    /// <summary>Offset after the last character in the source's text.</summary>
    [Between(0, 1e9)]
    [Description("Offset after the last character in the source's text.")]
    public int? End { get; init; }

    /// <summary>On whose word the passage rests. Default none: the author's own.</summary>
    [Description("On whose word the passage rests. Default none: the author's own statement.")]
    public Attribution Attribution { get; init; }

    /// <summary>Who says it, as the source names them.</summary>
    [Description("Who says it, as the source names them; blank for the author.")]
    public string? Speaker { get; init; }

    /// <summary>The hedge in the passage, if there is one.</summary>
    [Description("The hedging words in the passage: reportedly, appears, may be.")]
    public string? Hedge { get; init; }
}

/// <summary>Something in a source that does not add up: a thing to check, not a verdict.</summary>
public sealed record Problem
{
    /// <summary>The problem's id within its source.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>What does not add up.</summary>
    [Shorthand]
    [Description("What does not add up, and how to check it.")]
    public required string Text { get; init; }

    /// <summary>The kind: spelling-variants, wrong-title, rank, timeline, unsupported-claim, contradiction.</summary>
    [Description("The kind, in a word or two: spelling-variants, wrong-title, rank, timeline, unsupported-claim, contradiction.")]
    public string? Kind { get; init; }

    /// <summary>Where it shows.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("Where it shows, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];
}
