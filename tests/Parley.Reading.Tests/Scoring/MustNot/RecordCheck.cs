using static Parley.Reading.Tests.Scoring.JsonShape;

namespace Parley.Reading.Tests.Scoring.MustNot;

/// <summary>Scopes that reach too far, leverage the wrong way round, positions nobody took.</summary>
internal static class RecordCheck
{
    public static IEnumerable<string> FindScope(ReadingScore score, MustNotCheck check)
    {
        var (text, sentences) = (score.Gold.Text, check.Words("s"));
        var cues = text.Find(check.Pattern("cue")!, sentences);
        var spared = check.Items("over").SelectMany(o => text.Find(o, sentences)).ToArray();
        return score.Prediction.Items("hedges", "attributions")
            .Where(h => FirstTruthy(h, "scope") is not null)
            .Select(h => (Cue: ExtentOf(h, "cue"), Scope: ExtentOf(Field(h, "scope"))))
            .Where(h => cues.Any(c => Extent.Touch(h.Cue, c)) && spared.Any(s => Extent.Touch(h.Scope, s)))
            .Select(h => text.Quote(h.Scope));
    }

    public static IEnumerable<string> FindLeverage(ReadingScore score, MustNotCheck check) =>
        score.Prediction.Items("leverage")
            .Where(q => check.Words("s").Contains(SentenceOf(score, q)) && Names(score, check, "src", Field(q, "from")) && Names(score, check, "tgt", Field(q, "to")))
            .Select(q => FirstTruthy(q, "instrument") is { } instrument ? Text(instrument) : "leverage");

    public static IEnumerable<string> FindPosition(ReadingScore score, MustNotCheck check) =>
        score.Prediction.Items("positions")
            .Where(q => check.Words("stance").Contains(Label(Field(q, "stance"))))
            .Where(q => !check.Has("s") || check.Words("s").Contains(SentenceOf(score, q)))
            .Where(q => Names(score, check, "holder", Field(q, "holder")))
            .Where(q => Text(Field(q, "issue")).Contains(check.Pattern("issue") ?? "", StringComparison.OrdinalIgnoreCase))
            .Select(q => score.Gold.Text.Quote(ExtentOf(q, "span")));

    private static string? SentenceOf(ReadingScore score, object item) =>
        score.Gold.Text.SentenceOf(ExtentOf(item, "span"), Text(Field(item, "s")));

    private static bool Names(ReadingScore score, MustNotCheck check, string field, object? value) =>
        !check.Has(field) || check.Words(field).Any(score.Prediction.Who(value).Contains);
}
