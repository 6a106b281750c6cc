namespace Parley.Reading.Tests.Claims;

/// <summary>A hedge weakens what it stands over, and nothing else.</summary>
public class HedgeTests
{
    [Theory]
    [InlineData("Norway reportedly met Iceland.", "reportedly", "hearsay")]
    [InlineData("Norway might meet Iceland.", "might", "epistemic_modal")]
    [InlineData("Norway will meet Iceland.", "will", "prospective")]
    [InlineData("Norway will probably meet Iceland.", "probably", "likelihood")]
    [InlineData("It is likely that Norway will meet Iceland.", "likely", "likelihood")]
    [InlineData("Norway met about 40 envoys.", "about", "approximator")]
    [InlineData("It is unclear how far Norway will go.", "how far", "open_question")]
    public void A_hedge_is_found_with_its_class(string text, string cue, string kind) =>
        Told.Of(text).Hedges.Where(h => h.Cue.Text == cue).ShouldHaveSingleItem().Class.ShouldBe(kind);

    [Theory]
    [InlineData("Norway talked about Iceland.")]
    [InlineData("Norway will not accept the Icelandic plan.")]
    [InlineData("The will of Norway was strong.")]
    public void The_same_words_used_otherwise_are_no_hedges(string text) => Told.Of(text).Hedges.ShouldBeEmpty();

    [Fact]
    public void Reportedly_reaches_over_one_conjunct_only()
    {
        var reading = Told.Of("Norway met Iceland and reportedly rejected the plan.");
        reading.Event("met").Hedges.ShouldBeEmpty();
        reading.Event("met").Attribution.ShouldBeNull();
        reading.Event("rejected").Hedges.ShouldHaveSingleItem();
        reading.Hedges.ShouldHaveSingleItem().Scope.Text.ShouldBe("rejected the plan");
    }

    [Fact]
    public void A_hedge_ends_with_its_sentence()
    {
        var reading = Told.Of("Norway might meet Iceland. Norway rejected the plan.");
        reading.Event("meet").Hedges.ShouldHaveSingleItem();
        reading.Event("rejected").Hedges.ShouldBeEmpty();
    }

    [Fact]
    public void Words_of_the_directive_have_its_bands_and_others_say_that_theirs_is_not_official()
    {
        Told.Of("Norway will probably meet Iceland.").Hedges.Single(h => h.Cue.Text == "probably").Band.ShouldBe(new(55, 80, Official: true));
        Told.Of("Norway might meet Iceland.").Hedges.ShouldHaveSingleItem().Band.ShouldNotBeNull().Official.ShouldBeFalse();
    }

    [Fact]
    public void Bands_are_within_bounds_in_every_text() =>
        GoldTexts.Development.SelectMany(g => Told.Of(GoldTexts.TextOf(g)).Hedges).Where(h => h.Band is not null).ShouldAllBe(h => h.Band!.Low >= 0 && h.Band.Low < h.Band.High && h.Band.High <= 100);
}
