namespace Parley.Reading;

/// <summary>Says in words who a stretch of a report is given to.</summary>
public static class SpeakerName
{
    // Words that stand for somebody without saying what they are.
    private static readonly HashSet<string> Empty = new(
        ["", "unnamed", "one", "others", "another", "some", "many", "several", "few", "both", "they", "he", "she", "it", "people", "whispers", "rumours", "rumors"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The name of an actor of the report, or what is known of somebody who is not named: <c>two diplomats (unnamed)</c>, <c>unnamed</c>.</summary>
    /// <param name="source">The id of an actor, or <c>~</c> and words.</param>
    /// <param name="count">How many, where the report counts them.</param>
    /// <param name="actors">The actors of the report.</param>
    public static string Of(string source, int? count, IEnumerable<ActorRecord> actors)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(actors);
        if (!source.StartsWith('~'))
        {
            var actor = actors.FirstOrDefault(a => a.Id == source);
            return actor is null || !IsUnnamed(actor) ? actor?.Canonical ?? source : Unnamed(actor.Canonical, count);
        }

        return Unnamed(source.TrimStart('~').Replace('_', ' ').Trim(), count);
    }

    private static bool IsUnnamed(ActorRecord actor) =>
        actor.Type.StartsWith("anonymous", StringComparison.Ordinal) || (actor.Type == "group" && actor.Canonical.Length > 0 && char.IsLower(actor.Canonical[0]));

    private static string Unnamed(string words, int? count)
    {
        if (Empty.Contains(words))
            return "unnamed";
        // A number is said once: the words may hold it already.
        var counted = count is { } n and > 1 && !words.Contains(' ', StringComparison.Ordinal)
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{n} {words}")
            : words;
        return words.Contains("unnamed", StringComparison.OrdinalIgnoreCase) ? counted : $"{counted} (unnamed)";
    }
}
