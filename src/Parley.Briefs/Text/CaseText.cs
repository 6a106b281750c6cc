using System.Globalization;
using System.Text;

namespace Parley.Briefs.Text;

/// <summary>Makes text that comes from a case safe to print, without changing what it says.</summary>
/// <remarks>
/// Control characters become U+FFFD, invisible characters that reorder or hide text are dropped, and stacks of combining
/// marks are cut. Escaping for HTML, SVG, JSON or CSV comes after, in each writer.
/// </remarks>
public static class CaseText
{
    private const char Isolate = '\u2068';
    private const char EndIsolate = '\u2069';
    private const int MarksInARow = 4;

    /// <summary>The text with line breaks kept as line feeds.</summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var result = new StringBuilder(text.Length);
        var marks = 0;
        foreach (var rune in text.Replace("\r\n", "\n", StringComparison.Ordinal).EnumerateRunes())
        {
            var category = Rune.GetUnicodeCategory(rune);
            marks = category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? marks + 1 : 0;
            if (marks > MarksInARow || IsInvisible(rune.Value))
                continue;
            if (rune.Value is '\n' or '\r' or 0x2028 or 0x2029)
                result.Append('\n');
            else if (rune.Value == '\t')
                result.Append(' ');
            else if (category == UnicodeCategory.Control)
                result.Append('\uFFFD');
            else
                result.Append(rune.ToString());
        }

        return result.ToString();
    }

    /// <summary>The text on one line, runs of white space as one space, cut to a number of characters.</summary>
    public static string Line(string? text, int longest = 400) => Shorten(string.Join(' ', Clean(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), longest);

    /// <summary>The text cut to a number of characters, with an ellipsis where something was left out.</summary>
    public static string Shorten(string text, int longest)
    {
        if (text.Length <= longest)
            return text;
        var cut = Math.Max(1, longest - 1);
        if (char.IsHighSurrogate(text[cut - 1]))
            cut--;
        return string.Concat(text.AsSpan(0, cut).TrimEnd(), "…");
    }

    /// <summary>The text between isolate characters where it holds right-to-left letters, for places that have no markup.</summary>
    public static string Isolated(string text) => HoldsRightToLeft(text) ? Isolate + text + EndIsolate : text;

    /// <summary>Whether the text holds letters that run from right to left.</summary>
    public static bool HoldsRightToLeft(string text) =>
        text.EnumerateRunes().Any(r => r.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF));

    /// <summary>Whether a character shows nothing and changes how its neighbours are read: bidirectional controls, zero-width spaces, tags.</summary>
    private static bool IsInvisible(int value) => value is
        0x061C or 0x200B or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F)
        or 0xFEFF or (>= 0xFFF9 and <= 0xFFFB) or (>= 0xE0000 and <= 0xE0FFF);
}
