namespace Parley.Reading.Language;

/// <summary>Settles verbs by clauses: each has one finite verb.</summary>
internal static class Clauses
{
    /// <summary>Decides between noun and verb, and between past and participle, clause by clause.</summary>
    public static void Settle(List<Token> tokens, Sentence sentence, Words words)
    {
        var start = sentence.First;
        for (var i = sentence.First; i <= sentence.End; i++)
        {
            if (i < sentence.End && !IsBoundary(tokens, sentence, i))
                continue;
            Settle(tokens, start, i, words);
            start = i;
        }
    }

    private static bool IsBoundary(List<Token> tokens, Sentence sentence, int i)
    {
        var token = tokens[i];
        if (i == sentence.First)
            return false;
        if (token.Is(Tag.Subordinator) && (!token.Is(Tag.Preposition) || SubordinatorHere(tokens, sentence, i)) || token.Tag is Tag.That or Tag.Relative)
            return true;
        if (token.Text is ";" or ":" or "–" or "—" or "--" || token.Text is "“" or "\"" && tokens[i - 1].Text is "," or ":")
            return true;
        // A comma or an "and" before a new subject: "…, and Kyiv said".
        return token.Is(Tag.Conjunction) && i + 1 < sentence.End && (FiniteAhead(tokens, sentence, i + 1) || tokens[i - 1].IsMark(',') && NewSubject(tokens, sentence, i + 1));
    }

    // ", and Germany cut off exports": a name or phrase, then a word that can be a past with an object.
    private static bool NewSubject(List<Token> tokens, Sentence sentence, int from)
    {
        if (!tokens[from].Is(Tag.Proper | Tag.Determiner | Tag.Possessive))
            return false;
        for (var j = from + 1; j < sentence.End && j < from + 7; j++)
        {
            if (tokens[j].Is(Tag.Punctuation | Tag.Preposition | Tag.Conjunction))
                return false;
            if ((tokens[j].Tag & Tag.Past) != 0 && tokens[j - 1].Is(Tag.Nominal))
                return j + 1 >= sentence.End || tokens[j + 1].Lower != "by";
        }
        return false;
    }

    // after, before, since, as, until: a clause follows where a finite verb comes before the next boundary.
    private static bool SubordinatorHere(List<Token> tokens, Sentence sentence, int i) => FiniteAhead(tokens, sentence, i + 1);

    private static bool FiniteAhead(List<Token> tokens, Sentence sentence, int from)
    {
        for (var j = from; j < sentence.End && j < from + 12; j++)
        {
            var token = tokens[j];
            if (token.Tag == Tag.Punctuation || token.Is(Tag.Conjunction | Tag.Subordinator | Tag.Relative) && j > from)
                return false;
            if (IsSurelyFinite(token))
                return j > from;
        }
        return false;
    }

    private static bool IsSurelyFinite(Token token) =>
        token.Tag == Tag.Modal || token.Tag is Tag.Past or Tag.Present
        || (token.Tag & (Tag.Past | Tag.Present)) != 0 && (token.Tag & (Tag.Nominal | Tag.Adjective | Tag.Participle)) == 0
        || token.VerbLemma is "be" or "have" or "do" && token.Is(Tag.Past | Tag.Present);

    private static void Settle(List<Token> tokens, int start, int end, Words words)
    {
        var hasFinite = false;
        for (var i = start; i < end; i++)
            hasFinite |= IsSurelyFinite(tokens[i]);
        // "while addressing concerns": a participle does for the verb.
        hasFinite |= start + 1 < end && tokens[start].Is(Tag.Subordinator | Tag.Preposition | Tag.Punctuation) && (tokens[start + 1].Tag & Tag.Ing) != 0 && FollowedByObject(tokens, start + 1, end);
        var (resumed, aside) = (false, false);
        // Words in -ed: past where the clause has no finite verb yet, else participle.
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if ((token.Tag & Tag.Past) == 0 || (token.Tag & Tag.Participle) == 0)
                continue;
            if ((token.Tag & Tag.Noun) != 0 && i > start && (tokens[i - 1].Tag & (Tag.Present | Tag.Base)) != 0)
            {
                token.Tag = Tag.Noun;
                continue;
            }
            var hasFiniteSoFar = EarlierFinite(tokens, start, i);
            var laterFinite = LaterFinite(tokens, i + 1, end);
            var subject = HasSubject(tokens, start, i);
            var byNext = i + 1 < end && tokens[i + 1].Lower == "by";
            var coordinated = i > start && (tokens[i - 1].Is(Tag.Conjunction) || tokens[i - 1].Is(Tag.Adverb) && i > start + 1 && tokens[i - 2].Is(Tag.Conjunction));
            // "sources said Krag and Berg met": what is said is a clause of its own.
            if (subject && !byNext && SaidJustBefore(tokens, start, i, words) && !LaterFinite(tokens, i + 1, end))
            {
                token.Tag = Tag.Past;
                continue;
            }
            var afterComma = i > start && tokens[i - 1].IsMark(',');
            // "…, who shuttled for days, told reporters": after the relative clause the main clause goes on.
            var resumes = afterComma && tokens[start].Tag == Tag.Relative && !resumed && EarlierFinite(tokens, start, i);
            resumed |= resumes;
            // "…, headed by the minister, asked for": an aside that a verb follows.
            if (afterComma && !coordinated && subject && !hasFiniteSoFar && AsideEndsWithVerb(tokens, i, end))
            {
                token.Tag = Tag.Participle;
                aside = true;
                continue;
            }
            resumes |= afterComma && aside && !hasFiniteSoFar;
            if (resumes || words.TakesContent(token.VerbLemma) && subject && !byNext && !(afterComma && EarlierFinite(tokens, start, i)) && !(i > start && tokens[i - 1].Is(Tag.Nominal) && EarlierFinite(tokens, start, i) && !NextBeginsClause(tokens, i, end)))
            {
                token.Tag = Tag.Past;
                hasFinite = true;
                continue;
            }
            // With an object of its own it is no passive: "Hamas released three hostages under a deal reached in Cairo".
            if (subject && !hasFiniteSoFar && !afterComma && i + 1 < end && tokens[i + 1].Is(Tag.Determiner | Tag.Possessive | Tag.Number | Tag.Proper) && (tokens[i - 1].Is(Tag.Nominal | Tag.Adverb) || tokens[i - 1].Is(Tag.Punctuation)))
            {
                token.Tag = Tag.Past;
                hasFinite = true;
                continue;
            }
            var past = coordinated && !byNext || subject && !laterFinite && !(byNext && hasFinite) && !(afterComma && hasFinite && !coordinated && byNext);
            if (afterComma && EarlierFinite(tokens, start, i) && !coordinated)
                past = false;
            if (past && !coordinated && EarlierFinite(tokens, start, i) && i > start && tokens[i - 1].Is(Tag.Nominal))
                past = false;
            token.Tag = past ? Tag.Past : (token.Tag & Tag.Adjective) != 0 && !byNext ? Tag.Adjective : Tag.Participle;
            hasFinite |= past;
        }
        // Words that are noun or verb.
        var candidates = new List<Token>();
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if ((token.Tag & Tag.Noun) == 0 || (token.Tag & (Tag.Present | Tag.Base)) == 0 || token.Tag is Tag.Noun)
                continue;
            if (!hasFinite && HasSubject(tokens, start, i) && Agrees(tokens, i))
                candidates.Add(token);
        }
        var chosen = candidates.Find(t => !words.Read(t.Lower).MostlyNoun) ?? candidates.Find(t => FollowedByObject(tokens, t.Index, end)) ?? null;
        for (var i = start; i < end; i++)
        {
            var token = tokens[i];
            if ((token.Tag & Tag.Noun) == 0 || (token.Tag & Tag.Verb) == 0)
                continue;
            if (token == chosen)
                token.Tag = token.Tag & (Tag.Present | Tag.Base);
            else if ((token.Tag & Tag.Ing) != 0)
                token.Tag = IsVerbal(tokens, start, i, end) ? Tag.Ing : Tag.Noun;
            else if (i > start && tokens[i - 1].Is(Tag.Conjunction) && token.Is(Tag.Present) && hasFinite && PresentBefore(tokens, start, i) && i + 1 < end && tokens[i + 1].Is(Tag.Preposition | Tag.To | Tag.Determiner | Tag.Possessive | Tag.Proper | Tag.That | Tag.Adverb))
                token.Tag = Tag.Present;
            else
                token.Tag = (token.Tag & Tag.Proper) != 0 ? Tag.Proper : Tag.Noun;
        }
    }

    // testing how far, while addressing concerns, over ending the war; not "a ceasefire meeting".
    private static bool IsVerbal(List<Token> tokens, int start, int i, int end)
    {
        var opens = i == start || tokens[i - 1].Is(Tag.Punctuation | Tag.Adverb | Tag.Subordinator | Tag.Conjunction) || i - 1 == start && tokens[start].Is(Tag.Subordinator);
        var plural = i > start && tokens[i - 1].Is(Tag.Noun) && tokens[i - 1].Lower.EndsWith('s')
            || i > start && tokens[i - 1].Is(Tag.Proper) && !tokens[i - 1].Adjectival && FollowedByObject(tokens, i, end) && !(i - 1 > start && tokens[i - 2].Is(Tag.Determiner));
        var goesOn = FollowedByObject(tokens, i, end) || i + 1 < end && tokens[i + 1].Is(Tag.Preposition | Tag.Subordinator | Tag.Adverb);
        var takesObject = i > start && tokens[i - 1].Is(Tag.Noun) && i + 1 < end && tokens[i + 1].Is(Tag.Determiner | Tag.Possessive | Tag.Pronoun);
        return opens && goesOn || plural && goesOn || takesObject;
    }

    private static bool PresentBefore(List<Token> tokens, int start, int i)
    {
        for (var j = start; j < i; j++)
        {
            if (tokens[j].Tag == Tag.Present)
                return true;
        }
        return false;
    }

    private static bool LaterFinite(List<Token> tokens, int from, int end)
    {
        for (var j = from; j < end; j++)
        {
            if (tokens[j].Is(Tag.Conjunction) || tokens[j].IsMark(','))
                return false;
            if (IsSurelyFinite(tokens[j]))
                return true;
            if ((tokens[j].Tag & Tag.Past) != 0 && tokens[j - 1].Is(Tag.Nominal | Tag.Pronoun | Tag.Adverb) && !tokens[j - 1].Is(Tag.Verb) && j > from && !(j + 1 < end && tokens[j + 1].Lower == "by"))
                return true;
        }
        return false;
    }

    private static bool AsideEndsWithVerb(List<Token> tokens, int i, int end)
    {
        for (var j = i + 1; j + 1 < end && j < i + 16; j++)
        {
            if (!tokens[j].IsMark(','))
                continue;
            var next = tokens[j + 1].Is(Tag.Adverb) && j + 2 < end ? tokens[j + 2] : tokens[j + 1];
            return next.Is(Tag.Modal | Tag.Past | Tag.Present) && !next.Is(Tag.Conjunction | Tag.Preposition | Tag.Noun);
        }
        return false;
    }

    private static bool SaidJustBefore(List<Token> tokens, int start, int i, Words words)
    {
        for (var j = i - 1; j >= start; j--)
        {
            if (tokens[j].Is(Tag.Punctuation))
                return false;
            if (IsSurelyFinite(tokens[j]) && !tokens[j].Is(Tag.Modal))
                return words.TakesContent(tokens[j].VerbLemma) && i - j > 1 && tokens[j + 1].Is(Tag.Nominal | Tag.Determiner | Tag.Pronoun | Tag.Possessive | Tag.Number) && !tokens[i - 1].Is(Tag.Preposition | Tag.Determiner | Tag.Adjective);
        }
        return false;
    }

    private static bool NextBeginsClause(List<Token> tokens, int i, int end) =>
        i + 1 >= end || tokens[i + 1].Is(Tag.That | Tag.Pronoun | Tag.Punctuation);

    private static bool EarlierFinite(List<Token> tokens, int start, int i)
    {
        for (var j = start; j < i; j++)
        {
            if (IsSurelyFinite(tokens[j]))
                return true;
        }
        return false;
    }

    private static bool HasSubject(List<Token> tokens, int start, int i)
    {
        for (var j = i - 1; j >= start; j--)
        {
            if (tokens[j].Is(Tag.Nominal | Tag.Pronoun | Tag.Relative | Tag.Number | Tag.That))
                return true;
        }
        return false;
    }

    // talks, plans: a subject in the plural does not go with -s, nor one in the singular without.
    private static bool Agrees(List<Token> tokens, int i)
    {
        var before = tokens[i - 1];
        if (before.Is(Tag.Adverb) && i > 1)
            before = tokens[i - 2];
        if (!before.Is(Tag.Nominal | Tag.Pronoun) && !before.IsMark(','))
            return false;
        var plural = before.Is(Tag.Noun) && before.Lower.EndsWith('s') && !before.Lower.EndsWith("ss", StringComparison.Ordinal);
        return tokens[i].Is(Tag.Present) ? !plural : plural || before.Lower is "they" or "we" or "i" or "you" or "people";
    }

    private static bool FollowedByObject(List<Token> tokens, int i, int end) =>
        i + 1 < end && tokens[i + 1].Is(Tag.Determiner | Tag.Possessive | Tag.Proper | Tag.That | Tag.To | Tag.Number | Tag.Pronoun | Tag.Adjective | Tag.Noun)
        || i + 1 == end;
}
