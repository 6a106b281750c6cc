using System.Collections.Immutable;

namespace Parley.Reading;

/// <summary>Finds reports that repeat another: copies count as one origin.</summary>
internal static class OriginFinder
{
    /// <summary>Words of a run that is compared.</summary>
    public const int Run = 8;

    /// <summary>Share of the runs of the shorter report from which on it counts as a copy.</summary>
    public const double Copy = 0.5;

    private const int MostQuotes = 20;

    public static ImmutableArray<ReportOrigin> Find(ImmutableArray<ReportReading> readings)
    {
        var runs = readings.Select(r => Runs(Words(r.Text))).ToArray();
        var quotes = readings.Select(r => Quotes(r.Text)).ToArray();
        // The earlier report is the original; one without a date, or of the same day, by the order in which they were named.
        int[] order = [.. Enumerable.Range(0, readings.Length).OrderBy(i => readings[i].Document.Published ?? DateOnly.MaxValue).ThenBy(i => i)];
        var result = new ReportOrigin[readings.Length];
        for (var rank = 0; rank < order.Length; rank++)
        {
            var i = order[rank];
            var most = 0.0;
            string? from = null;
            foreach (var j in order)
            {
                if (i == j)
                    continue;
                var shared = Share(runs[i], runs[j]);
                most = Math.Max(most, shared);
                if (shared >= Copy && from is null && Array.IndexOf(order, j) < rank)
                    from = result[j].CopiedFrom ?? readings[j].Document.Id;
            }

            var sharedQuotes = quotes[i].Where(q => quotes.Where((_, j) => j != i).Any(other => other.Contains(q))).Take(MostQuotes);
            result[i] = new(readings[i].Document.Id, from, most, [.. sharedQuotes]);
        }

        return [.. result];
    }

    /// <summary>Words in lower case, letters and digits only.</summary>
    public static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
            {
                start = start < 0 ? i : start;
            }
            else if (start >= 0)
            {
                words.Add(text[start..i].ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }

    private static HashSet<string> Runs(List<string> words)
    {
        var runs = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i + Run <= words.Count; i++)
            runs.Add(string.Join(' ', words.GetRange(i, Run)));
        return runs;
    }

    private static double Share(HashSet<string> a, HashSet<string> b)
    {
        var least = Math.Min(a.Count, b.Count);
        return least == 0 ? 0 : (double)(a.Count <= b.Count ? a.Count(b.Contains) : b.Count(a.Contains)) / least;
    }

    private static HashSet<string> Quotes(string text)
    {
        var quotes = new HashSet<string>(StringComparer.Ordinal);
        var from = 0;
        while (from < text.Length && text.AsSpan(from).IndexOfAny('"', '“') is >= 0 and var open)
        {
            var start = from + open + 1;
            var length = text.AsSpan(start).IndexOfAny('"', '”');
            if (length < 0)
                break;
            var words = Words(text.Substring(start, Math.Min(length, 2000)));
            if (words.Count >= Run)
                quotes.Add(string.Join(' ', words));
            from = start + length + 1;
        }

        return quotes;
    }
}
