using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Sources that are named without a verb of their own: "according to X", "in its view", "reportedly", "rumours that", and verbs of several words.</summary>
internal sealed class SourceFinder(ReadingContext context, PhraseActors phrases, AttributionList list)
{
    private static readonly HashSet<string> Views = [.. "view reckoning opinion words estimate estimation account telling judgement judgment calculation calculations count eyes assessment version tally book analysis admission".Split(' ')];
    private readonly Speakers speakers = new(context, phrases);
    private readonly SpeechCues cues = new(context);
    private readonly NounLikeVerbs nounVerbs = new(context, phrases, list);

    /// <summary>Adds the sources of a sentence.</summary>
    public void Find(int s)
    {
        var sentence = context.Sentences[s];
        nounVerbs.Find(s);
        foreach (var item in context.Items[s])
        {
            if (item.Noun is { } noun)
            {
                Noun(noun, s);
                View(noun, s);
            }
        }
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (cues.Longest(i, sentence) is not { } cue)
                continue;
            var last = i + cue.Words.Length - 1;
            if (cue.Kind == "preposition")
                According(cue, i, last, sentence);
            else if (cue.Kind == "adverb" || cue.Class is "hearsay" or "rumour" && last + 1 < sentence.End)
                list.Speak(i, last, cue, null, Math.Min(last + 1, sentence.End - 1), AdverbScope(last + 1, sentence), "attribution/hearsay");
            else
                Several(cue, i, last, s);
            i = last;
        }
    }

    // "has made it plain that", "put the figure at", "pointed out"
    private void Several(SpeechCue cue, int first, int last, int s)
    {
        var verb = context.Verbs[s].Find(v => v.First <= first && first <= Math.Max(v.Last, v.Main));
        if (verb is null || verb.Infinitive || verb.Negated || verb.Modal is not null || last + 1 >= context.Sentences[s].End || speakers.Of(verb, s) is not { } speaker)
            return;
        list.Speak(first, last, cue, speaker, last + 1, Scopes.ClauseEnd(context, last + 1), "attribution/verb");
    }

    // In its view, by the institute's reckoning, in the words of one diplomat; the phrase may run on: "by its reckoning savings are feasible".
    private void View(NounPhrase noun, int s)
    {
        var before = noun.First - 1;
        var at = Enumerable.Range(noun.First, noun.Head - noun.First + 1).FirstOrDefault(i => Views.Contains(context.Tokens[i].Lower), -1);
        if (at < 0 || before < context.Sentences[s].First || context.Tokens[before].Lower is not ("in" or "by" or "on" or "to"))
            return;
        var owner = phrases.Owners(noun, at);
        if (owner.Count == 0 && !noun.Genitives.Exists(g => g < at) || context.Tokens[at].Lower == "words" && context.Tokens[noun.First].Is(Tag.Determiner))
            return;
        var (first, end) = Around(before, at, context.Sentences[s]);
        list.Add(before, at, new([], "preposition", "neutral", Attribution.OnRecord, "view"), owner.Count > 0 ? owner[0] : null, context.Words(noun.First, at), owner.Count > 0 ? Attribution.OnRecord : Attribution.Anonymous, null, first, end, "attribution/view");
    }

    // Rumours, whispers, reports that …
    private void Noun(NounPhrase noun, int s)
    {
        var head = context.Tokens[noun.Head];
        if (head.Tag != Tag.Noun || (cues.One(head.Lower, "noun") ?? cues.One(Inflection.Singular(head.Lower), "noun")) is not { } cue)
            return;
        var sentence = context.Sentences[s];
        for (var i = noun.Last + 1; i < sentence.End && i <= noun.Last + 3; i++)
        {
            if (context.Tokens[i].Tag != Tag.That && context.Tokens[i].Lower != "that")
                continue;
            if (i + 1 >= sentence.End || context.Tokens[i + 1].Is(Tag.Finite) && !context.Tokens[i + 1].Is(Tag.Nominal))
                return;
            var owner = phrases.Owners(noun, noun.Head);
            if (cue.Record != Attribution.OnRecord || owner.Count > 0)
                list.Add(noun.Head, i == noun.Last + 2 ? noun.Last + 1 : noun.Head, cue, owner.Count > 0 ? owner[0] : null, head.Lower, cue.Record, null, i + 1, Scopes.ClauseEnd(context, i + 1), "attribution/noun");
            return;
        }
    }

    private void According(SpeechCue cue, int i, int last, Sentence sentence)
    {
        var noun = context.Items[context.Tokens[i].Sentence].Find(x => x.Noun is not null && x.First == last + 1)?.Noun;
        // "said on condition of anonymity", "who asked not to be named" belong to the words of somebody who is told of already.
        if (noun is null && (cue.Record == Attribution.OnRecord || cue.Record == Attribution.Anonymous && list.InSentence(sentence.Index)))
            return;
        var (first, end) = Around(i, last, sentence);
        list.Speak(i, last, cue, noun, first, end, "attribution/according");
    }

    // What a source that stands first, or last, reaches over.
    private (int First, int Last) Around(int first, int last, Sentence sentence)
    {
        if (first <= sentence.First + 1)
        {
            var comma = last + 1;
            while (comma < sentence.End && !context.Tokens[comma].IsMark(','))
                comma++;
            return (Math.Min(comma + 1, sentence.End - 1), Scopes.LastWord(context, sentence));
        }
        var end = first - 1;
        while (end > sentence.First && context.Tokens[end].Tag == Tag.Punctuation)
            end--;
        return (sentence.First, end);
    }

    // An adverb of hearsay reaches over its verb group and what follows in the clause, or over the phrase that it stands before.
    private int AdverbScope(int from, Sentence sentence)
    {
        if (from >= sentence.End)
            return sentence.End - 1;
        var next = context.Items[context.Tokens[from].Sentence].Find(x => x.First >= from);
        return next?.Noun is not null && next.Noun.SubjectOf is null ? next.Last : Scopes.ClauseEnd(context, from);
    }
}
