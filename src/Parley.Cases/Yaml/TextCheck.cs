namespace Parley.Cases.Yaml;

/// <summary>Checks the raw text for characters that may not stand in a file.</summary>
internal static class TextCheck
{
    /// <summary>Whether every character is allowed; the first that is not is reported.</summary>
    public static bool Run(string text, DiagnosticSink sink)
    {
        var bad = Characters.FirstForbidden(text);
        if (bad < 0)
            return true;
        var what = char.IsSurrogate(text[bad]) ? "half of a character" : "the control character";
        sink.Report(DiagnosticCodes.ControlCharacter, LocationOf(text, bad), $"{what} U+{(int)text[bad]:X4} stands here, only tabs and line ends are allowed");
        return false;
    }

    /// <summary>Line and column of an offset.</summary>
    public static SourceLocation LocationOf(ReadOnlySpan<char> text, int offset)
    {
        int line = 1, start = 0;
        for (var i = 0; i < offset; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                line++;
                start = i + 1;
            }
        }

        return new(line, offset - start + 1);
    }
}
