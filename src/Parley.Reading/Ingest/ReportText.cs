namespace Parley.Reading;

/// <summary>A report as plain text, with the way back to the file that it came from.</summary>
public sealed record ReportText
{
    /// <summary>The most bytes or characters of a file that are read.</summary>
    public const int MostCharacters = 10_000_000;

    /// <summary>The file's name, without folder.</summary>
    public required string File { get; init; }

    /// <summary>The file's text as it was given.</summary>
    public required string Original { get; init; }

    /// <summary>What a reader of the file sees. For plain text and Markdown it has the length of the original, with markup blanked.</summary>
    public required string Plain { get; init; }

    /// <summary>Offsets in <see cref="Original"/> of every character of <see cref="Plain"/>, or null where they are the same.</summary>
    public int[]? Offsets { get; init; }

    /// <summary>Offsets in <see cref="Original"/> after every character of <see cref="Plain"/>, or null where each takes one: an entity takes several.</summary>
    public int[]? EndOffsets { get; init; }

    /// <summary>The title that the file's metadata or its head state, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that the file's metadata or its dateline state, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The author that the file's metadata or its byline state, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The place and day that the report opens with (<c>GENEVA, Oct 19</c>), or null.</summary>
    public string? Dateline { get; init; }

    /// <summary>The date of publication that the file's metadata or its head state, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The offset in the file of a character of the plain text.</summary>
    public int OriginalStart(int plain) => Offsets is null ? plain : plain < Offsets.Length ? Offsets[plain] : Original.Length;

    /// <summary>The offset in the file after a stretch of plain text that ends at <paramref name="plain"/>.</summary>
    public int OriginalEnd(int plain) => plain == 0 ? 0 : EndOffsets is null ? OriginalStart(plain - 1) + 1 : EndOffsets[Math.Min(plain, EndOffsets.Length) - 1];

    /// <summary>A report in plain text.</summary>
    /// <param name="file">The file's name, without folder.</param>
    /// <param name="text">The file's text.</param>
    public static ReportText FromPlain(string file, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var plain = PlainText.Clean(text);
        var head = HeadLines.Of(plain);
        return new() { File = file, Original = text, Plain = plain, Title = head.Title, Byline = head.Byline, Outlet = head.Outlet, Dateline = head.Dateline, Published = head.Published };
    }

    /// <summary>A report from the bytes of a file in UTF-8: plain text, Markdown or HTML, by the ending of its name.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="content">What the file holds.</param>
    /// <exception cref="ReportTextException">The file is too large, or is no text.</exception>
    public static ReportText Load(string file, ReadOnlySpan<byte> content)
    {
        if (content.Length > MostCharacters)
            throw new ReportTextException("PAR002", 1, 1, $"the file has {content.Length} bytes, at most {MostCharacters} are read");
        return Load(file, PlainText.Decode(content));
    }

    /// <summary>A report from the text of a file: plain text, Markdown or HTML, by the ending of its name.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="content">The file's text; a byte order mark at its beginning is left out.</param>
    /// <exception cref="ReportTextException">The text is too long, or is no text.</exception>
    public static ReportText Load(string file, string content)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(content);
        if (content.Length > MostCharacters)
            throw new ReportTextException("PAR002", 1, 1, $"the file has {content.Length} characters, at most {MostCharacters} are read");
        var text = content.StartsWith('\ufeff') ? content[1..] : content;
        PlainText.Check(text);
        var name = System.IO.Path.GetFileName(file);
        return System.IO.Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".html" or ".htm" or ".xhtml" => HtmlText.Read(name, text),
            ".md" or ".markdown" => MarkdownText.Read(name, text),
            _ => FromPlain(name, text),
        };
    }
}
