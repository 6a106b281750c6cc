using Parley.Models.Holdout;
using Parley.Models.Tests.Outcomes;

namespace Parley.Models.Tests.Holdout;

/// <summary>The made-up case at its point inputs: exact results, computed elsewhere.</summary>
public class WorkedCaseTests
{
    private const double Tolerance = 1e-9;

    private static readonly WorkedCase Base = new();

    private static readonly Dictionary<string, WorkedCase> Scenarios = new()
    {
        ["base"] = Base,
        ["no threat"] = Base with { Halt = 0 },
        ["halted"] = Base.Halted,
        ["halted, 80% replaced"] = Base.Halted.Replacing(.8),
        ["halted, nothing replaced"] = Base.Halted.Replacing(0),
        ["front stabilised"] = Base with { Up = .06, Down = .06 },
        ["improved"] = Base with { WorthC = .51, WorthA = .85 },
        ["guarantee"] = Base with { WorthC = .50 },
        ["threat believed"] = Base with { Halt = new(.5, [.5, .5]), Restored = new(.35, [.35, .30]) },
        ["support collapses"] = Base with { SupportDown = .30 },

        // Sanctions are in force throughout, not only while aid is halted: a cost, not an effect of the halt.
        ["sanctions"] = Base with { CostA = .0018 + .001 },
    };

    [Theory]
    [InlineData("base", .045193003, -.129119281, 22, 23, .216614499, .549987281, .756672834, .897405079)]
    [InlineData("no threat", .061395529, -.199563631, 44, 45, .021739686, .282813089, .570846373, .815401894)]
    [InlineData("halted", .001258070, -.030058224, 8, 8, .807976352, .956190681, .987922946, .997381860)]
    [InlineData("halted, 80% replaced", .015229630, -.087119490, 13, 14, .322293695, .679349829, .863368306, .955195433)]
    [InlineData("halted, nothing replaced", -.000486392, -.021557691, 8, 8, .942564839, .999746858, .999958986, .999993671)]
    [InlineData("front stabilised", .206820449, -.461802403, 147, 149, .003576691, .051477410, .203080790, .396736346)]
    [InlineData("improved", .020644747, -.082248817, 9, 10, .437090861, .721331740, .868976956, .951045756)]
    [InlineData("guarantee", .024133042, -.091098979, 11, 11, .413986553, .701836944, .854471928, .943828502)]
    [InlineData("threat believed", .033395166, -.125855829, 20, 21, .278581600, .567356107, .761805546, .899102075)]
    [InlineData("sanctions", .045193003, -.164035383, 22, 23, .216614499, .549987281, .756672835, .897405079)]
    public void Prices_medians_and_signatures(string scenario, double overC, double overA, int yes, int signed, double by8, double by26, double by52, double by104)
    {
        var summary = Run(scenario);
        (summary.Today[0].HoldingOut - summary.Today[0].Accepting).ShouldBe(overC, Tolerance);
        (summary.Today[1].HoldingOut - summary.Today[1].Accepting).ShouldBe(overA, Tolerance);
        summary.Today[0].Price.ShouldBe(overC + (.02 * .1 / .9), Tolerance);
        summary.Today[1].Price.ShouldBe(overA, Tolerance);
        summary.FirstYes[0].Median.ShouldBe(yes);
        summary.Signed.Median.ShouldBe(signed);
        new[] { 8, 26, 52, 104 }.Select(t => summary.Signed.Reached[t]).ToArray().ShouldMatch([by8, by26, by52, by104], Tolerance);
        summary.Today[0].SaysYes.ShouldBeFalse();
        summary.Today[1].SaysYes.ShouldBeTrue();
    }

    [Fact]
    public void Nobody_signs_at_once_although_the_proposal_is_worth_more_where_ratification_may_fail()
    {
        var today = Run("support collapses").Today[0];
        (today.HoldingOut - today.Accepting).ShouldBe(-.000799, 1e-6);
        today.SaysYes.ShouldBeFalse();
    }

    [Theory]
    [InlineData("base", new[] { .995489031, .756793868, .622526511, .445024262, .337344518, .240230016, .100612203 }, 35.311819)]
    [InlineData("no threat", new[] { .997336214, .976572036, .917961336, .711221589, .548752481, .424390733, .181232851 }, 52.608567)]
    [InlineData("halted", new[] { .905268762, .147525369, .084088822, .042647292, .021033392, .011741033, .002523148 }, 9.210026)]
    [InlineData("halted, 80% replaced", new[] { .938093105, .653608358, .489965244, .313831909, .198197795, .133517313, .043541973 }, 25.088228)]
    [InlineData("front stabilised", new[] { 1, .995772567, .986491069, .946891271, .914214896, .793334722, .585419566 }, 84.162321)]
    [InlineData("improved", new[] { .967981746, .518692615, .427290588, .274608448, .184428168, .128839603, .047674415 }, 23.784126)]
    public void The_client_still_refuses(string scenario, double[] refusing, double weeks)
    {
        var curve = Run(scenario).FirstYes[0];
        new[] { 4, 8, 13, 26, 39, 52, 104 }.Select(t => curve.Running[t]).ToArray().ShouldMatch(refusing, Tolerance);
        curve.RestrictedMean(104).ShouldBe(weeks, 1e-6);
    }

    [Fact]
    public void The_client_signs_before_the_brink() => Run("base").Signed.AtBottom[156].ShouldBeLessThan(5e-10);

    [Fact]
    public void Break_points_move_with_the_calendar()
    {
        var result = HoldoutModel.Solve(Base.Problem, cancellation: TestContext.Current.CancellationToken);
        foreach (var (date, regime, isSuccessor, client, adversary) in new[]
        {
            (0, 0, false, 8, 5), (7, 0, false, 8, 5), (8, 1, false, 11, 6), (20, 1, false, 10, 5), (39, 1, false, 8, 5), (40, 0, false, 8, 4),
            (40, 1, false, 11, 5), (40, 2, false, 8, 4), (80, 1, false, 10, 5), (120, 0, false, 7, 4), (20, 1, true, 11, 5),
        })
        {
            var home = result.Space.Home(new GovernmentState(5, isSuccessor));
            result.YesSet(0, date, regime, home).ShouldBe([(1, client)], $"{date}, {regime}");
            result.YesSet(1, date, regime, home).ShouldBe([(adversary, 19)], $"{date}, {regime}");
        }
    }

    [Fact]
    public void Values_in_single_states()
    {
        var result = HoldoutModel.Solve(Base.Problem, cancellation: TestContext.Current.CancellationToken);
        foreach (var (date, regime, isSuccessor, level, step, client, adversary) in new[]
        {
            (0, 0, false, 5, 12, .435193002628, .750880718596), (0, 0, false, 5, 8, .387059052072, .875675101198),
            (8, 1, false, 5, 12, .392683755516, .829242732846), (20, 1, false, 4, 10, .386436275860, .875628860961),
            (40, 2, false, 5, 10, .412105736510, .771582111274), (20, 1, true, 6, 10, .446987072759, .876790576884),
        })
        {
            var state = new HoldoutState(date, step, regime, result.Space.Home(new GovernmentState(level, isSuccessor)));
            result.HoldingOut(0, state).ShouldBe(client, Tolerance);
            result.HoldingOut(1, state).ShouldBe(adversary, Tolerance);
        }

        // The full price of a yes, and the one after a halt less what ratification asks for.
        var home = result.Space.StartHome;
        result.Price(0, new(0, 12, 0, home)).ShouldBe(.047415225, 1e-9);
        (result.Price(0, new(8, 12, 1, home)) - (.02 * .1 / .9)).ShouldBe(.392683755516 - .39, Tolerance);
    }

    [Theory]
    [InlineData("base", .364351302551, .503753875837)]
    [InlineData("halted", .202110499694, .624932648303)]
    [InlineData("no threat", .407742993260, .423678700838)]
    [InlineData("front stabilised", .591176630245, .266222662997)]
    public void Fighting_on(string scenario, double client, double adversary)
    {
        var today = HoldoutModel.Solve(Scenarios[scenario].Problem, cancellation: TestContext.Current.CancellationToken).Summary.Today;
        today[0].FightingOn.ShouldBe(client, Tolerance);
        today[1].FightingOn.ShouldBe(adversary, Tolerance);
    }

    [Theory]
    [InlineData("base", .058298, .088876)]
    [InlineData("front stabilised", .190098, .384242)]
    public void Successors_in_office_with_nothing_signed(string scenario, double by26, double by52)
    {
        var successors = HoldoutModel.Solve(Scenarios[scenario].Problem, cancellation: TestContext.Current.CancellationToken).Successors;
        successors[0][26].ShouldBe(by26, 5e-7);
        successors[0][52].ShouldBe(by52, 5e-7);
        successors[1].ShouldAllBe(share => share == 0);
    }

    [Fact]
    public void The_moment_is_never_ripe_where_one_side_does_not_hurt()
    {
        var ripeness = HoldoutModel.Solve(Base.Problem, cancellation: TestContext.Current.CancellationToken).Ripeness;
        for (var date = 0; date < 156; date++)
        {
            ripeness.Hurting[0][date].ShouldBe(1, 1e-12);
            ripeness.Hurting[1][date].ShouldBe(0);
            ripeness.HurtingStalemate[date].ShouldBe(0);
        }
    }

    [Fact]
    public void A_stabilised_front_hurts_both_without_a_way_out()
    {
        var ripeness = HoldoutModel.Solve(Scenarios["front stabilised"].Problem, cancellation: TestContext.Current.CancellationToken).Ripeness;
        (ripeness.Hurting[0][0], ripeness.Hurting[1][0]).ShouldBe((1, 1));
        foreach (var (date, share) in new[] { (8, .58), (26, .63), (52, .19) })
        {
            // Either hurts everywhere or not where the other does, so that both is what their sum has over 1.
            (ripeness.Hurting[0][date] + ripeness.Hurting[1][date] - 1).ShouldBe(share, .005, $"date {date}");
            ripeness.WayOut[date].ShouldBeLessThan(.01);
        }
    }

    [Fact]
    public void With_nothing_at_home_and_no_end_in_sight_fighting_on_is_worth_what_the_closed_form_says()
    {
        var endless = Base with { Halt = 0, OfficeLoss = 0, Tail = HoldoutTail.Freeze(4_000) };
        new HoldoutRunner(new() { Variant = HoldoutVariant.FightOn, Horizon = 1 }).Run(endless.Problem).Today[0].HoldingOut.ShouldBe(.476607554520, Tolerance);
    }

    [Theory]
    [InlineData(52, .115611, null, .23492)]
    [InlineData(104, .067067, 33, .43271)]
    [InlineData(156, .045193, 23, .54999)]
    [InlineData(208, .035158, 17, .61472)]
    [InlineData(312, .028209, 13, .67686)]
    [InlineData(400, .026688, 12, .68957)]
    [InlineData(800, .026046, 12, .69071)]
    [InlineData(1200, .026042, 11, .69630)]
    public void When_it_freezes_by_itself_moves_everything(int freeze, double over, int? median, double by26)
    {
        var summary = new HoldoutRunner(new()).Run((Base with { Tail = HoldoutTail.Freeze(freeze) }).Problem);
        (summary.Today[0].HoldingOut - summary.Today[0].Accepting).ShouldBe(over, 5e-7);
        summary.Signed.Median.ShouldBe(median);
        summary.Signed.Reached[26].ShouldBe(by26, 5e-6);
    }

    private static HoldoutSummary Run(string scenario) => new HoldoutRunner(new()).Run(Scenarios[scenario].Problem);
}
