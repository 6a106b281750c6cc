using Parley.Reading.Language;

namespace Parley.Reading.Claims;

/// <summary>Where a question within a sentence ends, and whether a word that could open one does.</summary>
internal static class QuestionSpans
{
    private static readonly HashSet<string> Asking = [.. "agree decide say tell know explain specify disclose reveal determine settle clarify ask wonder see predict understand".Split(' ')];
    private static readonly HashSet<string> Negations = [.. "not no never nobody cannot declined refused refuse declines refuses yet unable failed fail without still none neither asked asks wonder wonders must".Split(' ')];
    private static readonly HashSet<string> Open = [.. "guess unclear unknown uncertain doubtful unanswered unresolved unsettled unsaid open matter question mystery seen anyone anybody".Split(' ')];

    /// <summary>The last token of the question that begins at a token: up to a stop, a dash, another question, a verb of what is said about it.</summary>
    public static int End(ReadingContext context, int from)
    {
        var sentence = context.Sentences[context.Tokens[from].Sentence];
        var opens = from == sentence.First;
        for (var i = from + 1; i < sentence.End; i++)
        {
            var token = context.Tokens[i];
            if (token.Text is ";" or "–" or "—" or "--" or "(" or ")" or "”" or ":" || token.Text is "." or "?" or "!" && i >= sentence.End - 2)
                return Before(context, i, from);
            if (token.Lower is "whether" or "how" or "what" or "who" or "when" or "why" && (context.Tokens[i - 1].IsMark(',') || context.Tokens[i - 1].Tag == Tag.Conjunction))
                return Before(context, i, from);
            // "Whether they would obey is another matter".
            if (opens && token.Lower is "is" or "remains" or "remained" or "was" && i > from + 2 && IsOpen(context, i, sentence))
                return Before(context, i, from);
            if (token.Tag == Tag.Subordinator && token.Lower is "as" or "although" or "though" or "because" && i > from + 2 && !(context.Tokens[i - 1].IsMark(',') && Closes(context, i, sentence)))
                return Before(context, i, from);
            if (token.Lower == "but")
                return Before(context, i, from);
        }
        return Scopes.LastWord(context, sentence);
    }

    /// <summary>Whether a question word follows a verb of deciding or telling that is negated: "cannot agree who", "could not agree how to".</summary>
    public static bool IsAsked(ReadingContext context, int at, Sentence sentence)
    {
        var verb = -1;
        for (var i = at - 1; i >= sentence.First && i >= at - 3; i--)
        {
            if (Asking.Contains(context.Tokens[i].Lemma) || Asking.Contains(context.Tokens[i].VerbLemma))
                verb = i;
        }
        return verb >= 0 && Enumerable.Range(Math.Max(sentence.First, verb - 6), Math.Min(verb - sentence.First, 6) + 1).Any(i => Negations.Contains(context.Tokens[i].Lower) || context.Tokens[i].Is(Tag.Negation));
    }

    /// <summary>Whether a negation stands among the tokens.</summary>
    public static bool IsNegated(ReadingContext context, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(i => context.Tokens[i].Is(Tag.Negation) || context.Tokens[i].Lower is "not" or "never" or "no" or "yet" or "nothing");

    /// <summary>Whether a sentence begins with the question and goes on to leave it open.</summary>
    public static bool IsLeftOpen(ReadingContext context, int at, Sentence sentence) =>
        at == sentence.First && Enumerable.Range(at + 2, Math.Max(0, sentence.End - at - 2)).Any(i => context.Tokens[i].Lower is "is" or "remains" or "remained" or "was" && IsOpen(context, i, sentence));

    private static bool IsOpen(ReadingContext context, int verb, Sentence sentence) =>
        Enumerable.Range(verb + 1, Math.Max(0, Math.Min(sentence.End, verb + 7) - verb - 1)).Any(i => Open.Contains(context.Tokens[i].Lower));

    // A parenthesis between commas: ", as Tashkent maintains, or as punishment".
    private static bool Closes(ReadingContext context, int from, Sentence sentence) =>
        Enumerable.Range(from + 1, Math.Max(0, Math.Min(sentence.End, from + 6) - from - 1)).Any(i => context.Tokens[i].IsMark(','));

    private static int Before(ReadingContext context, int i, int from)
    {
        i--;
        while (i > from && context.Tokens[i].Is(Tag.Punctuation | Tag.Conjunction))
            i--;
        return i;
    }
}
