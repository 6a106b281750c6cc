using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>Positions of verbs of wanting, insisting, preferring and offering, and of readiness.</summary>
internal sealed class VerbPositions(ReadingContext context, PositionList list, Holders holders)
{
    private static readonly HashSet<string> Laid = [.. "table set impose lay attach add raise put submit present".Split(' ')];
    private static readonly HashSet<string> Asked = [.. "demand condition precondition claim requirement request".Split(' ')];
    private static readonly HashSet<string> Floated = [.. "float propose suggest table draft submit".Split(' ')];
    private readonly PositionVerbs verbs = new(context);
    private readonly PositionSpans spans = new(context);

    /// <summary>Adds the positions of all verbs.</summary>
    public void Find()
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            foreach (var verb in context.Verbs[s])
            {
                Verb(verb, s);
                Laying(verb);
                Floating(verb, s);
            }
        }
    }

    /// <summary>Whether a verb puts conditions or demands on the table.</summary>
    public static bool IsLaid(ReadingContext context, VerbGroup? verb) =>
        verb is { Object: { } asked } && Laid.Contains(verb.Lemma) && Asked.Contains(Inflection.Singular(context.Tokens[asked.Head].Lower));

    private void Verb(VerbGroup verb, int s)
    {
        if (PositionFinder.NegatedContent(verb))
            return;
        var ready = verbs.Readiness(verb);
        var stance = ready ?? verbs.Stance(verb);
        if (stance is null || verb.Passive && verb.ByPhrase is null || verb.Subordinator is "if" or "whether" or "unless" || holders.Of(verb) is not { } holder)
            return;
        var condition = stance is "accept" or "offer" ? Conditions.Of(context, s, verb) : null;
        if (condition is { Strict: true })
            stance = "conditional";
        foreach (var (first, last, labelFirst, labelLast) in spans.Of(verb))
            list.Add(new(holder, stance, ready is null ? first : Math.Min(first, verb.Governor?.First ?? first), last, labelFirst, labelLast, ready is null ? "positions/verb" : "positions/ready") { Verb = verb, Condition = condition is null ? null : (condition.First, condition.Last) });
    }

    // "Britain tabled new conditions, among them a cap on transfers".
    private void Laying(VerbGroup verb)
    {
        if (verb.Negated || !IsLaid(context, verb) || verb.Object is not { } asked || holders.Of(verb) is not { } holder)
            return;
        list.Add(new(holder, "demand", verb.First, PositionSpans.Tail(asked), asked.First, PositionSpans.Tail(asked), "positions/laid") { Verb = verb });
        var items = context.Items[context.Tokens[verb.Main].Sentence];
        for (var i = asked.Item + 1; i + 1 < items.Count; i++)
        {
            var word = context.Tokens[items[i].First].Lower;
            var named = word is "including" ? items[i + 1].Noun : word == "among" && i + 2 < items.Count && context.Tokens[items[i + 1].First].Lower == "them" ? items[i + 2].Noun : null;
            if (named is null)
                continue;
            foreach (var member in named.Members)
                list.Add(new(holder, "demand", member.First, PositionSpans.Tail(member), member.First, PositionSpans.Tail(member), "positions/laid"));
            return;
        }
    }

    // "A compromise floated by the Social Democrats would split the ministry".
    private void Floating(VerbGroup verb, int s)
    {
        if (!Floated.Contains(verb.Lemma) || verb.Finite || verb.ByPhrase is null || holders.Of(verb) is not { } holder)
            return;
        if (context.Verbs[s].Find(v => v.Item > verb.Item && v.Modal is "would" or "will") is { } then)
            list.Add(new(holder, "offer", then.First, spans.End(then.Main), then.Main, spans.End(then.Main), "positions/floated") { Verb = verb });
    }
}
