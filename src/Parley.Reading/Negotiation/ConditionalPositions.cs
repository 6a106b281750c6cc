using Parley.Reading.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>What a party would do only under a condition: "would pull back only if", "would walk away if", "nothing would be signed until", "without X there is no Y".</summary>
internal sealed class ConditionalPositions(ReadingContext context, PositionList list, Holders holders)
{
    /// <summary>Adds the conditional positions of all sentences.</summary>
    public void Find()
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            foreach (var verb in context.Verbs[s])
            {
                Would(verb, s);
                Until(verb, s);
            }
            Without(s);
            Answer(s);
        }
    }

    private void Would(VerbGroup verb, int s)
    {
        if (verb.Modal is not ("would" or "will" or "could" or "can" or "might" or "may") || verb.Passive || verb.Negated || verb.Subordinator is "if" or "unless" or "provided" or "should")
            return;
        if (Conditions.Of(context, s, verb) is not { } condition || condition.First < verb.Main || holders.Of(verb) is not { } holder)
            return;
        var only = Enumerable.Range(verb.First, condition.First - verb.First).Any(i => context.Tokens[i].Lower == "only") || context.Tokens[condition.First].Lower == "unless" || context.Words(condition.First, Math.Min(condition.First + 1, condition.Last)) is "provided that" or "on condition";
        if (!only && list.Over(verb.Main) is null)
            return;
        var last = Math.Max(verb.Last, condition.Last);
        list.Add(new(holder, "conditional", verb.First, last, verb.Main, last, "positions/conditional") { Verb = verb, Condition = (condition.First, condition.Last) });
    }

    // "nothing would be signed until the journalists were included", "no deal would be signed without".
    private void Until(VerbGroup verb, int s)
    {
        if (verb.Subject is not { } subject || context.Tokens[subject.First].Lower is not ("nothing" or "no" or "nobody" or "none") || verb.Modal is not ("would" or "will" or "could" or "can") || holders.Source(verb.Main) is not { } holder)
            return;
        var sentence = context.Sentences[s];
        for (var i = verb.Last + 1; i < sentence.End - 1; i++)
        {
            if (context.Tokens[i].Lower is not ("until" or "unless" or "without" or "before"))
                continue;
            var last = Scopes.ClauseEnd(context, i);
            list.Add(new(holder, "conditional", subject.First, last, i + 1, last, "positions/conditional") { Verb = verb, RedLine = true, Condition = (i, last) });
            return;
        }
    }

    // "Without finance there is no coalition", "no peace without justice"; "without an invitation, her country would …".
    private void Without(int s)
    {
        var items = context.Items[s];
        for (var i = 0; i + 2 < items.Count; i++)
        {
            if (items[i].Kind != ItemKind.Preposition || context.Tokens[items[i].First].Lower != "without" || items[i + 1].Noun is not { } missing || holders.Source(items[i].First) is not { } holder)
                continue;
            var opens = i == 0 || items[i - 1].Kind is ItemKind.Quote or ItemKind.That;
            var last = Scopes.ClauseEnd(context, missing.Last);
            var none = Enumerable.Range(missing.Last + 1, Math.Max(0, last - missing.Last)).FirstOrDefault(t => context.Tokens[t].Lower is "no" or "nothing" or "never" or "not", -1);
            var threat = context.Verbs[s].Find(v => v.First > missing.Last && v.Modal is "would" or "will" && v.Link != VerbLink.Relative);
            if (opens && none > 0)
                list.Add(new(holder, "conditional", items[i].First, last, missing.First, last, "positions/without") { RedLine = true, Condition = (items[i].First, PositionSpans.Tail(missing)) });
            else if (opens && threat is not null)
                list.Add(new(holder, "demand", items[i].First, PositionSpans.Tail(missing), missing.First, PositionSpans.Tail(missing), "positions/without"));
        }
    }

    // "Dushanbe's answer was 4.1, and not a drop more unless …"; "the union's demand is 6 per cent".
    private void Answer(int s)
    {
        foreach (var verb in context.Verbs[s])
        {
            if (verb.Lemma is not ("be" or "remain" or "stand") || verb.Subject is not { } subject || verb.Object is null && verb.Prepositional.Count == 0 || holders.Owner(subject) is not { } holder)
                continue;
            var stance = Inflection.Singular(context.Tokens[subject.Head].Lower) switch
            {
                "demand" or "condition" or "precondition" or "goal" or "aim" or "objective" or "request" or "target" => "demand",
                "offer" or "bid" or "proposal" or "counter-offer" or "counteroffer" => "offer",
                "answer" or "reply" or "response" => "offer",
                "preference" => "prefer",
                _ => null,
            };
            if (stance is null || verb.Negated)
                continue;
            var condition = Conditions.Of(context, s, verb);
            var end = condition is { Strict: true } ? condition.Last : Scopes.ClauseEnd(context, verb.Last);
            list.Add(new(holder, condition is { Strict: true } ? "conditional" : stance, subject.First, end, subject.First, end, "positions/answer") { Condition = condition is null ? null : (condition.First, condition.Last) });
        }
    }
}
