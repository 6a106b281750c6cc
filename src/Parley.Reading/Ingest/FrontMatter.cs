namespace Parley.Reading;

/// <summary>The lines between two rows of dashes at the head of a file of Markdown.</summary>
/// <param name="End">Where the text begins.</param>
/// <param name="Title">The title.</param>
/// <param name="Author">The author.</param>
/// <param name="Outlet">The outlet.</param>
/// <param name="Date">The date.</param>
internal sealed record FrontMatter(int End, string? Title, string? Author, string? Outlet, DateOnly? Date)
{
    private const int MostLines = 100;

    /// <summary>What stands there; nothing where it is not closed.</summary>
    public static FrontMatter Of(string text)
    {
        var none = new FrontMatter(0, null, null, null, null);
        if (!text.StartsWith("---", StringComparison.Ordinal) || text.IndexOf('\n', StringComparison.Ordinal) is not (>= 3 and var at) || text.AsSpan(3, at - 3).Trim().Length > 0)
            return none;
        var values = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        at++;
        for (var lines = 0; lines < MostLines && at < text.Length; lines++)
        {
            var end = text.IndexOf('\n', at) is >= 0 and var feed ? feed : text.Length;
            var line = text[at..end].Trim();
            at = Math.Min(text.Length, end + 1);
            if (line is "---" or "...")
                return new(at, Value("title", "headline"), Value("author", "byline", "by"), Value("outlet", "publication", "publisher", "source"), Value("date", "published") is { } date ? HeadDate.In(date) : null);
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[(colon + 1)..].Trim().Trim('"', '\'') is { Length: > 0 } value)
                values.TryAdd(line[..colon].Trim(), value);
        }
        return none;

        string? Value(params string[] keys) => keys.Select(k => values.GetValueOrDefault(k)).FirstOrDefault(v => v is not null);
    }
}
