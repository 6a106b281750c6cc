namespace Parley.Reading.Language;

/// <summary>Cuts text into tokens: words, genitives, numbers, marks. Linear in the length of the text.</summary>
internal sealed class Tokenizer(IReadOnlySet<string> abbreviations, Func<string, bool> isName)
{
    // A word longer than this is no word; it is cut, so that no rule meets a token of a megabyte.
    private const int LongestWord = 64;

    /// <summary>The tokens of a text.</summary>
    public List<Token> Tokens(string text)
    {
        var tokens = new List<Token>(text.Length / 5 + 4);
        var i = 0;
        var lines = 0;
        var space = false;
        while (i < text.Length)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c) || c is '\u200b' or '\ufeff')
            {
                lines += c == '\n' ? 1 : 0;
                space = true;
                i++;
                continue;
            }
            var end = IsWordCharacter(c) ? WordEnd(text, i) : MarkEnd(text, i);
            var before = tokens.Count;
            if (IsWordCharacter(c))
                AddWord(tokens, text, i, end, space, lines);
            else
                Add(tokens, text, i, end, space, lines);
            i = end;
            if (tokens.Count > before)
                (space, lines) = (false, 0);
        }
        return tokens;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsApostrophe(char c) => c is '\'' or '’' or 'ʼ' or '‘';

    private int WordEnd(string text, int start)
    {
        var i = start;
        while (i < text.Length && i - start < LongestWord)
        {
            var c = text[i];
            if (IsWordCharacter(c))
            {
                i++;
                continue;
            }
            var next = i + 1 < text.Length ? text[i + 1] : ' ';
            var joins = (c is '-' or '\u2011' || IsApostrophe(c)) && char.IsLetterOrDigit(next)
                || c is '.' or ',' && char.IsDigit(text[i - 1]) && char.IsDigit(next);
            if (joins)
            {
                i++;
                continue;
            }
            if (c == '.' && EndsAbbreviation(text, start, i, next))
            {
                i++;
                if (char.IsLetter(next))
                    continue;
            }
            break;
        }
        // A pair of surrogates is not cut in two.
        if (i < text.Length && char.IsLowSurrogate(text[i]) && char.IsHighSurrogate(text[i - 1]))
            i++;
        return i;
    }

    // U.S., J. (an initial), Gen. (in the list).
    private bool EndsAbbreviation(string text, int start, int dot, char next)
    {
        var single = dot - 1 == start || text[dot - 2] == '.';
        if (single && char.IsLetter(text[dot - 1]))
            return char.IsUpper(text[dot - 1]) ? dot - 1 > start || text[dot - 1] != 'I' || !char.IsWhiteSpace(next) : char.IsLetter(next) || dot - 1 > start;
        return dot - start <= 8 && abbreviations.Contains(text[start..(dot + 1)].ToLowerInvariant());
    }

    private static int MarkEnd(string text, int start)
    {
        var i = start + 1;
        var c = text[start];
        if (c is '.' or '-' or '\'' or '`')
        {
            while (i < text.Length && text[i] == c && i - start < 3)
                i++;
        }
        return i;
    }

    private void AddWord(List<Token> tokens, string text, int start, int end, bool space, int lines)
    {
        // Hyphens of compounds whose parts are names are tokens of their own: US-Ukraine, Iran-backed.
        var hyphen = FindHyphen(text, start, end);
        if (hyphen > 0 && !isName(Fold(text, start, end)) && isName(Fold(text, start, hyphen)))
        {
            AddWord(tokens, text, start, hyphen, space, lines);
            Add(tokens, text, hyphen, hyphen + 1, false, 0);
            AddWord(tokens, text, hyphen + 1, end, false, 0);
            return;
        }
        var cut = CliticStart(text, start, end);
        Add(tokens, text, start, cut, space, lines);
        if (cut < end)
            Add(tokens, text, cut, end, false, 0);
    }

    private static int FindHyphen(string text, int start, int end)
    {
        if (!char.IsUpper(text[start]))
            return -1;
        var at = text.AsSpan(start, end - start).IndexOfAny('-', '\u2011');
        return at > 0 && at < end - start - 1 ? start + at : -1;
    }

    // Where 's, n't, 'll and the like begin; the end of the word where there is none.
    private static int CliticStart(string text, int start, int end)
    {
        for (var i = end - 1; i > start && i >= end - 3; i--)
        {
            if (!IsApostrophe(text[i]))
                continue;
            var tail = text.AsSpan(i + 1, end - i - 1);
            if (tail is "s" or "S" or "ll" or "re" or "ve" or "d" or "m")
                return i;
            if (tail is "t" && text[i - 1] is 'n' or 'N' && i - 1 > start)
                return i - 1;
        }
        return end;
    }

    private void Add(List<Token> tokens, string text, int start, int end, bool space, int lines)
    {
        var word = Pooled(Fold(text, start, end));
        var first = text[start];
        tokens.Add(new()
        {
            Index = tokens.Count,
            Start = start,
            End = end,
            Text = word,
            Lower = Pooled(word.ToLowerInvariant()),
            Capital = char.IsUpper(first) || IsArabicName(text, start, end),
            SpaceBefore = space,
            LinesBefore = lines,
        });
    }

    // Most words of a report come again: one string serves.
    private string Pooled(string word)
    {
        if (pool.TryGetValue(word, out var same))
            return same;
        pool.Add(word);
        return word;
    }

    private readonly HashSet<string> pool = new(StringComparer.Ordinal);

    // al-Naimi, el-Sisi: a name that begins with a small article.
    private static bool IsArabicName(string text, int start, int end) =>
        end - start > 4 && text[start + 2] is '-' or '\u2011' && char.IsUpper(text[start + 3]) && text.AsSpan(start, 2) is "al" or "el" or "ad" or "as" or "an" or "ar" or "at" or "az" or "ed" or "es" or "ul";

    private static string Fold(string text, int start, int end)
    {
        var word = text[start..end];
        if (word.AsSpan().IndexOfAny('’', 'ʼ', '‘') >= 0)
            word = word.Replace('’', '\'').Replace('ʼ', '\'').Replace('‘', '\'');
        return word.Replace('\u2011', '-');
    }
}
