using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Verbs of saying with what is said: a clause, a quotation, or the sentence that they stand in.</summary>
internal sealed class SaidFinder(ReadingContext context, PhraseActors phrases, AttributionList list)
{
    private readonly Speakers speakers = new(context, phrases);
    private readonly SpeechCues cues = new(context);

    /// <summary>Adds what a verb says: "X said that …", "…, X said", "X said: …".</summary>
    public void Find(VerbGroup verb, int s)
    {
        if (cues.One(verb.Lemma, "verb") is not { } cue || verb.Infinitive || verb is { Participle: true, Lemma: "brief" or "inform" or "notify", ByPhrase: null } || list.Has(verb.Main, verb.Main))
            return;
        if (verb.Modal is "may" or "might" or "could" or "would" or "should" or "must" && verb.Governor is null || verb.Subordinator is "if" or "whether" or "unless" || verb.Negated && verb.Lemma is not ("think" or "believe" or "expect" or "accept" or "deny"))
            return;
        var sentence = context.Sentences[s];
        var speaker = speakers.Of(verb, s);
        if (Scope(verb, speaker, sentence) is not { } scope)
            return;
        if (verb.Passive && verb.ByPhrase is null)
        {
            // "was said to", "it was reported that": nobody is named.
            if (cue.Record == Attribution.OnRecord && !Postfixed(verb, sentence, scope.First))
                list.Add(verb.Main, verb.Main, cue, null, "unnamed", Attribution.UnsourcedReport, null, scope.First, scope.Last, "attribution/passive");
            return;
        }
        if (speaker is not null)
            list.Speak(verb.Main, verb.Main, cue, speaker, scope.First, scope.Last, "attribution/verb");
    }

    private static bool Postfixed(VerbGroup verb, Sentence sentence, int scope) => scope == sentence.First && verb.First > scope;

    private (int First, int Last)? Scope(VerbGroup verb, NounPhrase? speaker, Sentence sentence)
    {
        var content = verb.Complements.Find(c => c.Link == VerbLink.Content && c.Item > verb.Item);
        if (content is not null)
        {
            var first = context.Tokens[content.ClauseStart].Tag == Tag.That ? content.ClauseStart + 1 : content.ClauseStart;
            return (first, Scopes.ClauseEnd(context, first));
        }
        return AsParenthesis(verb, speaker, sentence) ?? Postfix(verb, speaker, sentence) ?? QuoteAfter(verb, sentence) ?? That(verb, sentence);
    }

    // "…, as Tashkent maintains, …"
    private (int, int)? AsParenthesis(VerbGroup verb, NounPhrase? speaker, Sentence sentence)
    {
        var start = speaker is not null && speaker.Last < verb.First ? speaker.First : verb.First;
        if (start - 1 <= sentence.First || context.Tokens[start - 1].Lower != "as" || verb.Object is not null && verb.Object.Item > verb.Item)
            return null;
        var last = start - 2;
        while (last > sentence.First && context.Tokens[last].Tag == Tag.Punctuation)
            last--;
        return (sentence.First, last);
    }

    // "…," the minister said. / …, said the minister. / the plan, he added, is …
    private (int, int)? Postfix(VerbGroup verb, NounPhrase? speaker, Sentence sentence)
    {
        var start = speaker is not null && speaker.Last < verb.First && speaker.First >= sentence.First ? speaker.First : verb.First;
        var i = start - 1;
        while (i >= sentence.First && context.Tokens[i].Text is "”" or "\"" or "'" or "’")
            i--;
        var quoted = i + 1 < start && i + 1 >= sentence.First && context.Tokens[i + 1].Text is "”" or "\"";
        if (i <= sentence.First || !context.Tokens[i].IsMark(',') && !context.Tokens[i].IsMark(';') && !quoted)
            return null;
        // "After the talks, he said the deal …": what follows is what is said.
        return HasVerb(sentence.First, i - 1) || SetOff(verb, sentence) ? (sentence.First, i - 1) : null;
    }

    // "The plan, he argued in a letter, would …": a comma closes what a comma opened.
    private bool SetOff(VerbGroup verb, Sentence sentence)
    {
        for (var i = verb.Last + 1; i < sentence.End && i <= verb.Last + 10; i++)
        {
            if (context.Tokens[i].IsMark(','))
                return true;
            if (context.Tokens[i].Is(Tag.Finite) || context.Tokens[i].Tag == Tag.That)
                return false;
        }
        return false;
    }

    private bool HasVerb(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (context.Tokens[i].Is(Tag.Finite | Tag.Base) || context.Tokens[i].Tag is Tag.Participle or Tag.Ing || context.Tokens[i].Text is "“" or "\"")
                return true;
        }
        return false;
    }

    private (int, int)? QuoteAfter(VerbGroup verb, Sentence sentence)
    {
        for (var i = verb.Last + 1; i < sentence.End && i <= verb.Last + 14; i++)
        {
            if (context.Tokens[i].Text is "“" or "\"" or "‘" or "«" || context.Tokens[i].Text == ":" && i + 1 < sentence.End)
                return (Math.Min(i + 1, sentence.End - 1), Scopes.LastWord(context, sentence));
            if (i > verb.Last + 1 && context.Tokens[i].Is(Tag.Finite) || context.Tokens[i].Tag == Tag.Ing && cues.One(context.Tokens[i].VerbLemma, "verb") is not null | cues.One(context.Tokens[i].VerbLemma, "verdict") is not null)
                return null;
        }
        return null;
    }

    private (int, int)? That(VerbGroup verb, Sentence sentence)
    {
        for (var i = verb.Last + 1; i < sentence.End && i <= verb.Last + 10; i++)
        {
            var token = context.Tokens[i];
            if (token.Tag == Tag.That && i + 1 < sentence.End)
                return (i + 1, Scopes.ClauseEnd(context, i + 1));
            if (token.Tag is Tag.Conjunction || token.Is(Tag.Finite) && i > verb.Last + 1)
                break;
        }
        return null;
    }
}
