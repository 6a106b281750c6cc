using System.Text;
using System.Text.RegularExpressions;

namespace Parley.Cases.Foreign;

/// <summary>Bytes of a file as text: UTF-8, or Latin-1 where the file says so or cannot be UTF-8.</summary>
internal static partial class ForeignText
{
    private const int LongestDeclaration = 200;

    /// <summary>The text, or <see langword="null"/> with a diagnostic. JSON is UTF-8 by its standard.</summary>
    public static string? Decode(byte[] bytes, DiagnosticSink sink)
    {
        var start = Encoding.Latin1.GetString(bytes, 0, Math.Min(bytes.Length, LongestDeclaration));
        var isMarkup = start.AsSpan().TrimStart("\u00ef\u00bb\u00bf \t\r\n").StartsWith("<");
        if (!isMarkup)
            return CaseText.Decode(bytes, sink) is { } text && Yaml.TextCheck.Run(text, sink) ? text : null;
        var isLatin = Latin().IsMatch(start);
        if (!isLatin && !System.Text.Unicode.Utf8.IsValid(bytes))
        {
            isLatin = true;
            sink.Report(DiagnosticCodes.ReadAsLatin, default, "the file is not UTF-8 and was read as Latin-1");
        }

        var markup = isLatin ? CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes) : Encoding.UTF8.GetString(bytes);
        return Yaml.TextCheck.Run(markup, sink) ? markup : null;
    }

    [GeneratedRegex("""^\s*<\?xml[^>]{0,100}?encoding\s?=\s?["'](iso-?8859-1|latin-?1|windows-1252|cp1252)["']""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Latin();
}
