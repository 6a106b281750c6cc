using System.Text;

namespace Parley.Reading;

/// <summary>Text as it comes: decoded, and with what no reader sees blanked in place.</summary>
internal static class PlainText
{
    // A file in which more than one character in this many is a control character is no text.
    private const int ControlsPerText = 100;
    private const int ControlsAlways = 8;

    /// <summary>The text of bytes in UTF-8.</summary>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        if (content.Length >= 2 && (content[0], content[1]) is (0xFF, 0xFE) or (0xFE, 0xFF))
            throw new ReportTextException("PAR003", 1, 1, "the file is in UTF-16; save it as UTF-8");
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content);
        }
        catch (DecoderFallbackException problem)
        {
            var good = Encoding.UTF8.GetString(content[..Math.Clamp(problem.Index, 0, content.Length)]);
            var (line, column) = Place(good, good.Length);
            throw new ReportTextException("PAR003", line, column, "the file is not UTF-8; save it as UTF-8");
        }
    }

    /// <summary>Refuses what is no text.</summary>
    public static void Check(string text)
    {
        var (controls, first) = (0, -1);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsControl(text[i]))
                continue;
            controls++;
            first = first < 0 ? i : first;
        }
        if (controls <= ControlsAlways || controls * (long)ControlsPerText <= text.Length)
            return;
        var (line, column) = Place(text, first);
        throw new ReportTextException("PAR004", line, column, $"the file holds {controls} control characters; it seems to be no text");
    }

    /// <summary>The text with control characters and halves of surrogate pairs blanked; its length stays.</summary>
    public static string Clean(string text)
    {
        var at = FirstUnclean(text, 0);
        if (at < 0)
            return text;
        var clean = text.ToCharArray();
        for (; at >= 0; at = FirstUnclean(text, at + 1))
            clean[at] = ' ';
        return new(clean);
    }

    private static int FirstUnclean(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (IsControl(c) || char.IsSurrogate(c) || c is '\ufeff' or '\ufffe' or '\uffff')
                return i;
        }
        return -1;
    }

    private static bool IsControl(char c) => char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\f' or '\u0085');

    private static (int Line, int Column) Place(string text, int at)
    {
        var line = 1 + text.AsSpan(0, at).Count('\n');
        return (line, at - (text.LastIndexOf('\n', Math.Max(0, at - 1)) is var feed && at > 0 ? feed : -1));
    }
}
