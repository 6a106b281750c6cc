namespace Parley.Reading;

/// <summary>A report as plain text, with the way back to the file that it came from.</summary>
public sealed record ReportText
{
    /// <summary>The file's name, without folder.</summary>
    public required string File { get; init; }

    /// <summary>The file's text as it was given.</summary>
    public required string Original { get; init; }

    /// <summary>What a reader of the file sees. For plain text and Markdown it has the length of the original, with markup blanked.</summary>
    public required string Plain { get; init; }

    /// <summary>Offsets in <see cref="Original"/> of every character of <see cref="Plain"/>, or null where they are the same.</summary>
    public int[]? Offsets { get; init; }

    /// <summary>The title that the file's metadata state, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The outlet that the file's metadata state, or null.</summary>
    public string? Outlet { get; init; }

    /// <summary>The author that the file's metadata state, or null.</summary>
    public string? Byline { get; init; }

    /// <summary>The date of publication that the file's metadata state, or null.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>The offset in the file of a character of the plain text.</summary>
    public int OriginalStart(int plain) => Offsets is null ? plain : plain < Offsets.Length ? Offsets[plain] : Original.Length;

    /// <summary>The offset in the file after a stretch of plain text that ends at <paramref name="plain"/>.</summary>
    public int OriginalEnd(int plain) => plain == 0 ? 0 : OriginalStart(plain - 1) + 1;

    /// <summary>A report in plain text.</summary>
    public static ReportText FromPlain(string file, string text) => new() { File = file, Original = text, Plain = text };
}
