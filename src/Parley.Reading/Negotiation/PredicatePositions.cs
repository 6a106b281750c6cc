using Parley.Reading.Actors;
using Parley.Reading.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>What is called impossible, not for sale or a red line, and by whom.</summary>
internal sealed class PredicatePositions(ReadingContext context, PhraseActors phrases, PositionList list, Holders holders, IReadOnlyList<FoundAttribution> attributions)
{
    private static readonly string[][] Rejections =
    [
        .. new[]
        {
            "non-starter", "nonstarter", "non-negotiable", "not negotiable", "unacceptable", "not acceptable", "out of the question", "off the table", "not on the table", "never on the table", "a red line", "red line", "a bridge too far", "not up for discussion",
            "not up for negotiation", "not for sale", "not a bargaining chip", "no bargaining chip", "unthinkable", "inconceivable", "intolerable", "dead on arrival", "a betrayal", "impossible", "a deal-breaker", "a dealbreaker", "unworkable", "inadmissible", "not an option", "no option",
            "surrender", "blackmail", "unrealistic", "premature", "absurd", "an insult", "a provocation", "a farce", "wishful thinking", "a joke", "extortion", "capitulation", "an ultimatum", "out of reach", "piracy", "too little", "too low", "too high", "not enough", "insufficient", "inadequate", "derisory", "unfair", "a non-event", "closed", "suicide",
        }.Select(w => w.Split(' ')),
    ];

    private static readonly HashSet<string> Firm = ["non-starter", "nonstarter", "non-negotiable", "red", "unacceptable", "out", "off", "never", "bargaining", "inconceivable", "unthinkable", "deal-breaker", "sale", "betrayal"];
    private static readonly HashSet<string> Denying = ["dismiss", "reject", "brand", "condemn", "denounce", "deride"];

    /// <summary>Adds what predicates reject.</summary>
    public void Find()
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            foreach (var verb in context.Verbs[s])
            {
                if (verb.Lemma is "be" or "remain" or "become" or "seem" or "stay")
                    Predicate(verb, s);
            }
        }
        foreach (var verdict in attributions.Where(a => a.Rule == "attribution/verdict"))
            Verdict(verdict);
    }

    private void Predicate(VerbGroup verb, int s)
    {
        if (verb.Subject is not { } subject || verb.Subordinator is "if" or "whether")
            return;
        var end = context.Sentences[s].End;
        if (At(verb.First, Math.Min(end, verb.Last + 5), end) is not { } at)
            return;
        var phrase = subject;
        // "Lowering the share any further is a red line": the whole of what would be done.
        var start = context.Sentences[s].First;
        var first = context.Tokens[start].Is(Tag.Ing) && subject.First > start && subject.First - start < 8 ? start : subject.First;
        var of = OfWhom(at.Last, end, s);
        if (of is null && verb.Negated && at.Word is not ("not" or "never" or "no"))
            return;
        if ((of ?? holders.Source(verb.Main)) is { } holder)
            list.Add(new(holder, "reject", first, Math.Max(at.Last, verb.Last), first, Math.Max(PositionSpans.Tail(phrase), first < phrase.First ? verb.First - 1 : 0), "positions/predicate") { RedLine = at.Word is not null && IsFirm(at.First, at.Last) });
    }

    // "called the share “impossible”", "dismissed the sequence as surrender".
    private void Verdict(FoundAttribution verdict)
    {
        var sentence = context.Sentences[context.Tokens[verdict.First].Sentence];
        var verb = context.Verbs[sentence.Index].Find(v => v.Main == verdict.First);
        if (verb is null || verdict.Source is not { } holder)
            return;
        var at = At(verdict.First + 1, Math.Min(sentence.End, verdict.First + 14), sentence.End);
        if (at is null && !Denying.Contains(verb.Lemma))
            return;
        var thing = verb.Object is { } patient && patient.Item > verb.Item ? patient : Antecedent(verb, sentence.Index);
        if (thing is null || verb.Passive)
            return;
        var last = at?.Last ?? Scopes.ClauseEnd(context, verb.Last);
        list.Add(new(holder, "reject", verdict.First, last, thing.First, PositionSpans.Tail(thing), "positions/verdict") { Verb = verb });
    }

    // "31 per cent, a share that London called impossible": what the relative clause hangs on.
    private NounPhrase? Antecedent(VerbGroup verb, int s)
    {
        var items = context.Items[s];
        for (var i = Math.Min(verb.Item, items.Count) - 1; i > 0; i--)
        {
            if (items[i].Kind is ItemKind.That or ItemKind.Relative)
                return items[i - 1].Noun ?? (i > 1 ? items[i - 2].Noun : null);
        }
        return null;
    }

    // "a red line for Kyiv".
    private Actor? OfWhom(int last, int end, int s)
    {
        if (last + 2 >= end || context.Tokens[last + 1].Lower is not ("for" or "to"))
            return null;
        return context.Items[s].Find(x => x.First == last + 2)?.Noun is { } noun && phrases.Of(noun) is [var actor, ..] ? actor : null;
    }

    private (int First, int Last, string Word)? At(int from, int to, int end)
    {
        for (var i = from; i < to; i++)
        {
            foreach (var words in Rejections)
            {
                if (context.Matches(words, i, end))
                    return (i, i + words.Length - 1, words[0]);
            }
        }
        return null;
    }

    private bool IsFirm(int first, int last) => Enumerable.Range(first, last - first + 1).Any(i => Firm.Contains(context.Tokens[i].Lower));
}
