using Parley.Reading.Json;
using Parley.Reading.Tests.Scoring;

namespace Parley.Reading.Tests.Score;

/// <summary>What the reader finds in whole texts, against readings made by hand. The thresholds stand in <see cref="ScoreTable"/> and are not lowered here.</summary>
public sealed class ScoreTests(ITestOutputHelper output)
{
    private static readonly ReportReader Reader = new();

    [Fact]
    public void The_given_document_holds_every_line()
    {
        var path = RepositoryFiles.Shared("inputs", "moscow-track.gold.yaml");
        Assert.SkipWhen(path is null, "The given document is not there.");
        Holds(new(Of(path)), ScoreColumn.GivenDocument);
    }

    [Fact]
    public void The_development_texts_hold_every_line_together()
    {
        GoldTexts.Development.Length.ShouldBe(10);
        Holds(new([.. GoldTexts.Development.Select(Of)]), ScoreColumn.HoldOut);
    }

    /// <summary>Counts only: nobody who writes rules sees what was missed there. Two texts are too few for the thresholds of the rest.</summary>
    [Fact]
    public void The_unread_texts_are_not_told_wrong()
    {
        GoldTexts.Unread.Length.ShouldBe(2);
        var report = new ScoreReport([.. GoldTexts.Unread.Select(Of)]);
        output.WriteLine(report.Text(ScoreColumn.HoldOut, countsOnly: true));
        report.Total(ScoreLine.MustNotHard).Found.ShouldBe(0);
        var (right, of) = report.Total(ScoreLine.EventPrecision);
        (right * 100).ShouldBeGreaterThanOrEqualTo(of * 65, $"events, precision {right}/{of}");
        of.ShouldBeGreaterThan(0);
    }

    private void Holds(ScoreReport report, ScoreColumn column)
    {
        var text = report.Text(column);
        output.WriteLine(text);
        report.Short(column).Select(r => r.Text).ShouldBeEmpty(text);
    }

    private static ReadingScore Of(string goldPath)
    {
        var gold = GoldFile.Read(goldPath);
        var text = ReportText.Load(gold.TextFile, GoldTexts.TextOf(goldPath));
        return ReadingScore.Of(gold, ReadingJson.Write(ReportSet.Of([Reader.Read(text, new())]), "0"));
    }
}
