using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Reading;

/// <summary>What the reader knows of the report itself.</summary>
public sealed record ReportDocument
{
    /// <summary>The id of the report within the run: made from the file's name.</summary>
    public required string Id { get; init; }

    /// <summary>The file's name, without folder.</summary>
    public required string File { get; init; }

    /// <summary>The headline or title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>Who published it, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>Who wrote it, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The dateline, or null.</summary>
    public string? Dateline { get; init; }

    /// <summary>The date of publication that the report states, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Number of UTF-16 units of the file's text.</summary>
    public required int Characters { get; init; }

    /// <summary>Number of words.</summary>
    public required int Words { get; init; }

    /// <summary>SHA-256 of the file's text in UTF-8, in lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
}

/// <summary>Everything that the reader found in one report. The same text, options and lexica give an equal reading.</summary>
public sealed record ReportReading
{
    /// <summary>The report.</summary>
    public required ReportDocument Document { get; init; }

    /// <summary>The plain text; for HTML, what a reader of the page sees.</summary>
    public required string Text { get; init; }

    /// <summary>Reliability of the source. The reader never proposes more than F: cannot be judged.</summary>
    public Reliability Reliability { get; init; } = Reliability.F;

    /// <summary>The version of the lexica: their hash.</summary>
    public required string Lexicon { get; init; }

    /// <summary>The sentences.</summary>
    public ImmutableArray<Excerpt> Sentences { get; init; } = [];

    /// <summary>Who acts.</summary>
    public ImmutableArray<ActorRecord> Actors { get; init; } = [];

    /// <summary>Places.</summary>
    public ImmutableArray<PlaceRecord> Places { get; init; } = [];

    /// <summary>Who says what.</summary>
    public ImmutableArray<AttributionRecord> Attributions { get; init; } = [];

    /// <summary>Hedges.</summary>
    public ImmutableArray<HedgeRecord> Hedges { get; init; } = [];

    /// <summary>Boosters.</summary>
    public ImmutableArray<LoadedRecord> Boosters { get; init; } = [];

    /// <summary>Loaded language.</summary>
    public ImmutableArray<LoadedRecord> Loaded { get; init; } = [];

    /// <summary>Events.</summary>
    public ImmutableArray<EventRecord> Events { get; init; } = [];

    /// <summary>Positions.</summary>
    public ImmutableArray<PositionRecord> Positions { get; init; } = [];

    /// <summary>Issues.</summary>
    public ImmutableArray<IssueRecord> Issues { get; init; } = [];

    /// <summary>Leverage and pressure.</summary>
    public ImmutableArray<LeverageRecord> Leverage { get; init; } = [];

    /// <summary>Channels.</summary>
    public ImmutableArray<ChannelRecord> Channels { get; init; } = [];

    /// <summary>Open questions.</summary>
    public ImmutableArray<QuestionRecord> Questions { get; init; } = [];

    /// <summary>Expressions of time.</summary>
    public ImmutableArray<DateRecord> Dates { get; init; } = [];

    /// <summary>Things to check.</summary>
    public ImmutableArray<ProblemRecord> Problems { get; init; } = [];

    /// <summary>Contradictions within the report.</summary>
    public ImmutableArray<ContradictionRecord> Contradictions { get; init; } = [];

    /// <summary>How much of it is sourced.</summary>
    public required SourcingRecord Sourcing { get; init; }
}
