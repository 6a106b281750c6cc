using System.Globalization;
using System.Text;
using Parley.Briefs.Text;

namespace Parley.Briefs.Terminal;

/// <summary>Collects lines that are never wider than the terminal, with text from a case made harmless.</summary>
internal sealed class TerminalPage(TerminalOptions options)
{
    private readonly StringBuilder _text = new();

    public int Width { get; } = Math.Clamp(options.Width, 40, 200);

    public bool Unicode => options.Unicode;

    public string Separator => Unicode ? " · " : " | ";

    public void Blank() => _text.Append('\n');

    public void Heading(string text)
    {
        Blank();
        foreach (var line in Lines(text, Width))
            Raw(Styled(line, "1"));
    }

    /// <summary>A paragraph, wrapped.</summary>
    /// <param name="text">The text.</param>
    /// <param name="indent">Cells before every line.</param>
    /// <param name="bullet">What stands before the first line, at most as wide as the indent.</param>
    /// <param name="strong">A part to set apart, where the terminal has colours.</param>
    public void Paragraph(string text, int indent = 0, string bullet = "", string? strong = null)
    {
        var first = true;
        foreach (var line in Lines(text, Width - indent))
        {
            var set = strong is null ? line : line.Replace(Shown(strong), Styled(Shown(strong), "1"), StringComparison.Ordinal);
            Raw((first ? Pad(Shown(bullet), indent) : new string(' ', indent)) + set);
            first = false;
        }
    }

    /// <summary>A line as it is, cut to the width.</summary>
    public void Line(string text) => Raw(Fit(Shown(text), Width));

    /// <summary>Texts side by side, each wrapped in a column of so many cells, with two cells between.</summary>
    public void Columns(int indent, params IReadOnlyList<(string Text, int Cells)> columns)
    {
        var wrapped = columns.Select(c => Lines(c.Text, c.Cells)).ToArray();
        for (var line = 0; line < Math.Max(1, wrapped.Max(w => w.Count)); line++)
            Raw(new string(' ', indent) + string.Join("  ", wrapped.Select((w, i) => Pad(w.ElementAtOrDefault(line) ?? "", columns[i].Cells))));
    }

    /// <summary>The text as it can be shown, filled up or cut to a number of cells.</summary>
    public string Cell(string text, int cells, bool right = false)
    {
        var fitted = Fit(Shown(CaseText.Line(text)), cells);
        var padding = new string(' ', cells - CellWidth(fitted));
        return right ? padding + fitted : fitted + padding;
    }

    /// <summary>An interval as one line of cells: ends, middle half, median.</summary>
    public string Bar(int cells, double low80, double low50, double median, double high50, double high80)
    {
        int At(double share) => (int)Math.Round(Math.Clamp(share, 0, 1) * (cells - 1), MidpointRounding.AwayFromZero);
        var bar = new char[cells];
        Array.Fill(bar, Unicode ? '·' : '.');
        for (var i = At(low80); i <= At(high80); i++)
            bar[i] = Unicode ? '─' : '-';
        for (var i = At(low50); i <= At(high50); i++)
            bar[i] = Unicode ? '━' : '=';
        bar[At(low80)] = Unicode ? '├' : '[';
        bar[At(high80)] = Unicode ? '┤' : ']';
        bar[At(median)] = Unicode ? '●' : 'O';
        return new(bar);
    }

    public override string ToString() => _text.ToString();

    /// <summary>Cells that a text takes: two for wide East Asian letters, none for combining marks.</summary>
    public static int CellWidth(string text) => text.EnumerateRunes().Sum(CellWidth);

    private static int CellWidth(Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
            return 0;
        return rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD) ? 2 : 1;
    }

    private static string Pad(string text, int cells) => text + new string(' ', Math.Max(0, cells - CellWidth(text)));

    private string Fit(string text, int cells)
    {
        if (CellWidth(text) <= cells)
            return text;
        var end = Unicode ? "…" : "~";
        var kept = new StringBuilder();
        var used = 1;
        foreach (var rune in text.EnumerateRunes())
        {
            used += CellWidth(rune);
            if (used > cells)
                break;
            kept.Append(rune.ToString());
        }

        return kept + end;
    }

    private List<string> Lines(string text, int cells)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        foreach (var word in Shown(CaseText.Line(text, 4000)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var piece in Pieces(word, cells))
            {
                if (line.Length > 0 && CellWidth(line.ToString()) + 1 + CellWidth(piece) > cells)
                {
                    lines.Add(line.ToString());
                    line.Clear();
                }

                line.Append(line.Length > 0 ? " " : "").Append(piece);
            }
        }

        if (line.Length > 0)
            lines.Add(line.ToString());
        return lines;
    }

    /// <summary>A word in pieces that fit a line.</summary>
    private static IEnumerable<string> Pieces(string word, int cells)
    {
        var piece = new StringBuilder();
        var used = 0;
        foreach (var rune in word.EnumerateRunes())
        {
            if (used + CellWidth(rune) > cells)
            {
                yield return piece.ToString();
                piece.Clear();
                used = 0;
            }

            piece.Append(rune.ToString());
            used += CellWidth(rune);
        }

        if (piece.Length > 0)
            yield return piece.ToString();
    }

    /// <summary>The text with the characters that the terminal has.</summary>
    private string Shown(string text)
    {
        if (Unicode)
            return text;
        var ascii = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            ascii.Append(rune.Value switch
            {
                < 128 => rune.ToString(),
                '–' or '—' or '−' => "-",
                '‘' or '’' => "'",
                '“' or '”' => "\"",
                '…' => "...",
                '→' => "->",
                '·' => "|",
                0xA0 or 0x202F => " ",
                _ => CellWidth(rune) == 0 ? "" : "?",
            });
        }

        return ascii.ToString();
    }

    private string Styled(string text, string code) => options.Colour ? $"\u001b[{code}m{text}\u001b[0m" : text;

    private void Raw(string line) => _text.Append(line.TrimEnd()).Append('\n');
}
