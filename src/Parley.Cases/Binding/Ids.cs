using System.Text;

namespace Parley.Cases.Binding;

/// <summary>The rule for ids.</summary>
internal static class Ids
{
    public const int MaxLength = 64;
    public const string Pattern = "^[a-z0-9][a-z0-9-]{0,63}$";

    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaxLength && id[0] != '-' && id.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    /// <summary>An id made from any text, or <see langword="null"/> where nothing is left.</summary>
    public static string? From(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text.Length > 200 ? text[..200] : text)
        {
            var lower = char.ToLowerInvariant(c);
            if (lower is (>= 'a' and <= 'z') or (>= '0' and <= '9'))
                result.Append(lower);
            else if (result.Length > 0 && result[^1] != '-')
                result.Append('-');
        }

        var id = result.ToString();
        id = (id.Length > MaxLength ? id[..MaxLength] : id).Trim('-');
        return id.Length == 0 ? null : id;
    }
}
