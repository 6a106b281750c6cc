using Parley.Core;

namespace Parley.Reading.Tests.Drafts;

/// <summary>Several reports: an event told twice is one, a copy is no origin, the newer position stands.</summary>
public sealed class ReportSetTests
{
    private const string Other = "Envoys of North met those of South. North will open the corridor for 12 ships a day. The Union watches.";

    [Fact]
    public void An_event_told_twice_is_one_with_two_passages()
    {
        var set = ReportSet.Of([HandMade.Full, HandMade.Report("tuesday", Other) with { Events = [HandMade.Meeting(Other, "met")] }]);
        set.Events.Single().Tellings.Select(t => t.Reference).ShouldBe(["monday/E01", "tuesday/E01"]);
        DraftCase.Of(set, new()).Events.Single().Passages.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("planned")]
    [InlineData("negated")]
    public void Another_status_is_another_event(string status) =>
        ReportSet.Of([HandMade.Full, HandMade.Report("tuesday", Other) with { Events = [HandMade.Meeting(Other, "met", status)] }]).Events.Length.ShouldBe(2);

    [Fact]
    public void Events_of_one_report_are_one_only_where_the_reader_says_so()
    {
        var twice = HandMade.Meeting(HandMade.First, "Officials") with { Id = "E02" };
        ReportSet.Of([HandMade.Full with { Events = [.. HandMade.Full.Events, twice] }]).Events.Length.ShouldBe(2);
        ReportSet.Of([HandMade.Full with { Events = [.. HandMade.Full.Events, twice with { Coref = "E01" }] }]).Events.Single().Tellings.Length.ShouldBe(2);
    }

    [Fact]
    public void A_copy_counts_as_the_origin_that_it_repeats()
    {
        var copy = HandMade.Report("copy", "A wire: " + HandMade.First);
        var set = ReportSet.Of([copy with { Document = copy.Document with { Published = new(2026, 3, 2) } }, HandMade.Full with { Document = HandMade.Full.Document with { Published = new(2026, 3, 1) } }, HandMade.Report("tuesday", Other)]);
        set.IndependentOrigins.ShouldBe(2);
        set.Origins.Select(o => o.CopiedFrom).ShouldBe(["monday", null, null]);
        DraftCase.Of(set, new()).Sources.Select(s => s.CopiedFrom).ShouldBe(["monday", null, null]);
    }

    [Fact]
    public void The_newer_position_stands_and_the_case_says_what_it_supersedes()
    {
        var old = HandMade.Full with { Document = HandMade.Full.Document with { Published = new(2026, 3, 1) } };
        var now = HandMade.Report("tuesday", Other, new(2026, 3, 5)) with { Positions = [HandMade.Position("P01", "A01", "corridor", "accept", HandMade.At(Other, "will open the corridor"))] };
        foreach (var set in new[] { ReportSet.Of([old, now]), ReportSet.Of([now, old]) })
        {
            var position = DraftCase.Of(set, new()).Issues.Single(i => i.Id == "corridor").Positions.Single();
            position.Stated.ShouldBe("“will open the corridor”");
            position.Note!.ShouldContain("Supersedes “will not open the corridor” (monday, 2026-03-01)");
            set.Positions.Single(p => p.SupersededBy is not null).SupersededBy.ShouldBe("tuesday/P01");
        }
    }

    [Fact]
    public void Reports_without_dates_supersede_nothing()
    {
        var now = HandMade.Report("tuesday", Other) with { Positions = [HandMade.Position("P01", "A01", "corridor", "accept", HandMade.At(Other, "will open the corridor"))] };
        ReportSet.Of([HandMade.Full, now]).Positions.ShouldAllBe(p => p.SupersededBy == null);
    }

    [Fact]
    public void Different_figures_and_a_denial_are_things_to_check()
    {
        const string counts = "North will open the corridor for 15 ships a day, officials say. North and South never met.";
        var set = ReportSet.Of([
            HandMade.Report("tuesday", Other) with { Events = [HandMade.Meeting(Other, "met")] },
            HandMade.Report("friday", counts) with { Events = [HandMade.Meeting(counts, "met", "negated")] },
        ]);
        set.Contradictions.Select(c => c.Kind).Order().ShouldBe(["figures_disagree", "occurred_and_denied"]);
        set.Contradictions.Single(c => c.Kind == "figures_disagree").Explain.ShouldBe("tuesday has 12 ships, friday has 15 ships.");
        DraftCase.Of(set, new()).Sources[0].Problems.Select(p => p.Kind).Order().ShouldBe(["figures-disagree", "occurred-and-denied"]);
    }

    [Fact]
    public void Reports_of_one_name_are_told_apart() =>
        ReportSet.Of([HandMade.Full, HandMade.Full]).Readings.Select(r => r.Document.Id).ShouldBe(["monday", "monday-2"]);
}
