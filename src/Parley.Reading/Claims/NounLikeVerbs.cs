using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Verbs of saying that look like nouns where the tagger took them for nouns: "doubts that", "his aides claim,", "regards it as", "and claims the premiership".</summary>
internal sealed class NounLikeVerbs(ReadingContext context, PhraseActors phrases, AttributionList list)
{
    private readonly Speakers speakers = new(context, phrases);
    private readonly SpeechCues cues = new(context);

    /// <summary>Adds those of a sentence.</summary>
    public void Find(int s)
    {
        var items = context.Items[s];
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Noun is not { } noun || noun.Head != noun.Last || context.Tokens[noun.Head] is not { Tag: Tag.Noun } token || list.Has(noun.Head, noun.Head))
                continue;
            var reading = context.Lexicon.Words.Read(token.Lower);
            if ((reading.Tags & (Tag.Present | Tag.Base)) == 0 || Cue(reading.VerbLemma, items, i) is not { } cue || Speaker(noun, items, i) is not { } speaker)
                continue;
            var sentence = context.Sentences[s];
            var (first, last) = cue.Postfix ? (sentence.First, Math.Max(sentence.First, speaker.First - 2)) : (Math.Min(noun.Head + 1, sentence.End - 1), Scopes.ClauseEnd(context, Math.Min(noun.Head + 1, sentence.End - 1)));
            list.Speak(noun.Head, noun.Head, cue.Entry, speaker, first, last, "attribution/verb");
        }
    }

    // What follows shows the verb: that, an object after "and", a pronoun and "as", a comma that closes what a comma opened.
    private (SpeechCue Entry, bool Postfix)? Cue(string lemma, List<Item> items, int i)
    {
        if (lemma.Length == 0 || i + 1 >= items.Count)
            return null;
        var noun = items[i].Noun!;
        var alone = noun.First == noun.Last;
        var next = items[i + 1];
        if (next.Kind == ItemKind.That && cues.One(lemma, "verb") is { } said && (!alone || i > 0 && items[i - 1].Kind is ItemKind.Comma or ItemKind.Conjunction or ItemKind.Adverb or ItemKind.NounPhrase))
            return alone || IsSubject(noun) ? (said, false) : null;
        if (next.Kind == ItemKind.Comma && !alone && i > 1 && items[i - 1].Kind == ItemKind.Comma && IsSubject(noun) && context.Tokens[noun.Head - 1].Lower.EndsWith('s') && cues.One(lemma, "verb") is { } after)
            return (after, true);
        if (alone && i > 0 && items[i - 1].Kind == ItemKind.Conjunction && next.Noun is { } thing && context.Tokens[thing.First].Is(Tag.Determiner | Tag.Possessive) && cues.One(lemma, "verdict-object") is { } object_)
            return (object_, false);
        if (next.Noun is { } pronoun && context.Tokens[pronoun.Head].Is(Tag.Pronoun) && i + 2 < items.Count && context.Tokens[items[i + 2].First].Lower == "as" && IsSubject(noun) && cues.One(lemma, "verdict-as") is { } judged)
            return (judged, false);
        return null;
    }

    // What stands before the verb in the phrase must be able to speak by itself.
    private bool IsSubject(NounPhrase noun) =>
        noun.First < noun.Head && !context.Tokens[noun.Head - 1].Is(Tag.Genitive | Tag.Determiner | Tag.Possessive | Tag.Adjective) && speakers.CanSpeak(Part(noun));

    private static NounPhrase Part(NounPhrase noun)
    {
        var part = new NounPhrase { First = noun.First, Last = noun.Head - 1, Head = noun.Head - 1, Item = noun.Item };
        part.Genitives.AddRange(noun.Genitives);
        return part;
    }

    private NounPhrase? Speaker(NounPhrase noun, List<Item> items, int i)
    {
        if (noun.First < noun.Head)
            return Part(noun);
        // The subject stands first in the clause, before relative clauses set off by commas.
        for (var k = 0; k < i; k++)
        {
            if (items[k].Noun is { } subject && (k == 0 || items[k - 1].Kind is not (ItemKind.Preposition or ItemKind.Relative)) && speakers.CanSpeak(subject))
                return subject;
        }
        return null;
    }
}
