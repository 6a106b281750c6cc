namespace Parley.Reading.Tests.Actors;

/// <summary>Pronouns and descriptions stand for somebody whom the report has named.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("Norway met Iceland. It rejected the plan.", "It", "Norway")]
    [InlineData("Ana Ruud met Iceland. She rejected the plan.", "She", "Ana Ruud")]
    [InlineData("Emmanuel Macron met Iceland. He rejected the plan.", "He", "Emmanuel Macron")]
    [InlineData("Norway withdrew its troops from Iceland.", "its", "Norway")]
    [InlineData("The White House denied that it had met Iran.", "it", "White House")]
    public void A_pronoun_stands_for_the_subject_before_it(string text, string pronoun, string name)
    {
        var reading = Told.Of(text);
        var actor = reading.Mentioned(pronoun).ShouldNotBeNull();
        actor.Canonical.ShouldBe(name);
        actor.Mentions.Single(m => m.At.Text == pronoun).Kind.ShouldBe(MentionKind.Pronoun);
    }

    [Theory]
    [InlineData("Norway and Iceland met on Monday. Both sides rejected the plan.", "Both sides")]
    [InlineData("Norway and Iceland met. They rejected the plan.", "They")]
    [InlineData("Norway and Iceland met. Neither side signed.", "Neither side")]
    public void Two_are_meant_where_two_have_met(string text, string words)
    {
        var reading = Told.Of(text);
        reading.Actors.Where(a => a.Mentions.Any(m => m.At.Text == words)).Select(a => a.Canonical).ShouldBe(["Norway", "Iceland"]);
    }

    [Fact]
    public void Both_sides_act_together() =>
        Told.Of("Norway and Iceland met on Monday. Both sides rejected the plan.").ShouldSatisfyAllConditions(r => r.Names(r.Event("rejected").Source).ShouldBe("Norway + Iceland"));

    [Theory]
    [InlineData("The Coastal Workers' Union met Norway. The union rejected the offer.", "Coastal Workers' Union")]
    [InlineData("The ferry company met the Seafarers' Union. The union rejected the offer.", "Seafarers' Union")]
    public void The_union_is_the_union_that_was_named(string text, string name)
    {
        var reading = Told.Of(text);
        reading.Mentioned("The union").ShouldNotBeNull().Id.ShouldBe(reading.Mentioned(name).ShouldNotBeNull().Id);
        reading.Event("rejected").Source.ShouldBe([reading.Mentioned(name)!.Id]);
    }
}
