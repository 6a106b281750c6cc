using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Verbs that give a judgement or claim without a clause: call it X, describe it as X, accuse somebody of, deny a charge, speak of.</summary>
internal sealed class VerdictFinder(ReadingContext context, PhraseActors phrases, AttributionList list)
{
    private static readonly HashSet<string> Claims = [.. "charge claim allegation accusation report suggestion criticism assertion notion complaint talk version account rumour rumor speculation insinuation story idea characterisation".Split(' ')];
    private readonly Speakers speakers = new(context, phrases);
    private readonly SpeechCues cues = new(context);

    /// <summary>Adds the judgement of a verb, where its frame in the lexicon is filled.</summary>
    public void Find(VerbGroup verb, int s)
    {
        if (verb.Infinitive || list.Has(verb.Main, verb.Main) || verb.Negated && verb.Lemma is not ("consider" or "see" or "view") || verb.Modal is "may" or "might" or "could" or "would" or "should" or "must")
            return;
        foreach (var cue in cues.Kinds(verb.Lemma, "verdict"))
        {
            if (!Filled(cue, verb, s, out var last) || speakers.Of(verb, s) is not { } speaker)
                continue;
            var first = verb.Object is { } thing && thing.Item > verb.Item ? Math.Min(thing.First, last) : Math.Min(verb.Last + 1, last);
            list.Speak(verb.Main, verb.Main, cue, speaker, first, Math.Max(last, End(last)), "attribution/verdict");
            return;
        }
    }

    // Not into the next clause: ", and the union wants".
    private int End(int from)
    {
        var end = Scopes.ClauseEnd(context, from);
        for (var i = from + 1; i < end; i++)
        {
            if (context.Tokens[i].IsMark(',') && context.Tokens[i + 1].Tag == Tag.Conjunction)
                return i - 1;
        }
        return end;
    }

    private bool Filled(SpeechCue cue, VerbGroup verb, int s, out int last)
    {
        var sentence = context.Sentences[s];
        last = verb.Last;
        var after = verb.Last + 1;
        if (after >= sentence.End)
            return cue.Kind == "verdict-object" && (verb.Link == VerbLink.Relative || AfterThat(verb, s));
        last = after;
        switch (cue.Kind)
        {
            case "verdict-object":
                return verb.Object is { } thing && thing.Item > verb.Item || verb.Link == VerbLink.Relative || AfterThat(verb, s) || verb.Passive && verb.ByPhrase is not null;
            case "verdict-claim":
                return verb.Object is { } claim && (Claims.Contains(context.Tokens[claim.Head].Lower) || Claims.Contains(Inflection.Singular(context.Tokens[claim.Head].Lower)));
            case "verdict":
                return Predicate(verb, s);
            default:
                var preposition = cue.Kind["verdict-".Length..];
                last = Preposition(verb, preposition, sentence);
                return last > 0;
        }
    }

    // "the 48 per cent that the Tajik side has been citing"
    private bool AfterThat(VerbGroup verb, int s) =>
        verb.Subject is { } subject && subject.First > context.Sentences[s].First && context.Tokens[subject.First - 1].Is(Tag.That | Tag.Relative);

    // Called the plan “useful”; considers it a betrayal; which she called “impossible”.
    private bool Predicate(VerbGroup verb, int s)
    {
        var items = context.Items[s];
        var i = verb.Item + 1;
        if (i < items.Count && items[i].Kind == ItemKind.Quote)
            return true;
        var phrasesSeen = 0;
        for (; i < items.Count && items[i].First <= verb.Last + 14; i++)
        {
            if (items[i].Kind == ItemKind.Quote && phrasesSeen > 0)
                return true;
            if (items[i].Kind is ItemKind.Adjective && phrasesSeen > 0)
                return true;
            if (items[i].Noun is not null)
            {
                var governed = items[i - 1].Kind == ItemKind.Preposition;
                phrasesSeen += governed ? 0 : 1;
                if (phrasesSeen == 2 || phrasesSeen == 1 && !governed && (verb.Link == VerbLink.Relative || AfterThat(verb, s) || verb.Object is null))
                    return true;
            }
            else if (items[i].Kind is not (ItemKind.Preposition or ItemKind.Adverb or ItemKind.Conjunction))
            {
                return false;
            }
        }
        return false;
    }

    private int Preposition(VerbGroup verb, string preposition, Sentence sentence)
    {
        for (var i = verb.Last + 1; i < sentence.End && i <= verb.Last + 14; i++)
        {
            var token = context.Tokens[i];
            if (token.Lower == preposition)
                return i;
            if (token.Tag is Tag.That or Tag.Relative || token.Text is ";" or ":" || token.Is(Tag.Finite) && token.Text != verb.Lemma && preposition != "as")
                return -1;
            if (preposition is not ("as" or "of" or "for") && i > verb.Last + 1 && !token.Is(Tag.Adverb))
                return -1;
        }
        return -1;
    }
}
