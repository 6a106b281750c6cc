using System.Text.RegularExpressions;
using static Parley.Reading.Tests.Scoring.JsonShape;

namespace Parley.Reading.Tests.Scoring.Lines;

/// <summary>Problems by kind and place; those with two sides must show two of them.</summary>
internal static class ProblemLines
{
    private const string Figures = "figure|numer|number|inconsist|disagree|conflict|contradict|ordinal|order|quantit|count|author|party";

    // Other names that a reader may have for the gold's kinds.
    private static readonly Dictionary<string, string> Kinds = new()
    {
        ["spelling_variants"] = "spell|variant|roman|alias",
        ["undated_deixis"] = "undated|date|deix|deictic",
        ["no_source"] = @"no_\w*source|unsourced|sourceless|attribution",
        ["wrong_title"] = "title|role|office",
        ["timeline"] = "time|chronolog|tense|order",
        ["garbled_sentence"] = "garbl|gramma|malform|incomplete",
        ["unsupported_claim"] = "support|unsourced|evidence",
        ["figures_disagree"] = Figures,
        ["internal_inconsistency"] = Figures,
    };

    public static bool IsRequired(string kind) => kind is "spelling_variants" or "undated_deixis" or "no_source";

    public static void Score(ReadingScore score)
    {
        var problems = score.Prediction.Items("problems").Select(q => (Kind: Label(Field(q, "kind")), At: Extents(q))).ToArray();
        var contradictions = score.Prediction.Items("contradictions").Select(ReadContradiction).ToArray();
        foreach (var problem in score.Gold.File.Problems)
        {
            var isNumeric = problem.Kind is "figures_disagree" or "internal_inconsistency";
            var isTwoSided = isNumeric || problem.Kind == "spelling_variants";
            var texts = problem.Spans.Select(s => s.Text).Distinct().Count();
            var need = problem.Kind == "no_source" ? 0 : isTwoSided ? Math.Min(2, texts) : 1;
            int Seen(List<Extent> found) => problem.Spans.Where(s => found.Any(f => Extent.Overlap(s.At, f))).Select(s => s.Text).Distinct().Count();

            var isThere = problems.Concat(isNumeric ? contradictions : []).Any(p => KindHolds(problem.Kind, p.Kind) && Seen(p.At) >= need);
            var name = $"{problem.Id} {problem.Kind} {score.Gold.Text.Quote(problem.Spans[0].At)}";
            if (IsRequired(problem.Kind))
                score[ScoreLine.ProblemsRequired].Expect(isThere, name);
            if (isTwoSided)
                score[ScoreLine.ProblemsNumeric].Expect(isThere, name);
            score[ScoreLine.ProblemsAll].Expect(isThere, name);
        }
    }

    private static bool KindHolds(string gold, string found) =>
        gold == found || (Kinds.TryGetValue(gold, out var names) && Regex.IsMatch(found, names));

    private static (string Kind, List<Extent> At) ReadContradiction(object item)
    {
        var kind = FirstTruthy(item, "kind") ?? "contradiction";
        List<Extent> sides = [.. Extents(Field(item, "a")), .. Extents(Field(item, "b"))];
        return (Label(kind), sides.Count > 0 ? sides : Extents(item));
    }
}
