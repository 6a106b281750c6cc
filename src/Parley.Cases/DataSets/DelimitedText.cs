using System.Text;

namespace Parley.Cases.DataSets;

/// <summary>A cell with its place.</summary>
internal readonly record struct Cell(string Text, SourceLocation At);

/// <summary>Splits a text into rows and cells, RFC 4180 with comma, semicolon or tab, in one pass and within bounds.</summary>
internal static class DelimitedText
{
    public const int MostRows = 200_000;
    public const int MostColumns = 2_000;
    public const int MostCells = 2_000_000;
    public const int LongestCell = 10_000;

    /// <summary>The rows that are not empty, or as many as could be read.</summary>
    public static List<Cell[]> Read(string text, DiagnosticSink sink)
    {
        var separator = SeparatorOf(text);
        var rows = new List<Cell[]>();
        var row = new List<Cell>();
        int at = 0, line = 1, lineStart = 0, cells = 0;
        while (at < text.Length)
        {
            var place = new SourceLocation(line, at - lineStart + 1);
            var (cell, next) = text[at] == '"' ? Quoted(text, at, separator, ref line, ref lineStart) : Bare(text, at, separator);
            if (next < 0)
            {
                sink.Report(DiagnosticCodes.UnclosedQuote, place, "a quotation mark opens here and is not closed, close it or double it inside a quoted text");
                return rows;
            }

            row.Add(new(cell, place));
            if (++cells > MostCells || row.Count > MostColumns || cell.Length > LongestCell || rows.Count >= MostRows)
            {
                sink.Report(DiagnosticCodes.TooManyRows, place, $"reading stops here; allowed are {MostRows} rows, {MostColumns} columns, {MostCells} cells and {LongestCell} characters in a cell");
                return rows;
            }

            at = next;
            if (at < text.Length && text[at] == separator)
            {
                at++;
                if (at < text.Length && text[at] is not ('\r' or '\n'))
                    continue;
                row.Add(new("", new(line, at - lineStart + 1)));
            }

            if (row.Any(c => c.Text.Length > 0))
                rows.Add([.. row]);
            row.Clear();
            if (at < text.Length)
            {
                at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
                line++;
                lineStart = at;
            }
        }

        return rows;
    }

    private static (string Cell, int Next) Bare(string text, int at, char separator)
    {
        var length = text.AsSpan(at).IndexOfAny(separator, '\r', '\n');
        var end = length < 0 ? text.Length : at + length;
        return (text[at..end].Trim(), end);
    }

    /// <summary>A quoted cell; what stands between its closing mark and the next separator is kept too.</summary>
    private static (string Cell, int Next) Quoted(string text, int at, char separator, ref int line, ref int lineStart)
    {
        var cell = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                if (i + 1 == text.Length || text[i + 1] != '"')
                {
                    var rest = text.AsSpan(i + 1).IndexOfAny(separator, '\r', '\n');
                    var end = rest < 0 ? text.Length : i + 1 + rest;
                    return (cell.Append(text, i + 1, end - i - 1).ToString().Trim(), end);
                }

                i++;
            }
            else if (c == '\n' || (c == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                lineStart = i + 1;
            }

            cell.Append(c);
        }

        return ("", -1);
    }

    private static char SeparatorOf(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text.AsSpan() : text.AsSpan(0, end);
        int tabs = first.Count('\t'), semicolons = first.Count(';'), commas = first.Count(',');
        return tabs > Math.Max(semicolons, commas) ? '\t' : semicolons > commas ? ';' : ',';
    }
}
