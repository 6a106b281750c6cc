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
    public List<FoundLoaded> Find()
    {
        var found = new List<FoundLoaded>();
        foreach (var sentence in context.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (At(i, sentence) is not { } cue)
                    continue;
                var last = i + cue.Words.Length - 1;
                found.Add(Extend(cue, i, last, sentence));
                i = last;
            }
        }
        return found;
    }

    private LoadedCue? At(int i, Sentence sentence)
    {
        var token = context.Tokens[i];
        LoadedCue? best = null;
        foreach (var key in token.Lemma == token.Lower ? (string[])[token.Lower] : [token.Lower, token.Lemma])
        {
            if (!context.Lexicon.LoadedByFirst.TryGetValue(key, out var cues))
                continue;
            foreach (var cue in cues)
            {
                if ((best is null || cue.Words.Length > best.Words.Length) && context.Matches(cue.Words, i, sentence.End, lemma: true) && HasPart(cue, token))
                    best = cue;
            }
        }
        return best;
    }

    private static bool HasPart(LoadedCue cue, Token token) => cue.Words.Length > 1 || cue.Part switch
    {
        "verb" => token.Is(Tag.Verb),
        "noun" => token.Is(Tag.Noun),
        "adjective" => token.Is(Tag.Adjective | Tag.Participle | Tag.Ing) || token.Is(Tag.Noun),
        "adverb" => token.Is(Tag.Adverb),
        _ => true,
    };

    private FoundLoaded Extend(LoadedCue cue, int first, int last, Sentence sentence)
    {
        var items = context.Items[context.Tokens[first].Sentence];
        var item = items.Find(x => x.First <= first && x.Last >= first);
        if (cue.Kind == "booster" || item is null)
            return new(first, last, cue);
        if (item.Noun is { } noun)
            return new(Math.Min(first, noun.First), Math.Max(last, noun.Last), cue);
        if (item.Verb is { } verb && verb.Object is { } patient && patient.Item > verb.Item)
            return new(first, Math.Max(last, patient.Last), cue);
        _ = sentence;
        return new(first, last, cue);
    }
}
