using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Says whose words a verb of saying gives: the subject, the phrase after by, or the nearest phrase before it that can speak.</summary>
internal sealed class Speakers(ReadingContext context, PhraseActors phrases)
{
    private static readonly HashSet<string> Voices = [.. "committee council panel commission delegation secretariat fund group agency newspaper paper daily magazine broadcaster television radio station press media outlet office embassy presidency palace ministry department spokesman exporter winemaker processor shipper scientist researcher campaigner charity family relative critic supporter commentator pollster bookmaker investor lender bondholder creditor banker passenger customer consumer motorist commuter neighbour villager islander elder priest bishop mayor councillor engineer contact industry lobby association federation chamber institute university bench party".Split(' ')];

    /// <summary>The phrase of the speaker, or null where nobody speaks.</summary>
    public NounPhrase? Of(VerbGroup verb, int s)
    {
        return Phrase(verb, s) is { } phrase ? Named(phrase, s) : null;
    }

    // "Their chief delegate, Anna Roe, wrote": the name says more than the office.
    private NounPhrase Named(NounPhrase phrase, int s)
    {
        var items = context.Items[s];
        if (phrases.Of(phrase).Count > 0 || phrase.Item >= items.Count || items[phrase.Item].Noun != phrase)
            return phrase;
        // Past what hangs on the office: "the junior partner in the coalition, the Greens, complains".
        var i = phrase.Item + 1;
        while (i + 1 < items.Count && items[i].Kind == ItemKind.Preposition && items[i + 1].Noun is not null)
            i += 2;
        if (i + 2 < items.Count && items[i].Kind == ItemKind.Comma && items[i + 1].Noun is { } beside && items[i + 2].Kind == ItemKind.Comma && context.Mentions.At(beside.Head) is not null && phrases.Of(beside) is [_])
            return beside;
        return phrase;
    }

    private NounPhrase? Phrase(VerbGroup verb, int s)
    {
        if ((verb.Passive || verb.Participle) && verb.ByPhrase is { } by)
            return CanSpeak(by) ? by : null;
        if (verb.Passive)
            return null;
        if (verb.Subject is { } subject && CanSpeak(subject) && (subject.Preposition is null && !AfterPreposition(subject, s) || verb.Link == VerbLink.Relative))
            return subject;
        return Before(verb, s) ?? After(verb, s);
    }

    /// <summary>Whether a phrase stands for somebody, or something written, that can say things.</summary>
    public bool CanSpeak(NounPhrase phrase)
    {
        var head = context.Tokens[phrase.Head];
        if (phrases.Of(phrase).Count > 0 || head.Lower is "he" or "she" or "they" or "we" or "i" or "one" or "some" or "many" or "others" or "both" or "neither" or "who" or "himself" or "herself" or "those")
            return true;
        if (head.Tag == Tag.Proper)
            return context.Mentions.At(phrase.Head) is not { Locative: true } && !Days.Contains(head.Lower);
        if (!head.Is(Tag.Noun))
            return head.Is(Tag.Number) && head.Lower is "two" or "three" or "four" or "several" or "one";
        var lemma = Inflection.Singular(head.Lower);
        return Ladder.IsUnnamed(lemma) || Ladder.IsDocument(lemma) || Voices.Contains(lemma) || ActorNouns.Agents.Contains(lemma) || ActorNouns.Agents.Contains(head.Lower)
            || Ladder.IsOrgan(lemma) && phrases.Owners(phrase, phrase.Head).Count > 0;
    }

    private static readonly HashSet<string> Days = [.. "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december".Split(' ')];

    private bool AfterPreposition(NounPhrase phrase, int s) =>
        phrase.Item > 0 && phrase.Item < context.Items[s].Count && context.Items[s][phrase.Item].Noun == phrase && context.Items[s][phrase.Item - 1].Kind == ItemKind.Preposition;

    // "people briefed on the negotiations said", "an official there ruled out".
    private NounPhrase? Before(VerbGroup verb, int s)
    {
        var items = context.Items[s];
        for (var i = Math.Min(verb.Item, items.Count) - 1; i >= 0; i--)
        {
            var item = items[i];
            if (item.Kind is ItemKind.That or ItemKind.Stop or ItemKind.Quote or ItemKind.Dash || item.Verb is { Finite: true, Link: not VerbLink.Relative })
                return null;
            if (item.Noun is { } noun && !(i > 0 && items[i - 1].Kind == ItemKind.Preposition) && CanSpeak(noun))
                return noun;
        }
        return null;
    }

    // "said Anna Roe".
    private NounPhrase? After(VerbGroup verb, int s)
    {
        var items = context.Items[s];
        var i = verb.Item + 1;
        while (i < items.Count && items[i].Kind == ItemKind.Adverb)
            i++;
        return verb.Subject is null && i < items.Count && items[i].Noun is { } noun && CanSpeak(noun) ? noun : null;
    }
}
