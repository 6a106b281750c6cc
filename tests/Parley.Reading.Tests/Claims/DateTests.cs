namespace Parley.Reading.Tests.Claims;

/// <summary>A day is worked out only from a date that the report or the user states.</summary>
public class DateTests
{
    /// <summary>A Thursday.</summary>
    private static readonly DateOnly Today = new(2030, 3, 14);

    [Theory]
    [InlineData("Norway met Iceland on Tuesday.", "Tuesday")]
    [InlineData("Norway met Iceland yesterday.", "yesterday")]
    [InlineData("Norway will meet Iceland next week.", "next week")]
    [InlineData("Norway met Iceland on 12 March.", "12 March")]
    public void Without_a_date_of_writing_nothing_is_resolved(string text, string words)
    {
        var reading = Told.Of(text);
        reading.Dates.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            d => d.Span.Text.ShouldBe(words), d => d.From.ShouldBeNull(), d => d.To.ShouldBeNull(), d => d.Deictic.ShouldBeTrue());
        reading.Events.ShouldHaveSingleItem().Date.ShouldBeNull();
        reading.Document.Published.ShouldBeNull();
    }

    [Theory]
    [InlineData("Norway met Iceland today.", 14)]
    [InlineData("Norway met Iceland yesterday.", 13)]
    [InlineData("Norway met Iceland on Tuesday.", 12)]
    [InlineData("Norway will meet Iceland tomorrow.", 15)]
    [InlineData("Norway will meet Iceland on Tuesday.", 19)]
    [InlineData("Norway met Iceland on 12 March.", 12)]
    public void With_one_the_day_is_known(string text, int day) => Told.Of(text, Today).Events.ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2030, 3, day));

    [Theory]
    [InlineData("Norway met Iceland on 12 March 2030.")]
    [InlineData("Norway met Iceland on March 12, 2030.")]
    public void A_full_date_needs_none(string text)
    {
        var reading = Told.Of(text);
        reading.Dates.ShouldHaveSingleItem().Deictic.ShouldBeFalse();
        reading.Events.ShouldHaveSingleItem().Date.ShouldBe(new DateOnly(2030, 3, 12));
    }

    [Fact]
    public void The_reports_own_date_counts_before_the_users()
    {
        var reading = Told.Of("OSLO, 14 March 2030 – Norway met Iceland yesterday.", new(2031, 1, 1));
        reading.Document.Published.ShouldBe(Today);
        reading.Event("met").Date.ShouldBe(new DateOnly(2030, 3, 13));
    }

    [Fact]
    public void A_day_that_does_not_exist_is_not_resolved() => Told.Of("Norway met Iceland on 31 June 2030.").Events.ShouldHaveSingleItem().Date.ShouldBeNull();

    [Fact]
    public void A_week_is_a_range() => Told.Of("Norway will meet Iceland next week.", Today).Dates.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
        d => d.From.ShouldBe(new DateOnly(2030, 3, 18)), d => d.To.ShouldBe(new DateOnly(2030, 3, 24)));
}
