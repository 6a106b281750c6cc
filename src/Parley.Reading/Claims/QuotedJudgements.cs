using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Judgements in somebody's own words: what he calls a thing, and short quotations that say what something is or does.</summary>
internal sealed class QuotedJudgements(ReadingContext context)
{
    private const int Longest = 11;

    private SpanIndex<FoundLoaded>? taken;

    /// <summary>Adds the judgements that no word of the lexicon shows.</summary>
    public void AddTo(List<FoundLoaded> found, IReadOnlyList<FoundAttribution> attributions)
    {
        foreach (var said in attributions.Where(a => a.Rule == "attribution/verdict"))
            Verdict(said, found);
        foreach (var sentence in context.Sentences)
            Quoted(sentence, found);
    }

    private void Add(int first, int last, string kind, List<FoundLoaded> found)
    {
        if (last < first || last - first >= Longest || (taken ??= SpanIndex<FoundLoaded>.Of(context, found, f => (f.First, f.Last))).Touches(first, last, f => f.Cue.Kind != "booster") || Enumerable.Range(first, last - first + 1).Any(i => context.Tokens[i].Is(Tag.Number)))
            return;
        found.Add(new(first, last, new([], kind, "phrase", "judgement")));
        taken.Add(found[^1]);
    }

    // Regards it as blackmail; called the claim “pure invention”; considers wishful thinking.
    private void Verdict(FoundAttribution said, List<FoundLoaded> found)
    {
        var verb = context.Tokens[said.First].Lemma;
        var sentence = context.Sentences[context.Tokens[said.First].Sentence];
        for (var i = said.Last + 1; i < sentence.End - 1 && i < said.Last + 12; i++)
        {
            if (IsOpening(i))
            {
                Add(i + 1, Closing(i, sentence) - 1, "judgement", found);
                return;
            }
            if (context.Tokens[i].Lower == "as" && verb is not ("report" or "cite"))
            {
                var last = Scopes.ClauseEnd(context, i + 1);
                for (var j = i + 1; j < last; j++)
                {
                    if (context.Tokens[j + 1].IsMark(',') || IsOpening(j))
                        last = IsOpening(j) ? i : j;
                }
                if (last > i)
                {
                    Add(i + 1, last, "judgement", found);
                    return;
                }
            }
        }
        if (verb is "consider" or "deem" or "label" or "brand" or "dub" && context.Items[sentence.Index].Find(x => x.First == said.Last + 1)?.Noun is { ObjectOf: not null } predicate && said.Last + 1 == predicate.First)
            Add(predicate.First, predicate.Last, "judgement", found);
    }

    // "were “criminals, not captives”", "Australia “must choose between its wallet and its big brother”", whole quotations of a few words.
    private void Quoted(Sentence sentence, List<FoundLoaded> found)
    {
        for (var i = sentence.First + 1; i < sentence.End - 2; i++)
        {
            if (!IsOpening(i) || Closing(i, sentence) is var end && end <= i + 2)
                continue;
            var before = context.Tokens[i - 1];
            var predicate = before.Is(Tag.Verb) && (before.Lemma is "be" or "remain" or "look" or "seem" or "become" or "behave" || before.VerbLemma == "be");
            var manner = before.Is(Tag.Ing) || context.Tokens[i + 1].Lower is "like";
            var duty = context.Tokens[i + 1].Tag == Tag.Modal && context.Tokens[i + 1].Lower is "must" or "cannot" or "should";
            if (predicate || manner)
                Add(i + 1, Trim(end - 1), "judgement", found);
            else if (duty && end - i - 2 > 1)
                Add(i + 2, Trim(end - 1), "judgement", found);
        }
    }

    private int Trim(int last) => context.Tokens[last].Tag == Tag.Punctuation ? last - 1 : last;

    private bool IsOpening(int i) => context.Tokens[i].Text == "“" || context.Tokens[i].Text == "\"" && context.Tokens[i].SpaceBefore && i + 1 < context.Tokens.Count && !context.Tokens[i + 1].SpaceBefore;

    private int Closing(int opening, Sentence sentence)
    {
        for (var i = opening + 1; i < sentence.End; i++)
        {
            if (context.Tokens[i].Text is "”" or "\"")
                return i;
        }
        return opening;
    }
}
