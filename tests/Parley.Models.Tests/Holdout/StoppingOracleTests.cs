using System.Collections.Immutable;
using Parley.Models.Holdout;

namespace Parley.Models.Tests.Holdout;

/// <summary>When to stop holding out: closed forms, a case by hand, and several proposals.</summary>
public class StoppingOracleTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void A_case_worked_out_by_hand()
    {
        var problem = new HoldoutProblem
        {
            Steps = 3,
            Start = 2,
            Up = .25,
            Down = .5,
            Parties =
            [
                new() { Id = "C", Worth = [0, 1 / 3.0, 2 / 3.0, 1], Discount = .9, Cost = .02 },
                new() { Id = "A", Worth = [1, 2 / 3.0, 1 / 3.0, 0], Discount = .95, Cost = .01 },
            ],
            Proposals = [new() { Id = "proposal", Terms = [new(.30), new(.75)] }],
            Tail = HoldoutTail.Freeze(3),
        };
        var result = HoldoutModel.Solve(problem, cancellation: TestContext.Current.CancellationToken);
        foreach (var (date, k, client, adversary, says) in new[]
        {
            (2, 1, .238333333333, .735833333333, (true, true)), (2, 2, .571666666667, .402500000000, (false, true)),
            (1, 1, .209458333333, .772052083333, (true, false)), (1, 2, .535291666667, .458510416667, (false, true)),
            (0, 1, .180902083333, .790591927083, (true, false)), (0, 2, .486363541667, .482287630208, (false, true)),
        })
        {
            var state = new HoldoutState(date, k, 0, 0);
            result.HoldingOut(0, state).ShouldBe(client, Tolerance);
            result.HoldingOut(1, state).ShouldBe(adversary, Tolerance);
            (result.SaysYes(0, state), result.SaysYes(1, state)).ShouldBe(says);
        }

        var signed = result.Summary.Signed;
        signed.Reached[2].ShouldBe(.25, Tolerance);
        (signed.AtBottom[3], signed.AtTop[3], signed.Running[3]).ShouldBe((.25, .359375, .140625));
        result.YesSet(0, 2, 0, 0).ShouldBe([(1, 1)]);
        result.Price(0, new(3, 2, 0, 0)).ShouldBe(double.NaN);
        result.HoldingOut(0, new(3, 2, 0, 0)).ShouldBe(2 / 3.0);
    }

    [Fact]
    public void A_line_that_erodes_by_itself_is_given_up_on_time()
    {
        // One step is what the line loses in a period: 0.06 of 20 districts, 12 of them held at the start.
        double[] line = [.. Enumerable.Range(0, 61).Select(s => (12 - (.06 * (50 - s))) / 20)];
        line[0] = 0;
        var problem = new HoldoutProblem
        {
            Steps = 60,
            Start = 50,
            Up = 0,
            Down = 1,
            Parties = [new() { Id = "C", Worth = [.. line], Discount = .995, Cost = .0008 }],
            Proposals = [new() { Id = "proposal", Terms = [new(.37)] }],
            Tail = HoldoutTail.Freeze(400),
        };
        var result = HoldoutModel.Solve(problem, cancellation: TestContext.Current.CancellationToken);
        result.Summary.Signed.Median.ShouldBe(24);
        result.Summary.Signed.Reached[23].ShouldBe(0);
        result.Summary.Signed.Reached[24].ShouldBe(1);
        result.YesSet(0, 0, 0, 0).ShouldBe([(1, 26)]);
    }

    [Theory]
    [InlineData(.46, true, null)]
    [InlineData(.48, false, .466310836530)]
    [InlineData(.55, false, .532888545663)]
    public void A_bigger_carrot_later_delays_a_yes(double later, bool isNow, double? waiting)
    {
        var problem = Motionless([.4, .4, .4], .995, .001) with
        {
            Proposals = [new() { Id = "proposal", Terms = [new(.45)] }],
            Inducements = [new(0, later - .45, From: 10)],
        };
        var summary = new HoldoutRunner(new()).Run(problem);
        summary.Today[0].SaysYes.ShouldBe(isNow);
        summary.Signed.Median.ShouldBe(isNow ? 0 : 10);
        if (waiting is { } worth)
            summary.Today[0].HoldingOut.ShouldBe(worth, Tolerance);
        (.001 * (1 - Math.Pow(.995, 10)) / .005 + (Math.Pow(.995, 10) * .46)).ShouldBe(.447288633921, Tolerance);
        new HoldoutRunner(new()).Run(problem with { Inducements = [] }).Signed.Median.ShouldBe(0);
    }

    [Fact]
    public void Delivery_and_proposal_of_an_inducement_count()
    {
        var problem = Motionless([.4, .4, .4], .995, .001) with
        {
            Proposals = [new() { Id = "one", Terms = [new(.3)] }, new() { Id = "other", Terms = [new(.2)] }],
            Inducements = [new(0, .5, .5) { Proposal = 1 }],
        };
        var result = HoldoutModel.Solve(problem, cancellation: TestContext.Current.CancellationToken);
        result.Summary.Today[0].Accepting.ShouldBe(.45, Tolerance);
        (result.SignedByProposal[0][0], result.SignedByProposal[1][0]).ShouldBe((0, 1));
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(.002, 0)]
    [InlineData(.01, 5)]
    public void Harsher_terms_to_come_are_waited_for_where_pressure_makes_the_other_take_them(double extra, int signedAt)
    {
        var problem = Motionless([.5, .5, .5], .99, .001) with
        {
            Parties =
            [
                new() { Id = "C", Worth = [.5, .5, .5], Discount = .99, Cost = .001 },
                new() { Id = "A", Worth = [.4, .4, .4], Discount = .99, Cost = .001 },
            ],
            Proposals =
            [
                new() { Id = "first", Terms = [new(.48), new(.50)], ClosesAfter = 4 },
                new() { Id = "second", Terms = [new(.25), new(.75)], OpensAt = 5 },
            ],
            Measures =
            [
                new()
                {
                    Id = "pressure",
                    Changes = [new(MeasureState.Threatened, MeasureState.InForce, 5, 1)],
                    Cost = [extra, 0],
                },
            ],
            Tail = HoldoutTail.Freeze(40),
        };
        var result = HoldoutModel.Solve(problem, cancellation: TestContext.Current.CancellationToken);
        result.Summary.Signed.Median.ShouldBe(signedAt);
        result.SignedByProposal[signedAt == 0 ? 0 : 1][10].ShouldBe(1);
        if (signedAt > 0)
            result.Summary.Today[1].HoldingOut.ShouldBe(.727945522455, Tolerance);
    }

    [Fact]
    public void A_noisy_choice_smooths_the_edge()
    {
        // Motionless for one period, so that holding out is worth the line: Ũ − C as given.
        var problem = Motionless([.5, .5, .5], 1, 0) with
        {
            Proposals = [new() { Id = "proposal", Terms = [new(.5 - .045193002628)] }],
            Tail = HoldoutTail.Freeze(1),
        };
        var summary = new HoldoutRunner(new() { Precision = 50 }).Run(problem);
        summary.Signed.Reached[0].ShouldBe(.094520308633, Tolerance);
        summary.Today[0].SaysYes.ShouldBeFalse();
    }

    [Fact]
    public void A_tie_is_a_yes()
    {
        var problem = Motionless([.5, .5, .5], .5, 0) with { Proposals = [new() { Id = "proposal", Terms = [new(.5)] }] };
        new HoldoutRunner(new()).Run(problem).Today[0].SaysYes.ShouldBeTrue();
        var less = problem with { Proposals = [new() { Id = "proposal", Terms = [new(.5 - 1e-9)] }] };
        new HoldoutRunner(new()).Run(less).Today[0].SaysYes.ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, 1, 0, 0)]
    [InlineData(2, 0, 1, 1)]
    public void A_contest_that_is_over_asks_nobody(int start, double bottom, double top, double worth)
    {
        var problem = Motionless([0, .5, 1], .9, 0) with { Start = start, Proposals = [new() { Id = "proposal", Terms = [new(.9)] }] };
        var result = HoldoutModel.Solve(problem, cancellation: TestContext.Current.CancellationToken);
        (result.Summary.Signed.AtBottom[0], result.Summary.Signed.AtTop[0], result.Summary.Signed.Reached[^1]).ShouldBe((bottom, top, 0));
        result.Summary.Today[0].HoldingOut.ShouldBe(worth);
        result.Summary.Today[0].Price.ShouldBe(double.NaN);
        result.Summary.Today[0].SaysYes.ShouldBeFalse();
    }

    private static HoldoutProblem Motionless(ImmutableArray<double> worth, double discount, double cost) => new()
    {
        Steps = 2,
        Start = 1,
        Up = 0,
        Down = 0,
        Parties = [new() { Id = "C", Worth = worth, Discount = discount, Cost = cost }],
        Tail = HoldoutTail.Freeze(100),
    };
}
