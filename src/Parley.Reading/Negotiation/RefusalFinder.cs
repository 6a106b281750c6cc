using Parley.Reading.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>What a party will not, cannot or would never do.</summary>
internal sealed class RefusalFinder(ReadingContext context, PositionList list, Holders holders)
{
    private static readonly HashSet<string> NoDeed = [.. "be have know say think believe expect hope need see seem appear happen become matter mean suffice do comment respond attend help understand remember name identify want wish like".Split(' ')];
    private readonly PositionSpans spans = new(context);

    /// <summary>Adds the refusals of all sentences.</summary>
    public void Find()
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            foreach (var verb in context.Verbs[s])
                Refusal(verb);
        }
    }

    private void Refusal(VerbGroup verb)
    {
        var going = verb.Infinitive && verb.Governor is { Negated: true, Lemma: "go", Progressive: true };
        var modal = verb.Negated && verb.Modal is "will" or "would" or "can" or "could" || verb.Modal is "cannot" or "can't" or "won't" || verb.Negated && verb.Modal is "cannot";
        if (!modal && !going || NoDeed.Contains(verb.Lemma) || verb.Passive || verb.Subordinator is "if" or "whether" or "when" or "because")
            return;
        var attributed = list.Over(verb.Main) is not null;
        if (verb.Modal is "would" or "could" or "can" or "cannot" && !attributed && !going || holders.Of(going ? verb.Governor! : verb) is not { } holder)
            return;
        var first = going ? verb.Governor!.First : verb.First;
        var rest = spans.Of(verb);
        // "cannot honour the pledge with less than 21 billion": what is wanted is said by the limit.
        var sentence = context.Sentences[context.Tokens[verb.Main].Sentence];
        for (var i = verb.Last + 1; i < sentence.End - 2; i++)
        {
            if (context.Tokens[i].Lower is "with" or "for" or "on" && context.Tokens[i + 1].Lower is "less" or "fewer" && context.Tokens[i + 2].Lower == "than")
            {
                list.Add(new(holder, "demand", first, Scopes.ClauseEnd(context, i), verb.Main, Scopes.ClauseEnd(context, i), "positions/limit") { Verb = verb, RedLine = true });
                return;
            }
        }
        if (rest.Count == 0)
        {
            list.Add(new(holder, "reject", first, Math.Max(verb.Last, spans.End(verb.Last)), verb.Main, Math.Max(verb.Last, spans.End(verb.Last)), "positions/refusal") { Verb = verb, RedLine = true });
            return;
        }
        foreach (var (from, to, labelFirst, labelLast) in rest)
            list.Add(new(holder, "reject", going && from == rest[0].First ? first : from, to, labelFirst, labelLast, "positions/refusal") { Verb = verb, RedLine = true });
    }
}
