using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>The attributions found so far: no two share a word of their cue.</summary>
internal sealed class AttributionList(ReadingContext context, PhraseActors phrases)
{
    private readonly SpanIndex<FoundAttribution> cues = new(context, f => (f.First, f.Last));

    /// <summary>What was found.</summary>
    public List<FoundAttribution> Found { get; } = [];

    /// <summary>Whether a cue with one of these tokens is there already.</summary>
    public bool Has(int first, int last) => cues.Touches(first, last);

    /// <summary>Adds the words of a speaker; of nobody where <paramref name="speaker"/> is null.</summary>
    public void Speak(int first, int last, SpeechCue cue, NounPhrase? speaker, int scopeFirst, int scopeLast, string rule)
    {
        if (speaker is null)
        {
            Add(first, last, cue, null, "unnamed", cue.Record == Attribution.OnRecord ? Attribution.UnsourcedReport : cue.Record, null, scopeFirst, scopeLast, rule);
            return;
        }
        var record = Ladder.Of(context, phrases, speaker, out var actor, out var words, out var count);
        var weak = cue.Record is Attribution.Rumour or Attribution.UnsourcedReport && actor is null || cue.Record == Attribution.Anonymous;
        Add(first, last, cue, actor, words, weak ? cue.Record : record, count, scopeFirst, scopeLast, rule, speaker);
    }

    /// <summary>Adds an attribution unless its words are taken.</summary>
    public void Add(int first, int last, SpeechCue cue, Actor? source, string words, Attribution record, int? count, int scopeFirst, int scopeLast, string rule, NounPhrase? speaker = null)
    {
        if (Has(first, last))
            return;
        Found.Add(new()
        {
            First = first,
            Last = last,
            Class = cue.Class,
            Source = source,
            Speaker = speaker,
            Words = words.Length == 0 ? "unnamed" : words,
            Record = record,
            Count = count,
            ScopeFirst = scopeFirst,
            ScopeLast = Math.Max(scopeFirst, scopeLast),
            Rule = rule,
            Entry = cue.Place,
        });
        cues.Add(Found[^1]);
    }
}
