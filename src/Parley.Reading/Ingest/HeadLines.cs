namespace Parley.Reading;

/// <summary>What the first lines of a report state about it, where that is certain.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Byline">The author.</param>
/// <param name="Outlet">The agency of the dateline.</param>
/// <param name="Dateline">Place and day.</param>
/// <param name="Published">The full date.</param>
internal sealed record Head(string? Title, string? Byline, string? Outlet, string? Dateline, DateOnly? Published);

/// <summary>Reads headline, byline and dateline from the head of a plain text.</summary>
internal static class HeadLines
{
    private const int MostLines = 6;
    private const int LongestLine = 140;
    private const int LongestDateline = 60;

    /// <summary>The head of a text.</summary>
    public static Head Of(string text)
    {
        string? title = null, byline = null, outlet = null, dateline = null;
        DateOnly? published = null;
        var lines = First(text);
        for (var i = 0; i < lines.Count; i++)
        {
            var (line, blankAfter) = lines[i];
            if (OpeningDateline(line) is { } opening)
            {
                (dateline, outlet) = (opening.Dateline, opening.Outlet);
                published ??= HeadDate.In(opening.Dateline);
                byline ??= Author(line[opening.End..]);
                break;
            }
            if (line.Length > LongestLine || Ends(line))
                break;
            published ??= HeadDate.In(line);
            if (Author(line) is { } author)
                byline ??= author;
            else if (i == 0 && IsTitle(line) && (blankAfter || lines.Count > 1 && Author(lines[1].Line) is not null))
                title = WithoutByline(line, ref byline);
            else if (HeadDate.In(line) is null && !blankAfter && i > 0)
                break;
        }
        return new(title, byline, outlet, dateline, published);
    }

    private static List<(string Line, bool BlankAfter)> First(string text)
    {
        var lines = new List<(string, bool)>();
        var at = 0;
        while (at < text.Length && lines.Count < MostLines)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r') is >= 0 and var feed ? at + feed : text.Length;
            var line = text.AsSpan(at, Math.Min(end - at, 4 * LongestLine)).Trim().ToString();
            var next = end;
            var feeds = 0;
            while (next < text.Length && char.IsWhiteSpace(text[next]))
                feeds += text[next++] == '\n' ? 1 : 0;
            if (line.Length > 0)
                lines.Add((line, feeds > 1));
            at = Math.Max(next, end + 1);
        }
        return lines;
    }

    private static bool Ends(string line) => line[^1] is '.' or '!' or '?' or '…' or ':' or ';' or ',' || line[^1] is '”' or '"' or ')' && line.Length > 1 && line[^2] is '.' or '!' or '?';

    private static bool IsTitle(string line) => line.Count(c => c == ' ') is >= 1 and <= 20 && char.IsLetterOrDigit(line[0]) | line[0] is '‘' or '“' or '"' or '\'' && line.Any(char.IsLower);

    // "Defence and schools slug it out By Pilar Osei": headline and byline on one line.
    private static string WithoutByline(string line, ref string? byline)
    {
        var at = line.LastIndexOf(" By ", StringComparison.Ordinal);
        if (at <= 0 || Author(line[(at + 1)..]) is not { } author)
            return line;
        byline ??= author;
        return line[..at].TrimEnd();
    }

    // "By Joanna Whitlock, trade correspondent": two to four words with capitals.
    private static string? Author(string line)
    {
        if (!line.StartsWith("By ", StringComparison.Ordinal) && !line.StartsWith("by ", StringComparison.Ordinal))
            return null;
        var names = new List<string>();
        foreach (var word in line[3..].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.TrimEnd(',', ';', '|');
            if (bare.Length == 0 || !char.IsUpper(bare[0]) && bare is not ("and" or "de" or "van" or "von" or "al" or "el" or "bin" or "di" or "da" or "der") || names.Count >= 8)
                break;
            names.Add(bare);
            if (bare.Length < word.Length)
                break;
        }
        return names.Count >= 2 && char.IsUpper(names[^1][0]) ? string.Join(' ', names) : null;
    }

    // "GENEVA, Oct 19 (Meridian) –", "AMMAN –".
    private static (string Dateline, string? Outlet, int End)? OpeningDateline(string line)
    {
        var dash = -1;
        for (var i = 2; i < Math.Min(line.Length - 1, LongestDateline); i++)
        {
            if (line[i] is '–' or '—' || line[i] == '-' && char.IsWhiteSpace(line[i - 1]))
            {
                dash = i;
                break;
            }
        }
        if (dash < 0)
            return null;
        var before = line[..dash].Trim();
        string? outlet = null;
        if (before.EndsWith(')') && before.LastIndexOf('(') is > 0 and var bracket)
            (outlet, before) = (before[(bracket + 1)..^1].Trim(), before[..bracket].Trim());
        var city = before.Split(',')[0].Trim();
        if (city.Length < 3 || city.Any(c => char.IsLower(c) || char.IsDigit(c)) || !char.IsLetter(city[0]))
            return null;
        return (before, outlet is { Length: > 0 } ? outlet : null, Math.Min(line.Length, line[dash..].TakeWhile(c => c == line[dash] || char.IsWhiteSpace(c)).Count() + dash));
    }
}
