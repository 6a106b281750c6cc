namespace Parley.Reading.Language;

/// <summary>What a stretch of a sentence is.</summary>
internal enum ItemKind
{
    NounPhrase,
    VerbGroup,
    Preposition,
    Conjunction,
    Subordinator,
    That,
    Relative,
    Comma,
    Dash,
    Stop,
    Bracket,
    Quote,
    Adverb,
    Adjective,
    Other,
}

/// <summary>A stretch of a sentence: a phrase, a word or a mark.</summary>
internal sealed class Item(ItemKind kind, int first, int last)
{
    public ItemKind Kind { get; } = kind;

    /// <summary>Its first token.</summary>
    public int First { get; } = first;

    /// <summary>Its last token.</summary>
    public int Last { get; set; } = last;

    public NounPhrase? Noun { get; init; }

    public VerbGroup? Verb { get; init; }
}

/// <summary>A noun phrase without what follows its head.</summary>
internal sealed class NounPhrase
{
    public required int First { get; init; }

    public required int Last { get; set; }

    /// <summary>The token of its head.</summary>
    public required int Head { get; set; }

    /// <summary>Index of its item in the sentence.</summary>
    public int Item { get; set; }

    /// <summary>The genitive marks within it.</summary>
    public List<int> Genitives { get; } = [];

    /// <summary>Phrases attached to it by a preposition (of, with, between, from …).</summary>
    public List<(string Preposition, NounPhrase Phrase)> Attached { get; } = [];

    /// <summary>The phrases that are coordinated with it, itself first; empty where there is none.</summary>
    public List<NounPhrase> Coordinated { get; } = [];

    /// <summary>The preposition that governs it, or null.</summary>
    public string? Preposition { get; set; }

    /// <summary>The phrase in apposition to it, or null.</summary>
    public NounPhrase? Apposition { get; set; }

    /// <summary>The infinitive that fills it (refusal to compromise), or null.</summary>
    public VerbGroup? Infinitive { get; set; }

    /// <summary>The verb that it is the object of, or null.</summary>
    public VerbGroup? ObjectOf { get; set; }

    /// <summary>The verb that it is the subject of, or null.</summary>
    public VerbGroup? SubjectOf { get; set; }

    /// <summary>The verb that it depends on by a preposition, or null.</summary>
    public VerbGroup? PrepositionalTo { get; set; }

    /// <summary>It and the phrases coordinated with it.</summary>
    public IEnumerable<NounPhrase> Members => Coordinated.Count == 0 ? [this] : Coordinated;
}

/// <summary>How a verb group hangs on what stands before it.</summary>
internal enum VerbLink
{
    /// <summary>A main clause.</summary>
    Main,

    /// <summary>A clause after that, or after a verb of saying without it.</summary>
    Content,

    /// <summary>An infinitive, -ing form or participle that completes a verb, adjective or noun.</summary>
    Complement,

    /// <summary>A relative clause.</summary>
    Relative,

    /// <summary>A clause after if, when, after, because.</summary>
    Adverbial,

    /// <summary>A participle clause set off by a comma or dash, or after a preposition.</summary>
    Participial,
}

/// <summary>A verb with its auxiliaries, and what depends on it.</summary>
internal sealed class VerbGroup
{
    public required int First { get; init; }

    public required int Last { get; set; }

    /// <summary>The token of the main verb.</summary>
    public required int Main { get; init; }

    public required string Lemma { get; init; }

    public int Item { get; set; }

    public string? Particle { get; set; }

    /// <summary>The token of a particle that stands after the object.</summary>
    public int ParticleToken { get; set; } = -1;

    /// <summary>The modal, in its dictionary form, or null.</summary>
    public string? Modal { get; set; }

    public bool Negated { get; set; }

    public bool Passive { get; init; }

    public bool Perfect { get; init; }

    public bool Progressive { get; init; }

    public bool Finite { get; init; }

    public bool Past { get; init; }

    public bool Infinitive { get; init; }

    public bool Ing { get; init; }

    public bool Participle { get; set; }

    public VerbLink Link { get; set; }

    /// <summary>The verb that this one completes or follows, or null.</summary>
    public VerbGroup? Governor { get; set; }

    /// <summary>The noun that this infinitive completes, or null.</summary>
    public NounPhrase? GovernorNoun { get; set; }

    /// <summary>The adjective or participle that this infinitive completes (ready to, set to), in lower case, or null.</summary>
    public string? GovernorAdjective { get; set; }

    /// <summary>The word that opens its clause: if, unless, after, whether.</summary>
    public string? Subordinator { get; set; }

    /// <summary>The preposition before an -ing form: without, by.</summary>
    public string? Preposition { get; set; }

    /// <summary>The grammatical subject; of a passive, what the deed is done to.</summary>
    public NounPhrase? Subject { get; set; }

    public NounPhrase? Object { get; set; }

    public NounPhrase? IndirectObject { get; set; }

    public List<(string Preposition, NounPhrase Phrase)> Prepositional { get; } = [];

    /// <summary>Verbs that complete this one.</summary>
    public List<VerbGroup> Complements { get; } = [];

    /// <summary>A predicate adjective (is ready, remains opposed), in lower case, or null.</summary>
    public string? Adjective { get; set; }

    /// <summary>The last token that belongs to its clause.</summary>
    public int ClauseEnd { get; set; }

    /// <summary>The first token of its clause.</summary>
    public int ClauseStart { get; set; }

    /// <summary>Who does it: the subject, of a passive the phrase after by.</summary>
    public NounPhrase? Agent => Passive || Participle ? ByPhrase : Subject;

    /// <summary>To whom or what it is done.</summary>
    public NounPhrase? Patient => Passive || Participle ? Subject : Object;

    public NounPhrase? ByPhrase => Prepositional.Find(p => p.Preposition == "by").Phrase;
}
