using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Core;
using Parley.Models.Deals;
using static Parley.Analysis.Tests.Deals.DealCases;

namespace Parley.Analysis.Tests.Deals;

public class DealsAnalysisTests
{
    private static DealSolution Solution(CaseDeals deals, DealSolutionKind kind) => deals.AtMostLikely!.Solutions.Single(s => s.Kind == kind);

    [Fact]
    public void A_cake_is_cut_where_the_closed_forms_cut_it()
    {
        // North has 100 − x, South x: a zone from 40 to 70; equal gains and the largest product at 55.
        var deals = Ask(Cake());
        deals.Status.ShouldBe(DealsStatus.Answered);
        var zone = deals.AtMostLikely!.Zone;
        zone.Answer.ShouldBe(ZoneAnswer.Exists);
        zone.Values[0].Low.ShouldBe(40, 1e-6);
        zone.Values[0].High.ShouldBe(70, 1e-6);
        foreach (var kind in new[] { DealSolutionKind.Nash, DealSolutionKind.Egalitarian, DealSolutionKind.KalaiSmorodinsky, DealSolutionKind.WeightedNash })
            Solution(deals, kind).Points.ShouldHaveSingleItem().Package.Values[0].ShouldBe(55, 1e-6);
        deals.OverRanges!.Probability.ShouldBe(1);
        deals.Judgement!.Statement.Text.ShouldStartWith("It is almost certain (95–99%) that some package");
    }

    [Fact]
    public void What_closes_the_zone_is_the_nearest_no_deal_value()
    {
        var deals = Ask(Cake());
        var edges = deals.AtMostLikely!.Zone.Edges;
        edges.Single(e => e.Party == 0).Decides!.Value.ShouldBe(60, 1e-6);
        edges.Single(e => e.Party == 1).Decides!.Value.ShouldBe(70, 1e-6);
        deals.WhatBlocks!.Text.ShouldStartWith("Nearest to closing it: no agreement being worth ");
    }

    [Fact]
    public void The_probability_of_a_zone_is_the_share_of_the_range_that_leaves_one()
    {
        // South says yes to 40..100; a zone exists up to 70.
        var deals = Ask(Cake(south: Estimate.Range(40, 100)), 20_000);
        deals.OverRanges!.Probability.ShouldBe(0.5, 0.012);
        var decides = deals.OverRanges.Inputs.ShouldHaveSingleItem();
        decides.Path.ShouldBe("no-deal/south/value");
        decides.AtLow.ShouldBe(1);
        decides.AtHigh.ShouldBe(0);
    }

    [Fact]
    public void Without_a_zone_the_least_move_that_opens_one_is_said()
    {
        var deals = Ask(Cake(Estimate.Point(60), Estimate.Point(52)));
        var zone = deals.AtMostLikely!.Zone;
        zone.Answer.ShouldBe(ZoneAnswer.None);
        zone.LeastInfeasible!.Package.Values[0].ShouldBe(46, 1e-6);
        zone.Shortfall.ShouldAllBe(s => Math.Abs(s - 6) < 1e-6);
        zone.Edges.Single(e => e.Party == 0).Decides!.Value.ShouldBe(48, 1e-6);
        zone.Joint.ShouldContain(j => j.Members.Length == 2 && Math.Abs(j.Move - 0.06) < 1e-6);
        deals.WhatBlocks!.Text.ShouldContain("short of what no agreement is worth");
        deals.Named.ShouldContain(n => n.Kind == NamedAs.LeastInfeasible);
    }

    [Fact]
    public void Red_lines_that_leave_nothing_between_them_are_named()
    {
        var issue = Issue("cake", Wants("north", 0, limit: Estimate.Point(42)), Wants("south", 100, limit: Estimate.Point(50)));
        var deals = Ask(Of([issue], ("north", Estimate.Point(10)), ("south", Estimate.Point(10))));
        deals.AtMostLikely!.Zone.Clashes.ShouldHaveSingleItem().ShouldBe((0, 0, 1));
        deals.OverRanges!.LimitsClash.ShouldBe(1);
        deals.OverRanges.Probability.ShouldBe(0);
        deals.WhatBlocks!.Text.ShouldStartWith("On Cake, the hard red lines of North (at most 42) and South (at least 50) leave nothing to agree on between them.");
        deals.WhatBlocks.Text.ShouldContain("red line on Cake moving from ");
        // What the worths alone would allow is told all the same, with the lines that it crosses.
        deals.AtMostLikely.Status.ShouldBe(DealStatus.NoPackage);
        deals.LimitsAside!.Zone.Answer.ShouldBe(ZoneAnswer.Exists);
        var nash = deals.Named.Single(n => n.Names[0].StartsWith("Nash", StringComparison.Ordinal));
        nash.Names[0].ShouldEndWith("red lines aside");
        nash.Verdict.Crosses.ShouldNotBeEmpty();
        nash.Place.Text.ShouldContain("red line on Cake");
    }

    [Fact]
    public void A_red_line_that_costs_does_not_forbid()
    {
        // Beyond 42 North loses 20 points, and still has more than without an agreement up to 70.
        var issue = Issue("cake", Wants("north", 0, limit: Estimate.Point(42), cost: Estimate.Point(20)), Wants("south", 100, limit: Estimate.Point(50)));
        var deals = Ask(Of([issue], ("north", Estimate.Point(10)), ("south", Estimate.Point(10))));
        var zone = deals.AtMostLikely!.Zone;
        zone.Answer.ShouldBe(ZoneAnswer.Exists);
        zone.Values[0].Low.ShouldBe(50, 1e-6);
        zone.Values[0].High.ShouldBe(70, 1e-6);
    }

    [Fact]
    public void Salience_makes_the_weights_and_trades_the_issues()
    {
        var deals = Ask(Of(
            [Issue("land", Wants("north", 0, 75), Wants("south", 100, 25)), Issue("money", Wants("north", 0, 25), Wants("south", 100, 75))],
            ("north", Estimate.Point(50)), ("south", Estimate.Point(50))));
        deals.Parties[0].Weights.ShouldBe([0.75, 0.25]);
        // Each gets what it cares for: 75 each.
        var nash = Solution(deals, DealSolutionKind.Nash).Points.ShouldHaveSingleItem();
        nash.Worth.ShouldBe([75, 75], 1e-6);
        nash.Package.Values.ShouldBe([0, 100], 1e-6);
    }

    [Fact]
    public void Tables_and_written_weights_stay_exact()
    {
        Position Table(string party, decimal weight, params decimal[] worth) => new()
        {
            Party = party,
            Weight = weight,
            FullWorth = 3,
            Worth = [.. worth.Select((w, i) => new WorthPoint { At = i + 1, Value = w })],
        };
        ImmutableArray<Mark> marks = [new() { Value = 1, Text = "one" }, new() { Value = 2, Text = "two" }, new() { Value = 3, Text = "three" }];
        var issue = new Issue { Id = "cake", Name = "Cake", Scale = new(1, 3), Settles = Settlement.AtMarks, Marks = marks, Positions = [Table("north", 1, 3, 2, 1), Table("south", 1, 1, 2, 3)] };
        var deals = Ask(Of([issue], ("north", null), ("south", null)) with { NoDeal = [new() { Party = "north", Terms = [new() { Issue = "cake", Value = Estimate.Point(3) }] }, new() { Party = "south", Value = Estimate.Point(0) }] });
        deals.AtMostLikely!.Frontier.Points.Select(p => p.Exactly[0]).ShouldBe([Exact.Of(100m), Exact.Of(200, 3), Exact.Of(100, 3)]);
        // North's own worth of the third mark, a third of 100, is what it has without an agreement.
        deals.AtMostLikely.Frontier.Points.ShouldAllBe(p => p.IsRational);
        deals.Parties[0].NoDealAtMostLikely.ShouldBe(100.0 / 3, 1e-9);
        deals.Named.ShouldContain(n => n.Terms[0] == "two");
    }

    [Fact]
    public void A_proposal_is_placed_and_its_open_issues_are_filled_in()
    {
        var theCase = Of(
            [Issue("land", Wants("north", 0, 75), Wants("south", 100, 25)), Issue("money", Wants("north", 0, 25), Wants("south", 100, 75))],
            ("north", Estimate.Point(20)), ("south", Estimate.Point(20))) with
        {
            Proposals =
            [
                new() { Id = "halves", Name = "Halves", Terms = [new() { Issue = "land", Value = Estimate.Point(50) }, new() { Issue = "money", Value = Estimate.Point(50) }] },
                new() { Id = "land", Name = "Land first", Terms = [new() { Issue = "land", Value = Estimate.Point(0) }] },
                new() { Id = "unknown", Name = "A draft" },
            ],
        };
        var deals = Ask(theCase);
        var halves = deals.Named.Single(n => n.Id == "proposal-halves");
        halves.Verdict.IsOnFrontier.ShouldBeFalse();
        halves.Verdict.Distance.ShouldBe(25, 1e-6);
        halves.Verdict.Moves.ShouldNotBeEmpty();
        halves.Verdict.Moves.ShouldAllBe(m => m.Gain.All(g => g >= -1e-9) && m.Gain.Any(g => g > 1e-9));
        halves.Place.Text.ShouldContain("points more and harms nobody");
        // Land at 0 leaves South 25 points of money at most… and is best filled with all the money for South.
        deals.Named.Single(n => n.Names.Contains("Land first")).Verdict.Package.Values[0].ShouldBe(0);
        deals.Caveats.ShouldContain(c => c.Text.Contains("The content of A draft is not in the case", StringComparison.Ordinal));
    }

    [Fact]
    public void Excluded_combinations_are_kept_out()
    {
        ImmutableArray<Mark> marks = [new() { Value = 0, Text = "none" }, new() { Value = 100, Text = "all" }];
        Issue AtMarks(string id, double north, double south) => Issue(id, Wants("north", 0, north), Wants("south", 100, south)) with { Settles = Settlement.AtMarks, Marks = marks };
        var free = Of([AtMarks("land", 75, 25), AtMarks("money", 25, 75)], ("north", Estimate.Point(50)), ("south", Estimate.Point(50)));
        Ask(free).AtMostLikely!.Zone.Packages.ShouldBe(1);
        var rules = new DealRules { Excluded = [new() { Id = "trade", Terms = [new() { Issue = "land", Value = Estimate.Point(0) }, new() { Issue = "money", Value = Estimate.Range(50, 100) }] }] };
        var deals = Ask(free with { DealSpace = rules });
        deals.AtMostLikely!.Zone.Answer.ShouldBe(ZoneAnswer.None);
        deals.OverRanges!.Probability.ShouldBe(0);
        deals.OverRanges.Packages.ShouldNotContain(p => p.Package.Values[0] == 0 && p.Package.Values[1] == 100);
    }

    [Fact]
    public void Where_nobody_can_agree_the_answer_says_why()
    {
        var nothing = Ask(Of([Issue("cake", new Position { Party = "north", Stated = "a lot" }, new Position { Party = "south" })], ("north", null), ("south", null)));
        nothing.Status.ShouldBe(DealsStatus.NotAnswered);
        nothing.NotAnswered!.Text.ShouldContain("issues/cake/positions/north/value");
        var alone = Ask(Of([Issue("cake", Wants("north", 0))], ("north", null)));
        alone.NotAnswered!.Text.ShouldContain("A deal needs two parties");
    }

    [Fact]
    public void Without_two_principals_all_who_take_a_position_must_agree()
    {
        var cake = Cake();
        var deals = Ask(cake with { Parties = [.. cake.Parties.Select(p => p with { Role = PartyRole.Stakeholder })] });
        deals.Parties.Length.ShouldBe(2);
        deals.Caveats[0].Text.ShouldContain("North and South");
    }

    [Fact]
    public void A_scenario_says_how_likely_a_zone_is_under_it()
    {
        var without = Cake(south: Estimate.Range(40, 100));
        var with = Cake(south: Estimate.Range(40, 60));
        var deals = DealsAnalysis.Run(
            new() { Case = without, CaseFile = "deal.yaml", CaseHash = "00", Version = "0.0.0", Scenarios = [(new() { Id = "softer", Name = "Softer" }, with)] },
            new() { Draws = 5000 },
            TestContext.Current.CancellationToken);
        var scenario = deals.Scenarios.ShouldHaveSingleItem();
        scenario.Probability.ShouldBe(1);
        scenario.Change!.Value.ShouldBe(0.5, 0.05);
        scenario.Draws.ShouldBe(1000);
    }

    [Fact]
    public void A_blank_no_deal_value_is_a_gap()
    {
        var deals = Ask(Of([Issue("cake", Wants("north", 0), Wants("south", 100))], ("north", null), ("south", Estimate.Point(40))));
        deals.Gaps.ShouldContain(g => g.Path == "no-deal/north/value");
        deals.Parties[0].IsDefault.ShouldBeTrue();
        deals.Caveats.ShouldContain(c => c.Text.Contains("does not say what no agreement is worth to North", StringComparison.Ordinal));
        // North's default is 10..90 and a zone exists up to 60.
        deals.OverRanges!.Probability.ShouldBe(0.625, 0.05);
    }
}
