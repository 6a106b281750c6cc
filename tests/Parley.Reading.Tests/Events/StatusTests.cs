using Parley.Core;

namespace Parley.Reading.Tests.Events;

/// <summary>What did not happen, is only planned, depends on something or is denied is never told as fact.</summary>
public class StatusTests
{
    [Theory]
    [InlineData("Norway did not sign the accord with Iceland.", "sign")]
    [InlineData("Norway has not met Iceland.", "met")]
    [InlineData("Norway hasn't met Iceland.", "met")]
    [InlineData("Norway and Iceland signed no deal.", "signed")]
    [InlineData("Norway failed to sign the accord with Iceland.", "sign")]
    [InlineData("Norway left Iceland without signing the accord.", "signing")]
    [InlineData("Neither Norway nor Iceland signed the accord.", "signed")]
    [InlineData("Norway met neither Iceland nor Denmark.", "met")]
    [InlineData("No Norwegian envoy met Iceland.", "met")]
    [InlineData("Nobody met Iceland.", "met")]
    [InlineData("Norway is not expected to meet Iceland.", "meet")]
    [InlineData("There was no meeting between Norway and Iceland.", "meeting")]
    [InlineData("Norway avoided a meeting with Iceland.", "meeting")]
    [InlineData("Norway said it had not met Iceland.", "met")]
    [InlineData("Norway had yet to sign the accord with Iceland.", "sign")]
    [InlineData("Norway has yet to meet Iceland.", "meet")]
    public void What_did_not_happen_is_negated(string text, string trigger) => Told.Of(text).Event(trigger).Status.ShouldBe("negated");

    [Theory]
    [InlineData("Norway will not accept the Icelandic plan.", "accept")]
    [InlineData("Norway won't accept the Icelandic plan.", "accept")]
    [InlineData("Norway would not sign the accord with Iceland.", "sign")]
    [InlineData("Norway said it would not sign the accord with Iceland.", "sign")]
    [InlineData("Norway can not accept the plan of Iceland.", "accept")]
    [InlineData("Norway refused to sign the accord with Iceland.", "refused")]
    [InlineData("Norway's refusal to meet Iceland came late.", "refusal")]
    public void A_refusal_is_coded_as_one_and_as_nothing_else(string text, string trigger)
    {
        var reading = Told.Of(text);
        reading.Event(trigger).Plover.ShouldBe(PloverType.Reject);
        reading.Events.ShouldHaveSingleItem(reading.Lines());
        reading.Line(reading.Events[0]).ShouldEndWith("Norway > Iceland");
        reading.Positions.ShouldAllBe(p => p.Stance == "reject");
    }

    [Theory]
    [InlineData("Norway will meet Iceland.", "meet", PloverType.Consult)]
    [InlineData("Norway is set to meet Iceland.", "meet", PloverType.Consult)]
    [InlineData("Norway is due to meet Iceland.", "meet", PloverType.Consult)]
    [InlineData("Norway is to meet Iceland.", "meet", PloverType.Consult)]
    [InlineData("Norway plans to meet Iceland.", "meet", PloverType.Consult)]
    [InlineData("Norway is expected to meet Iceland.", "meet", PloverType.Consult)]
    [InlineData("Norway was ready to meet Iceland.", "meet", PloverType.Consult)]
    [InlineData("Talks between Norway and Iceland are planned.", "Talks", PloverType.Consult)]
    [InlineData("Norway will sign the accord with Iceland.", "sign", PloverType.Support)]
    public void A_plan_is_an_intent_and_keeps_what_it_would_be(string text, string trigger, object kind)
    {
        var reading = Told.Of(text);
        var e = reading.Event(trigger);
        (e.Status, e.Plover, e.Base).ShouldBe(("planned", PloverType.Agree, (PloverType)kind));
        reading.Channels.ShouldAllBe(c => c.Status == "planned");
    }

    [Theory]
    [InlineData("Norway agreed to meet Iceland.", "agreed")]
    [InlineData("Iceland promised to withdraw from Norway.", "promised")]
    [InlineData("Norway offered to meet Iceland.", "offered")]
    public void A_promise_is_an_agreement_and_not_yet_the_deed(string text, string trigger)
    {
        var reading = Told.Of(text);
        reading.Event(trigger).Plover.ShouldBe(PloverType.Agree);
        reading.Events.ShouldNotContain(e => e.Plover == PloverType.Consult || e.Plover == PloverType.Retreat);
        reading.Channels.ShouldAllBe(c => c.Status == "planned");
    }

    [Theory]
    [InlineData("Norway will sign the accord if Iceland withdraws.", "sign")]
    [InlineData("If Iceland withdraws, Norway will sign the accord.", "sign")]
    [InlineData("Norway will sign the accord unless Iceland withdraws.", "sign")]
    [InlineData("Norway will sign the accord provided Iceland withdraws.", "sign")]
    [InlineData("Should Iceland withdraw first, Norway will sign the accord.", "sign")]
    [InlineData("Norway would meet Iceland if Iceland withdrew.", "meet")]
    [InlineData("If Norway had met Iceland, the accord would hold.", "met")]
    public void What_depends_on_something_is_conditional(string text, string trigger)
    {
        var reading = Told.Of(text);
        reading.Event(trigger).Status.ShouldBe("conditional");
        reading.Events.ShouldNotContain(e => e.Status == "occurred");
        reading.Positions.ShouldAllBe(p => p.Stance == "conditional");
    }

    [Fact]
    public void A_condition_is_quoted() =>
        Told.Of("Norway will sign the accord if Iceland withdraws.").Positions.ShouldHaveSingleItem().Condition.ShouldNotBeNull().Text.ShouldBe("if Iceland withdraws");

    [Theory]
    [InlineData("Norway denied that it had attacked Iceland.", "attacked")]
    [InlineData("The White House denied that it had met Iran.", "met")]
    [InlineData("Norway rejected reports that it had met Iceland.", "met")]
    public void What_is_denied_is_denied(string text, string trigger)
    {
        var reading = Told.Of(text);
        reading.Event(trigger).Status.ShouldBe("denied");
        reading.Channels.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Norway may meet Iceland.", "meet")]
    [InlineData("Norway might meet Iceland.", "meet")]
    [InlineData("Norway could meet Iceland.", "meet")]
    [InlineData("Norway may have attacked Iceland.", "attacked")]
    [InlineData("It is unclear whether Norway met Iceland.", "met")]
    [InlineData("Norway did not say whether it had met Iceland.", "met")]
    [InlineData("Norway would have signed the accord with Iceland.", "signed")]
    [InlineData("Norway should sign the accord with Iceland.", "sign")]
    public void What_may_be_is_hypothetical(string text, string trigger) => Told.Of(text).Event(trigger).Status.ShouldBe("hypothetical");

    [Theory]
    [InlineData("Norway met Iceland.", "met", "occurred")]
    [InlineData("Norway has met Iceland.", "met", "occurred")]
    [InlineData("Norway is meeting Iceland.", "meeting", "ongoing")]
    [InlineData("Norway faces pressure from Iceland.", "pressure", "ongoing")]
    public void What_is_told_as_fact_is_fact(string text, string trigger, string status) => Told.Of(text).Event(trigger).Status.ShouldBe(status);

    [Fact]
    public void Negation_reaches_its_own_clause_only()
    {
        var reading = Told.Of("Norway did not meet Denmark. Norway met Iceland.");
        reading.Event("meet").Status.ShouldBe("negated");
        reading.Event("met").Status.ShouldBe("occurred");
    }

    [Fact]
    public void The_reason_says_why_a_status_was_given() =>
        Told.Of("Norway will meet Iceland.").Event("meet").Reason.Notes.ShouldContain(n => n.Contains("planned", StringComparison.Ordinal) && n.Contains("will", StringComparison.Ordinal));
}
