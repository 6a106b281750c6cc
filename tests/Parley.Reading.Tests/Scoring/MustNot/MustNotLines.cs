namespace Parley.Reading.Tests.Scoring.MustNot;

/// <summary>What a reading may not claim. A rule counts at most once, however many of its checks find something.</summary>
internal static class MustNotLines
{
    /// <summary>Counts violations and returns the entries without a rule.</summary>
    public static string[] Score(ReadingScore score)
    {
        var file = score.Gold.File;
        bool Covers(MustNotRule rule, string entry) => entry.StartsWith(rule.Entry, StringComparison.Ordinal);
        foreach (var rule in file.Rules.Where(r => file.MustNot.Any(e => Covers(r, e))))
        {
            var found = rule.Checks.SelectMany(c => Violations(score, c)).Distinct().ToArray();
            if (found.Length == 0)
                continue;
            var what = $"({rule.Kind}) {file.MustNot.First(e => Covers(rule, e))}: {string.Join(" | ", found)}";
            score[ScoreLine.MustNot].Fault(what);
            if (rule.Kind is "status" or "negation")
                score[ScoreLine.MustNotHard].Fault(what);
        }

        return [.. file.MustNot.Where(e => !file.Rules.Any(r => Covers(r, e)))];
    }

    private static IEnumerable<string> Violations(ReadingScore score, MustNotCheck check) => check.Does switch
    {
        "event" => EventCheck.Find(score, check),
        "mention" => MentionCheck.Find(score, check),
        "one" => MentionCheck.FindSplit(score, check),
        "scope" => RecordCheck.FindScope(score, check),
        "leverage" => RecordCheck.FindLeverage(score, check),
        "position" => RecordCheck.FindPosition(score, check),
        "grade" or "date" => AnywhereCheck.Find(score, check),
        var other => throw new InvalidDataException($"There is no check '{other}'."),
    };
}
