using Parley.Core;
using Parley.Reading.Actors;

namespace Parley.Reading.Claims;

/// <summary>An attribution while a report is read.</summary>
internal sealed class FoundAttribution
{
    public required int First { get; init; }

    public required int Last { get; init; }

    public required string Class { get; init; }

    public Actor? Source { get; init; }

    /// <summary>The words for a source that is not an actor.</summary>
    public string Words { get; init; } = "unnamed";

    /// <summary>The phrase of the speaker, or null.</summary>
    public Language.NounPhrase? Speaker { get; init; }

    public Attribution Record { get; set; }

    public int? Count { get; init; }

    public int ScopeFirst { get; set; }

    public int ScopeLast { get; set; }

    public required string Rule { get; init; }

    public string? Entry { get; init; }

    public string Id { get; set; } = "";
}

/// <summary>A hedge while a report is read.</summary>
internal sealed class FoundHedge
{
    public required int First { get; init; }

    public required int Last { get; init; }

    public required HedgeCue Cue { get; init; }

    public int ScopeFirst { get; set; }

    public int ScopeLast { get; set; }

    public string Id { get; set; } = "";
}
