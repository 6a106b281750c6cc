using System.Globalization;
using System.Text;

namespace Parley.Cases;

/// <summary>Makes text from a file safe to show inside a one-line message.</summary>
internal static class Printable
{
    private const int QuotedLength = 60;

    /// <summary>The text in quotation marks, shortened, with control and direction characters written as escapes.</summary>
    public static string Quote(string text) =>
        text.Length <= QuotedLength ? $"'{Clean(text)}'" : $"'{Clean(text[..CutAt(text)])}…'";

    /// <summary>The text with control and direction characters written as escapes.</summary>
    public static string Clean(string text)
    {
        if (!text.Any(NeedsEscape))
            return text;
        var result = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            if (NeedsEscape(c))
                result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
            else
                result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>A number as it is written in a case file.</summary>
    public static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static int CutAt(string text) => char.IsHighSurrogate(text[QuotedLength - 1]) ? QuotedLength - 1 : QuotedLength;

    private static bool NeedsEscape(char c) =>
        char.IsControl(c) || c is '\u2028' or '\u2029' || Characters.TurnsDirection(c);
}
