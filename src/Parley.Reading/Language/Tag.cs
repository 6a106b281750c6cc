namespace Parley.Reading.Language;

/// <summary>Parts of speech, as far as the rules need them. Before tagging a token holds all that it could be.</summary>
[Flags]
internal enum Tag
{
    None = 0,
    Noun = 1,
    Proper = 1 << 1,

    /// <summary>Base form: infinitive, imperative, present of a plural.</summary>
    Base = 1 << 2,

    /// <summary>Third person singular.</summary>
    Present = 1 << 3,
    Past = 1 << 4,
    Participle = 1 << 5,
    Ing = 1 << 6,
    Modal = 1 << 7,
    Adjective = 1 << 8,
    Adverb = 1 << 9,
    Determiner = 1 << 10,
    Pronoun = 1 << 11,

    /// <summary>his, her, their.</summary>
    Possessive = 1 << 12,
    Preposition = 1 << 13,
    Conjunction = 1 << 14,
    Subordinator = 1 << 15,
    To = 1 << 16,
    Number = 1 << 17,
    Punctuation = 1 << 18,

    /// <summary>The 's of the genitive.</summary>
    Genitive = 1 << 19,
    Negation = 1 << 20,

    /// <summary>who, which, whose, relative that.</summary>
    Relative = 1 << 21,

    /// <summary>that before a clause.</summary>
    That = 1 << 22,

    Finite = Present | Past | Modal,
    Verb = Base | Present | Past | Participle | Ing,
    Nominal = Noun | Proper,
}
