using System.Globalization;
using System.Text;
using Parley.Briefs.Text;

namespace Parley.Briefs.Csv;

/// <summary>Writes comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.</summary>
/// <remarks>
/// A text that a spreadsheet would take for a formula (it begins with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, a tab or a
/// carriage return) gets an apostrophe in front. Numbers are written as they are, with a full stop and unrounded.
/// </remarks>
internal sealed class CsvTable
{
    private readonly StringBuilder _text = new();
    private readonly int _columns;

    public CsvTable(params string[] columns)
    {
        _columns = columns.Length;
        _text.AppendJoin(',', columns).Append("\r\n");
    }

    /// <summary>Adds a row; a cell is a text, a number or <see langword="null"/> for nothing.</summary>
    public void Row(params object?[] cells)
    {
        if (cells.Length != _columns)
            throw new ArgumentException($"The table has {_columns} columns, the row {cells.Length} cells.", nameof(cells));
        _text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static string Cell(object? cell) => cell switch
    {
        null => "",
        double number => double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "",
        int or long or ulong => ((IFormattable)cell).ToString(null, CultureInfo.InvariantCulture),
        bool truth => truth ? "true" : "false",
        _ => Text((string)cell),
    };

    private static string Text(string raw)
    {
        var guarded = raw.Length > 0 && raw.TrimStart(' ', '\n', '\u00A0') is var trimmed && (IsFormula(raw) || IsFormula(trimmed));
        var text = CaseText.Clean(raw);
        if (guarded)
            text = "'" + text;
        return text.AsSpan().IndexOfAny(",\"\n") >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    private static bool IsFormula(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20';
}
