namespace Parley.Reading.Language;

/// <summary>Groups the tagged tokens of a sentence into noun phrases, verb groups and what stands between them.</summary>
/// <param name="isDemonym">Whether a word is an adjective of nationality: two of them joined by "and" belong to one phrase.</param>
/// <param name="hasParticle">Whether a verb with a particle is known to the lexicon.</param>
/// <param name="introduces">Whether a common noun can stand before a name in one phrase: union leader Tom Brandt.</param>
internal sealed class Chunker(Func<string, bool> isDemonym, Func<string, string, bool> hasParticle, Func<string, bool> introduces)
{
    /// <summary>The items of a sentence, in order.</summary>
    public List<Item> Items(List<Token> tokens, Sentence sentence)
    {
        var items = new List<Item>();
        var i = sentence.First;
        while (i < sentence.End)
        {
            var item = VerbGroupAt(tokens, sentence, i) ?? TimeAt(tokens, sentence, i) ?? NounPhraseAt(tokens, sentence, i) ?? Single(tokens[i], i);
            items.Add(item);
            i = item.Last + 1;
        }
        return WithoutBrackets(items);
    }

    // "(FLH)", "(AFP)": a short aside in brackets stands between a subject and its verb and has no part in the sentence.
    private static List<Item> WithoutBrackets(List<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Kind != ItemKind.Bracket)
                continue;
            var close = items.FindIndex(i + 1, x => x.Kind == ItemKind.Bracket);
            if (close > 0 && close - i <= 5 && !items.Skip(i).Take(close - i).Any(x => x.Verb is { Finite: true }))
                items.RemoveRange(i, close - i + 1);
        }
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Noun is { } noun)
                noun.Item = i;
            if (items[i].Verb is { } verb)
                verb.Item = i;
        }
        return items;
    }

    private static Item Single(Token token, int i)
    {
        var kind = token.Tag switch
        {
            Tag.Preposition or Tag.To => ItemKind.Preposition,
            Tag.Conjunction => ItemKind.Conjunction,
            Tag.Subordinator => ItemKind.Subordinator,
            Tag.That => ItemKind.That,
            Tag.Relative => ItemKind.Relative,
            Tag.Adverb or Tag.Negation => ItemKind.Adverb,
            Tag.Adjective => ItemKind.Adjective,
            Tag.Punctuation => token.Text switch
            {
                "," => ItemKind.Comma,
                "–" or "—" or "--" => ItemKind.Dash,
                "-" when token.SpaceBefore => ItemKind.Dash,
                ";" or ":" or "." or "?" or "!" or "..." or "…" => ItemKind.Stop,
                "(" or ")" or "[" or "]" => ItemKind.Bracket,
                "\"" or "“" or "”" or "'" or "‘" or "''" or "«" or "»" => ItemKind.Quote,
                _ => ItemKind.Other,
            },
            _ => ItemKind.Other,
        };
        return new(kind, i, i);
    }

    private Item? VerbGroupAt(List<Token> tokens, Sentence sentence, int start)
    {
        var infinitive = tokens[start].Tag == Tag.To;
        var i = start + (infinitive ? 1 : 0);
        if (!infinitive && !tokens[start].Is(Tag.Verb | Tag.Modal))
            return null;
        string? modal = null;
        var (negated, passive, perfect, progressive) = (false, false, false, false);
        var finite = !infinitive && tokens[start].Is(Tag.Present | Tag.Past | Tag.Modal | Tag.Base);
        var past = tokens[start].Is(Tag.Past);
        while (i < sentence.End)
        {
            var token = tokens[i];
            if (token.Is(Tag.Negation))
            {
                negated = true;
                i++;
                continue;
            }
            if (token.Is(Tag.Adverb) && NextVerb(tokens, sentence, i))
            {
                i++;
                continue;
            }
            if (token.Tag == Tag.Modal)
            {
                modal = Modals.Lemma(token.Lemma);
                if (!NextVerb(tokens, sentence, i))
                    return null;
                i++;
                continue;
            }
            if (!token.Is(Tag.Verb))
                return null;
            var next = AfterAdverbs(tokens, sentence, i + 1, out var not);
            var isBe = token.Lemma == "be";
            var helps = next is not null && (isBe && next.Is(Tag.Participle | Tag.Ing) || token.Lemma is "have" && next.Is(Tag.Participle) || token.Lemma is "do" && next.Is(Tag.Base)
                || token.Lemma is "get" && next.Is(Tag.Participle) && next.Index == i + 1);
            if (!helps)
                break;
            passive = isBe && next!.Is(Tag.Participle) || token.Lemma == "get";
            progressive |= isBe && next!.Is(Tag.Ing);
            perfect |= token.Lemma == "have";
            negated |= not;
            i++;
        }
        if (i >= sentence.End || !tokens[i].Is(Tag.Verb))
            return null;
        var main = tokens[i];
        var last = i;
        // "is not a deal", "are no longer": negation after the verb be.
        if (main.Lemma is "be" or "do" or "have" && i + 1 < sentence.End && tokens[i + 1].Is(Tag.Negation))
        {
            negated = true;
            last = i + 1;
        }
        string? particle = null;
        if (last + 1 < sentence.End && tokens[last + 1].Is(Tag.Adverb | Tag.Preposition) && hasParticle(main.Lemma, tokens[last + 1].Lower) && !BeforeTime(tokens, sentence, last + 1) && !(passive && tokens[last + 1].Lower is "to" or "with" or "from" or "of" or "for" or "on" or "in" or "into" or "by"))
            particle = tokens[++last].Lower;
        var bare = !infinitive && start == i;
        return new(ItemKind.VerbGroup, start, last)
        {
            Verb = new()
            {
                First = start,
                Last = last,
                Main = i,
                Lemma = main.Lemma,
                Particle = particle,
                Modal = modal,
                Negated = negated,
                Passive = passive,
                Perfect = perfect,
                Progressive = progressive,
                Finite = finite && !(bare && main.Is(Tag.Participle | Tag.Ing)),
                Past = past,
                Infinitive = infinitive,
                Ing = !finite && !infinitive && (tokens[start].Is(Tag.Ing) || main.Is(Tag.Ing)),
                Participle = bare && main.Tag == Tag.Participle,
            },
        };
    }

    // "agreed on Tuesday": a day, not a matter.
    private static bool BeforeTime(List<Token> tokens, Sentence sentence, int i) =>
        i + 1 < sentence.End && tokens[i].Lower is "on" or "in" or "at" or "by" && (TimeWords.Nouns.Contains(tokens[i + 1].Lower) && tokens[i + 1].Capital || i + 2 < sentence.End && tokens[i + 1].Is(Tag.Number) && TimeWords.Nouns.Contains(tokens[i + 2].Lower));

    private static bool NextVerb(List<Token> tokens, Sentence sentence, int i)
    {
        var next = AfterAdverbs(tokens, sentence, i + 1, out _);
        return next is not null && next.Is(Tag.Verb);
    }

    private static Token? AfterAdverbs(List<Token> tokens, Sentence sentence, int from, out bool negated)
    {
        negated = false;
        for (var j = from; j < sentence.End && j < from + 4; j++)
        {
            negated |= tokens[j].Is(Tag.Negation);
            if (!tokens[j].Is(Tag.Adverb | Tag.Negation))
                return tokens[j];
        }
        return null;
    }

    // "this week", "last month", "today": no argument of a verb.
    private static Item? TimeAt(List<Token> tokens, Sentence sentence, int i)
    {
        if (i > sentence.First && tokens[i - 1].Is(Tag.Preposition | Tag.Determiner | Tag.Adjective))
            return null;
        var genitive = (int at) => at + 1 < sentence.End && tokens[at + 1].Tag == Tag.Genitive;
        if (tokens[i].Lower is "today" or "yesterday" or "tomorrow" or "tonight" && !genitive(i))
            return new(ItemKind.Adverb, i, i);
        if (tokens[i].Lower is not ("this" or "last" or "next" or "every" or "each" or "that") || i + 1 >= sentence.End || !TimeWords.Nouns.Contains(tokens[i + 1].Lower) || genitive(i + 1) || i + 2 < sentence.End && tokens[i + 2].Is(Tag.Nominal) && !TimeWords.Nouns.Contains(tokens[i + 2].Lower))
            return null;
        return new(ItemKind.Adverb, i, i + 1);
    }

    private Item? NounPhraseAt(List<Token> tokens, Sentence sentence, int start)
    {
        if (tokens[start].Tag == Tag.Pronoun)
            return Phrase(start, start, start, []);
        var head = -1;
        var genitives = new List<int>();
        var i = start;
        for (; i < sentence.End; i++)
        {
            var token = tokens[i];
            if (token.Is(Tag.Nominal))
            {
                // "little leverage Kyiv has": a name after a common noun that is no office begins a phrase of its own.
                if (head >= 0 && head == i - 1 && token.Is(Tag.Proper) && token.Capital && tokens[head].Tag == Tag.Noun && !tokens[head].Capital && !introduces(tokens[head].Lower))
                    break;
                head = i;
            }
            else if (token.Tag == Tag.Genitive && head == i - 1 && head >= 0)
                genitives.Add(i);
            else if (token.Is(Tag.Determiner | Tag.Possessive) && (i == start || tokens[i - 1].Is(Tag.Genitive) || tokens[i - 1].Is(Tag.Determiner) && head < 0 || token.Lower is "own"))
                continue;
            else if (token.Is(Tag.Number | Tag.Adjective) && (head < 0 || head == i - 1 && tokens[head].Is(Tag.Proper) && NominalFollows(tokens, sentence, i) || tokens[i - 1].Is(Tag.Genitive) || head >= 0 && i > 0 && tokens[i - 1].Is(Tag.Adjective | Tag.Number | Tag.Nominal) && NominalFollows(tokens, sentence, i)))
                continue;
            else if (token.Text == "-" && !token.SpaceBefore && i > start && i + 1 < sentence.End && !tokens[i + 1].SpaceBefore && tokens[i + 1].Is(Tag.Nominal | Tag.Adjective | Tag.Participle | Tag.Past))
            {
                if (tokens[i + 1].Is(Tag.Participle | Tag.Past))
                    tokens[i + 1].Tag = Tag.Adjective;
            }
            else if (token.IsMark(',') && head < 0 && i > start && tokens[i - 1].Is(Tag.Adjective) && i + 1 < sentence.End && tokens[i + 1].Is(Tag.Adjective) && NominalFollows(tokens, sentence, i + 1))
                continue;
            else if (token.Tag == Tag.Conjunction && token.Lower is "and" or "or" && i > start && JoinsModifiers(tokens, sentence, i))
                continue;
            else if (token.Is(Tag.Adverb) && i + 1 < sentence.End && tokens[i + 1].Is(Tag.Adjective) && NominalFollows(tokens, sentence, i + 1) && head < 0)
                continue;
            else
                break;
        }
        if (head < 0)
        {
            // "the three", "some", "both": a phrase without noun; a lone adjective is a predicate.
            var last = i - 1;
            if (last < start || !tokens[start].Is(Tag.Determiner | Tag.Number | Tag.Possessive))
                return null;
            return Phrase(start, last, last, genitives);
        }
        var end = genitives.Count > 0 && genitives[^1] > head ? genitives[^1] : head;
        return Phrase(start, end, head, genitives);
    }

    private bool JoinsModifiers(List<Token> tokens, Sentence sentence, int i)
    {
        if (i + 1 >= sentence.End || !NominalFollows(tokens, sentence, i + 1))
            return false;
        var (left, right) = (tokens[i - 1], tokens[i + 1]);
        return isDemonym(left.Text) && isDemonym(right.Text) || left.Tag == Tag.Adjective && right.Tag == Tag.Adjective;
    }

    private static bool NominalFollows(List<Token> tokens, Sentence sentence, int i) => i + 1 < sentence.End && (tokens[i + 1].Is(Tag.Nominal) || tokens[i + 1].Is(Tag.Adjective | Tag.Number) && i + 2 < sentence.End && tokens[i + 2].Is(Tag.Nominal));

    private static Item Phrase(int first, int last, int head, List<int> genitives)
    {
        var noun = new NounPhrase { First = first, Last = last, Head = head };
        noun.Genitives.AddRange(genitives);
        return new(ItemKind.NounPhrase, first, last) { Noun = noun };
    }
}

/// <summary>Modals and what they say.</summary>
internal static class Modals
{
    /// <summary>The dictionary form of a modal.</summary>
    public static string Lemma(string word) => word switch { "wo" or "'ll" => "will", "ca" => "can", "'d" => "would", _ => word };
}
