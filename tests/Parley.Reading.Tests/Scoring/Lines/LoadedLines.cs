using static Parley.Reading.Tests.Scoring.JsonShape;

namespace Parley.Reading.Tests.Scoring.Lines;

/// <summary>Loaded language (boosters are not false) and the questions that the text asks itself.</summary>
internal static class LoadedLines
{
    public static void Score(ReadingScore score)
    {
        var (gold, text) = (score.Gold.File, score.Gold.Text);
        var found = score.Prediction.Items("loaded").Select(o => ExtentOf(o)).OfType<Extent>().ToArray();
        foreach (var loaded in gold.Loaded)
            score[ScoreLine.LoadedRecall].Expect(found.Any(f => Extent.Hits(loaded.At, f)), text.Quote(loaded.At));
        foreach (var stretch in found)
        {
            if (!gold.Loaded.Concat(gold.Boosters).Any(g => Extent.Hits(g.At, stretch)))
                score[ScoreLine.LoadedFalse].Fault(text.Quote(stretch));
        }

        var asked = score.Prediction.Items("questions", "open_questions").SelectMany(Extents).ToArray();
        foreach (var question in gold.Questions.Where(q => q.IsExplicit))
        {
            var at = question.Span.At;
            score[ScoreLine.QuestionRecall].Expect(
                asked.Any(a => Extent.Hits(at, a, .8) && 2 * Extent.Shared(at, a) >= at.Length), $"{question.Id} {question.Question}");
        }
    }
}
