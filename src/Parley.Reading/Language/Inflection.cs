namespace Parley.Reading.Language;

/// <summary>Regular inflection of English, read backwards.</summary>
internal static class Inflection
{
    private static readonly Dictionary<string, string> IrregularPlurals = new(StringComparer.Ordinal)
    {
        ["men"] = "man",
        ["women"] = "woman",
        ["people"] = "people",
        ["children"] = "child",
        ["crises"] = "crisis",
        ["analyses"] = "analysis",
        ["bases"] = "base",
        ["series"] = "series",
        ["media"] = "media",
        ["talks"] = "talks",
        ["spokesmen"] = "spokesman",
        ["spokeswomen"] = "spokeswoman",
        ["fishermen"] = "fisherman",
        ["spokespeople"] = "spokesperson",
        ["premises"] = "premises",
        ["politics"] = "politics",
        ["economics"] = "economics",
        ["tariffs"] = "tariff",
        ["sanctions"] = "sanction",
        ["hostilities"] = "hostilities",
        ["arms"] = "arms",
        ["forces"] = "force",
    };

    /// <summary>The lemma and form of a regularly inflected verb, where the lemma is a known verb.</summary>
    public static (string Lemma, Tag Form) Analyse(string word, Func<string, bool> isVerb)
    {
        if (word.Length < 3)
            return ("", Tag.None);
        if (word.EndsWith("ing", StringComparison.Ordinal) && Stem(word[..^3], isVerb) is { } ing)
            return (ing, Tag.Ing);
        if (word.EndsWith("ed", StringComparison.Ordinal) && Stem(word[..^2], isVerb) is { } past)
            return (past, Tag.Past | Tag.Participle);
        if (word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal))
        {
            if (word.EndsWith("ies", StringComparison.Ordinal) && isVerb(word[..^3] + "y"))
                return (word[..^3] + "y", Tag.Present);
            if (isVerb(word[..^1]))
                return (word[..^1], Tag.Present);
            if (word.EndsWith("es", StringComparison.Ordinal) && isVerb(word[..^2]))
                return (word[..^2], Tag.Present);
        }
        return ("", Tag.None);
    }

    private static string? Stem(string stem, Func<string, bool> isVerb)
    {
        if (stem.Length < 2)
            return null;
        if (isVerb(stem + "e"))
            return stem + "e";
        if (isVerb(stem))
            return stem;
        if (stem[^1] == stem[^2] && isVerb(stem[..^1]))
            return stem[..^1];
        if (stem.EndsWith('i') && isVerb(stem[..^1] + "y"))
            return stem[..^1] + "y";
        if (stem.EndsWith('y') && isVerb(stem[..^1] + "ie"))
            return stem[..^1] + "ie";
        return null;
    }

    /// <summary>The singular of a noun.</summary>
    public static string Singular(string word)
    {
        if (IrregularPlurals.TryGetValue(word, out var known))
            return known;
        if (word.Length < 4 || !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) || word.EndsWith("is", StringComparison.Ordinal))
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";
        if (word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal))
            return word[..^2];
        if (word.EndsWith("men", StringComparison.Ordinal))
            return word[..^2] + "an";
        return word[..^1];
    }

    /// <summary>What a word that is in no list is likely to be, from its ending.</summary>
    public static Tag Guess(string word)
    {
        if (char.IsDigit(word[0]))
            return word.AsSpan().IndexOfAnyInRange('a', 'z') >= 0 && word.Contains('-', StringComparison.Ordinal) ? Tag.Adjective : Tag.Number;
        if (word.Length > 3 && word.EndsWith("ly", StringComparison.Ordinal))
            return Tag.Adverb;
        if (word.Contains('-', StringComparison.Ordinal) && (word.EndsWith("ed", StringComparison.Ordinal) || word.EndsWith("ing", StringComparison.Ordinal) || word.EndsWith("stakes", StringComparison.Ordinal)
            || word.EndsWith("level", StringComparison.Ordinal) || word.EndsWith("term", StringComparison.Ordinal) || word.EndsWith("backed", StringComparison.Ordinal)))
            return Tag.Adjective;
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
            return Tag.Ing | Tag.Noun;
        if (word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal))
            return Tag.Past | Tag.Participle;
        foreach (var ending in AdjectiveEndings)
        {
            if (word.Length > ending.Length + 2 && word.EndsWith(ending, StringComparison.Ordinal))
                return Tag.Adjective;
        }
        return Tag.Noun;
    }

    /// <summary>The lemma of a verb that is in no list.</summary>
    public static string GuessLemma(string word) =>
        word.EndsWith("ing", StringComparison.Ordinal) ? word[..^3]
        : word.EndsWith("ied", StringComparison.Ordinal) ? word[..^3] + "y"
        : word.EndsWith("ed", StringComparison.Ordinal) ? word[..^2]
        : word;

    private static readonly string[] AdjectiveEndings = ["able", "ible", "ous", "ful", "less", "ive", "ical", "ional", "onal", "ic", "ish", "ese", "iest", "ary"];
}
