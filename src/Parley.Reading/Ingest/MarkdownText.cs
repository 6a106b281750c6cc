namespace Parley.Reading;

/// <summary>Blanks the markup of Markdown in place: the text keeps its length, so offsets stay those of the file.</summary>
internal sealed class MarkdownText
{
    private readonly string source;
    private readonly char[] text;
    private readonly MarkdownInline inline;
    private string? title;

    private MarkdownText(string clean)
    {
        source = clean;
        text = clean.ToCharArray();
        inline = new(clean, text);
    }

    /// <summary>The report in a file of Markdown.</summary>
    public static ReportText Read(string file, string content)
    {
        var markdown = new MarkdownText(PlainText.Clean(content));
        var front = FrontMatter.Of(markdown.source);
        markdown.Blank(0, front.End);
        markdown.Lines(front.End);
        var plain = new string(markdown.text);
        var head = HeadLines.Of(plain);
        return new()
        {
            File = file,
            Original = content,
            Plain = plain,
            Title = front.Title ?? markdown.title ?? head.Title,
            Byline = front.Author ?? head.Byline,
            Outlet = front.Outlet ?? head.Outlet,
            Dateline = head.Dateline,
            Published = front.Date ?? head.Published,
        };
    }

    private void Lines(int from)
    {
        for (var at = from; at < source.Length;)
        {
            var end = LineEnd(at);
            var first = at;
            while (first < end && source[first] is ' ' or '\t')
                first++;
            if (Fence(first, end) is { } mark && FenceEnd(mark, first, end) is { } close)
            {
                Blank(at, close);
                at = close;
                continue;
            }
            if (first < end)
                Line(first, end);
            at = end + 1;
        }
    }

    private void Line(int first, int end)
    {
        // Quotes of others begin with >.
        while (first < end && source[first] is '>' or ' ' or '\t')
            text[first++] = ' ';
        if (first >= end)
            return;
        if (IsRule(first, end) || IsDefinition(first, end))
        {
            Blank(first, end);
            return;
        }
        var hashes = first;
        while (hashes < end && source[hashes] == '#')
            hashes++;
        if (hashes > first && hashes - first <= 6 && hashes < end && source[hashes] is ' ' or '\t')
        {
            Heading(first, hashes, end);
            return;
        }
        if (source[first] is '-' or '*' or '+' or '•' && first + 1 < end && source[first + 1] is ' ' or '\t')
        {
            // Every item is a paragraph of its own.
            text[first] = '\n';
            first++;
        }
        else if (Numbered(first, end) is { } after)
        {
            Blank(first, after);
            text[first] = '\n';
            first = after;
        }
        else if (source[first] == '|')
        {
            for (var i = first; i < end; i++)
                text[i] = source[i] == '|' ? '\n' : text[i];
        }
        inline.Blank(first, end);
    }

    private void Heading(int first, int hashes, int end)
    {
        Blank(first, hashes);
        text[first] = '\n';
        var last = end;
        while (last > hashes && source[last - 1] is '#' or ' ' or '\r')
            last--;
        Blank(last, end);
        inline.Blank(hashes, last);
        if (hashes - first == 1 && last > hashes)
            title ??= string.Join(' ', new string(text, hashes, last - hashes).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    // ``` or ~~~, with the number of marks.
    private (char Mark, int Count)? Fence(int first, int end)
    {
        var i = first;
        while (i < end && source[i] == source[first])
            i++;
        return first < end && source[first] is '`' or '~' && i - first >= 3 ? (source[first], i - first) : null;
    }

    // After the line that closes a fence; null where none does. A fence that is never closed is looked for once.
    private bool open;

    private int? FenceEnd((char Mark, int Count) mark, int first, int end)
    {
        if (open)
            return null;
        for (var at = end + 1; at < source.Length;)
        {
            var lineEnd = LineEnd(at);
            var i = at;
            while (i < lineEnd && source[i] is ' ' or '\t')
                i++;
            if (Fence(i, lineEnd) is { } other && other.Mark == mark.Mark && other.Count >= mark.Count && source.AsSpan(i + other.Count, lineEnd - i - other.Count).Trim().Length == 0)
                return Math.Min(source.Length, lineEnd + 1);
            at = lineEnd + 1;
        }
        open = true;
        Blank(first, end);
        return null;
    }

    // ---, ***, ===, and the line below the head of a table.
    private bool IsRule(int first, int end)
    {
        var marks = 0;
        for (var i = first; i < end; i++)
        {
            if (source[i] is '-' or '*' or '_' or '=' or '|' or ':')
                marks++;
            else if (!char.IsWhiteSpace(source[i]))
                return false;
        }
        return marks >= 3 || marks > 0 && source[first] == '=';
    }

    // [1]: https://…
    private bool IsDefinition(int first, int end)
    {
        if (source[first] != '[')
            return false;
        var close = source.AsSpan(first, Math.Min(end - first, 200)).IndexOf("]:", StringComparison.Ordinal);
        return close > 1 && source.AsSpan(first + close + 2, end - first - close - 2).TrimStart() is var rest && (rest.StartsWith("http", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("<", StringComparison.Ordinal) || rest.StartsWith("/", StringComparison.Ordinal));
    }

    private int? Numbered(int first, int end)
    {
        var i = first;
        while (i < end && i - first < 3 && char.IsAsciiDigit(source[i]))
            i++;
        return i > first && i + 1 < end && source[i] is '.' or ')' && source[i + 1] == ' ' ? i + 1 : null;
    }

    private int LineEnd(int at) => source.IndexOf('\n', at) is >= 0 and var feed ? feed : source.Length;

    private void Blank(int from, int to)
    {
        for (var i = from; i < to; i++)
            text[i] = text[i] is '\n' or '\r' ? text[i] : ' ';
    }
}
