namespace Parley.Reading.Language;

/// <summary>Gives every token one part of speech, from what it can be and from its neighbours.</summary>
/// <remarks>
/// Three passes over a sentence: what each word can be; the neighbours to the left; and, where a clause has no finite verb yet or one too many, the choice between noun and verb
/// or between past and participle. The last rests on one rule of English: a clause has one finite verb.
/// </remarks>
internal sealed class Tagger(Words words)
{
    private static readonly HashSet<string> ToAfter =
    [
        "according", "due", "access", "return", "response", "reaction", "opposition", "contribute", "contribution", "thanks", "close", "key", "attached", "committed", "back", "relation", "regard", "addition", "prior", "next",
        "subject", "amount", "lead", "led", "leading", "way", "return", "returned", "end", "limit", "changes", "change", "objection", "objections", "threat", "damage", "as", "from", "up", "down", "approach", "solution", "alternative",
    ];

    // Of one text: the word lists are shared by readers on several threads and are not written to.
    private readonly Dictionary<string, WordReading> known = new(StringComparer.Ordinal);

    /// <summary>Tags the tokens of a sentence.</summary>
    public void Tag(List<Token> tokens, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
            Candidates(tokens, sentence, i);
        for (var i = sentence.First; i < sentence.End; i++)
            ByNeighbours(tokens, sentence, i);
        Clauses.Settle(tokens, sentence, words);
        for (var i = sentence.First; i < sentence.End; i++)
            Finish(tokens[i], i + 1 < sentence.End ? tokens[i + 1] : null);
    }

    private void Candidates(List<Token> tokens, Sentence sentence, int i)
    {
        var token = tokens[i];
        var first = token.Text[0];
        if (!char.IsLetterOrDigit(first) && first is not ('\'' or '’') || token.Text.Length == 1 && first == '\'')
        {
            token.Tag = token.Text is "$" or "€" or "£" or "¥" ? Language.Tag.Number : token.Text is "%" ? Language.Tag.Noun : token.Text == "'" && IsGenitive(tokens, sentence, i) ? Language.Tag.Genitive : Language.Tag.Punctuation;
            token.Lemma = token.Lower;
            return;
        }
        if (token.Lower is "'s")
        {
            token.Tag = Language.Tag.Genitive;
            token.Lemma = "'s";
            return;
        }
        if (char.IsDigit(first))
        {
            token.Tag = Inflection.Guess(token.Lower);
            token.Lemma = token.Lower;
            return;
        }
        var clitic = token.Lower switch
        {
            "n't" or "not" or "never" => Language.Tag.Negation,
            "'ll" => Language.Tag.Modal,
            "wo" or "ca" => Language.Tag.Modal,
            "will" or "would" or "can" or "could" or "may" or "might" or "must" or "shall" or "should" when !(token.Capital && i > sentence.First) && !(token.Lower == "should" && i == sentence.First && tokens[sentence.End - 1].Text != "?") =>
                i > sentence.First && tokens[i - 1].Is(Language.Tag.Determiner | Language.Tag.Possessive | Language.Tag.Genitive) && !tokens[i - 1].Is(Language.Tag.Pronoun) ? Language.Tag.Noun : Language.Tag.Modal,
            "to" => Language.Tag.To,
            "that" => Language.Tag.That | Language.Tag.Relative | Language.Tag.Determiner | Language.Tag.Pronoun,
            "who" or "which" or "whose" or "whom" => Language.Tag.Relative,
            "no" => Language.Tag.Determiner,
            "were" or "had" when i == sentence.First && i + 1 < sentence.End && (tokens[i + 1].Capital || tokens[i + 1].Lower is "the" or "a" or "an" or "any" or "its" or "his" or "they" or "he") && tokens[sentence.End - 1].Text != "?" => Language.Tag.Subordinator,
            // "will neither give up nor accept": both verbs are denied.
            "neither" when i > sentence.First && (tokens[i - 1].Tag == Language.Tag.Modal || tokens[i - 1].VerbLemma is "have" or "be" or "do") => Language.Tag.Negation,
            "nor" when i + 1 < sentence.End && i > sentence.First && !(tokens[i + 1].Lower is "the" or "a" or "an") => Language.Tag.Conjunction,
            "since" when i > sentence.First && tokens[i - 1].VerbLemma == "have" && i + 1 < sentence.End && Read(tokens[i + 1].Lower).Tags.HasFlag(Language.Tag.Participle) => Language.Tag.Adverb,
            "so" => i + 1 < sentence.End && tokens[i + 1].Lower == "that" ? Language.Tag.Subordinator : Language.Tag.Adverb,
            "twice" or "thrice" => Language.Tag.Adverb,
            "there" when i + 1 < sentence.End && !(tokens[i + 1].Lower is "is" or "are" or "was" or "were" or "has" or "have" or "had" or "will" or "would" or "could" or "may" or "might" or "must" or "'s" or "remains" or "remain" or "seems" or "can" or "should") => Language.Tag.Adverb,
            "but" => Language.Tag.Conjunction,
            "according" or "owing" or "per" when i + 1 < sentence.End && tokens[i + 1].Lower is "to" => Language.Tag.Preposition,
            "per" when i + 1 < sentence.End && tokens[i + 1].Lower is "cent" => Language.Tag.Noun,
            "per" when token.Capital && i > sentence.First && i + 1 < sentence.End && tokens[i + 1].Capital => Language.Tag.Proper,
            // "Should the talks collapse, …": a condition without if.
            "should" when i == sentence.First && tokens[sentence.End - 1].Text != "?" => Language.Tag.Subordinator,
            "however" or "meanwhile" or "moreover" or "therefore" or "instead" or "otherwise" or "still" => Language.Tag.Adverb,
            _ => Language.Tag.None,
        };
        if (clitic != Language.Tag.None)
        {
            token.Tag = clitic;
            token.Lemma = token.Lower is "wo" or "'ll" ? "will" : token.Lower is "ca" ? "can" : token.Lower;
            return;
        }
        var reading = Read(token.Lower);
        token.Lemma = reading.Lemma;
        token.VerbLemma = token.Lower switch { "'re" => "be", "'ve" => "have", "'d" => "have", "'m" => "be", _ => reading.VerbLemma };
        token.Tag = token.Lower is "'re" or "'ve" or "'d" or "'m" ? Language.Tag.Present : reading.Tags;
        if (token.Capital && token.Lower != "i")
            Capitalised(tokens, sentence, i, reading);
    }

    private static bool IsGenitive(List<Token> tokens, Sentence sentence, int i) =>
        i > sentence.First && i + 1 < sentence.End && !tokens[i].SpaceBefore && tokens[i + 1].SpaceBefore && tokens[i - 1].Lower.EndsWith('s') && char.IsLetter(tokens[i + 1].Text[0]);

    private static void Capitalised(List<Token> tokens, Sentence sentence, int i, WordReading reading)
    {
        var token = tokens[i];
        var opening = i == sentence.First || i == sentence.First + 1 && tokens[i - 1].Text is "\"" or "“" or "‘" or "'" or "(" or "•" or "-" || tokens[i - 1].Text is "\"" or "“" or ":";
        var closed = (reading.Tags & ~(Language.Tag.Nominal | Language.Tag.Verb | Language.Tag.Adjective)) != 0;
        if (!opening)
        {
            // Within a sentence a capital makes a name, save function words of headlines.
            var firstName = token.Lower is "per" or "will" or "even" or "an" or "may" && i + 1 < sentence.End && tokens[i + 1].Capital;
            if (firstName || !(closed && token.Lower.Length <= 4 && reading.Tags != Language.Tag.Number))
                token.Tag = Language.Tag.Proper;
            return;
        }
        if (closed)
            return;
        var nextCapital = i + 1 < sentence.End && tokens[i + 1].Capital && !tokens[i + 1].IsMark('"');
        if (nextCapital && (reading.Tags & (Language.Tag.Ing | Language.Tag.Participle)) != 0 && token.Lower.Length > 6)
        {
            token.Tag = reading.Tags | Language.Tag.Adjective;
            return;
        }
        var guessed = reading.Tags == Language.Tag.Noun && !reading.MostlyNoun;
        token.Tag = nextCapital && (reading.Tags & Language.Tag.Verb) == 0 ? Language.Tag.Proper
            : guessed && !LooksCommon(token.Lower) ? Language.Tag.Proper | Language.Tag.Noun
            : reading.Tags | (nextCapital ? Language.Tag.Proper : Language.Tag.None);
    }

    /// <summary>Whether an unknown word at the start of a sentence has the form of a common noun.</summary>
    private static bool LooksCommon(string lower) =>
        lower.EndsWith("ers", StringComparison.Ordinal) || lower.EndsWith("ors", StringComparison.Ordinal) || lower.EndsWith("ists", StringComparison.Ordinal) || lower.EndsWith("ials", StringComparison.Ordinal)
        || lower.EndsWith("men", StringComparison.Ordinal) || lower.EndsWith("tions", StringComparison.Ordinal) || lower.EndsWith("tion", StringComparison.Ordinal) || lower.EndsWith("ments", StringComparison.Ordinal)
        || lower.EndsWith("ants", StringComparison.Ordinal) || lower.EndsWith("ties", StringComparison.Ordinal) || lower.EndsWith("ness", StringComparison.Ordinal) || lower.EndsWith("eers", StringComparison.Ordinal);

    private void ByNeighbours(List<Token> tokens, Sentence sentence, int i)
    {
        var token = tokens[i];
        var before = Before(tokens, sentence, i);
        var next = i + 1 < sentence.End ? tokens[i + 1] : null;
        if (token.Lower == "to")
        {
            token.Tag = TakesInfinitive(tokens, sentence, i, before, next) ? Language.Tag.To : Language.Tag.Preposition;
            return;
        }
        if (token.Lower == "that")
        {
            token.Tag = That(tokens, sentence, i, before, next);
            return;
        }
        if (token.Lower is "this" or "that" && next is not null && next.Is(Language.Tag.Present) && next.Lower.EndsWith('s') && !next.Capital)
        {
            token.Tag = Language.Tag.Pronoun;
            next.Tag = Language.Tag.Present;
            return;
        }
        if (token.Is(Language.Tag.Preposition) && token.Is(Language.Tag.Subordinator))
        {
            token.Tag = OpensClause(tokens, sentence, i) ? Language.Tag.Subordinator : Language.Tag.Preposition;
            return;
        }
        if (token.Is(Language.Tag.Adverb) && token.Is(Language.Tag.Adjective | Language.Tag.Preposition) && !token.Is(Language.Tag.Subordinator) || token.Tag == Language.Tag.Adverb && !token.Lower.EndsWith("ly", StringComparison.Ordinal))
        {
            token.Tag = Modifies(token, before, next);
            return;
        }
        if (token.Is(Language.Tag.Adjective) && token.Is(Language.Tag.Noun) && !token.Is(Language.Tag.Verb | Language.Tag.Proper))
        {
            token.Tag = next?.Tag == Language.Tag.Genitive ? Language.Tag.Noun : next is not null && next.Is(Language.Tag.Nominal | Language.Tag.Adjective) && !next.Is(Language.Tag.Preposition | Language.Tag.Modal) || before is not null && before.VerbLemma is "be" or "remain" or "become" or "seem" ? Language.Tag.Adjective : Language.Tag.Noun;
            return;
        }
        if (token.Lower is "her" or "his")
        {
            token.Tag = next is not null && (next.Tag & (Language.Tag.Nominal | Language.Tag.Adjective | Language.Tag.Ing)) != 0 && !next.Is(Language.Tag.Preposition) ? Language.Tag.Possessive : token.Lower == "his" ? Language.Tag.Possessive : Language.Tag.Pronoun;
            return;
        }
        if (before is null || (token.Tag & Language.Tag.Verb) == 0 || Count(token.Tag) == 1)
            return;
        token.Tag = Choose(token, before, next);
    }

    // The token to the left that decides, past adverbs and negation.
    private static Token? Before(List<Token> tokens, Sentence sentence, int i)
    {
        for (var j = i - 1; j >= sentence.First; j--)
        {
            if (tokens[j].Tag is not (Language.Tag.Adverb or Language.Tag.Negation) && !(tokens[j].Text is "\"" or "“" or "”"))
                return tokens[j];
        }
        return null;
    }

    // after talks collapsed; as Russia gains ground: a finite verb comes before the next mark.
    private static bool OpensClause(List<Token> tokens, Sentence sentence, int i)
    {
        for (var j = i + 2; j < sentence.End && j < i + 12; j++)
        {
            var token = tokens[j];
            if (token.Is(Language.Tag.Punctuation | Language.Tag.Subordinator | Language.Tag.Relative) || token.Lower is "and" or "but")
                return false;
            var nominal = tokens[j - 1].Is(Language.Tag.Nominal | Language.Tag.Pronoun) || tokens[j - 1].Is(Language.Tag.Adverb) && tokens[j - 2].Is(Language.Tag.Nominal | Language.Tag.Pronoun);
            if (token.Tag == Language.Tag.Modal || token.VerbLemma is "be" or "have" or "do" && token.Is(Language.Tag.Past | Language.Tag.Present) || token.Tag is Language.Tag.Past or Language.Tag.Present)
                return true;
            if (!nominal || token.Capital)
                continue;
            if (token.Is(Language.Tag.Past) && !token.Is(Language.Tag.Noun | Language.Tag.Adjective) && (j + 1 >= sentence.End || tokens[j + 1].Lower != "by") || token.Is(Language.Tag.Present) && !token.Is(Language.Tag.Noun))
                return true;
            if (token.Is(Language.Tag.Present) && tokens[j - 1].Is(Language.Tag.Proper | Language.Tag.Pronoun) && j + 1 < sentence.End && tokens[j + 1].Is(Language.Tag.Nominal | Language.Tag.Determiner | Language.Tag.Possessive | Language.Tag.To | Language.Tag.Adjective) && !tokens[j + 1].Capital)
                return true;
        }
        return false;
    }

    private static Tag Modifies(Token token, Token? before, Token? next)
    {
        var noun = next is not null && next.Is(Language.Tag.Nominal) && !next.Is(Language.Tag.Preposition | Language.Tag.Adverb);
        if (before is not null && before.Is(Language.Tag.Determiner | Language.Tag.Possessive | Language.Tag.Genitive) && noun && !before.Is(Language.Tag.Pronoun))
            return Language.Tag.Adjective;
        if (token.Tag == Language.Tag.Adverb)
            return token.Tag;
        if (before?.Lower == "how")
            return Language.Tag.Adverb;
        if (token.Is(Language.Tag.Adjective) && (noun || before is not null && before.VerbLemma is "be" or "remain" or "become"))
            return Language.Tag.Adjective;
        if (token.Is(Language.Tag.Preposition) && next is not null && next.Is(Language.Tag.Nominal | Language.Tag.Determiner | Language.Tag.Possessive | Language.Tag.Number | Language.Tag.Pronoun | Language.Tag.Adjective))
            return Language.Tag.Preposition;
        return token.Is(Language.Tag.Adverb) ? Language.Tag.Adverb : token.Tag;
    }

    // "to shave 4 per cent": a word that is in no list, with an object.
    private bool IsUnknownVerb(List<Token> tokens, Sentence sentence, Token follow) =>
        !words.IsKnownNoun(follow.Lower) && follow.Index + 1 < sentence.End && !follow.Lower.EndsWith('s') && tokens[follow.Index + 1].Is(Language.Tag.Determiner | Language.Tag.Possessive | Language.Tag.Number | Language.Tag.Pronoun);

    private bool TakesInfinitive(List<Token> tokens, Sentence sentence, int i, Token? before, Token? next)
    {
        var follow = next;
        if (follow is not null && follow.Is(Language.Tag.Adverb) && !follow.Is(Language.Tag.Nominal) && i + 2 < sentence.End)
            follow = tokens[i + 2];
        if (follow is null || follow.Capital)
            return false;
        if (follow.Tag == Language.Tag.Noun && IsUnknownVerb(tokens, sentence, follow))
        {
            follow.Tag = Language.Tag.Base;
            follow.VerbLemma = follow.Lower;
            return true;
        }
        if (!follow.Is(Language.Tag.Base))
            return false;
        if (before?.Lower == "due" && !Read(follow.Lower).MostlyNoun)
            return true;
        // "go to court": the place, not the deed, where nothing is done to anybody.
        if (follow.Is(Language.Tag.Noun) && Read(follow.Lower).MostlyNoun && before?.VerbLemma is "go" or "come" or "return" or "lead" or "bring" or "react" or "respond" or "get" or "amount" or "refer"
            && (follow.Index + 1 >= sentence.End || !tokens[follow.Index + 1].Is(Language.Tag.Determiner | Language.Tag.Possessive | Language.Tag.Pronoun | Language.Tag.Nominal | Language.Tag.Number)))
            return false;
        return !follow.Is(Language.Tag.Noun) || before is null || !ToAfter.Contains(before.Lower) && !before.Is(Language.Tag.Determiner) && (follow.VerbLemma.Length > 0);
    }

    private static Tag That(List<Token> tokens, Sentence sentence, int i, Token? before, Token? next)
    {
        if (next is null || before is null)
            return Language.Tag.Pronoun;
        // "dismissed that sequence": a determiner where no verb follows in the clause.
        if (next.Is(Language.Tag.Noun) && !next.Lower.EndsWith('s') && !FiniteFollows(tokens, sentence, i + 2))
            return Language.Tag.Determiner;
        // "that deal": a determiner before a bare singular noun that is followed by a verb is rare in reports; "the deal that collapsed": relative.
        var nounBefore = i > sentence.First && tokens[i - 1].Is(Language.Tag.Nominal);
        if (nounBefore && (next.Is(Language.Tag.Finite | Language.Tag.Past | Language.Tag.Modal) && !next.Is(Language.Tag.Noun) || next.VerbLemma is "be" or "have" or "do"))
            return Language.Tag.Relative;
        if (before.Is(Language.Tag.Preposition) && !next.Is(Language.Tag.Determiner))
            return next.Is(Language.Tag.Nominal) ? Language.Tag.Determiner : Language.Tag.Pronoun;
        return next.Is(Language.Tag.Finite) && !next.Is(Language.Tag.Nominal) && next.VerbLemma is "be" or "have" ? Language.Tag.Pronoun : Language.Tag.That;
    }

    private static bool FiniteFollows(List<Token> tokens, Sentence sentence, int from)
    {
        for (var j = from; j < sentence.End; j++)
        {
            if (tokens[j].Is(Language.Tag.Punctuation) && !tokens[j].IsMark(',') && tokens[j].Text is not ("“" or "”"))
                return false;
            if (tokens[j].Is(Language.Tag.Modal | Language.Tag.Past) || tokens[j].Is(Language.Tag.Present) && !tokens[j].Is(Language.Tag.Noun))
                return true;
        }
        return false;
    }

    private static Tag Choose(Token token, Token before, Token? next)
    {
        var tags = token.Tag;
        var noun = tags & (Language.Tag.Nominal | Language.Tag.Adjective);
        if (before.Is(Language.Tag.To) && (tags & Language.Tag.Base) != 0)
            return Language.Tag.Base;
        if (before.Tag == Language.Tag.Modal || before.VerbLemma == "do" && before.Is(Language.Tag.Verb) && (tags & Language.Tag.Base) != 0 && (tags & Language.Tag.Past) == 0)
            return (tags & Language.Tag.Base) != 0 ? Language.Tag.Base : tags;
        if (before.Is(Language.Tag.Verb) && before.VerbLemma == "have" && (tags & Language.Tag.Participle) != 0)
            return Language.Tag.Participle;
        if (before.Is(Language.Tag.Verb) && before.VerbLemma == "be")
        {
            if ((tags & Language.Tag.Participle) != 0)
                return Language.Tag.Participle;
            if ((tags & Language.Tag.Ing) != 0)
                return Language.Tag.Ing;
            return noun != 0 ? noun : tags;
        }
        if (before.Is(Language.Tag.Determiner | Language.Tag.Possessive | Language.Tag.Genitive) || before.Tag == Language.Tag.Adjective || before.Adjectival)
        {
            var nounFollows = next is not null && next.Is(Language.Tag.Nominal) && !next.Is(Language.Tag.Preposition);
            if ((tags & Language.Tag.Participle) != 0 && nounFollows)
                return Language.Tag.Adjective;
            if ((tags & Language.Tag.Ing) != 0)
                return nounFollows && noun == 0 ? Language.Tag.Adjective : Language.Tag.Noun;
            return noun != 0 ? noun : before.Adjectival && (tags & Language.Tag.Base) != 0 ? Language.Tag.Noun : before.Adjectival ? tags : (tags & Language.Tag.Participle) != 0 ? Language.Tag.Adjective : before.Is(Language.Tag.Determiner | Language.Tag.Possessive | Language.Tag.Genitive) ? Language.Tag.Noun : tags;
        }
        if (before.Tag == Language.Tag.Number && (tags & Language.Tag.Participle) != 0 && next is not null && next.Is(Language.Tag.Noun))
            return Language.Tag.Adjective;
        if (before.Tag == Language.Tag.Preposition || before.Tag == Language.Tag.Number)
        {
            if ((tags & Language.Tag.Ing) != 0)
                return next is not null && next.Is(Language.Tag.Determiner | Language.Tag.Possessive | Language.Tag.Proper | Language.Tag.Pronoun | Language.Tag.Noun | Language.Tag.Adjective | Language.Tag.Number) && !next.Is(Language.Tag.Preposition) ? Language.Tag.Ing : Language.Tag.Noun;
            return noun != 0 ? noun : tags;
        }
        if (before.Lower == "whose")
            return noun != 0 ? noun : tags;
        if (before.Is(Language.Tag.Pronoun | Language.Tag.Relative) && (tags & (Language.Tag.Finite | Language.Tag.Base)) != 0)
            return tags & (Language.Tag.Finite | Language.Tag.Base | Language.Tag.Past);
        return tags;
    }

    private static void Finish(Token token, Token? next)
    {
        if (token.Is(Language.Tag.Adjective) && token.Is(Language.Tag.Noun))
            token.Tag = next is not null && next.Is(Language.Tag.Nominal) && !next.Is(Language.Tag.Preposition | Language.Tag.Modal) ? Language.Tag.Adjective : Language.Tag.Noun;
        if (Count(token.Tag) > 1)
            token.Tag = First(token.Tag);
        if (token.Is(Language.Tag.Verb) && token.VerbLemma.Length > 0)
            token.Lemma = token.VerbLemma;
    }

    private static readonly Tag[] Order =
    [
        Language.Tag.Negation, Language.Tag.Modal, Language.Tag.To, Language.Tag.Determiner, Language.Tag.Possessive, Language.Tag.Relative, Language.Tag.Preposition, Language.Tag.Conjunction, Language.Tag.Subordinator,
        Language.Tag.Pronoun, Language.Tag.Number, Language.Tag.Proper, Language.Tag.Adverb, Language.Tag.Adjective, Language.Tag.Noun, Language.Tag.Present, Language.Tag.Past, Language.Tag.Participle, Language.Tag.Ing, Language.Tag.Base,
    ];

    private static Tag First(Tag tags)
    {
        // A word that can be both adverb and preposition before a noun phrase is a preposition; the order above says so for the rest.
        foreach (var tag in Order)
        {
            if ((tags & tag) != 0)
                return tag;
        }
        return tags;
    }

    private static int Count(Tag tags) => System.Numerics.BitOperations.PopCount((uint)tags);

    private WordReading Read(string word)
    {
        if (!known.TryGetValue(word, out var reading))
            known[word] = reading = words.Read(word);
        return reading;
    }
}
