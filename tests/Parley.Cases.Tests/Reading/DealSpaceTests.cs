using Parley.Core;

namespace Parley.Cases.Tests.Reading;

public sealed class DealSpaceTests
{
    [Fact]
    public void What_a_deal_space_is_made_of_is_read()
    {
        var document = Deals.Parse();

        document.Diagnostics.Where(d => d.Severity != Severity.Info).ShouldBeEmpty();
        var read = document.Case.ShouldNotBeNull();
        var flow = read.FindIssue("catch")!;
        (flow.Settles, flow.Step).ShouldBe((Settlement.InSteps, 20));
        flow.Positions[0].CrossingCosts.ShouldBe(Estimate.Range(15, 25));
        flow.Positions[1].Worth.Select(w => (w.At, w.Value)).ShouldBe([(0, 1m), (20, 0.75m), (60, 0.1m)]);
        flow.Positions[1].FullWorth.ShouldBe(1m);
        read.FindIssue("season")!.Positions[1].Weight.ShouldBe(0.6000000000000000000000000001m);
        read.DealSpace!.Signatories.ShouldBe(["north", "south"]);
        read.DealSpace.Excluded[0].Terms[0].Value.ShouldBe(Estimate.Range(40, 60));
        read.DealSpace.Linked[0].Worth.Select(w => (w.Party, w.Value)).ShouldBe([("north", -2.5m), ("south", 10m)]);
        read.NoDeal[1].Value.ShouldBeNull();
        read.NoDeal[1].Terms.Select(t => t.Issue).ShouldBe(["catch"]);
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var text = CaseWriter.Write(Deals.Parse().Case!);

        var again = Check.Parse(text);
        CaseWriter.Write(again.Case.ShouldNotBeNull()).ShouldBe(text);
        text.ShouldContain("worth: {1: 1, 2: 0.3333333333333333333333333333, 3: 0}\n");
        text.ShouldContain("weight: 0.6000000000000000000000000001\n");
        again.Case.Issues.SelectMany(i => i.Positions).SelectMany(p => p.Worth).ShouldBe(Deals.Parse().Case!.Issues.SelectMany(i => i.Positions).SelectMany(p => p.Worth));
    }

    [Theory]
    [InlineData("0.7", "0.7")]
    [InlineData("+.70", "0.7")]
    [InlineData("70e-2", "0.7")]
    [InlineData("0.0007E3", "0.7")]
    [InlineData("-0", "0")]
    [InlineData("007", "7")]
    [InlineData("5.", "5")]
    [InlineData("0.1234567890123456789012345678", "0.1234567890123456789012345678")]
    [InlineData("0.12345678901234567890123456780000000", "0.1234567890123456789012345678")]
    [InlineData("1e-28", "0.0000000000000000000000000001")]
    [InlineData("1e12", "1000000000000")]
    [InlineData("0e999", "0")]
    public void Exact_numbers_keep_every_digit(string written, string kept)
    {
        var document = Deals.With("{1: 10, 2: 20, 3: 30}", $"{{1: {written}, 2: 20, 3: 30}}");

        var text = CaseWriter.Write(document.Case.ShouldNotBeNull(document.Diagnostics.FirstOrDefault()?.ToString()));
        text.ShouldContain($"worth: {{1: {kept}, 2: 20, 3: 30}}");
        document.Case!.FindIssue("season")!.Positions[0].Worth[0].Value.ShouldBe(decimal.Parse(kept, System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("0.12345678901234567890123456789")]
    [InlineData("1.00000000000000000000000000001")]
    [InlineData("1e-29")]
    [InlineData("12345678901.234567890123456789012")]
    public void More_digits_than_are_kept_are_reported(string written) =>
        Deals.With("weight: 0.7}", $"weight: {written}}}").ShouldReport("PAR113", 14, 69).Message.ShouldContain("at most 28 are kept as written");

    [Theory]
    [InlineData("much")]
    [InlineData("1..2")]
    [InlineData("1e1001")]
    [InlineData("1e99999999999")]
    [InlineData("1e")]
    [InlineData("NaN")]
    [InlineData(".inf")]
    [InlineData("0x10")]
    [InlineData("'1,5'")]
    [InlineData("1_000")]
    [InlineData(".")]
    [InlineData("'-'")]
    [InlineData("1e13")]
    [InlineData("-1000000000001")]
    [InlineData("1e999")]
    public void What_is_no_exact_number_is_reported(string written) => Deals.With("weight: 0.7}", $"weight: {written}}}").ShouldReport("PAR104", 14, 69);

    [Fact]
    public void A_point_of_worth_off_the_scale_is_reported() => Deals.With("60: 0.1}", "61: 0.1}").ShouldReport("PAR112").Message.ShouldContain("issues/catch/positions/south/worth/61");

    [Fact]
    public void The_same_point_of_worth_twice_is_reported() => Deals.With("20: 0.75, 60: 0.1", "20: 0.75, 20.0: 0.1").ShouldReport("PAR110");

    [Theory]
    [InlineData("signatories: [north, south]", "signatories: [north, west]", "the party 'west'")]
    [InlineData("worth: {north: -2.5", "worth: {west: -2.5", "the party 'west'")]
    [InlineData("terms: {catch: 40..60", "terms: {bycatch: 40..60", "the issue 'bycatch'")]
    public void A_deal_space_refers_to_what_is_there(string old, string now, string message) => Deals.With(old, now).ShouldReport("PAR201").Message.ShouldContain(message);

    [Fact]
    public void Scenarios_change_worth_and_combinations()
    {
        var patched = Deals.Parse().WithScenario("dear");

        var read = patched.Case.ShouldNotBeNull(string.Join('\n', patched.Diagnostics));
        read.FindIssue("season")!.Positions[0].Worth[1].Value.ShouldBe(25.5m);
        read.FindIssue("catch")!.Positions[1].Worth.Select(w => w.At).ShouldBe([0, 20, 60, 40]);
        read.DealSpace!.Linked.Select(l => l.Id).ShouldBe(["calm", "late"]);
        read.DealSpace.Linked[0].Worth[1].Value.ShouldBe(12.25m);
    }

    [Fact]
    public void A_combination_goes_with_one_of_its_issues()
    {
        var patched = Deals.Parse().WithScenario("apart");

        var space = patched.Case.ShouldNotBeNull(string.Join('\n', patched.Diagnostics)).DealSpace.ShouldNotBeNull();
        space.Excluded.ShouldBeEmpty();
        space.Linked.ShouldBeEmpty();
        space.Signatories.ShouldBe(["north", "south"]);
    }

    [Fact]
    public void A_combination_stays_without_one_of_its_parties()
    {
        var space = Deals.Parse().WithScenario("alone").Case.ShouldNotBeNull().DealSpace.ShouldNotBeNull();

        space.Linked[0].Worth.Select(w => w.Party).ShouldBe(["south"]);
        space.Signatories.ShouldBe(["south"]);
    }

    [Fact]
    public void Exact_numbers_are_edited_in_place()
    {
        var document = Deals.Parse();

        var edited = CaseEditor.Set(document, "issues/catch/positions/north/weight", "0.65");
        edited.Document.Text.ShouldBe(Deals.Example.Replace("weight: 0.7}", "weight: 0.65}", StringComparison.Ordinal).ReplaceLineEndings("\n"));
        var added = CaseEditor.Add(edited.Document, "issues/catch/positions/south/worth", "40", "0.2");
        added.Document.Text.ShouldContain("{0: 1, 20: 0.75, 60: 0.1, 40: 0.2}");
        CaseEditor.Add(document, "deal-space/linked", "late", "{terms: {catch: 60, season: 2}, worth: {south: 1}}").Succeeded.ShouldBeTrue();
        CaseEditor.Remove(document, "issues/catch/positions/south/worth/20").Document.Text.ShouldContain("{0: 1, 60: 0.1}");
    }
}
