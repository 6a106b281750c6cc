using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Finds hedges: the longest entry of the lexicon that fits, where it is used as a hedge.</summary>
internal sealed class HedgeFinder(ReadingContext context)
{
    /// <summary>All hedges, in order.</summary>
    public List<FoundHedge> Find()
    {
        var found = new List<FoundHedge>();
        foreach (var sentence in context.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (At(i, sentence) is not { } cue)
                    continue;
                var last = i + cue.Words.Length - 1;
                if (!IsUsed(cue, i, last, sentence))
                    continue;
                found.Add(new() { First = i, Last = last, Cue = cue, ScopeFirst = Math.Min(last + 1, sentence.End - 1), ScopeLast = Scope(last + 1, sentence) });
                i = last;
            }
        }
        return found;
    }

    private HedgeCue? At(int i, Sentence sentence)
    {
        var token = context.Tokens[i];
        // "Were Madrid to miss the deadline": a condition without if.
        if (i == sentence.First && token.Lower is "were" or "had" && i + 1 < sentence.End && !context.Tokens[i + 1].Is(Tag.Verb) && context.Tokens[sentence.End - 1].Text != "?" && Enumerable.Range(i, Math.Min(14, sentence.End - i)).Any(k => context.Tokens[k].IsMark(',')))
            return context.Lexicon.HedgesByFirst.TryGetValue("if", out var conditions) ? conditions.Find(c => c.Words.Length == 1) : null;
        HedgeCue? best = null;
        foreach (var key in token.Lemma == token.Lower ? (string[])[token.Lower] : [token.Lower, token.Lemma])
        {
            if (!context.Lexicon.HedgesByFirst.TryGetValue(key, out var cues))
                continue;
            foreach (var cue in cues)
            {
                if ((best is null || cue.Words.Length > best.Words.Length) && Fits(cue, i, sentence))
                    best = cue;
            }
        }
        return best;
    }

    private bool Fits(HedgeCue cue, int i, Sentence sentence) => context.Matches(cue.Words, i, sentence.End, Tag.Verb | Tag.Modal);

    // Words that are hedges only in some uses.
    private bool IsUsed(HedgeCue cue, int first, int last, Sentence sentence)
    {
        var token = context.Tokens[first];
        var next = last + 1 < sentence.End ? context.Tokens[last + 1] : null;
        if (cue.Words.Length > 1)
            return true;
        switch (token.Lower)
        {
            case "will" or "would" or "may" or "might" or "could" or "must" or "should" or "shall" or "can" or "'ll":
                if (token.Tag != Tag.Modal)
                    return false;
                // "will not accept" is a refusal, not a forecast.
                return token.Lower is not ("will" or "shall" or "can") || next is not null && !next.Is(Tag.Negation);
            case "about" or "around" or "some" or "over" or "nearly" or "roughly" or "almost" or "approximately" or "under":
                return next is not null && (next.Is(Tag.Number) || next.Text is "$" or "€" or "£" || next.Lower is "half" or "all" or "a");
            case "if" or "unless":
                return !(token.Lower == "if" && first > sentence.First && context.Tokens[first - 1].Lower is "as" or "even" or "what");
            case "doubt" or "doubts":
                // "cast doubt on" tells what somebody does.
                return !(first > sentence.First && context.Tokens[first - 1].Lemma is "cast" or "no" or "throw");
            case "likely" or "possible" or "probable" or "unlikely":
                return true;
        }
        if (cue.Class == "open_question" && token.Lower is "how" or "what" or "when" or "where" or "why" or "who")
            return false;
        return !token.Is(Tag.Nominal) || cue.Class is "rumour" or "likelihood" || token.Tag == Tag.Noun && cue.Class is not "prospective";
    }

    private int Scope(int from, Sentence sentence)
    {
        if (from >= sentence.End)
            return sentence.End - 1;
        var items = context.Items[context.Tokens[from].Sentence];
        var next = items.Find(x => x.First >= from);
        // Before a phrase that is no subject it covers the phrase: "reportedly Kushner".
        if (next?.Noun is { SubjectOf: null, ObjectOf: null } && context.Tokens[from - 1].Is(Tag.Adverb))
            return next.Last;
        return Math.Max(from, Scopes.ClauseEnd(context, from));
    }
}
