using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>How a mention names its actor.</summary>
public enum MentionKind
{
    /// <summary>By its name.</summary>
    Name,

    /// <summary>By a capital or seat that stands for it.</summary>
    Metonym,

    /// <summary>By an adjective of nationality.</summary>
    Demonym,

    /// <summary>As a modifier of something else: US strategy.</summary>
    Modifier,

    /// <summary>As part of somebody's title: the Russian president.</summary>
    TitlePart,

    /// <summary>As part of a compound: US-Ukraine talks.</summary>
    CompoundPart,

    /// <summary>By a short form of its name.</summary>
    ShortName,

    /// <summary>By a pronoun.</summary>
    Pronoun,

    /// <summary>By a description: his government.</summary>
    Nominal,
}

/// <summary>Somebody or something that acts in a report.</summary>
public sealed record ActorRecord
{
    /// <summary>The id within the reading: <c>A01</c>, in order of first mention.</summary>
    public required string Id { get; init; }

    /// <summary>The name that the reader gives it.</summary>
    public required string Canonical { get; init; }

    /// <summary>The kind: state, government, igo, leader, official, person, party, union, company, ngo, media, nonstate_armed, military, delegation and so on.</summary>
    public required string Type { get; init; }

    /// <summary>ISO 3166 code of its country, a code of an organisation (EUR, IGO), or null where unknown.</summary>
    public string? Country { get; init; }

    /// <summary>PLOVER sector, or null where unknown.</summary>
    public string? Sector { get; init; }

    /// <summary>The id of the actor that it belongs to, or null.</summary>
    public string? Parent { get; init; }

    /// <summary>The office that the report gives it, or null.</summary>
    public string? RoleStated { get; init; }

    /// <summary>The office that the lexicon knows for it, or null.</summary>
    public string? RoleKnown { get; init; }

    /// <summary>The names that the report uses.</summary>
    public ImmutableArray<string> Aliases { get; init; } = [];

    /// <summary>Where it is mentioned, in order.</summary>
    public ImmutableArray<Mention> Mentions { get; init; } = [];

    /// <summary>For a delegation: the ids of its members.</summary>
    public ImmutableArray<string> Members { get; init; } = [];

    /// <summary>Why these mentions are one actor.</summary>
    public required Reason Reason { get; init; }
}

/// <summary>One mention of an actor.</summary>
/// <param name="At">Where.</param>
/// <param name="Kind">How it names the actor.</param>
public sealed record Mention(Excerpt At, MentionKind Kind);

/// <summary>A place that is only a place.</summary>
/// <param name="Id">The id within the reading: <c>G01</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">city, region, venue, water.</param>
/// <param name="Mentions">Where it is mentioned.</param>
public sealed record PlaceRecord(string Id, string Name, string Kind, ImmutableArray<Excerpt> Mentions);
