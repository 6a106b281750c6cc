using static Parley.Reading.Tests.Scoring.JsonShape;

namespace Parley.Reading.Tests.Scoring.Lines;

/// <summary>
/// Cues of attributions and hedges are equal, or one lies inside the other at word boundaries. A hedge cue inside the scope of a gold
/// hedge, or a bare modal in a sentence whose hedge is a condition, counts neither way.
/// </summary>
internal static class CueLines
{
    private static readonly HashSet<string> Filler = [.. "is are be to that the a an of on for by this".Split(' ')];
    private static readonly HashSet<string> Modals = ["will", "would", "can", "could", "may", "might"];

    public static void Score(ReadingScore score)
    {
        ScoreAttributions(score);
        var (gold, text) = (score.Gold.File.Hedges, score.Gold.Text);
        var found = score.Prediction.Items("hedges").Select(h => ExtentOf(h, "cue")).OfType<Extent>().ToArray();
        foreach (var hedge in gold)
            score[ScoreLine.HedgeRecall].Expect(found.Any(c => IsSameCue(text, hedge.Cue.At, c)), $"{hedge.Id} {text.Quote(hedge.Cue.At)}");

        var conditions = gold.Where(h => h.Class == "conditional").Select(h => h.Cue.Sentence).ToHashSet();
        foreach (var cue in found)
        {
            var isRight = gold.Any(h => IsSameCue(text, h.Cue.At, cue));
            var isInScope = gold.Any(h => h.Scope.At.Contains(cue) && h.Scope.At != cue);
            var isModal = text.SentenceOf(cue) is { } s && conditions.Contains(s) && Modals.Contains(text[cue].ToLowerInvariant());
            if (isRight || !(isInScope || isModal))
                score[ScoreLine.HedgePrecision].Claim(isRight, text.Quote(cue));
        }
    }

    private static void ScoreAttributions(ReadingScore score)
    {
        var (gold, prediction) = (score.Gold, score.Prediction);
        var told = prediction.Items("attributions").Select(t => (Cue: ExtentOf(t, "cue"), Source: prediction.Who(Field(t, "source")))).ToArray();
        foreach (var attribution in gold.File.Attributions)
        {
            score[ScoreLine.AttributionRecall].Expect(
                told.Any(t => t.Cue is { } cue && IsSameCue(gold.Text, attribution.Cue.At, cue) && IsSource(gold, attribution, t.Source)),
                $"{attribution.Id} {gold.Text.Quote(attribution.Cue.At)} by {string.Join(' ', attribution.Sources)}");
        }
    }

    private static bool IsSource(GoldIndex gold, GoldCue attribution, List<string> found)
    {
        var strangers = found.Where(w => w.StartsWith('~')).ToArray();
        var isUnnamed = attribution.Sources.Any(s => s.StartsWith('~') || gold.Actors[s].Type.StartsWith("anonymous", StringComparison.Ordinal));
        var cue = PlainName.Of(gold.Text[attribution.Cue.At]);
        return gold.AnySame(attribution.Sources, found)
            || (isUnnamed && strangers.Length == found.Count)
            || strangers.Any(w => w.Length > 3 && cue.Contains(w[1..], StringComparison.Ordinal) && !MentionLines.IsPronoun(w[1..]));
    }

    private static bool IsSameCue(GoldText text, Extent gold, Extent found, int spare = 25)
    {
        if (gold == found)
            return true;
        var (small, big) = found.Length < gold.Length ? (found, gold) : (gold, found);
        return big.Contains(small)
            && !text.IsBetweenLetters(small.Start)
            && !text.IsBetweenLetters(small.End)
            && (gold == big || big.Length <= small.Length + spare)
            && !text[small].ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(Filler.Contains);
    }
}
