using Parley.Core;

namespace Parley.Reading;

/// <summary>Somebody whom the lexicon knows.</summary>
internal sealed class Entity
{
    public required string Key { get; init; }

    public required string Name { get; init; }

    /// <summary>state, territory, government, igo, party, leader and so on.</summary>
    public required string Type { get; init; }

    /// <summary>ISO code of the country, or the organisation's code.</summary>
    public string? Country { get; init; }

    public string? Sector { get; init; }

    public Entity? Parent { get; init; }

    /// <summary>The office that the lexicon knows, for people.</summary>
    public string? Office { get; init; }

    public string? From { get; init; }

    public string? To { get; init; }

    public required string Place { get; init; }
}

/// <summary>One name of an entity.</summary>
/// <param name="Words">Its words, without diacritics.</param>
/// <param name="Entity">Whose name it is.</param>
/// <param name="Kind">How it names it.</param>
/// <param name="Ambiguous">Whether it is an ordinary word or name too.</param>
/// <param name="Capital">Whether it is a city that stands for its government.</param>
internal sealed record NameEntry(string[] Words, Entity Entity, MentionKind Kind, bool Ambiguous, bool Capital);

/// <summary>An office or title.</summary>
internal sealed record OfficeEntry(string[] Words, string Title, string Type, string Sector, int Rank, string Ladder, string Place);

/// <summary>A condition of a frame.</summary>
/// <param name="Slot">obj, subj, prep, to, that, ing, passive, active, no-obj.</param>
/// <param name="Prepositions">For prep: which.</param>
/// <param name="Heads">Head lemmas that fit, or null for any.</param>
/// <param name="Actor">Whether it must stand for an actor.</param>
internal sealed record FrameNeed(string Slot, string[] Prepositions, HashSet<string>? Heads, bool Actor);

/// <summary>A frame of a verb or event noun.</summary>
internal sealed class Frame
{
    public required string Lemma { get; init; }

    public required FrameNeed[] Needs { get; init; }

    /// <summary>The type, or null where the frame codes nothing.</summary>
    public PloverType? Type { get; init; }

    public string? Mode { get; init; }

    public required string[] Source { get; init; }

    public required string[] Target { get; init; }

    public string Complement { get; init; } = "absorbed";

    public required string[] Marks { get; init; }

    public required string[] Contexts { get; init; }

    public required string Place { get; init; }

    /// <summary>Whether all who are named take part.</summary>
    public bool Reciprocal { get; init; }

    public bool Has(string mark) => Array.IndexOf(Marks, mark) >= 0;

    /// <summary>The stance that the frame marks, or null.</summary>
    public string? Stance => Array.Find(Marks, m => m.StartsWith("stance:", StringComparison.Ordinal))?["stance:".Length..];
}

/// <summary>A verb whose object names the event.</summary>
internal sealed record LightVerb(string Verb, bool Reverse, string Status, string Place);

/// <summary>Words that give words to somebody.</summary>
internal sealed record SpeechCue(string[] Words, string Kind, string Class, Attribution Record, string Place);

/// <summary>A hedge.</summary>
internal sealed record HedgeCue(string[] Words, string Class, string Strength, HedgeBand? Band, string Place);

/// <summary>Words that judge.</summary>
internal sealed record LoadedCue(string[] Words, string Kind, string Part, string Place);

/// <summary>Words of an issue.</summary>
internal sealed record IssueCue(string Key, string Label, string Place);

/// <summary>What pressure is exerted with.</summary>
internal sealed record InstrumentCue(string Instrument, PressureEffect Effect, string Place);
