using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>Positions in what a party says: what must be, what would not do, what would be excluded, from what it complains to be left out.</summary>
internal sealed class ContentPositions(ReadingContext context, PhraseActors phrases, PositionList list, Holders holders)
{
    private static readonly HashSet<string> Banned = [.. "exclude rule ban scrap drop remove delete forbid omit".Split(' ')];
    private static readonly HashSet<string> Enough = [.. "do suffice".Split(' ')];
    private static readonly HashSet<string> Shut = [.. "exclude shut sideline bypass freeze leave ignore lock keep".Split(' ')];
    private readonly PositionSpans spans = new(context);

    /// <summary>Adds the positions of all sentences.</summary>
    public void Find()
    {
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            foreach (var verb in context.Verbs[s])
            {
                if (verb.Subordinator is "if" or "unless" or "whether")
                    continue;
                Must(verb);
                Limit(verb);
                Ban(verb);
                Pledge(verb);
                LeftOut(verb);
            }
            OnCondition(s);
        }
    }

    private void Must(VerbGroup verb)
    {
        var must = verb.Modal is "must" or "should" || verb is { Infinitive: true, Governor.Lemma: "have" } or { Infinitive: true, Governor.Lemma: "need" };
        if (!must || list.Over(verb.Main) is not { } said || said.Record is Attribution.UnsourcedReport or Attribution.Rumour || holders.Source(verb.Main) is not { Type: not "media" } holder)
            return;
        var first = verb.Subject is { } subject && subject.Item < verb.Item ? subject.First : verb.Governor?.First ?? verb.First;
        var strength = said.Class == "neutral" && said.Record == Attribution.NamedExpertBody ? "advice" : null;
        list.Add(new(holder, "demand", first, Math.Max(verb.Last, spans.End(verb.Main)), first, Math.Max(verb.Last, spans.End(verb.Main)), "positions/must") { Verb = verb, Strength = strength });
    }

    // "anything below 38 cents would not do".
    private void Limit(VerbGroup verb)
    {
        var enough = Enough.Contains(verb.Lemma) || verb.Lemma == "be" && (verb.Adjective is "enough" or "sufficient" or "acceptable" || verb.Last + 1 < context.Tokens.Count && context.Tokens[verb.Last + 1].Lower == "enough");
        if (!enough || !verb.Negated || verb.Modal is not ("would" or "will") || verb.Subject is not { } subject || Speaker(verb, subject) is not { } holder)
            return;
        list.Add(new(holder, "demand", subject.First, verb.Last, subject.First, Math.Max(subject.Last, verb.First - 1), "positions/limit") { Verb = verb, RedLine = true });
    }

    // Whoever is given the words; of "was reported to have told", the one who told.
    private Actor? Speaker(VerbGroup verb, NounPhrase subject) =>
        holders.Source(verb.Main) ?? (verb.Governor is { } told && told.Subject is { } teller && teller != subject && phrases.Of(teller) is [var actor, ..] ? actor : null);

    private void Ban(VerbGroup verb)
    {
        if (!Banned.Contains(verb.Lemma) || !verb.Passive || verb.Negated || verb.Modal is not ("would" or "will" or "must") || verb.Subject is not { } subject || holders.Source(verb.Main) is not { } holder)
            return;
        list.Add(new(holder, "reject", subject.First, Math.Max(verb.Last, spans.End(verb.Main)), subject.First, PositionSpans.Tail(subject), "positions/ban") { Verb = verb });
    }

    // "only four cranes would be remotely controlled, she wrote": what somebody undertakes.
    private void Pledge(VerbGroup verb)
    {
        if (verb.Modal is not ("would" or "will") || verb.Negated || verb.Subject is not { } subject || holders.Source(verb.Main) is not { } holder)
            return;
        var only = subject.First > 0 && context.Tokens[subject.First - 1].Lower == "only" || context.Tokens[subject.First].Lower is "only" or "no" && verb.Lemma is not ("be" or "mean");
        if (only && context.Tokens[subject.First].Lower != "nothing" && Conditions.Of(context, context.Tokens[verb.Main].Sentence, verb) is null && !UntilFollows(verb))
            list.Add(new(holder, "offer", subject.First, Math.Max(verb.Last, spans.End(verb.Main)), subject.First, Math.Max(verb.Last, spans.End(verb.Main)), "positions/pledge") { Verb = verb });
    }

    private bool UntilFollows(VerbGroup verb)
    {
        var sentence = context.Sentences[context.Tokens[verb.Main].Sentence];
        return Enumerable.Range(verb.Last, sentence.End - verb.Last).Any(i => context.Tokens[i].Lower is "until" or "unless" or "without");
    }

    // "complained that the civilian parties had been shut out": a seat is what is wanted.
    private void LeftOut(VerbGroup verb)
    {
        var shut = Shut.Contains(verb.Lemma) && verb.Passive && !verb.Negated && (verb.Lemma is "exclude" or "sideline" or "bypass" or "ignore" || verb.Particle is "out" || verb.Last + 1 < context.Tokens.Count && context.Tokens[verb.Last + 1].Lower is "out")
            || verb.Lemma is "consult" or "invite" or "ask" or "include" && verb is { Passive: true, Negated: true };
        if (!shut || verb.Subject is not { } subject || list.Over(verb.Main) is not { } said || said.Class != "marked" && said.Class != "neutral" || said.Source is not { } holder)
            return;
        if (!Complains(said) || said.First > verb.Main)
            return;
        list.Add(new(holder, "demand", subject.First, Math.Max(verb.Last, spans.End(verb.Main)), subject.First, Math.Max(verb.Last, spans.End(verb.Main)), "positions/left-out") { Verb = verb, Strength = "implied" });
    }

    private bool Complains(FoundAttribution said) => context.Tokens[said.First].Lemma is "complain" or "protest" or "grumble" or "lament" or "fume" or "demand" or "object" or "insist";

    // "put 3.5 per cent on the table, on condition that night rosters be reopened": the condition is a demand of its own.
    private void OnCondition(int s)
    {
        foreach (var offer in list.In(s).Where(p => p.Stance is "offer" or "accept" && p.Condition is { } c && context.Tokens[c.First].Sentence == s && context.Tokens[c.First].Lower == "on").ToList())
        {
            var (first, last) = offer.Condition!.Value;
            while (first < last && context.Tokens[first].Lower is "on" or "the" or "condition" or "that" || context.Tokens[first].Tag == Tag.That)
                first++;
            list.Add(new(offer.Holder, "demand", first, last, first, last, "positions/condition"));
        }
    }
}
