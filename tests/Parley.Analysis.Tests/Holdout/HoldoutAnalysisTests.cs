using System.Text.Json;
using System.Text.Json.Serialization;
using Parley.Analysis.Holdout;
using Parley.Core;

namespace Parley.Analysis.Tests.Holdout;

public class HoldoutAnalysisTests
{
    private static readonly JsonSerializerOptions _json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    private static readonly Lazy<CaseHoldout> _drawn = new(() =>
    {
        var theCase = HoldoutCases.Client(ranges: true);
        return HoldoutCases.Ask(theCase, draws: 400, scenarios: [.. new[] { "no-threat", "halted", "stabilised", "improved" }.Select(s => HoldoutCases.Scenario(theCase, s))]);
    });

    [Fact]
    public void Draws_that_contradict_a_known_refusal_are_left_out_and_counted()
    {
        var matched = _drawn.Value.OverRanges!;
        var any = HoldoutCases.Ask(HoldoutCases.Client(ranges: true), draws: 400, match: false).OverRanges!;
        matched.IsMatched.ShouldBeTrue();
        matched.Kept.ShouldBeLessThan(matched.Draws);
        matched.YesToday[0].ShouldBe(0);
        any.Kept.ShouldBe(400);
        any.YesToday[0].ShouldBe(1 - (matched.Kept / 400.0), 1e-12);
        matched.SignedBy[1].Share.Mean.ShouldBeLessThan(any.SignedBy[1].Share.Mean);
    }

    [Fact]
    public void Ends_of_the_contest_compete_and_add_up()
    {
        var ranges = _drawn.Value.OverRanges!;
        for (var week = 0; week <= 104; week++)
            (ranges.Signed.Mean[week] + ranges.AtBottom.Mean[week] + ranges.AtTop.Mean[week]).ShouldBeLessThanOrEqualTo(1 + 1e-6);
        ranges.Signed.Mean.ShouldBeInOrder(SortDirection.Ascending);
        ranges.Refusing[0].Mean.ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Every_scenario_says_how_both_sides_react()
    {
        var levers = _drawn.Value.Levers;
        levers.Length.ShouldBe(4);
        foreach (var lever in levers)
        {
            lever.Applies.ShouldBeTrue();
            lever.Reactions.Length.ShouldBe(2);
            lever.Statement.Text.ShouldContain("Client would");
            lever.Statement.Text.ShouldContain("Adversary would");
        }

        var halted = levers.Single(l => l.Scenario == "halted");
        halted.SignedBy26!.AtMostLikely.ShouldBe(.956190681 - .549987281, 1e-8);
        halted.SignedBy26.OverRanges.Mean.ShouldBeInRange(.15, .35);
        halted.SignedBy26.SignDiffers.ShouldBeFalse();
        levers.Single(l => l.Scenario == "stabilised").WeeksRefused!.OverRanges.Mean.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void The_shares_of_all_scenarios_add_up_to_their_effect_together()
    {
        var together = _drawn.Value.Together!;
        together.Scenarios.ShouldBe(["no-threat", "halted", "stabilised", "improved"]);
        together.Shares.Sum().ShouldBe(together.Total, 1e-9);
        together.Alone[1].ShouldBe(9.210026 - 35.311819, 1e-5);
    }

    [Fact]
    public void A_scenario_that_changes_nothing_here_says_so()
    {
        var theCase = HoldoutCases.Client();
        var other = theCase with { Title = "Another title" };
        var lever = HoldoutCases.Ask(theCase, scenarios: [(new Scenario { Id = "title", Name = "Another title" }, other)]).Levers.ShouldHaveSingleItem();
        lever.Applies.ShouldBeFalse();
        lever.Statement.Text.ShouldContain("changes nothing");
    }

    [Fact]
    public void The_answer_does_not_depend_on_threads()
    {
        var theCase = HoldoutCases.Client(ranges: true);
        string Json(int threads) => JsonSerializer.Serialize(HoldoutCases.Ask(theCase, draws: 150, threads: threads, scenarios: [HoldoutCases.Scenario(theCase, "halted")]) is var h
            ? new { h.OverRanges, h.Levers, h.InputEffects, h.Together, h.Tails, h.AnyDeal, h.Resolve, Says = h.Says.Select(s => s.Text), h.Explained } : null, _json);
        var one = Json(1);
        Json(2).ShouldBe(one);
        Json(8).ShouldBe(one);
    }

    [Fact]
    public void Blanks_become_wide_ranges_and_gaps()
    {
        var theCase = HoldoutCases.Client();
        var blank = theCase.With(c => c with { FreezesAfterWeeks = null }).WithParty("client", p => p with { Patience = null });
        var holdout = HoldoutCases.Ask(blank);
        holdout.Gaps.Select(g => g.Path).ShouldBe(["contest/freezes-after-weeks", "parties/client/patience"]);
        holdout.Inputs.Single(i => i.Path == "parties/client/patience").Estimate.ShouldBe(DefaultRanges.Patience);
    }

    [Fact]
    public void A_case_without_a_contest_says_why_it_has_no_answer()
    {
        var holdout = HoldoutCases.Ask(HoldoutCases.Client() with { Contest = null });
        holdout.Status.ShouldBe(HoldoutAnswer.NotAnswered);
        holdout.NotAnswered!.Text.ShouldContain("no contest");
        HoldoutAnalysis.Check(HoldoutCases.Client() with { Contest = null }).ShouldBeEmpty();
    }

    [Fact]
    public void Without_a_proposal_it_is_asked_whether_any_split_would_do()
    {
        var holdout = HoldoutCases.Ask(HoldoutCases.Client() with { Proposals = [] });
        holdout.Status.ShouldBe(HoldoutAnswer.PartlyAnswered);
        holdout.AtMostLikely!.Options.Variant.ShouldBe(Parley.Models.Holdout.HoldoutVariant.Endogenous);
        holdout.AnyDeal.ShouldNotBeNull();
    }

    [Fact]
    public void Inputs_that_contradict_a_known_refusal_are_called_wrong_with_what_would_mend_them()
    {
        var theCase = HoldoutCases.Client(ranges: true).WithWorth("client", 80);
        var checks = HoldoutAnalysis.Check(theCase);
        var wrong = checks.Single(c => c.Kind == HoldoutCheckKind.ContradictsRefusal);
        wrong.Path.ShouldBe("proposals/standing/refused-by");
        checks.ShouldContain(c => c.Kind == HoldoutCheckKind.PrefersProposal);

        var near = HoldoutAnalysis.Check(HoldoutCases.Client(ranges: true).WithWorth("client", 50));
        near.ShouldNotContain(c => c.Kind == HoldoutCheckKind.ContradictsRefusal);
    }

    [Fact]
    public void A_group_that_must_consent_counts_also_where_its_support_is_not_followed()
    {
        var consent = HoldoutCases.Client().WithParty("adversary", p => p with { Constituencies = [new() { Id = "hall", Name = "Hall", Ratification = Estimate.Point(50), FailedRatificationCosts = Estimate.Point(1) }] });
        var party = HoldoutCases.Ask(consent).AtMostLikely!.Problem.Parties[1];
        party.Government.ShouldBeNull();
        party.Ratification.ShouldBe(0.5);
        party.FailedRatification.ShouldBe(0.01);
    }

    [Fact]
    public void A_pressure_on_the_other_side_moves_the_line_the_other_way()
    {
        var theCase = HoldoutCases.Client().WithPressure(p => p with { On = "adversary", SeenBy = [], DecidedAfterWeeks = null });
        var measure = HoldoutCases.Ask(theCase).AtMostLikely!.Problem.Measures.ShouldHaveSingleItem();
        measure.UpLoss.ShouldBe(-0.5, 1e-12);
        measure.DownGain.ShouldBe(-0.4, 1e-12);
        measure.Cost[1].ShouldBe(.0012, 1e-12);

        // Without a date the same chance is spread over half a year.
        measure.Changes[0].Date.ShouldBeNull();
        Math.Pow(1 - measure.Changes[0].Chance.Analyst, 26).ShouldBe(0.5, 1e-12);
    }

    [Fact]
    public void A_promise_adds_to_a_yes_while_it_stands()
    {
        var theCase = HoldoutCases.Client() with
        {
            Pressures = [new() { Id = "relief", From = "patron", On = "client", Instrument = "Relief", Effect = PressureEffect.Promises, Strength = Estimate.Point(50), Certainty = Estimate.Point(80), LapsesAfterWeeks = Estimate.Point(20) }],
        };
        var problem = HoldoutCases.Ask(theCase).AtMostLikely!.Problem;
        problem.Measures.ShouldBeEmpty();
        var inducement = problem.Inducements.ShouldHaveSingleItem();
        inducement.ShouldBe(new(0, 0.1, 0.8, 0, 20));
    }

    [Fact]
    public void Where_waiting_costs_nobody_anything_nobody_is_hurting()
    {
        var still = HoldoutCases.Client()
            .With(c => c with { GainedPerSixMonths = Estimate.Point(1), LostPerSixMonths = Estimate.Point(1) })
            .WithParty("client", p => p with { CostOfWaiting = Estimate.Point(0), Constituencies = [] })
            .WithParty("adversary", p => p with { CostOfWaiting = Estimate.Point(0) }) with
        { Pressures = [] };
        HoldoutAnalysis.Check(still.WithParty("client", p => p with { ContestOptimism = Estimate.Point(10) }).WithParty("adversary", p => p with { ContestOptimism = Estimate.Point(10) }))
            .ShouldContain(c => c.Kind == HoldoutCheckKind.NobodyHurting);
    }
}
