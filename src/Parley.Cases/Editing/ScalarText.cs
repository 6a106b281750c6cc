using System.Globalization;
using System.Text;

namespace Parley.Cases.Editing;

/// <summary>Writes a single value so that YAML reads it back as it is.</summary>
internal static class ScalarText
{
    private static readonly string[] Words = ["null", "~", "true", "false", "yes", "no", "on", "off"];

    /// <summary>The value bare where that is safe anywhere, else in double quotation marks.</summary>
    public static string Of(string value) => IsPlain(value) ? value : Quote(value);

    private static bool IsPlain(string value)
    {
        if (value.Length == 0 || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]) || value[^1] == ':')
            return false;
        if (!char.IsLetterOrDigit(value[0]) && !(value[0] == '-' && value.Length > 1 && char.IsDigit(value[1])))
            return false;
        if (Words.Contains(value, StringComparer.OrdinalIgnoreCase) || value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal))
            return false;
        return value.All(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '/' or '(' or ')' or '\'' or ';' or '%' or '+' or '_' or ':');
    }

    private static string Quote(string value)
    {
        var result = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => result.Append("\\\""),
                '\\' => result.Append("\\\\"),
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                _ when char.IsControl(c) || c is '\u2028' or '\u2029' or '\ufeff' => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}"),
                _ => result.Append(c),
            };
        }

        return result.Append('"').ToString();
    }
}
