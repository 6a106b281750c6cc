using Parley.Reading.Tests.Scoring.Lines;

namespace Parley.Reading.Tests.Scoring.MustNot;

/// <summary>An event coded as it may not be.</summary>
internal static class EventCheck
{
    // Told as fact; an event without a status reads as fact.
    private static readonly string[] Real = ["occurred", "reported", "ongoing", "background", ""];

    public static IEnumerable<string> Find(ReadingScore score, MustNotCheck check)
    {
        var text = score.Gold.Text;
        var (types, sentences, statuses) = (check.Words("types"), check.Words("s"), Statuses(check));
        var on = check.Pattern("on") is { } pattern ? text.Find(pattern, sentences) : null;
        var sides = check.Items("pair").Select(p => p.Split(' ')).ToArray();
        bool Names(string field, List<string> actors) => !check.Has(field) || check.Words(field).Any(actors.Contains);

        return score.Prediction.Events
            .Where(EventLines.IsEvent)
            .Where(e => types.Length == 0 || types.Contains(e.Type))
            .Where(e => sentences.Length == 0 || sentences.Contains(e.Sentence))
            .Where(e => on is null || on.Any(t => Extent.Touch(e.Trigger, t)))
            .Where(e => statuses is null || statuses.Contains(e.Status))
            .Where(e => Names("src", e.Source) && Names("tgt", e.Target) && Names("who", e.Everyone))
            .Where(e => sides.All(side => side.Any(e.Everyone.Contains)))
            .Where(e => !(check.Has("bare") && e.IsSourced))
            .Select(e => $"{e.Type} {text.Quote(e.Trigger)} {string.Join('+', e.Source)}>{string.Join('+', e.Target)} {e.Status}");
    }

    private static string[]? Statuses(MustNotCheck check) => check.Pattern("st") switch
    {
        null => null,
        "REAL" => Real,
        "ASSERTED" => [.. Real, "planned"],
        _ => check.Words("st"),
    };
}
