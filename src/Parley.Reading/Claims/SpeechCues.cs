using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Looks up cues of speech in the lexicon.</summary>
internal sealed class SpeechCues(ReadingContext context)
{
    /// <summary>The entry of one word of a kind, or null.</summary>
    public SpeechCue? One(string lemma, string kind) =>
        context.Lexicon.SpeechByFirst.TryGetValue(lemma, out var cues) ? cues.Find(c => c.Kind == kind && c.Words.Length == 1) : null;

    /// <summary>The entries of one word whose kind begins so.</summary>
    public IEnumerable<SpeechCue> Kinds(string lemma, string prefix) =>
        context.Lexicon.SpeechByFirst.TryGetValue(lemma, out var cues) ? cues.Where(c => c.Words.Length == 1 && c.Kind.StartsWith(prefix, StringComparison.Ordinal)) : [];

    /// <summary>The longest entry of several words, or adverb or preposition, at a token.</summary>
    public SpeechCue? Longest(int i, Sentence sentence)
    {
        var token = context.Tokens[i];
        if (context.Lexicon.SpeechByFirst.TryGetValue(token.Lower, out var cues) && cues.Find(c => (c.Kind is "adverb" or "preposition" || c.Words.Length > 1 && c.Kind == "verb") && Fits(c, i, sentence)) is { } exact)
            return exact;
        return token.Is(Tag.Verb) && token.Lemma != token.Lower && context.Lexicon.SpeechByFirst.TryGetValue(token.Lemma, out cues) ? cues.Find(c => c.Kind == "verb" && c.Words.Length > 1 && Fits(c, i, sentence)) : null;
    }

    private bool Fits(SpeechCue cue, int i, Sentence sentence) => context.Matches(cue.Words, i, sentence.End, Tag.Verb);
}
