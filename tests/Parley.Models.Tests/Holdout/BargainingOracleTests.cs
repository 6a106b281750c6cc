using Parley.Models.Holdout;
using Parley.Models.Tests.Outcomes;

namespace Parley.Models.Tests.Holdout;

/// <summary>Any split of a pie: closed forms of bargaining with discounting, breakdown, battles and learning.</summary>
public class BargainingOracleTests
{
    private const double Tolerance = 1e-9;

    private static readonly HoldoutOptions Pie = new() { Variant = HoldoutVariant.Endogenous, Horizon = 12, Settled = 1e-14 };

    [Theory]
    [InlineData(.5, .666666666667)]
    [InlineData(.7, .823529411765)]
    public void The_patient_get_more(double power, double share)
    {
        var result = HoldoutModel.Solve(Motionless([0, 0], [.95, .9], power) with { Tail = HoldoutTail.Open }, Pie, TestContext.Current.CancellationToken);
        result.Summary.Status.ShouldBe(HoldoutStatus.Solved);
        result.Split(new(0, 1, 0, 0)).ShouldMatch([share, 1 - share], "split");
        result.Summary.Signed.Reached[0].ShouldBe(1);
    }

    [Theory]
    [InlineData(.2)]
    [InlineData(.05)]
    [InlineData(.01)]
    public void Breakdown_leaves_the_Nash_split_at_any_risk(double breakdown)
    {
        // A freeze is the breakdown: the line is worth what each has then.
        var problem = Motionless([.1, .3], [1, 1], .5) with { Tail = HoldoutTail.GeometricFreeze(breakdown) };
        var result = HoldoutModel.Solve(problem, Pie, TestContext.Current.CancellationToken);
        result.Split(new(0, 1, 0, 0)).ShouldMatch([.4, .6], "split");
    }

    [Fact]
    public void With_common_beliefs_and_costs_all_settle_at_once_everywhere()
    {
        var result = HoldoutModel.Solve(Battles(.005, .5, .5), Pie, TestContext.Current.CancellationToken);
        for (var k = 1; k < 10; k++)
        {
            var split = result.Split(new(0, k, 0, 0));
            split.ShouldMatch([k / 10.0, 1 - (k / 10.0)], $"step {k}");
            (1 - result.HoldingOut(0, new(0, k, 0, 0)) - result.HoldingOut(1, new(0, k, 0, 0))).ShouldBe(.01, Tolerance);
        }
    }

    [Theory]
    [InlineData(.04, .04)]
    [InlineData(.02, 0)]
    public void Optimism_takes_from_the_surplus_until_none_is_left(double cost, double surplus)
    {
        var result = HoldoutModel.Solve(Battles(cost, .6, .4), Pie, TestContext.Current.CancellationToken);
        for (var k = 1; k < 10; k++)
        {
            result.YesSet(0, 3, 0, 0).ShouldBe([(1, 9)]);
            (1 - result.HoldingOut(0, new(0, k, 0, 0)) - result.HoldingOut(1, new(0, k, 0, 0))).ShouldBe(surplus, Tolerance);
            result.Price(0, new(0, k, 0, 0)).ShouldBe(-surplus / 2, Tolerance);
        }
    }

    [Fact]
    public void More_optimism_than_costs_and_nobody_ever_settles()
    {
        var result = HoldoutModel.Solve(Battles(.005, .55, .45) with { Tail = HoldoutTail.Freeze(4_000) }, Pie, TestContext.Current.CancellationToken);
        foreach (var (k, worth) in new[] { (2, .290960149992), (5, .615858700591), (8, .861652121617) })
            result.HoldingOut(0, new(0, k, 0, 0)).ShouldBe(worth, Tolerance);
        result.YesSet(0, 0, 0, 0).ShouldBeEmpty();
        result.Split(new(0, 5, 0, 0)).ShouldBeEmpty();
        result.Summary.Signed.Reached[12].ShouldBe(0);
        result.Summary.Today[0].Price.ShouldBe(.231717401181 / 2, Tolerance);
    }

    [Fact]
    public void Battles_teach_until_a_deal_is_found()
    {
        var problem = Battles(.015, .5, .5);
        problem = problem with
        {
            Parties =
            [
                problem.Parties[0] with { Learning = new HoldoutLearning(6, 4) },
                problem.Parties[1] with { Learning = new HoldoutLearning(4, 6) },
            ],
            Tail = HoldoutTail.Freeze(40),
        };
        var result = HoldoutModel.Solve(problem, Pie, TestContext.Current.CancellationToken);
        result.Summary.Today.ShouldAllBe(t => Math.Abs(t.HoldingOut - .543335537169) < Tolerance);
        result.Summary.Today.ShouldAllBe(t => Math.Abs(t.Price - (.086671074338 / 2)) < Tolerance);
        var signed = result.Summary.Signed.Reached;
        new[] { signed[3], signed[4], signed[6], signed[8], signed[10] }.ShouldMatch([0, .125, .6875, .84375, 1], Tolerance);
        result.Warnings.ShouldBeEmpty();

        var idle = HoldoutModel.Solve(problem with { Up = .3, Down = .3 }, Pie, TestContext.Current.CancellationToken);
        idle.Warnings.ShouldHaveSingleItem().ShouldContain("in expectation");
    }

    [Fact]
    public void Three_patient_parties_may_have_other_solutions_too()
    {
        var two = Motionless([0, 0], [.95, .9], .5);
        var three = two with { Parties = two.Parties.Add(two.Parties[0] with { Id = "third" }), Tail = HoldoutTail.Open };
        HoldoutModel.Solve(three, Pie, TestContext.Current.CancellationToken).Warnings.ShouldContain(w => w.Contains("only solution"));
        var hasty = three with { Parties = [.. three.Parties.Select(p => p with { Discount = .5, BargainingPower = 1 })] };
        HoldoutModel.Solve(hasty, Pie, TestContext.Current.CancellationToken).Warnings.ShouldBeEmpty();
    }

    [Fact]
    public void A_share_below_nothing_is_cut()
    {
        var problem = Motionless([0, 0], [.9, .9], .5);
        problem = problem with { Parties = [problem.Parties[0] with { Cost = .4 }, problem.Parties[1]], Tail = HoldoutTail.Freeze(8) };
        var result = HoldoutModel.Solve(problem, Pie, TestContext.Current.CancellationToken);
        result.Split(new(0, 1, 0, 0)).ShouldAllBe(x => x >= 0 && x <= 1);
        result.Warnings.ShouldContain(w => w.Contains("cut to lie in 0 to 1"));
    }

    private static HoldoutProblem Motionless(double[] worth, double[] discounts, double power) => new()
    {
        Steps = 2,
        Start = 1,
        Up = 0,
        Down = 0,
        Parties =
        [
            .. worth.Select((w, i) => new HoldoutParty
            {
                Id = $"party-{i}",
                Worth = [w, w, w],
                Discount = discounts[i],
                FlowBenefit = false,
                BargainingPower = i == 0 ? power : 1 - power,
            }),
        ],
        Tail = HoldoutTail.Open,
    };

    private static HoldoutProblem Battles(double cost, double clientUp, double adversaryUp) => new()
    {
        Steps = 10,
        Start = 5,
        Up = new(.5, [clientUp, adversaryUp]),
        Down = new(.5, [1 - clientUp, 1 - adversaryUp]),
        Parties =
        [
            new() { Id = "C", Worth = [.. Enumerable.Range(0, 11).Select(k => k / 10.0)], Discount = 1, FlowBenefit = false, Cost = cost },
            new() { Id = "A", Worth = [.. Enumerable.Range(0, 11).Select(k => 1 - (k / 10.0))], Discount = 1, FlowBenefit = false, Cost = cost },
        ],
        Tail = HoldoutTail.Open,
    };
}
