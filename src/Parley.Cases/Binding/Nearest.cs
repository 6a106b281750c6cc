namespace Parley.Cases.Binding;

/// <summary>Finds the word that somebody probably meant.</summary>
internal static class Nearest
{
    private const int MaxLength = 64;
    private const int MaxCandidates = 100;

    /// <summary>The nearest candidate within a third of the word's length, or <see langword="null"/>.</summary>
    public static string? To(string word, IEnumerable<string> candidates)
    {
        if (word.Length is 0 or > MaxLength)
            return null;
        string? best = null;
        var least = Math.Max(1, word.Length / 3) + 1;
        foreach (var candidate in candidates.Take(MaxCandidates).Where(c => c.Length <= MaxLength))
        {
            var distance = Distance(word.ToLowerInvariant().Replace('_', '-'), candidate.ToLowerInvariant());
            if (distance < least)
                (least, best) = (distance, candidate);
        }

        return best;
    }

    /// <summary>What to add to a message: the nearest candidate as a question, then what is allowed.</summary>
    public static string Hint(string word, IReadOnlyCollection<string> candidates, string allowed)
    {
        var nearest = To(word, candidates);
        var list = candidates.Count == 0 ? "there are none" : $"{allowed} {List(candidates)}";
        return nearest is null ? list : $"did you mean '{Printable.Clean(nearest)}'? {char.ToUpperInvariant(list[0])}{list[1..]}";
    }

    /// <summary>At most twelve of the words, with commas.</summary>
    public static string List(IReadOnlyCollection<string> words)
    {
        var shown = string.Join(", ", words.Take(12).Select(w => w.Length <= MaxLength ? Printable.Clean(w) : Printable.Clean(w[..MaxLength]) + "…"));
        return words.Count <= 12 ? shown : $"{shown}, … ({words.Count} in all)";
    }

    /// <summary>Insertions, deletions, replacements and swaps of neighbours that turn one word into the other.</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
            rows[i, 0] = i;
        for (var j = 0; j <= b.Length; j++)
            rows[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                rows[i, j] = Math.Min(Math.Min(rows[i - 1, j] + 1, rows[i, j - 1] + 1), rows[i - 1, j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[a.Length, b.Length];
    }
}
