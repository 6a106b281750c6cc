using Parley.Core;

namespace Parley.Reading.Tests.Claims;

/// <summary>On whose word a claim rests, and how that is graded.</summary>
public class AttributionTests
{
    [Theory]
    [InlineData("Norway met Iceland, Ana Ruud said.", Attribution.OnRecord, "Ana Ruud")]
    [InlineData("Norway's foreign minister Ana Ruud said that Norway met Iceland.", Attribution.OnRecord, "Ana Ruud")]
    [InlineData("According to Norwegian Foreign Minister Ana Ruud, Norway met Iceland.", Attribution.OnRecord, "Ana Ruud")]
    [InlineData("Iran said that Norway met Iceland.", Attribution.OnRecord, "Iran")]
    [InlineData("Iran said Norway met Iceland.", Attribution.OnRecord, "Iran")]
    [InlineData("Two officials said Norway met Iceland.", Attribution.Anonymous, "~two officials")]
    [InlineData("Norway met Iceland, TASS reported.", Attribution.StateMedia, "TASS")]
    [InlineData("Norway met Iceland, according to a leaked document.", Attribution.LeakedDocument, "~a leaked document")]
    [InlineData("Norway met Iceland, officials said.", Attribution.Anonymous, "~officials")]
    [InlineData("Norway met Iceland, sources said.", Attribution.Anonymous, "~sources")]
    [InlineData("Norway met Iceland, an official said on condition of anonymity.", Attribution.Anonymous, "~an official")]
    [InlineData("Norway reportedly met Iceland.", Attribution.UnsourcedReport, "~unnamed")]
    [InlineData("Norway met Iceland, according to reports.", Attribution.UnsourcedReport, "~unnamed")]
    [InlineData("It is rumoured that Norway met Iceland.", Attribution.Rumour, "~unnamed")]
    public void The_step_of_the_ladder_and_who_stands_on_it(string text, object record, string source)
    {
        var reading = Told.Of(text);
        var attribution = reading.Attributions.ShouldHaveSingleItem();
        attribution.Record.ShouldBe((Attribution)record);
        reading.Name(attribution.Source).ShouldBe(source);
        reading.Event("met").Attribution.ShouldBe(attribution.Id);
        reading.Line(reading.Event("met")).ShouldBe("occurred Norway > Iceland");
    }

    [Fact]
    public void What_nobody_says_is_the_authors_own() => Told.Of("Norway met Iceland.").Attributions.ShouldBeEmpty();

    [Fact]
    public void Unnamed_people_are_counted_where_the_report_counts_them() =>
        Told.Of("Norway met Iceland, according to two officials.").Attributions.ShouldHaveSingleItem().Count.ShouldBe(2);

    [Theory]
    [InlineData("Norway claimed that Iceland had attacked.", "marked")]
    [InlineData("Norway admitted that it attacked Iceland.", "admission")]
    [InlineData("Norway denied that it had attacked Iceland.", "denial")]
    [InlineData("Norway said that it attacked Iceland.", "neutral")]
    public void The_verb_that_gives_the_words_has_a_class(string text, string kind) => Told.Of(text).Attributions.ShouldHaveSingleItem().VerbClass.ShouldBe(kind);

    [Fact]
    public void The_next_sentence_is_not_covered()
    {
        var reading = Told.Of("Norway met Iceland, officials said. Norway signed the accord with Iceland.");
        reading.Event("met").Attribution.ShouldNotBeNull();
        reading.Event("signed").Attribution.ShouldBeNull();
    }

    [Theory]
    [InlineData("Norway rejected the plan, the Norwegian government said.", 3)]
    [InlineData("Norway rejected the plan, the Norwegian foreign minister Ana Ruud said.", 3)]
    [InlineData("Norway rejected the plan, Iceland said.", 6)]
    [InlineData("Norway rejected the plan, officials said.", 6)]
    [InlineData("Norway reportedly rejected the plan.", 6)]
    [InlineData("Norway rejected the plan.", 6)]
    public void Only_who_can_be_identified_and_speaks_for_itself_is_graded(string text, int credibility) =>
        Told.Of(text).Event("rejected").Credibility.ShouldBe(credibility);

    [Fact]
    public void No_grade_is_better_than_three_and_no_source_is_judged()
    {
        foreach (var gold in GoldTexts.Development)
        {
            var reading = Told.Of(GoldTexts.TextOf(gold));
            reading.Reliability.ShouldBe(Reliability.F);
            reading.Events.Select(e => e.Credibility).Concat(reading.Positions.Select(p => p.Credibility)).ShouldAllBe(c => c >= 3 && c <= 6);
        }
    }
}
