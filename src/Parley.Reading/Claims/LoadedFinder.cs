using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Words that judge: a stretch of tokens and the entry.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Cue">The entry.</param>
internal sealed record FoundLoaded(int First, int Last, LoadedCue Cue);

/// <summary>Finds boosters and loaded words, and how far the judgement reaches: an adjective over its noun, a verb over its object.</summary>
internal sealed class LoadedFinder(ReadingContext context)
{
    /// <summary>All loaded words, in order.</summary>
    /// <param name="attributions">Who says what: what somebody calls a thing is a judgement, whatever its words.</param>
    public List<FoundLoaded> Find(IReadOnlyList<FoundAttribution> attributions)
    {
        var found = new List<FoundLoaded>();
        foreach (var sentence in context.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (At(i, sentence) is not { } cue)
                    continue;
                var last = i + cue.Words.Length - 1;
                found.Add(Extend(cue, i, last));
                i = last;
            }
        }
        new QuotedJudgements(context).AddTo(found, attributions);
        found.Sort((a, b) => a.First != b.First ? a.First - b.First : a.Last - b.Last);
        return found;
    }

    private LoadedCue? At(int i, Sentence sentence)
    {
        var token = context.Tokens[i];
        LoadedCue? best = null;
        foreach (var key in Keys(token))
        {
            if (!context.Lexicon.LoadedByFirst.TryGetValue(key, out var cues))
                continue;
            foreach (var cue in cues)
            {
                if ((best is null || cue.Words.Length > best.Words.Length) && (cue.Words.Length == 1 || context.Matches(cue.Words, i, sentence.End, lemma: true)) && HasPart(cue, token))
                    best = cue;
            }
        }
        return best;
    }

    // The word, its lemma, and of a comparative or superlative the adjective: "the ugliest".
    private static IEnumerable<string> Keys(Token token)
    {
        yield return token.Lower;
        if (token.Lemma != token.Lower)
            yield return token.Lemma;
        var ending = token.Lower.EndsWith("est", StringComparison.Ordinal) ? 3 : token.Lower.EndsWith("ier", StringComparison.Ordinal) ? 2 : 0;
        if (ending == 0 || token.Lower.Length < 6)
            yield break;
        var stem = token.Lower[..^ending];
        yield return stem.EndsWith('i') ? stem[..^1] + "y" : stem;
    }

    private static bool HasPart(LoadedCue cue, Token token) => cue.Words.Length > 1 || cue.Part switch
    {
        "verb" => token.Is(Tag.Verb),
        "noun" => token.Is(Tag.Noun),
        "adjective" => token.Is(Tag.Adjective | Tag.Participle | Tag.Ing) || token.Is(Tag.Noun),
        "adverb" => token.Is(Tag.Adverb),
        _ => true,
    };

    private FoundLoaded Extend(LoadedCue cue, int first, int last)
    {
        var items = context.Items[context.Tokens[first].Sentence];
        var item = items.Find(x => x.First <= first && x.Last >= first);
        if (cue.Kind == "booster" || item is null)
            return new(first, last, cue);
        // "arithmetically impossible": the adverb judges with its adjective.
        if (cue.Part == "adverb" && last + 1 < context.Tokens.Count && context.Tokens[last + 1].Is(Tag.Adjective | Tag.Participle))
            return new(first, last + 1, cue);
        if (item.Noun is { } noun && (cue.Part is "noun" or "adjective" || cue.Words.Length == 1 || last <= noun.Last))
            return new(Math.Min(first, noun.First), Math.Max(last, noun.Last), cue);
        if (item.Verb is { } verb && verb.Object is { } patient && patient.Item > verb.Item && patient.First <= last + 2)
            return new(first, Math.Max(last, patient.Last), cue);
        // "Scientists are alarmed": the judgement is about the subject.
        if (cue.Part == "adjective" && item.Kind == ItemKind.Adjective && items.IndexOf(item) is > 1 and var at && items[at - 1].Verb is { Lemma: "be" or "look" or "seem" or "appear" or "remain" or "sound" } copula && copula.Subject is { } subject && subject.Last < first && first - subject.First < 8)
            return new(subject.First, last, cue);
        return new(first, last, cue);
    }
}
