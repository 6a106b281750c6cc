using Parley.Core;

namespace Parley.Cases.Tests.Reading;

/// <summary>What the question of holding out is asked from is read, written, edited, patched and merged without a loss.</summary>
public sealed class HoldoutTests
{
    [Fact]
    public void What_holding_out_is_asked_from_is_read()
    {
        var document = Holdouts.Parse();

        document.Diagnostics.Where(d => d.Severity != Severity.Info).Select(d => d.ToString()).ShouldBeEmpty();
        var read = document.Case.ShouldNotBeNull();
        var union = read.FindParty("union")!;
        (union.ForecastWeight, union.OfficeLoss).ShouldBe((Estimate.Point(12), Estimate.Range(5, 10)));
        var members = union.Constituencies[0];
        (members.LostPerSixMonths, members.GainedPerSixMonths, members.LostPerStep, members.GainedPerStep).ShouldBe((Estimate.Point(13), Estimate.Point(6.5), Estimate.Point(1.75), Estimate.Point(1.5)));
        (members.StaysWithin, members.FallsWithinAMonth, members.SuccessorSupport).ShouldBe((Estimate.Range(20, 70), Estimate.Point(37), Estimate.Point(50)));
        (members.RatificationPerPoint, members.FailedRatificationCosts).ShouldBe((Estimate.Point(0.4), Estimate.Point(2)));
        (read.Contest!.Tail, read.Contest.FlowBenefit).ShouldBe((ContestTail.GeometricFreeze, false));
        var fund = read.Pressures[0];
        (fund.DecidedAfterWeeks, fund.Lifted, fund.LiftedAfterWeeks, fund.ReplacedAfterWeeks).ShouldBe((Estimate.Point(8), Estimate.Point(35), Estimate.Point(40), Estimate.Point(8)));
        (fund.SlowsGains, fund.SpeedsLosses, fund.CostsAYear, fund.ErodesSupport).ShouldBe((Estimate.Point(40), Estimate.Point(50), Estimate.Point(6.24), Estimate.Point(-3)));
        fund.SeenBy.ShouldBe(
        [
            new() { Party = "union", Certainty = Estimate.Point(30), Lifted = Estimate.Point(45), Replaceable = Estimate.Point(50) },
            new() { Party = "port", Certainty = Estimate.Point(50) },
        ]);
        (read.Pressures[1].PromisedWorth, read.Pressures[1].LapsesAfterWeeks).ShouldBe((Estimate.Point(3), Estimate.Point(30)));
        read.Proposals[0].Worth.ShouldBe(
        [
            new() { Party = "union", Value = Estimate.Pert(38, 45, 52), Kept = Estimate.Point(80), IfBroken = Estimate.Point(10) },
            new() { Party = "port", Value = Estimate.Point(88) },
        ]);
        (read.Proposals[0].OpenFromWeeks, read.Proposals[0].OpenUntilWeeks).ShouldBe((Estimate.Point(0), Estimate.Point(60)));
    }

    [Fact]
    public void What_is_written_is_read_back()
    {
        var first = Holdouts.Parse().Case.ShouldNotBeNull();
        var text = CaseWriter.Write(first);

        var again = Check.Parse(text).Case.ShouldNotBeNull();
        CaseWriter.Write(again).ShouldBe(text);
        again.Parties[0].Constituencies.ShouldBe(first.Parties[0].Constituencies);
        again.Pressures.SelectMany(p => p.SeenBy).ShouldBe(first.Pressures.SelectMany(p => p.SeenBy));
        again.Pressures.Select(p => p with { SeenBy = [], Passages = [] }).ShouldBe(first.Pressures.Select(p => p with { SeenBy = [], Passages = [] }));
        again.Proposals[0].Worth.ShouldBe(first.Proposals[0].Worth);
        again.Contest!.Worth.SelectMany(w => w.At).ShouldBe(first.Contest!.Worth.SelectMany(w => w.At));
        text.ShouldContain("  flow-benefit: no\n");
        text.ShouldContain("  tail: geometric-freeze\n");
        text.ShouldContain("      port: 88\n");
    }

    [Theory]
    [InlineData("contest/freezes-after-weeks")]
    [InlineData("contest/worth/union/at/10")]
    [InlineData("parties/union/contest-optimism")]
    [InlineData("parties/union/office-loss")]
    [InlineData("parties/port/patience")]
    [InlineData("parties/union/constituencies/members/lost-per-six-months")]
    [InlineData("parties/union/constituencies/members/falls-within-a-month")]
    [InlineData("pressures/fund/slows-gains")]
    [InlineData("pressures/fund/seen-by/union/certainty")]
    [InlineData("pressures/fund/seen-by/port/certainty")]
    [InlineData("pressures/fund/seen-by/port/lifted")]
    [InlineData("pressures/bonus/promised-worth")]
    [InlineData("proposals/paper/worth/port/value")]
    [InlineData("proposals/paper/worth/union/kept")]
    public void Evidence_and_assumptions_point_at_the_inputs(string path)
    {
        var document = Check.Parse(Holdouts.Example + $"assumptions:\n  a: {{text: Taken as given., about: [{path}]}}\n");

        document.ShouldNotReport("PAR202");
        document.Locate(path).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("pressures/fund/seen-by/charity/certainty")]
    [InlineData("proposals/paper/worth/charity")]
    [InlineData("contest/worth/union/at/11")]
    public void A_path_to_what_is_not_there_is_reported(string path) =>
        Check.Parse(Holdouts.Example + $"assumptions:\n  a: {{text: Taken as given., about: [{path}]}}\n").ShouldReport("PAR202").Message.ShouldContain(path);

    [Fact]
    public void Scenarios_change_what_is_believed()
    {
        var fund = Holdouts.Parse().WithScenario("believed").Case.ShouldNotBeNull().Pressures[0];

        fund.Certainty.ShouldBe(Estimate.Point(100));
        fund.SeenBy.ShouldBe(
        [
            new() { Party = "union", Certainty = Estimate.Point(100), Lifted = Estimate.Point(45), Replaceable = Estimate.Point(50) },
            new() { Party = "port", Certainty = Estimate.Point(50), Lifted = Estimate.Point(10) },
            new() { Party = "federation", Certainty = Estimate.Point(70) },
        ]);
    }

    [Fact]
    public void Scenarios_change_worth_support_and_the_end_of_the_contest()
    {
        var better = Holdouts.Parse().WithScenario("better").Case.ShouldNotBeNull();

        better.Proposals[0].Worth.Select(w => (w.Party, w.Value, w.Kept)).ShouldBe(
            [("union", Estimate.Point(51), Estimate.Point(80)), ("port", Estimate.Point(85), null), ("federation", Estimate.Point(60), null)]);
        better.Parties[0].Constituencies[0].LostPerSixMonths.ShouldBe(Estimate.Point(39));
        better.Contest!.Worth[0].At[1].ShouldBe(new() { Step = 10, Worth = Estimate.Point(45) });
        better.Contest.Tail.ShouldBe(ContestTail.Open);
    }

    [Fact]
    public void A_party_that_is_removed_takes_its_views_along()
    {
        var document = Holdouts.Parse();

        document.WithScenario("without-charity").Case.ShouldNotBeNull().Pressures[0].ReplacedBy.ShouldBeNull();
        var without = document.WithScenario("without-federation").Case.ShouldNotBeNull();
        without.Pressures[0].From.ShouldBeNull();
        without.Contest!.Worth.Select(w => w.Party).ShouldBe(["union", "port"]);
    }

    [Theory]
    [InlineData("pressures/fund/seen-by/port/certainty", "70", "      port: 70\n")]
    [InlineData("proposals/paper/worth/port/value", "80..90", "      port: 80..90\n")]
    [InlineData("parties/union/constituencies/members/successor-support", null, "        successor-support: \n")]
    [InlineData("contest/freezes-after-weeks", "104", "  freezes-after-weeks: 104\n")]
    public void A_value_is_edited_in_place(string path, string? value, string line)
    {
        var edit = CaseEditor.Set(Holdouts.Parse(), path, value);

        edit.Succeeded.ShouldBeTrue(string.Join('\n', edit.Problems));
        edit.Document.Text.ShouldContain(line);
        Lines(edit.Document).Except(Lines(Holdouts.Parse())).Count().ShouldBe(1);
    }

    [Fact]
    public void A_view_and_a_worth_are_added_and_removed_in_place()
    {
        var view = CaseEditor.Add(Holdouts.Parse(), "pressures/bonus/seen-by", "union", "{certainty: 20}").Document;
        var worth = CaseEditor.Add(view, "proposals/paper/worth", "federation", "40..60").Document;

        worth.Case.ShouldNotBeNull().Pressures[1].SeenBy.ShouldBe([new() { Party = "union", Certainty = Estimate.Point(20) }]);
        worth.Case.Proposals[0].Worth.Length.ShouldBe(3);
        CaseEditor.Remove(worth, "proposals/paper/worth/federation").Document.Text.ShouldBe(view.Text);
    }

    [Fact]
    public void A_draft_brings_its_numbers_along_under_the_names_of_the_case()
    {
        var draft = Check.Parse(Draft).Case.ShouldNotBeNull();
        var old = Check.Parse("parley: 1\ntitle: Old\nparties:\n  port: {name: Port authority}\n  charity: {name: Charity}\nissues:\n  pay: {name: Pay rise, positions: {port: 1}}\n");

        var merged = CaseMerge.Add(old, draft);

        merged.Problems.ShouldBeEmpty();
        var now = merged.Document.Case.ShouldNotBeNull();
        now.FindParty("union")!.Constituencies.ShouldBe(draft.FindParty("union")!.Constituencies);
        var fund = now.Pressures[0];
        fund.ReplacedBy.ShouldBe("charity");
        fund.SeenBy.Select(v => v.Party).ShouldBe(["union", "port"]);
        (fund with { SeenBy = [], Passages = [], From = null, ReplacedBy = null }).ShouldBe(draft.Pressures[0] with { SeenBy = [], Passages = [], From = null, ReplacedBy = null });
    }

    private const string Draft = """
        parley: 1
        title: Draft
        parties:
          union: {name: Union, constituencies: {members: {name: Members, lost-per-six-months: 13, stays-within: 10..80}}}
          harbour: {name: Port authority}
          aid-body: {name: Charity}
        issues:
          pay: {name: Pay rise, positions: {union: 90, harbour: 10}}
        pressures:
          fund:
            from: aid-body
            on: union
            instrument: strike pay withheld
            decided-after-weeks: 8
            lifted: 35
            replaced-by: aid-body
            seen-by: {union: 30, harbour: {replaceable: 20}}
            costs-a-year: 6.24

        """;

    private static string[] Lines(CaseDocument document) => document.Text.Split('\n');
}
