using Parley.Cases;
using Parley.Core;

namespace Parley.Reading.Tests.Drafts;

/// <summary>A draft holds what the reports say, with the words it rests on, and no number that they do not give.</summary>
public sealed class DraftCaseTests
{
    private static readonly Case Draft = Of(HandMade.Full);

    [Fact]
    public void Every_element_waits_to_be_accepted_and_has_its_words()
    {
        var lines = DraftLine.Of(Draft);
        lines.Select(l => l.Kind).Distinct().Order().ShouldBe(["channel", "event", "evidence", "issue", "party", "person", "position", "pressure", "question"]);
        lines.Where(l => l.Kind is not "party" && l.Passages.IsEmpty).ShouldBeEmpty();
        lines.SelectMany(l => l.Passages).ShouldAllBe(p => Draft.FindPassage(p) != null);
        foreach (var passage in Draft.Sources[0].Passages)
            HandMade.First[passage.Start!.Value..passage.End!.Value].ShouldBe(passage.Text);
    }

    [Fact]
    public void No_number_is_invented()
    {
        Draft.Issues.SelectMany(i => i.Positions).ShouldAllBe(p => p.Value == null && p.Limit == null && p.Salience == null);
        Draft.Parties.ShouldAllBe(p => p.Capability == null);
        Draft.Pressures.ShouldAllBe(p => p.Strength == null && p.Certainty == null);
        Draft.AsOf.ShouldBeNull();
        Draft.Sources.ShouldAllBe(s => s.Reliability == Reliability.F);
        CaseInputs.Of(Draft).All.ShouldAllBe(i => i.IsDefault);
    }

    [Fact]
    public void A_stated_amount_is_quoted_and_counts_only_on_a_scale_in_its_unit()
    {
        Draft.Issues.Single(i => i.Id == "catch").Positions.Single().Stated.ShouldBe("“30 per cent of the catch”");
        var into = new Case { Parley = 1, Title = "t", Issues = [new() { Id = "catch", Name = "Catch", Unit = "%" }] };
        DraftCase.Of(ReportSet.Of([HandMade.Full]), new() { Into = into }).Issues.Single(i => i.Id == "catch").Positions.Single().Value.ShouldBe(Estimate.Point(30));
    }

    [Fact]
    public void A_person_speaks_for_a_party_and_a_party_at_the_table_is_not_left_out()
    {
        Draft.Issues.Single(i => i.Id == "corridor").Positions.Single().Party.ShouldBe("north");
        Draft.FindParty("north")!.People.Single().TitleAsStated.ShouldBe("minister");
        var channel = Draft.Channels.Single();
        channel.Parties.ShouldBe(["north", "south"]);
        channel.People.ShouldBe(["ana-ruud"]);
        channel.Excluded.Single().ShouldBe(new Exclusion { Party = "the-union", Basis = ExclusionBasis.Stated });
    }

    [Fact]
    public void Grades_are_those_of_the_rule()
    {
        var item = Draft.Evidence.Single(e => e.About.Contains("issues/corridor/positions/north"));
        item.Credibility.ShouldBe(3);
        var passage = Draft.FindPassage(item.Passage)!.Value.Passage;
        (passage.Attribution, passage.Speaker).ShouldBe((Attribution.OnRecord, "Ana Ruud"));
    }

    [Fact]
    public void The_draft_is_a_case_that_loads_and_reads_back_the_same()
    {
        var text = CaseWriter.Write(Draft);
        var document = CaseDocument.Parse(text, "draft.yaml");
        document.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        CaseWriter.Write(document.Case!).ShouldBe(text);
        CaseWriter.Write(Of(HandMade.Full)).ShouldBe(text);
    }

    [Theory]
    [InlineData("</script>\u001b[31m\u0007 \u202Eevil: [x], {y} # \"z\" 'q' & * ! | > % @ `")]
    [InlineData("- a\n- b: c\n\r\n\tno")]
    [InlineData("\ud800 \u0000 \ufffe 'yes'")]
    public void Hostile_words_become_a_case_that_loads(string words)
    {
        var text = $"North {words}. South met.";
        var span = HandMade.At(text, words);
        var reading = HandMade.Report("x", text) with
        {
            Positions = [HandMade.Position("P01", "A01", words, "reject", span)],
            Questions = [new("Q01", span, true, words, new() { Rule = words })],
            Channels = [new() { Id = "C01", Name = words, Members = ["A01", "A02"], Status = words, Place = words, When = words, Outcome = words, Spans = [span], Reason = new() { Rule = "r" } }],
        };
        CaseDocument.Parse(CaseWriter.Write(Of(reading with { Document = reading.Document with { Title = words, Outlet = words } })), "draft.yaml")
            .Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
    }

    [Fact]
    public void A_sentence_of_a_million_letters_is_clipped()
    {
        var text = "North " + new string('a', 1_000_000);
        var reading = HandMade.Report("long", text) with { Positions = [HandMade.Position("P01", "A01", "k", "reject", new("S01", 0, text.Length, text))] };
        var written = CaseWriter.Write(Of(reading));
        written.Length.ShouldBeLessThan(20_000);
        var document = CaseDocument.Parse(written, "draft.yaml");
        document.Diagnostics.Where(d => d.Severity == Severity.Error).ShouldBeEmpty();
        document.Case!.Sources[0].Passages.ShouldContain(p => p.End - p.Start == p.Text.Length && p.Text.Length >= 500);
    }

    private static Case Of(ReportReading reading) => DraftCase.Of(ReportSet.Of([reading]), new());
}
