using Parley.Core;

namespace Parley.Reading.Tests.Events;

/// <summary>What happened, who did it and to whom.</summary>
public class EventTests
{
    [Theory]
    [InlineData("Norway met Iceland.", "met", PloverType.Consult)]
    [InlineData("Norway visited Iceland.", "visited", PloverType.Consult)]
    [InlineData("Norway signed the accord with Iceland.", "signed", PloverType.Support)]
    [InlineData("Norway praised Iceland.", "praised", PloverType.Support)]
    [InlineData("Norway agreed with Iceland to share the catch.", "agreed", PloverType.Agree)]
    [InlineData("Norway offered Iceland a loan.", "offered", PloverType.Agree)]
    [InlineData("Norway apologised to Iceland.", "apologised", PloverType.Concede)]
    [InlineData("Norway sent aid to Iceland.", "sent", PloverType.Aid)]
    [InlineData("Norway withdrew its troops from Iceland.", "withdrew", PloverType.Retreat)]
    [InlineData("Norway demanded that Iceland withdraw.", "demanded", PloverType.Request)]
    [InlineData("Norway wants Iceland to withdraw.", "wants", PloverType.Request)]
    [InlineData("Norway urged Iceland to sign.", "urged", PloverType.Request)]
    [InlineData("Norway accused Iceland of shelling the port.", "accused", PloverType.Accuse)]
    [InlineData("Norway condemned Iceland.", "condemned", PloverType.Accuse)]
    [InlineData("Norway rejected Iceland's offer.", "rejected", PloverType.Reject)]
    [InlineData("Norway threatened Iceland with sanctions.", "threatened", PloverType.Threaten)]
    [InlineData("Norway protested against Iceland.", "protested", PloverType.Protest)]
    [InlineData("Norway imposed sanctions on Iceland.", "imposed", PloverType.Sanction)]
    [InlineData("Norway has suspended aid to Iceland.", "suspended", PloverType.Sanction)]
    [InlineData("Norway arrested ten Icelandic soldiers.", "arrested", PloverType.Coerce)]
    [InlineData("Norwegian troops attacked Iceland.", "attacked", PloverType.Assault)]
    public void An_event_has_its_type_and_both_sides(string text, string trigger, object type)
    {
        var reading = Told.Of(text);
        reading.Events.ShouldHaveSingleItem(reading.Lines());
        reading.Event(trigger).Plover.ShouldBe((PloverType)type);
        reading.Line(reading.Events[0]).ShouldEndWith("Norway > Iceland");
        reading.Events[0].IsImplied().ShouldBeFalse();
    }

    [Theory]
    [InlineData("Iceland was attacked by Norway.", "attacked", "occurred Norway > Iceland")]
    [InlineData("The Icelandic plan was rejected by Norway.", "rejected", "occurred Norway > Iceland")]
    [InlineData("Iceland was attacked.", "attacked", "occurred  > Iceland")]
    [InlineData("The Icelandic plan was rejected.", "rejected", "occurred  > Iceland")]
    [InlineData("Norway was attacked by Iceland and rejected the plan.", "attacked", "occurred Iceland > Norway")]
    public void A_passive_is_turned_round(string text, string trigger, string line)
    {
        var reading = Told.Of(text);
        reading.Line(reading.Event(trigger)).ShouldBe(line);
    }

    [Theory]
    [InlineData("Norway held talks with Iceland.", PloverType.Consult, "occurred Norway > Iceland")]
    [InlineData("Norway entered talks with Iceland.", PloverType.Consult, "occurred Norway > Iceland")]
    [InlineData("Talks between Norway and Iceland ended on Monday.", PloverType.Consult, "occurred Norway > Iceland")]
    [InlineData("Norway came under pressure from Iceland.", PloverType.Request, "occurred Iceland > Norway")]
    [InlineData("Norway faces pressure from Iceland.", PloverType.Request, "ongoing Iceland > Norway")]
    public void A_verb_may_leave_the_event_to_its_noun(string text, object type, string line)
    {
        var reading = Told.Of(text);
        var e = reading.Events.ShouldHaveSingleItem(reading.Lines());
        e.Plover.ShouldBe((PloverType)type);
        reading.Line(e).ShouldBe(line);
    }

    [Fact]
    public void A_noun_with_its_owner_is_an_event()
    {
        var reading = Told.Of("White House demands angered Norway.");
        var e = reading.Event("demands");
        e.Plover.ShouldBe(PloverType.Request);
        reading.Names(e.Source).ShouldBe("White House");
    }

    [Theory]
    [InlineData("Norway threatened to cut aid to Iceland.", PloverType.Threaten)]
    [InlineData("Norway threatened to attack Iceland.", PloverType.Threaten)]
    [InlineData("Norway called on Iceland to withdraw.", PloverType.Request)]
    [InlineData("Norway accused Iceland of attacking the port.", PloverType.Accuse)]
    [InlineData("Norway refused to meet Iceland.", PloverType.Reject)]
    public void What_completes_an_event_is_no_second_one(string text, object type)
    {
        var reading = Told.Of(text);
        var e = reading.Events.ShouldHaveSingleItem(reading.Lines());
        e.Plover.ShouldBe((PloverType)type);
        reading.Line(e).ShouldBe("occurred Norway > Iceland");
    }

    [Theory]
    [InlineData("Norway will attack Iceland if it signs.", "attack", PloverType.Threaten, PloverType.Assault)]
    [InlineData("Norway warned that it would attack Iceland.", "attack", PloverType.Threaten, PloverType.Assault)]
    [InlineData("Norway will meet Iceland.", "meet", PloverType.Agree, PloverType.Consult)]
    [InlineData("Norway will not accept the Icelandic plan.", "accept", PloverType.Reject, PloverType.Agree)]
    public void What_is_not_yet_so_is_coded_by_what_is_said(string text, string trigger, object type, object kind)
    {
        var e = Told.Of(text).Event(trigger);
        (e.Plover, e.Base).ShouldBe(((PloverType)type, (PloverType)kind));
    }

    [Theory]
    [InlineData("Norway met Iceland. Norway rejected the plan.", "Iceland")]
    [InlineData("Washington sent an envoy to Tehran. Tehran rejected the plan.", "United States")]
    public void A_side_that_only_the_text_before_supplies_is_marked_as_implied(string text, string target)
    {
        var reading = Told.Of(text);
        var e = reading.Event("rejected");
        reading.Names(e.Target).ShouldBe(target);
        e.Reason.Notes.ShouldContain(n => n.StartsWith("implied, not stated", StringComparison.Ordinal) && n.Contains(target, StringComparison.Ordinal));
    }

    [Fact]
    public void Nobody_is_implied_where_nobody_else_is_named() => Told.Of("Norway rejected the plan.").Event("rejected").Target.ShouldBeEmpty();

    [Theory]
    [InlineData("The weather was fine.")]
    [InlineData("Norway is large. Iceland is an island.")]
    [InlineData("Iceland borders no other state.")]
    public void A_text_without_events_has_none(string text) => Told.Of(text).Events.ShouldBeEmpty();

    [Fact]
    public void The_second_telling_names_the_first()
    {
        var reading = Told.Of("Norway met Iceland on Monday. Iceland and Norway met in Oslo.");
        reading.Events.Length.ShouldBe(2);
        reading.Events[1].Coref.ShouldBe(reading.Events[0].Id);
    }

    [Fact]
    public void Meetings_have_no_direction() => Told.Of("Norway met Iceland.").Events.ShouldHaveSingleItem().Reciprocal.ShouldBeTrue();
}
