using System.Text.RegularExpressions;

namespace Parley.Reading.Tests.Scoring.MustNot;

/// <summary>A word taken for the wrong actor, for an actor at all, or for two.</summary>
internal static class MentionCheck
{
    public static IEnumerable<string> Find(ReadingScore score, MustNotCheck check)
    {
        var (text, prediction, phrases) = (score.Gold.Text, score.Prediction, check.Items("phrases"));
        bool IsMeant(FoundActor actor) => check.Has("person") ? GoldIndex.IsPerson(actor.Type) : !Prediction.IsPlace(actor);
        if (check.Has("by_name"))
        {
            return prediction.Actors
                .Where(a => IsMeant(a) && a.Names.Concat(a.Mentions.Select(m => text[m.At])).Any(phrases.Contains))
                .Select(a => a.Name);
        }

        var there = text.Find(string.Join('|', phrases), check.Words("s")).Select(text.Tight).Distinct().ToArray();
        if (check.Pattern("want") is not { } want)
            return there.SelectMany(prediction.At).Where(IsMeant).Select(a => a.Name);

        bool IsWrong(FoundActor actor) =>
            Prediction.IsPlace(actor)
            || GoldIndex.IsPerson(actor.Type)
            || (check.Pattern("not_name") is { } pattern && actor.Names.Any(n => Regex.IsMatch(n, pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)))
            || !score.Gold.IsKin(want, prediction.GoldActor(actor));
        var wrong = there.SelectMany(prediction.At).Where(IsWrong).Select(a => a.Name);
        var placesOnly = there.Where(at => !prediction.At(at).Any() && prediction.Places.Contains(at)).Select(at => $"{text.Quote(at)} as a place only");
        return wrong.Concat(placesOnly);
    }

    /// <summary>More than one entity under names that are one.</summary>
    public static IEnumerable<string> FindSplit(ReadingScore score, MustNotCheck check)
    {
        var (text, prediction) = (score.Gold.Text, score.Prediction);
        var roots = check.Items("phrases")
            .SelectMany(p => text.Find(p))
            .SelectMany(at => prediction.At(text.Tight(at)))
            .Where(a => !Prediction.IsPlace(a))
            .Select(prediction.Root)
            .Distinct()
            .ToArray();
        return roots.Length > 1 ? roots : [];
    }
}
