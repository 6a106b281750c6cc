using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>How far a cue reaches along its sentence.</summary>
internal static class Scopes
{
    /// <summary>The last token of the clause that begins at <paramref name="from"/>: up to a stop, a dash, a new conjunct with its own subject or auxiliary, or an adverbial clause.</summary>
    public static int ClauseEnd(ReadingContext context, int from)
    {
        var sentence = context.Sentences[context.Tokens[from].Sentence];
        for (var i = from; i < sentence.End; i++)
        {
            var token = context.Tokens[i];
            if (i > from && (token.Text is ";" or "–" or "—" or "--" or "(" or "”" || token.Text is "." or "?" or "!" && i >= sentence.End - 2))
                return i - 1;
            // "and will accompany": the second conjunct has an auxiliary of its own.
            if (i > from && token.Tag == Tag.Conjunction && i + 1 < sentence.End && (context.Tokens[i + 1].Is(Tag.Modal) || context.Tokens[i + 1].Lemma is "have" or "be" && context.Tokens[i + 1].Is(Tag.Finite)))
                return i - 1;
            if (i > from + 1 && token.Tag == Tag.Subordinator && token.Lower is "as" or "while" or "although" or "though" or "because" or "since" && token.Tag == Tag.Subordinator)
                return i - 1;
            // A participle clause after a comma: ", effectively devaluing …".
            if (token.IsMark(',') && i + 1 < sentence.End && i > from && (context.Tokens[i + 1].Is(Tag.Ing) || i + 2 < sentence.End && context.Tokens[i + 1].Is(Tag.Adverb) && context.Tokens[i + 2].Is(Tag.Ing) || context.Tokens[i + 1].Tag == Tag.Conjunction && context.Tokens[i + 1].Lower is "but"))
                return i - 1;
        }
        return LastWord(context, sentence);
    }

    /// <summary>The last token of a sentence before its stop and closing marks.</summary>
    public static int LastWord(ReadingContext context, Sentence sentence)
    {
        var i = sentence.End - 1;
        while (i > sentence.First && context.Tokens[i].Tag == Tag.Punctuation && context.Tokens[i].Text is not "%")
            i--;
        return i;
    }
}
