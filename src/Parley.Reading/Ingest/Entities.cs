using System.Globalization;
using AngleSharp.Html;

namespace Parley.Reading;

/// <summary>Reads character references: &amp;amp; &amp;#8217; &amp;nbsp</summary>
internal static class Entities
{
    private const int LongestName = 32;

    /// <summary>What stands at an ampersand, and how long it is; null where it is an ampersand only.</summary>
    public static (string Text, int Length)? At(string text, int at, int end)
    {
        if (at + 2 >= end)
            return null;
        return text[at + 1] == '#' ? Numeric(text, at, end) : Named(text, at, end);
    }

    /// <summary>A text with all its references read.</summary>
    public static string Decoded(string text)
    {
        if (!text.Contains('&', StringComparison.Ordinal))
            return text;
        var decoded = new System.Text.StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '&' && At(text, i, text.Length) is { } entity)
            {
                decoded.Append(entity.Text);
                i += entity.Length - 1;
                continue;
            }
            decoded.Append(text[i]);
        }
        return decoded.ToString();
    }

    private static (string Text, int Length)? Numeric(string text, int at, int end)
    {
        var hex = text[at + 2] is 'x' or 'X';
        var first = at + (hex ? 3 : 2);
        var last = first;
        while (last < end && last - first < 8 && (hex ? char.IsAsciiHexDigit(text[last]) : char.IsAsciiDigit(text[last])))
            last++;
        if (last == first || !int.TryParse(text.AsSpan(first, last - first), hex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return null;
        var length = last - at + (last < end && text[last] == ';' ? 1 : 0);
        if (HtmlEntityProvider.IsInCharacterTable(code) && HtmlEntityProvider.GetSymbolFromTable(code) is { } replaced)
            return (replaced, length);
        var valid = code is > 0 and < 0x110000 and not (>= 0xD800 and <= 0xDFFF);
        return (valid ? char.ConvertFromUtf32(code) : "\ufffd", length);
    }

    private static (string Text, int Length)? Named(string text, int at, int end)
    {
        var last = at + 1;
        while (last < end && last - at <= LongestName && char.IsAsciiLetterOrDigit(text[last]))
            last++;
        if (last == at + 1)
            return null;
        if (last < end && text[last] == ';' && Symbol(text[(at + 1)..(last + 1)]) is { } closed)
            return (closed, last + 1 - at);
        // Old names are read without their semicolon.
        for (var cut = Math.Min(last, at + 8); cut > at + 2; cut--)
        {
            if (Symbol(text[(at + 1)..cut]) is { } open)
                return (open, cut - at);
        }
        return null;
    }

    private static string? Symbol(string name) => HtmlEntityProvider.Resolver.GetSymbol(name) is { Length: > 0 } symbol ? symbol : null;
}
