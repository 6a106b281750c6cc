namespace Parley.Reading.Tests.Checks;

public class FigureTests
{
    private static readonly string[] Numeric = ["figures_disagree", "internal_inconsistency"];

    [Theory]
    // Two who say so.
    [InlineData("The union says 4,300 nurses joined the strike. The ministry counted 2,900 nurses on strike.", "4,300", "2,900")]
    [InlineData("The rebels claim to hold 45 prisoners. Government officials put the number of prisoners held by the rebels at 27.", "45", "27")]
    [InlineData("Lima puts the damage of the spill at $12 million. The company reckons the damage of the spill at $3 million, its lawyers said.", "12 million", "3 million")]
    [InlineData("Turnout in the strike ballot was 71 per cent, the union said. Management maintains that turnout in the ballot was only 58 per cent.", "71", "58")]
    // One author, two numbers.
    [InlineData("The fleet landed 412,605 tonnes of herring. Scientists warn that a catch of 421,605 tonnes of herring cannot last.", "412,605", "421,605")]
    [InlineData("The pact would cover 34 villages along the river. Maps of the pact show 43 villages along the river.", "34", "43")]
    [InlineData("The loan is worth €250 million. Of the €280 million loan, half would go to roads.", "250", "280")]
    // Digits and words.
    [InlineData("Seventeen hostages were freed at the crossing, the army said. The Red Cross counted 14 hostages at the crossing.", "Seventeen", "14")]
    // Sums.
    [InlineData("The north would send 300 soldiers and the south 450. Together the 850 soldiers would watch the line.", "450", "850")]
    [InlineData("The Greens have 24 seats and the Liberals 31. With a combined 57 seats they could govern.", "24", "57")]
    [InlineData("Egypt would free 120 prisoners and Sudan 85. The lists hold 215 names in all.", "120", "215")]
    public void Two_numbers_for_one_quantity_are_found(string text, string one, string other) =>
        Read.Problems(text, Numeric).ShouldContain(p => p.Spans.Any(s => s.Text.Contains(one, StringComparison.Ordinal)) && p.Spans.Any(s => s.Text.Contains(other, StringComparison.Ordinal)), string.Join("; ", Read.Text(text).Problems.Select(p => p.Kind + " " + string.Join("/", p.Spans.Select(s => s.Text)))));

    [Theory]
    [InlineData("The duty fell from 80 per cent to 25 per cent in May.")]
    [InlineData("Talks will run between 10 and 12 days.")]
    [InlineData("The Greens won 24 seats and the Liberals won 31 seats.")]
    [InlineData("In 2021 it sent 300 trucks. The number rose to 450 trucks in 2023.")]
    [InlineData("The Greens have 24 seats and the Liberals 31. With a combined 55 seats they could govern.")]
    [InlineData("Nearly 40 delegates came. There were 38 delegates in the hall.")]
    [InlineData("Norway, Iceland and Denmark met on 12 March 2031. The two sides meet again in 14 days.")]
    [InlineData("Oslo asked for 31 per cent of the quota. London offered 26 per cent of the quota.")]
    public void Numbers_that_go_together_raise_nothing(string text) => Read.Problems(text, Numeric).ShouldBeEmpty();

    [Theory]
    [InlineData("The alliance holds 58 of the 120 seats, a majority.", "58", "majority")]
    [InlineData("They agreed to invite three parties: the Greens and the Liberals.", "three parties", "Liberals")]
    [InlineData("The parties ended a fourth round of talks in Vienna. The third round will open in Vienna next week.", "fourth round", "third round")]
    [InlineData("The second session of the committee ended on Friday. The first session of the committee is due to open next week.", "second session", "first session")]
    [InlineData("The deadline of 15 October cannot be met, the ministry says. Brussels insists on the 12 October deadline.", "15", "12")]
    [InlineData("Ana Berg, 54, leads the team. Berg, 57, is a lawyer.", "54", "57")]
    public void What_does_not_fit_is_found(string text, string one, string other) => Read.Finds(text, "internal_inconsistency", one, other).ShouldBeTrue(string.Join("; ", Read.Text(text).Problems.Select(p => p.Kind + " " + string.Join("/", p.Spans.Select(s => s.Text)))));

    [Fact]
    public void A_day_that_is_another_weekday_is_found() => Read.Finds("OSLO, 3 March 2031 – They met on Tuesday, 12 March 2030 in Oslo.", "internal_inconsistency", "12 March 2030").ShouldBe(new DateOnly(2030, 3, 12).DayOfWeek != DayOfWeek.Tuesday);

    [Theory]
    [InlineData("A third round ended on Friday. A fourth round will open next week.")]
    [InlineData("The alliance holds 62 of the 120 seats, a majority.")]
    [InlineData("They invited three parties: the Greens, the Liberals and the Farmers.")]
    public void What_fits_raises_nothing(string text) => Read.Problems(text, "internal_inconsistency").ShouldBeEmpty();
}
