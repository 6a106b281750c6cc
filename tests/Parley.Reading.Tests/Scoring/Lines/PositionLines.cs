using System.Text.RegularExpressions;
using static Parley.Reading.Tests.Scoring.JsonShape;

namespace Parley.Reading.Tests.Scoring.Lines;

/// <summary>
/// Positions match by holder, stance and issue. An issue is free text: its label shares half its word stems, or the stretches overlap by half.
/// </summary>
internal static partial class PositionLines
{
    public static void Score(ReadingScore score)
    {
        var (gold, prediction, golds) = (score.Gold, score.Prediction, score.Gold.File.Positions);
        var founds = prediction.Items("positions").ToArray();
        var issues = new Dictionary<string, string>();
        foreach (var issue in prediction.Items("issues"))
            issues[Text(Field(issue, "id"))] = Text(FirstTruthy(issue, "name", "label"));

        HashSet<string> Stems(object? issue)
        {
            var text = issues.GetValueOrDefault(Text(issue)) is { Length: > 0 } named ? named : Text(issue);
            return [.. LongWords().Matches(PlainName.Of(text, withBrackets: true)).Select(m => m.Value[..Math.Min(5, m.Length)])];
        }

        int Weight(GoldPosition e, object found)
        {
            if (!StanceHolds(e, found) || !gold.AnySame(e.Holder, prediction.Who(Field(found, "holder"))))
                return 0;
            var (a, b) = (Stems(e.Issue), Stems(Field(found, "issue")));
            var isNamed = a.Intersect(b).Count() >= Math.Max(1, .5 * Math.Min(a.Count, b.Count));
            var at = ExtentOf(found, "span");
            return (isNamed ? 2 : 0) + (at is { } there && Extent.Overlap(e.Span.At, there) ? 3 : 0) + (at == e.Span.At ? 1 : 0);
        }

        var pairs = new Pairing(golds.Length, founds.Length, (i, j) => Weight(golds[i], founds[j]));
        for (var i = 0; i < golds.Length; i++)
        {
            var found = pairs[i] is { } j ? founds[j] : null;
            var name = $"{golds[i].Id} {string.Join(' ', golds[i].Holder)} {golds[i].Stance} {golds[i].Issue}";
            score[ScoreLine.PositionRecall].Expect(found is not null, name);
            if (golds[i].Strength == "red_line")
            {
                var isRed = Label(Field(found, "strength")) is "red_line" or "redline" || Field(found, "red_line") is true;
                score[ScoreLine.RedLines].Expect(isRed, name);
            }
        }
    }

    private static bool StanceHolds(GoldPosition e, object found)
    {
        var (gold, stance) = (Label(e.Stance), Label(Field(found, "stance")));
        return gold == stance
            || ((gold, stance) is ("accept", "conditional") or ("conditional", "accept") && (e.HasCondition || FirstTruthy(found, "condition") is not null));
    }

    [GeneratedRegex("[a-z]{4,}")]
    private static partial Regex LongWords();
}
