namespace Parley.Reading.Language;

/// <summary>What parts of speech a word can have, from the word lists and its form.</summary>
internal sealed class Words
{
    private readonly Dictionary<string, Tag> closed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Tag> open = new(StringComparer.Ordinal);
    private readonly HashSet<string> verbs = new(StringComparer.Ordinal);
    private readonly HashSet<string> speech = new(StringComparer.Ordinal);
    private readonly HashSet<string> mostlyNouns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Lemma, Tag Form)> irregular = new(StringComparer.Ordinal);

    /// <summary>Abbreviations, in lower case with their stop.</summary>
    public HashSet<string> Abbreviations { get; } = new(StringComparer.Ordinal);

    /// <summary>Units and currencies, in lower case.</summary>
    public HashSet<string> Units { get; } = new(StringComparer.Ordinal);

    /// <summary>Numbers in words.</summary>
    public HashSet<string> Numbers { get; } = new(StringComparer.Ordinal);

    public void Add(LexiconRow row)
    {
        foreach (var word in row.Items(1))
            Add(row.Columns[0], word.ToLowerInvariant(), row);
    }

    private void Add(string tag, string word, LexiconRow row)
    {
        switch (tag)
        {
            case "abbreviation":
                Abbreviations.Add(word.EndsWith('.') ? word : word + ".");
                break;
            case "unit":
                Units.Add(word);
                break;
            case "number":
                Numbers.Add(word);
                Put(closed, word, Tag.Number);
                break;
            case "verb":
                verbs.Add(word);
                break;
            case "verb-noun":
                verbs.Add(word);
                Put(open, word, Tag.Noun);
                break;
            case "noun-verb":
                verbs.Add(word);
                mostlyNouns.Add(word);
                Put(open, word, Tag.Noun);
                break;
            default:
                var value = tag switch
                {
                    "determiner" => Tag.Determiner,
                    "pronoun" => Tag.Pronoun,
                    "possessive" => Tag.Possessive,
                    "preposition" => Tag.Preposition,
                    "conjunction" => Tag.Conjunction,
                    "subordinator" => Tag.Subordinator,
                    "modal" => Tag.Modal,
                    "adverb" => Tag.Adverb,
                    "adjective" => Tag.Adjective,
                    "noun" => Tag.Noun,
                    "auxiliary" => Tag.None,
                    _ => throw new LexiconException(row.File, row.Line, $"'{tag}' is not a part of speech that the reader knows"),
                };
                if (value == Tag.None)
                    break;
                Put(value is Tag.Adjective or Tag.Noun or Tag.Adverb ? open : closed, word, value);
                break;
        }
    }

    public void AddIrregular(LexiconRow row)
    {
        var lemma = row.Columns[0];
        verbs.Add(lemma);
        foreach (var past in row.Items(1))
            PutIrregular(past, lemma, Tag.Past);
        foreach (var participle in row.Items(2))
            PutIrregular(participle, lemma, Tag.Participle);
        foreach (var other in row.Items(3))
            PutIrregular(other, lemma, other.EndsWith("ing", StringComparison.Ordinal) ? Tag.Ing : other is "am" or "are" ? Tag.Base | Tag.Present : Tag.Present);
    }

    /// <summary>Whether a word, or its singular, is a common noun of the lists.</summary>
    public bool IsKnownNoun(string lower) => (open.GetValueOrDefault(lower) & Tag.Noun) != 0 || (open.GetValueOrDefault(Inflection.Singular(lower)) & Tag.Noun) != 0;

    /// <summary>Whether a verb takes what is said as a clause.</summary>
    public bool TakesContent(string lemma) => speech.Contains(lemma);

    public void AddSpeech(string lemma)
    {
        speech.Add(lemma);
        verbs.Add(lemma);
    }

    /// <summary>A word that names an event or an office is a noun, whatever else it is.</summary>
    public void AddNoun(string lemma) => Put(open, lemma, Tag.Noun);

    public void AddVerb(string lemma) => verbs.Add(lemma);

    /// <summary>What a word can be, without regard to its neighbours.</summary>
    public WordReading Read(string word)
    {
        if (closed.TryGetValue(word, out var tag))
        {
            if (tag == Tag.Number)
                return new(tag, word, word, false);
            // Closed words stay closed, save a few that are verbs too (following, regarding).
            var more = open.GetValueOrDefault(word);
            return new(tag | more, word, word, false);
        }
        var tags = open.GetValueOrDefault(word);
        var verbLemma = "";
        if (irregular.TryGetValue(word, out var form))
        {
            tags |= form.Form;
            verbLemma = form.Lemma;
        }
        if (verbs.Contains(word))
        {
            tags |= Tag.Base;
            verbLemma = verbLemma.Length == 0 ? word : verbLemma;
        }
        var regular = Inflection.Analyse(word, verbs.Contains);
        if (regular.Form != Tag.None && (verbLemma.Length == 0 || regular.Lemma == verbLemma) && !irregularPast.Contains((regular.Lemma, regular.Form)))
        {
            // A word listed as a noun or adjective of this form is not also a form of a verb (meeting, building are; ceiling is not).
            tags |= regular.Form;
            verbLemma = regular.Lemma;
        }
        if (TimeWords.Nouns.Contains(word))
            return new(Tag.Noun, Inflection.Singular(word), "", true);
        var nounLemma = Inflection.Singular(word);
        if (nounLemma != word && (open.GetValueOrDefault(nounLemma) & Tag.Noun) != 0)
            tags |= Tag.Noun;
        var mostlyNoun = mostlyNouns.Contains(word) || mostlyNouns.Contains(nounLemma) || (open.GetValueOrDefault(word) & Tag.Noun) != 0 && !verbs.Contains(word);
        if (tags == Tag.None || (tags & ~Tag.Verb) == 0 && (tags & Tag.Ing) != 0)
            tags |= tags == Tag.None ? Inflection.Guess(word) : Tag.Noun;
        if (tags == Tag.Noun && word.Length > 5 && nounLemma == word && word.EndsWith("al", StringComparison.Ordinal) && !open.ContainsKey(word))
            tags |= Tag.Adjective;
        if (tags == Tag.Noun && word.Length > 4 && word.EndsWith("est", StringComparison.Ordinal) && !open.ContainsKey(word))
            tags = Tag.Adjective;
        if (verbLemma.Length == 0 && (tags & Tag.Verb) != 0)
            verbLemma = Inflection.GuessLemma(word);
        return new(tags, nounLemma, verbLemma, mostlyNoun);
    }

    private readonly HashSet<(string Lemma, Tag Form)> irregularPast = [];

    private void PutIrregular(string word, string lemma, Tag form)
    {
        irregularPast.Add((lemma, Tag.Past | Tag.Participle));
        irregular[word] = irregular.TryGetValue(word, out var old) && old.Lemma == lemma ? (lemma, old.Form | form) : irregular.TryGetValue(word, out old) ? old : (lemma, form);
    }

    private static void Put(Dictionary<string, Tag> map, string word, Tag tag) => map[word] = map.GetValueOrDefault(word) | tag;
}

/// <summary>What a word can be.</summary>
/// <param name="Tags">Parts of speech.</param>
/// <param name="Lemma">Lemma as a noun or other word.</param>
/// <param name="VerbLemma">Lemma as a verb, or empty.</param>
/// <param name="MostlyNoun">Whether it is a noun in doubt.</param>
internal readonly record struct WordReading(Tag Tags, string Lemma, string VerbLemma, bool MostlyNoun);
