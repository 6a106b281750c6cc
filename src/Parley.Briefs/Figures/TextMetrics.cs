using System.Globalization;
using System.Text;

namespace Parley.Briefs.Figures;

/// <summary>How wide a text is at most in a system sans, so that labels can be placed without a browser.</summary>
/// <remarks>
/// Advance widths are those of DejaVu Sans, the widest of the usual system faces, in hundredths of the font size; other
/// faces leave a little room to spare. Scripts outside the table get a width that their common faces do not exceed.
/// </remarks>
public static class TextMetrics
{
    private static ReadOnlySpan<byte> Regular =>
    [
        32, 41, 46, 84, 64, 96, 78, 28, 40, 40, 50, 84, 32, 37, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84, 84, 84, 54,
        100, 69, 69, 70, 77, 64, 58, 78, 76, 30, 30, 66, 56, 87, 75, 79, 61, 79, 70, 64, 62, 74, 69, 99, 69, 62, 69, 40, 34, 40, 84, 50,
        50, 62, 64, 55, 64, 62, 36, 64, 64, 28, 28, 58, 28, 98, 64, 62, 64, 64, 42, 53, 40, 64, 60, 82, 60, 60, 53, 64, 34, 64, 84,
    ];

    private static ReadOnlySpan<byte> Bold =>
    [
        35, 46, 53, 84, 70, 101, 88, 31, 46, 46, 53, 84, 38, 42, 38, 37, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84, 84, 84, 58,
        100, 78, 77, 74, 83, 69, 69, 83, 84, 38, 38, 78, 64, 100, 84, 85, 74, 85, 77, 73, 69, 82, 78, 111, 78, 73, 73, 46, 37, 46, 84, 50,
        50, 68, 72, 60, 72, 68, 44, 72, 72, 35, 35, 67, 35, 105, 72, 69, 72, 72, 50, 60, 48, 72, 66, 93, 65, 66, 59, 72, 37, 72, 84,
    ];

    /// <summary>Width of a text in pixels.</summary>
    /// <param name="text">The text, on one line.</param>
    /// <param name="size">Font size in pixels.</param>
    /// <param name="bold">Whether it is set in bold.</param>
    public static double Width(string text, double size, bool bold = false)
    {
        var hundredths = 0.0;
        foreach (var rune in text.EnumerateRunes())
            hundredths += Advance(rune, bold);
        return hundredths / 100 * size;
    }

    /// <summary>The text, shortened with an ellipsis where it is wider than allowed.</summary>
    public static string Fit(string text, double width, double size, bool bold = false)
    {
        if (Width(text, size, bold) <= width)
            return text;
        var kept = new StringBuilder();
        var room = width - Width("…", size, bold);
        var elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            var element = elements.GetTextElement();
            room -= Width(element, size, bold);
            if (room < 0)
                break;
            kept.Append(element);
        }

        return kept.ToString().TrimEnd() + "…";
    }

    /// <summary>The text in lines no wider than allowed; the last one is shortened where more lines would be needed.</summary>
    public static IReadOnlyList<string> Wrap(string text, double width, double size, int mostLines, bool bold = false)
    {
        var lines = new List<string>();
        var line = "";
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            var longer = line.Length == 0 ? words[i] : line + " " + words[i];
            if (Width(longer, size, bold) <= width)
            {
                line = longer;
                continue;
            }

            if (lines.Count == mostLines - 1 || line.Length == 0)
            {
                lines.Add(Fit(string.Join(' ', words.Skip(i).Prepend(line)).Trim(), width, size, bold));
                return lines;
            }

            lines.Add(line);
            line = "";
            i--;
        }

        if (line.Length > 0)
            lines.Add(line);
        return lines;
    }

    private static double Advance(Rune rune, bool bold)
    {
        var value = rune.Value;
        if (value is >= 32 and < 127)
            return bold ? Bold[value - 32] : Regular[value - 32];
        if (value is 0x2068 or 0x2069 || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format)
            return 0;
        var regular = value switch
        {
            0x2013 or 0x2018 or 0x2019 => 50,
            0xB7 => 32,
            < 0x250 => 76,
            >= 0x370 and < 0x400 => 80,
            >= 0x400 and < 0x530 => 86,
            >= 0x590 and < 0x600 => 72,
            >= 0x600 and < 0x800 => 90,
            >= 0x2000 and < 0x2030 => 100,
            >= 0x1F000 => 140,
            >= 0x1100 => 110,
            _ => 100,
        };
        return bold ? regular * 1.12 : regular;
    }
}
