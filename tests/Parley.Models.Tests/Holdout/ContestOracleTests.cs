using Parley.Models.Holdout;
using Parley.Models.Tests.Outcomes;

namespace Parley.Models.Tests.Holdout;

/// <summary>The contest alone against closed forms: gambler's ruin, and what fighting on is worth.</summary>
public class ContestOracleTests
{
    private const double Tolerance = 1e-9;

    [Theory]
    [InlineData(20, 12, .5, .5, .600000000000, 96.000000000000, .858764588833, .630037449365, .331126825891)]
    [InlineData(20, 12, .45, .55, .186107800177, 82.778439964594, .892852740614, .622380621556, .261271756878)]
    [InlineData(20, 12, .04, .10, .000655349012, 199.781550329304, .999997387952, .998469548842, .906558404658)]
    [InlineData(20, 12, .07, .07, .600000000000, 685.714285714286, .999899167333, .996074788515, .960513685086)]
    [InlineData(10, 3, .6, .4, .716122361051, 20.806118052564, .275166217096, .044297663534, .001127769892)]
    public void Ruin_duration_and_survival(int steps, int start, double up, double down, double wins, double lasts, double by26, double by52, double by104)
    {
        var contest = Contest(steps, start, up, down);
        var undiscounted = Side(steps) with { FlowBenefit = false };
        FightOn(contest with { Parties = [undiscounted] }).ShouldBe(wins, Tolerance);
        FightOn(contest with { Parties = [undiscounted with { Worth = [.. new double[steps + 1]], Cost = 1 }] }).ShouldBe(-lasts, 1e-8);
        var running = new HoldoutRunner(new() { Horizon = 104 }).Run(contest).Signed.Running;
        new[] { running[26], running[52], running[104] }.ShouldMatch([by26, by52, by104], Tolerance);
    }

    [Theory]
    [InlineData(.04, .08, new[] { .000000135690, .000205847720, .023147622873, .130311541358 }, new[] { 10.960000171370, 9.920062824865, 7.854530667742, 5.918783157338 })]
    [InlineData(.024, .12, new[] { .000012391460, .009960963501, .353827032438, .795029282733 }, null)]
    public void The_forecast_of_the_contest(double up, double down, double[] hits, double[]? means)
    {
        var options = new HoldoutOptions { Horizon = 156 };
        var result = HoldoutModel.Solve(Contest(20, 12, up, down), options, TestContext.Current.CancellationToken);
        int[] dates = [26, 52, 104, 156];
        dates.Select(t => result.Contest.AtBottom[t]).ToArray().ShouldMatch(hits, Tolerance);
        dates.Select(t => result.Summary.Signed.AtBottom[t]).ToArray().ShouldMatch(hits, Tolerance);
        if (means is not null)
            dates.Select(t => result.Contest.Mean[t]).ToArray().ShouldMatch(means, Tolerance);
    }

    [Theory]
    [InlineData(20, .04, .10, .0008, .995, false, new[] { 5, 8, 12, 15, 19 }, new[] { -.051014863459, -.073433289526, -.095934604880, -.101583364901, .294135268539 })]
    [InlineData(20, .04, .10, .0008, .995, true, new[] { 5, 8, 12, 15, 19 }, new[] { .008634329378, .052537169639, .144431957111, .236383124095, .589018468161 })]
    [InlineData(20, .10, .04, .0006, .997, true, new[] { 5, 8, 12, 15, 19 }, new[] { .652189997706, .746056203947, .851957039521, .918487459008, .986972313250 })]
    [InlineData(10, .5, .5, .01, .98, false, new[] { 5, 8 }, new[] { .143891242369, .535818014084 })]
    public void Fighting_on_discounted(int steps, double up, double down, double cost, double discount, bool flow, int[] at, double[] worth)
    {
        var side = Side(steps) with { Discount = discount, Cost = cost, FlowBenefit = flow };
        at.Select(k => FightOn(Contest(steps, k, up, down) with { Parties = [side] })).ToArray().ShouldMatch(worth, Tolerance);

        // No end at all is where an ever later end leads.
        var open = Contest(steps, at[0], up, down) with { Parties = [side], Tail = HoldoutTail.Open };
        FightOn(open).ShouldBe(worth[0], 1e-7);
    }

    [Theory]
    [InlineData(.9)]
    [InlineData(.995)]
    [InlineData(1)]
    public void Without_costs_a_contest_that_leans_no_way_is_worth_the_line_as_it_stands(double discount)
    {
        for (var k = 1; k < 20; k++)
            FightOn(Contest(20, k, .3, .3) with { Parties = [Side(20) with { Discount = discount }] }).ShouldBe(k / 20.0, Tolerance);
    }

    [Theory]
    [InlineData(.005, 2, .290960149992, -.152612271609)]
    [InlineData(.005, 5, .615858700591, -.231717401181)]
    [InlineData(.005, 8, .861652121617, null)]
    [InlineData(.02, 2, .018079700017, .305224543218)]
    [InlineData(.02, 5, .268282598819, .463434802363)]
    [InlineData(.02, 8, .676695756765, null)]
    [InlineData(.01, 3, .3, 0.0)]
    [InlineData(.01, 7, .7, 0.0)]
    public void Optimism_closes_the_range_of_bargains(double cost, int step, double client, double? width)
    {
        var problem = Contest(10, step, .5, .5) with { Up = new(.5, [.55, .45]), Down = new(.5, [.45, .55]), Parties = BattlesOf(cost) };
        var today = new HoldoutRunner(new() { Variant = HoldoutVariant.FightOn, Horizon = 1 }).Run(problem).Today;
        today[0].HoldingOut.ShouldBe(client, Tolerance);
        if (width is { } expected)
            (1 - today[0].HoldingOut - today[1].HoldingOut).ShouldBe(expected, Tolerance);
    }

    [Fact]
    public void Costs_alone_leave_a_range_of_bargains()
    {
        var widths = Enumerable.Range(1, 5).Select(k =>
        {
            var today = new HoldoutRunner(new() { Variant = HoldoutVariant.FightOn, Horizon = 1 })
                .Run(Contest(10, k, .5, .5) with { Parties = BattlesOf(.01) }).Today;
            return 1 - today[0].HoldingOut - today[1].HoldingOut;
        });
        widths.ToArray().ShouldMatch([.18, .32, .42, .48, .50], Tolerance);
    }

    private static System.Collections.Immutable.ImmutableArray<HoldoutParty> BattlesOf(double cost) =>
    [
        Side(10) with { FlowBenefit = false, Cost = cost },
        Side(10) with { Id = "A", Worth = [.. Enumerable.Range(0, 11).Select(k => 1 - (k / 10.0))], FlowBenefit = false, Cost = cost },
    ];

    private static HoldoutProblem Contest(int steps, int start, double up, double down) => new()
    {
        Steps = steps,
        Start = start,
        Up = up,
        Down = down,
        Parties = [Side(steps)],
        Tail = HoldoutTail.Freeze(20_000),
    };

    private static HoldoutParty Side(int steps) => new()
    {
        Id = "C",
        Worth = [.. Enumerable.Range(0, steps + 1).Select(k => k / (double)steps)],
        Discount = 1,
    };

    private static double FightOn(HoldoutProblem problem) =>
        new HoldoutRunner(new() { Variant = HoldoutVariant.FightOn, Horizon = 1 }).Run(problem).Today[0].HoldingOut;
}
