namespace Parley.Reading.Language;

/// <summary>A sentence: a range of tokens.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Paragraph">The number of its paragraph, from 0.</param>
internal sealed record Sentence(int Index, int First, int End, int Paragraph);

/// <summary>Finds where sentences end.</summary>
internal static class SentenceSplitter
{
    // A sentence longer than this is cut: rules that look along a sentence stay bounded.
    private const int LongestSentence = 300;

    /// <summary>The sentences of a list of tokens; every token belongs to one.</summary>
    public static List<Sentence> Sentences(List<Token> tokens)
    {
        var wrapped = IsHardWrapped(tokens);
        var sentences = new List<Sentence>();
        var (first, paragraph) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var last = i == tokens.Count - 1;
            var breaks = last ? 0 : tokens[i + 1].LinesBefore;
            var newParagraph = breaks >= 2 || breaks == 1 && !(wrapped && !EndsSentence(tokens, first, i) && !tokens[i + 1].IsMark('•'));
            if (!last && !newParagraph && i - first < LongestSentence && !EndsSentence(tokens, first, i))
                continue;
            sentences.Add(new(sentences.Count, first, i + 1, paragraph));
            for (var t = first; t <= i; t++)
                tokens[t].Sentence = sentences.Count - 1;
            first = i + 1;
            if (newParagraph && breaks > 0 && (breaks >= 2 || !wrapped))
                paragraph++;
        }
        return Bodies(tokens, sentences);
    }

    // Headlines, bylines and dates on lines of their own before the text are no sentences.
    private static List<Sentence> Bodies(List<Token> tokens, List<Sentence> sentences)
    {
        var headings = 0;
        while (headings < sentences.Count - 1 && headings < 6 && IsHeading(tokens, sentences[headings]))
            headings++;
        if (headings == 0)
            return sentences;
        var bodies = new List<Sentence>(sentences.Count - headings);
        foreach (var sentence in sentences.Skip(headings))
        {
            for (var t = sentence.First; t < sentence.End; t++)
                tokens[t].Sentence = bodies.Count;
            bodies.Add(sentence with { Index = bodies.Count });
        }
        return bodies;
    }

    private static bool IsHeading(List<Token> tokens, Sentence sentence) =>
        sentence.End - sentence.First <= 25 && !IsStop(tokens[sentence.End - 1]) && !IsClosing(tokens[sentence.End - 1]) && tokens[sentence.End - 1].Text is not (":" or ";" or ",")
        && sentence.End < tokens.Count && tokens[sentence.End].LinesBefore >= 1;

    // Lines that mostly end inside a sentence are wrapped by hand.
    private static bool IsHardWrapped(List<Token> tokens)
    {
        var (inside, all) = (0, 0);
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i].LinesBefore != 1)
                continue;
            all++;
            inside += IsStop(tokens[i - 1]) || IsClosing(tokens[i - 1]) ? 0 : 1;
        }
        return all >= 3 && inside * 2 > all;
    }

    private static bool EndsSentence(List<Token> tokens, int first, int i)
    {
        var next = i + 1 < tokens.Count ? tokens[i + 1] : null;
        if (next is null)
            return true;
        // "3." before a paragraph: its number.
        if (i == first + 1 && tokens[first].Text.Length <= 3 && char.IsDigit(tokens[first].Text[0]) && tokens[i].Text == "." && next.LinesBefore == 0)
            return false;
        var stop = i;
        while (stop > first && IsClosing(tokens[stop]))
            stop--;
        if (!IsStop(tokens[stop]))
        {
            // An abbreviation ends a sentence where a word follows that only begins one.
            return stop == i && tokens[i].Text.Length > 2 && tokens[i].Text[^1] == '.' && !IsTitle(tokens[i].Lower) && next.Capital && Openers.Contains(next.Text);
        }
        if (stop < i && !next.SpaceBefore)
            return false;
        // Closing marks that follow belong to this sentence.
        if (IsClosing(next) && !next.SpaceBefore)
            return false;
        return next.Capital || char.IsDigit(next.Text[0]) || IsOpening(next) || !char.IsLetter(next.Text[0]) && next.LinesBefore > 0;
    }

    private static bool IsTitle(string lower) => lower is "mr." or "mrs." or "ms." or "dr." or "gen." or "col." or "lt." or "sen." or "rep." or "gov." or "prof." or "st." or "maj." or "adm." or "capt.";

    private static bool IsStop(Token token) => token.Text is "." or "!" or "?" or "..." or "…";

    private static bool IsClosing(Token token) => token.Text is "\"" or "”" or "'" or "''" or ")" or "]" or "»";

    private static bool IsOpening(Token token) => token.Text is "\"" or "“" or "'" or "``" or "(" or "[" or "«" or "•" or "-" or "–" or "*";

    private static readonly HashSet<string> Openers =
    [
        "The", "A", "An", "In", "On", "At", "But", "And", "He", "She", "It", "They", "This", "That", "These", "Those", "However", "Both", "If", "While", "After", "Before", "For", "As", "When", "Although",
        "Asked", "Meanwhile", "His", "Her", "Its", "Their", "No", "Not", "Neither", "One", "Two", "Three", "Some", "There", "We", "Under", "With", "Earlier", "Officials", "Talks",
    ];
}
