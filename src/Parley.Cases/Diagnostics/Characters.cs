namespace Parley.Cases;

/// <summary>Which characters may stand in a case file.</summary>
internal static class Characters
{
    /// <summary>Whether a character may not stand anywhere: C0 and C1 controls but tab and line ends, and the two non-characters.</summary>
    public static bool IsForbidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085')) || c is '\ufffe' or '\uffff';

    /// <summary>Whether a character embeds, overrides or isolates the direction of the text around it.</summary>
    public static bool TurnsDirection(char c) => c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');

    /// <summary>The index of the first character that may not stand anywhere, an unpaired surrogate included, or −1.</summary>
    public static int FirstForbidden(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is >= ' ' and < '\u007f')
                continue;
            if (IsForbidden(c) || char.IsLowSurrogate(c))
                return i;
            if (char.IsHighSurrogate(c))
            {
                if (i + 1 >= text.Length || !char.IsLowSurrogate(text[i + 1]))
                    return i;
                i++;
            }
        }

        return -1;
    }
}
