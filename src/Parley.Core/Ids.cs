using System.Text;

namespace Parley.Core;

/// <summary>The rule for ids: at most 64 lower-case letters, digits and hyphens, no hyphen first.</summary>
public static class Ids
{
    /// <summary>Most characters of an id.</summary>
    public const int MaxLength = 64;
    /// <summary>The rule as a regular expression.</summary>
    public const string Pattern = "^[a-z0-9][a-z0-9-]{0,63}$";

    /// <summary>Whether a text is an id.</summary>
    public static bool IsValid(string id) =>
        id is { Length: > 0 and <= MaxLength } && id[0] != '-' && id.All(c => c is '-' or (>= 'a' and <= 'z') or (>= '0' and <= '9'));

    /// <summary>The id, with a number behind it where it is taken; it is taken from then on.</summary>
    public static string Free(string id, ISet<string> taken)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(taken);
        var free = id;
        for (var number = 2; !taken.Add(free); number++)
        {
            var tail = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"-{number}");
            free = id[..Math.Min(id.Length, MaxLength - tail.Length)] + tail;
        }

        return free;
    }

    /// <summary>An id made from any text, or <see langword="null"/> where nothing is left.</summary>
    public static string? From(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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
