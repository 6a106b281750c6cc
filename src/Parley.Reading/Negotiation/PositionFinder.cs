using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Claims;
using Parley.Reading.Events;

namespace Parley.Reading.Negotiation;

/// <summary>Reads what somebody wants or will not have: from the events that say so, from verbs of wanting and refusing, from what a party says must or will not be.</summary>
internal sealed class PositionFinder(ReadingContext context, PhraseActors phrases, IReadOnlyList<FoundAttribution> attributions)
{
    /// <summary>All positions, in order of the text.</summary>
    public List<FoundPosition> Find(IReadOnlyList<FoundEvent> events)
    {
        var list = new PositionList(context, attributions);
        var holders = new Holders(context, phrases, list);
        new ConditionalPositions(context, list, holders).Find();
        foreach (var told in events)
            Event(told, list, holders);
        new VerbPositions(context, list, holders).Find();
        new RefusalFinder(context, list, holders).Find();
        new PredicatePositions(context, phrases, list, holders, attributions).Find();
        new ContentPositions(context, phrases, list, holders).Find();
        list.Found.Sort((a, b) => a.First != b.First ? a.First - b.First : a.Last - b.Last);
        return list.Found;
    }

    private void Event(FoundEvent told, PositionList list, Holders holders)
    {
        if (Stance(told) is not { } stance || told.Frame.Has("excludes") || told.Frame.Has("invites") || told.Frame.Has("consults") || told.Verb is { Subordinator: "whether" or "how" or "if" or "unless" or "provided" } or { Lemma: "devalue" or "sideline" or "belittle" })
            return;
        // What is wanted is demanded; conditions that are tabled are demands, told by their own rule.
        if (stance == "prefer" && told.Verb is { Lemma: "want" or "wish" } || told.Noun is null && VerbPositions.IsLaid(context, told.Verb))
            return;
        if (told.Verb is { } content && NegatedContent(content))
            return;
        var holder = told.Source.Count > 0 ? told.Source[0] : null;
        if (told.Verb is { } by && (holder is null || told.Noun is null && context.Tokens[by.Subject?.Head ?? by.Main].Lower is "we" or "i"))
            holder = holders.Of(by) ?? holder;
        if (holder is null)
            return;
        if (told.Verb is { } within && Conditions.Of(context, told.Sentence, null) is { } clause && clause.First <= within.Main && within.Main <= clause.Last)
            return;
        var condition = stance is "accept" or "offer" or "conditional" ? Conditions.Of(context, told.Sentence, told.Verb) : null;
        if (condition is { Strict: true })
            stance = "conditional";
        var redLine = told.Frame.Has("red-line") || stance == "reject" && told.Verb is { Negated: true, Modal: "will" or "would" or "can" or "could" } || stance == "reject" && told.Verb is { Lemma: "rule", Particle: "out" };
        foreach (var (first, last, labelFirst, labelLast) in Spans(told))
            list.Add(new(holder, stance, first, last, labelFirst, labelLast, told.Noun is null ? "positions/verb" : "positions/noun") { Verb = told.Noun is null ? told.Verb : null, Event = told, RedLine = redLine, Condition = condition is null ? null : (condition.First, condition.Last) });
    }

    /// <summary>"insists that it will not accept": what is refused is the position.</summary>
    internal static bool NegatedContent(Language.VerbGroup verb) =>
        verb.Lemma is "insist" or "demand" or "maintain" && verb.Complements.Exists(c => c.Link == Language.VerbLink.Content && c.Modal is "will" or "would" or "can" or "could" or "cannot" && (c.Negated || c.Modal == "cannot" || c is { Passive: true, Lemma: "exclude" or "ban" or "scrap" }));

    private static string? Stance(FoundEvent told)
    {
        var marked = told.Frame.Stance;
        if (told.Status == Status.Hypothetical && marked is not ("demand" or "reject"))
            return null;
        if (told.Type == PloverType.Reject)
            return told.Base is not null || told.Status is not (Status.Negated or Status.Denied) ? "reject" : null;
        if (told.Status is Status.Negated or Status.Denied)
            return marked is "accept" or "offer" && told.Verb is { Modal: not null } ? "reject" : null;
        if (told.Status == Status.Conditional && marked is "accept" or "offer")
            return "conditional";
        return marked ?? (told.Type == PloverType.Request && told.Verb is not null && !told.Frame.Has("pressure") ? "demand" : null);
    }

    private List<(int, int, int, int)> Spans(FoundEvent told)
    {
        if (told.Noun is { } noun)
        {
            var last = noun.Infinitive is { } infinitive ? Math.Max(infinitive.ClauseEnd, infinitive.Last) : PositionSpans.Tail(noun);
            var from = noun.Infinitive is null ? noun.First : told.First;
            return [(from, last, noun.Infinitive?.Main ?? from, last)];
        }
        return told.Verb is { } verb ? new PositionSpans(context).Of(verb) : [];
    }
}
