using System.Globalization;
using System.Text.RegularExpressions;
using static Parley.Reading.Tests.Scoring.JsonShape;

namespace Parley.Reading.Tests.Scoring.MustNot;

/// <summary>Grades better than the text allows and dates it does not give, wherever in the output they stand.</summary>
internal static partial class AnywhereCheck
{
    public static IEnumerable<string> Find(ReadingScore score, MustNotCheck check) => Walk(score, check, score.Prediction.Raw, "", null);

    private static IEnumerable<string> Walk(ReadingScore score, MustNotCheck check, object? value, string path, Extent? at)
    {
        switch (value)
        {
            case List<object?> list:
                return list.SelectMany(v => Walk(score, check, v, path, at));
            case Dictionary<string, object?> fields:
                var here = ExtentOf(fields) ?? at;
                var inside = fields.SelectMany(f => Walk(score, check, f.Value, $"{path}.{f.Key}", here));
                return check.Does == "grade" && TooGood(score, check, fields, here) is { } grade ? inside.Prepend(grade) : inside;
            default:
                var isDate = check.Does == "date" && DateField().IsMatch(path) && !OwnDate().IsMatch(path) && Year().IsMatch(Text(value));
                return isDate ? [$"{path} {Text(value)}"] : [];
        }
    }

    private static string? TooGood(ReadingScore score, MustNotCheck check, Dictionary<string, object?> fields, Extent? at)
    {
        var stated = Grade().Match(string.Join(' ', new[] { "grade", "source_grade", "admiralty" }.Select(k => Text(Field(fields, k)))));
        var letter = stated.Success ? stated.Groups[1].Value : Label(Field(fields, "reliability")).ToUpperInvariant();
        var digit = stated.Success ? stated.Groups[2].Value : Text(FirstTruthy(fields, "credibility") ?? "6");
        if (letter.Length == 0)
            letter = "F";
        var best = at is not null && score.Gold.Text.SentenceOf(at) is { } s && s == check.Pattern("better_in") ? 3 : 5;
        var isTooGood = "ABCDE".Contains(letter, StringComparison.Ordinal)
            || ("123456".Contains(digit, StringComparison.Ordinal) && int.Parse(digit, CultureInfo.InvariantCulture) < best);
        return isTooGood ? $"{letter}{digit} {score.Gold.Text.Quote(at)}" : null;
    }

    [GeneratedRegex(@"\b([A-F])([1-6])\b")]
    private static partial Regex Grade();

    [GeneratedRegex("date|when|publish|resol")]
    private static partial Regex DateField();

    [GeneratedRegex("generat|creat|updat|version|lexic|tool|meta")]
    private static partial Regex OwnDate();

    [GeneratedRegex(@"\b(19|20)\d\d\b")]
    private static partial Regex Year();
}
