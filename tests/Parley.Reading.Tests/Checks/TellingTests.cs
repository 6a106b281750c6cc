namespace Parley.Reading.Tests.Checks;

public class TellingTests
{
    [Fact]
    public void A_meeting_that_was_met_is_garbled() => Read.Finds("The tense meeting between the delegations was met by Kyiv.", "garbled_sentence", "met by Kyiv").ShouldBeTrue();

    [Fact]
    public void A_delegation_that_was_met_is_not() => Read.Problems("The delegation was met by the foreign minister.", "garbled_sentence").ShouldBeEmpty();

    [Fact]
    public void A_doubled_word_is_found() => Read.Finds("They signed the the accord on Friday.", "garbled_sentence", "the the").ShouldBeTrue();

    [Fact]
    public void An_office_that_somebody_else_holds_is_found() => Read.Finds("US Deputy Secretary of State Steve Witkoff flew to Doha.", "wrong_title", "Witkoff").ShouldBeTrue();

    [Theory]
    [InlineData("Russian Foreign Minister Sergei Lavrov spoke in Doha.")]
    [InlineData("US special envoy Steve Witkoff flew to Doha.")]
    [InlineData("Former president Joe Biden flew to Doha.")]
    [InlineData("Foreign Minister Nora Ekdahl flew to Doha.")]
    public void Offices_that_are_right_or_unknown_raise_nothing(string text) => Read.Problems(text, "wrong_title").ShouldBeEmpty();

    [Fact]
    public void A_claim_and_its_denial_are_paired()
    {
        var reading = Read.Text("State radio said the rebels had shelled the port of Sarakh. A rebel spokesman, Ali Deby, denied it.");
        reading.Contradictions.ShouldContain(c => c.A.Text.Contains("shelled", StringComparison.Ordinal) && c.B.Text.Contains("denied", StringComparison.Ordinal));
    }

    [Fact]
    public void Hearsay_without_a_bearer_is_unsupported() => Read.Finds("Norway has reportedly offered to pay for the dam.", "unsupported_claim", "reportedly offered").ShouldBeTrue();

    [Fact]
    public void Confidence_and_likelihood_in_one_sentence_are_found() => Read.Finds("We judge with high confidence that a deal is likely.", "confidence_and_likelihood", "high confidence", "likely").ShouldBeTrue();

    [Fact]
    public void Problems_are_few_and_the_surest_come_first()
    {
        var text = string.Join(' ', Enumerable.Range(1, 200).Select(i => $"Norway reportedly offered {i * 13} tonnes of cod. Iceland denied that the number was {i * 17} tonnes."));
        var problems = Read.Text(text).Problems;
        problems.Length.ShouldBeLessThan(16);
        var order = problems.Select(p => Array.IndexOf(["certain", "high", "medium", "low"], p.Confidence)).ToArray();
        order.ShouldBe(order.Order());
    }
}
