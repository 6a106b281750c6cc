namespace Parley.Reading;

/// <summary>Blanks the markup within a line of Markdown: emphasis, links, code, tags, references to characters.</summary>
/// <param name="source">The text as it stands.</param>
/// <param name="text">The text that is blanked.</param>
internal sealed class MarkdownInline(string source, char[] text)
{
    // Further than this no mark is looked for: an open bracket costs no more than this.
    private const int Reach = 500;

    /// <summary>Blanks the markup from one place to another.</summary>
    public void Blank(int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            switch (source[i])
            {
                case '\\' when i + 1 < end && char.IsPunctuation(source[i + 1]):
                    text[i++] = ' ';
                    break;
                case '`':
                    text[i] = ' ';
                    break;
                case '*' or '_' or '~' when IsEmphasis(i, from, end):
                    text[i] = ' ';
                    break;
                case '!' when i + 1 < end && source[i + 1] == '[' && Link(i + 1, end) is { } image:
                    Fill(i, image.End);
                    i = image.End - 1;
                    break;
                case '[' when Link(i, end) is { } link:
                    text[i] = ' ';
                    Fill(link.Close, link.End);
                    break;
                case '<' when Tag(i, end) is { } tag:
                    Fill(i, tag);
                    i = tag - 1;
                    break;
                case '&' when Entities.At(source, i, end) is { } entity && entity.Text.Length <= entity.Length:
                    Fill(i, i + entity.Length);
                    if (entity.Text.Length == 1 && !char.IsControl(entity.Text[0]))
                        text[i] = entity.Text[0];
                    i += entity.Length - 1;
                    break;
            }
        }
    }

    // A mark of emphasis touches a word or another mark on one side at least; 3*4 and snake_case are none.
    private bool IsEmphasis(int i, int from, int end)
    {
        var before = i > from ? source[i - 1] : ' ';
        var after = i + 1 < end ? source[i + 1] : ' ';
        if (source[i] == '~')
            return before == '~' || after == '~';
        if (char.IsWhiteSpace(before) && char.IsWhiteSpace(after))
            return false;
        return !(char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after) && (source[i] == '_' || char.IsDigit(before) && char.IsDigit(after)));
    }

    // [words](target), [words][key], [^1]: where the words end and where all of it ends.
    private (int Close, int End)? Link(int open, int end)
    {
        var limit = Math.Min(end, open + Reach);
        var (close, depth) = (open, 0);
        for (; close < limit; close++)
        {
            depth += source[close] == '[' ? 1 : source[close] == ']' ? -1 : 0;
            if (depth == 0)
                break;
        }
        if (close >= limit)
            return null;
        if (open + 1 < close && source[open + 1] == '^')
            return (open, close + 1);
        if (close + 1 >= end || source[close + 1] is not ('(' or '['))
            return null;
        var last = source.AsSpan(close + 2, Math.Min(end, close + 2 + 4 * Reach) - close - 2).IndexOf(source[close + 1] == '(' ? ')' : ']');
        return last < 0 ? null : (close, close + 3 + last);
    }

    // <b>, </p>, <https://…>: after its end.
    private int? Tag(int open, int end)
    {
        if (open + 1 >= end || !(char.IsAsciiLetter(source[open + 1]) || source[open + 1] is '/' or '!'))
            return null;
        var close = source.AsSpan(open, Math.Min(end - open, Reach)).IndexOf('>');
        return close < 0 ? null : open + close + 1;
    }

    private void Fill(int from, int to)
    {
        for (var i = from; i < to; i++)
            text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
    }
}
