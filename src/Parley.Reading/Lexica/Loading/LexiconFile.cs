namespace Parley.Reading;

/// <summary>One line of a lexicon file.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Section">The section that it stands in.</param>
/// <param name="Columns">Its columns, trimmed; missing ones are read as empty.</param>
internal sealed record LexiconRow(string File, int Line, string Section, string[] Columns)
{
    public string this[int column] => column < Columns.Length ? Columns[column] : "";

    /// <summary>The items of a column.</summary>
    public string[] Items(int column) => this[column].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How the entry is named to a person.</summary>
    public string Place => $"{File}:{Line} {Columns[0]}";
}

/// <summary>Reads the rows of a lexicon file.</summary>
internal static class LexiconFile
{
    /// <summary>Longest file that is read, in characters.</summary>
    public const int MaxLength = 4_000_000;

    /// <summary>The rows of a file.</summary>
    /// <exception cref="LexiconException">The file is too long, or a line stands in no section that the reader knows.</exception>
    public static IEnumerable<LexiconRow> Rows(string file, string text)
    {
        if (text.Length > MaxLength)
            throw new LexiconException(file, 1, $"the file is longer than {MaxLength} characters");
        string? section = null;
        var number = 0;
        using var reader = new StringReader(text);
        while (reader.ReadLine() is { } raw)
        {
            number++;
            var line = WithoutComment(raw).Trim();
            if (line.Length == 0)
                continue;
            if (line[0] == '[' && line[^1] == ']')
            {
                section = line[1..^1].Trim();
                if (!LexiconSections.All.Contains(section))
                    throw new LexiconException(file, number, $"'{section}' is not a section; there are {string.Join(", ", LexiconSections.All)}");
                continue;
            }
            if (section is null)
                throw new LexiconException(file, number, "an entry before the first [section]");
            var columns = line.Split('|', StringSplitOptions.TrimEntries);
            if (!columns[0].Any(c => !char.IsControl(c) && c is not ('\u200b' or '\ufeff')))
                throw new LexiconException(file, number, "the first column is empty");
            yield return new(file, number, section, columns);
        }
    }

    private static string WithoutComment(string line)
    {
        if (line.StartsWith('#'))
            return "";
        var at = line.IndexOf(" #", StringComparison.Ordinal);
        return at < 0 ? line : line[..at];
    }
}

/// <summary>The sections that a lexicon can have.</summary>
internal static class LexiconSections
{
    public static IReadOnlyList<string> All { get; } =
    [
        "states", "organisations", "offices", "people", "words", "irregular", "verbs", "nouns", "light-verbs", "speech", "hedges", "loaded", "issues", "instruments",
    ];
}

/// <summary>A lexicon file that cannot be read.</summary>
public sealed class LexiconException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The line, from 1.</param>
    /// <param name="what">What is wrong and what is allowed.</param>
    public LexiconException(string file, int line, string what)
        : base(what)
    {
        File = file;
        Line = line;
    }

    /// <summary>The file's name.</summary>
    public string File { get; }

    /// <summary>The line, from 1.</summary>
    public int Line { get; }
}
