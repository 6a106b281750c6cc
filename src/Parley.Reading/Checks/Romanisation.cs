using System.Text;
using Parley.Reading.Language;

namespace Parley.Reading.Checks;

/// <summary>A key that spellings of one name share: Qodirov and Kodirov, Vetrov and Wetrow, al-Sharafi and El Sharafi.</summary>
internal static class Romanisation
{
    // Longer ones first: what stands for one sound in one romanisation or another.
    private static readonly (string From, string To)[] Sounds =
    [
        ("shch", "sh"), ("tsch", "ch"), ("tch", "ch"), ("dzh", "j"), ("sch", "sh"), ("kh", "h"), ("gh", "g"), ("ph", "f"), ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ae", "a"), ("oe", "o"), ("ue", "u"),
        ("ck", "k"), ("dj", "j"), ("ts", "c"), ("tz", "c"), ("x", "ks"), ("q", "k"), ("w", "v"), ("j", "i"), ("y", "i"),
    ];

    private static readonly string[] Articles = ["al-", "el-", "ul-", "as-", "ash-", "ar-", "an-", "at-", "ad-", "az-", "al ", "el "];

    /// <summary>The key of a name.</summary>
    public static string Key(string name)
    {
        var lower = Folding.Plain(name).ToLowerInvariant();
        foreach (var article in Articles)
        {
            if (lower.Length > article.Length + 2 && lower.StartsWith(article, StringComparison.Ordinal))
            {
                lower = lower[article.Length..];
                break;
            }
        }
        var letters = new StringBuilder(lower.Length);
        foreach (var c in lower)
        {
            if (char.IsLetterOrDigit(c))
                letters.Append(c);
        }
        lower = letters.ToString();
        if (lower.StartsWith("ye", StringComparison.Ordinal) || lower.StartsWith("je", StringComparison.Ordinal))
            lower = lower[1..];
        if (lower.EndsWith("off", StringComparison.Ordinal) || lower.EndsWith("eff", StringComparison.Ordinal))
            lower = lower[..^2] + "v";
        if (lower.Length > 4 && lower[^1] == 'h' && lower[^2] is 'a' or 'e' or 'i' or 'o')
            lower = lower[..^1];
        foreach (var (from, to) in Sounds)
            lower = lower.Replace(from, to, StringComparison.Ordinal);
        letters.Clear();
        foreach (var c in lower)
        {
            if (letters.Length == 0 || letters[^1] != c)
                letters.Append(c);
        }
        return letters.ToString();
    }
}
