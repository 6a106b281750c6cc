namespace Parley.Core;

/// <summary>How a report has a party state a position: in what direction, how firmly and how openly.</summary>
/// <param name="Stance">reject, prefer, demand, accept and so on.</param>
/// <param name="Strength">red line, asserted, reported and so on.</param>
/// <param name="Publicity">public, rumour, author assertion and so on.</param>
public sealed record StatedAs(string Stance, string Strength, string Publicity)
{
    private const string Opening = "As stated: ";

    /// <summary>Whether the position is stated as a red line.</summary>
    public bool IsRedLine => Strength == "red line";

    /// <summary>The words that a position's note begins with.</summary>
    /// <param name="all">The ways in which the position is stated.</param>
    public static string Note(IEnumerable<StatedAs> all) => $"{Opening}{string.Join("; ", all.Distinct().Select(s => $"{s.Stance}, {s.Strength}, {s.Publicity}"))}.";

    /// <summary>What a note says of a position, the firmest first, or <see langword="null"/> where it does not say so.</summary>
    /// <param name="note">The note.</param>
    public static StatedAs? Of(string? note)
    {
        if (note is null || !note.StartsWith(Opening, StringComparison.Ordinal) || note.IndexOf('.', StringComparison.Ordinal) is not (> 0 and var end))
            return null;
        var all = note[Opening.Length..end].Split("; ").Select(s => s.Split(", ")).Where(s => s.Length == 3).Select(s => new StatedAs(s[0], s[1], s[2])).ToArray();
        return all.FirstOrDefault(s => s.IsRedLine) ?? all.FirstOrDefault();
    }
}
