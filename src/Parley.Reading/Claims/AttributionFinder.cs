using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Finds to whom words are given: by a verb of saying or judging, by "according to", by a document, by an adverb of hearsay, by a noun of rumour.</summary>
internal sealed class AttributionFinder(ReadingContext context, PhraseActors phrases)
{
    /// <summary>All attributions, in order.</summary>
    public List<FoundAttribution> Find()
    {
        var list = new AttributionList(context, phrases);
        var said = new SaidFinder(context, phrases, list);
        var verdicts = new VerdictFinder(context, phrases, list);
        var sources = new SourceFinder(context, phrases, list);
        var documents = new DocumentFinder(context, phrases, list);
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            documents.Find(s);
            foreach (var verb in context.Verbs[s])
            {
                said.Find(verb, s);
                verdicts.Find(verb, s);
            }
            sources.Find(s);
        }
        list.Found.Sort((a, b) => a.First - b.First);
        QuotesThatGoOn(list.Found);
        return list.Found;
    }

    // “…,” he said. “…”: the next sentence is his too where all of it is a quotation.
    private void QuotesThatGoOn(List<FoundAttribution> found)
    {
        var cues = SpanIndex<FoundAttribution>.Of(context, found, f => (f.First, f.Last));
        foreach (var said in found)
        {
            var s = context.Tokens[said.First].Sentence;
            var own = context.Sentences[s];
            if (s + 1 >= context.Sentences.Count || !HasQuote(own))
                continue;
            var next = context.Sentences[s + 1];
            var opens = context.Tokens[next.First].Text is "“" or "\"";
            var last = Scopes.LastWord(context, next);
            if (opens && last + 1 < next.End && !cues.Touches(next.First, next.End - 1) && said.First > said.ScopeFirst)
                (said.ScopeFirst, said.ScopeLast) = (said.ScopeFirst, last);
        }
    }

    private bool HasQuote(Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (context.Tokens[i].Text is "“" or "\"")
                return true;
        }
        return false;
    }
}
