using Parley.Models.Holdout;
using Parley.Models.Tests.Outcomes;

namespace Parley.Models.Tests.Holdout;

/// <summary>Where more pressure brings an earlier yes, and where it does not: exact examples of both.</summary>
public class PressureTests
{
    private const double Tolerance = 1e-9;

    private static readonly WorkedCase Edge = new()
    {
        Down = .10,
        EtaUp = .5,
        EtaDown = .6,
        WorthA = .78,
        OptimismA = .1,
        CostA = .0012,
        Replaced = new(.25, [.35, .2]),
        WorthC = .50,
        OptimismC = .25,
        Halt = new(.5, [.35, .5]),
    };

    [Theory]
    [InlineData(.0004, 38, .390300919721)]
    [InlineData(.0008, 22, .554974887416)]
    [InlineData(.0012, 10, .710147799852)]
    [InlineData(.0016, 8, .838828277298)]
    [InlineData(.0020, 0, 1)]
    public void Costs_bring_a_yes_forward_where_the_other_always_says_yes(double cost, int median, double by26)
    {
        var yes = Run(new WorkedCase { WorthA = 1, CostC = cost }).FirstYes[0];
        yes.Median.ShouldBe(median);
        yes.Reached[26].ShouldBe(by26, Tolerance);
    }

    [Theory]
    [InlineData("none", .004128819656, -.033893747923, .817910869973, .983896269211, .823181708106, .000433570560, .001035394760)]
    [InlineData("threat", -.023703836579, -.000445929427, .989030428175, .990495546274, 1, .005290000701, .008317147630)]
    [InlineData("halt", -.437326106222, .045819925904, .006690927105, .012966503245, 1, .577557075711, .925246643855)]
    public void A_threat_hastens_a_deal_that_its_execution_ends(
        string pressure, double overC, double overA, double by26, double by104, double yesBy26, double collapse104, double collapse156)
    {
        var summary = Run(pressure switch
        {
            "none" => Edge with { Halt = 0 },
            "threat" => Edge,
            _ => Edge.Halted,
        });
        (summary.Today[0].HoldingOut - summary.Today[0].Accepting).ShouldBe(overC, Tolerance);
        (summary.Today[1].HoldingOut - summary.Today[1].Accepting).ShouldBe(overA, Tolerance);
        var (signed, yes) = (summary.Signed, summary.FirstYes[0]);
        new[] { signed.Reached[26], signed.Reached[104], yes.Reached[26], signed.AtBottom[104], signed.AtBottom[156] }
            .ShouldMatch([by26, by104, yesBy26, collapse104, collapse156], Tolerance);
    }

    [Theory]
    [InlineData(.78, .006690927)]
    [InlineData(.82, .241682510)]
    [InlineData(.86, .999897323)]
    [InlineData(.90, .999982207)]
    public void What_the_other_gets_decides_once_aid_is_halted(double worth, double by26)
    {
        var summary = Run(Edge.Halted with { WorthA = worth });
        summary.Signed.Reached[26].ShouldBe(by26, Tolerance);

        // Where the other is the one that does not sign, its no is what stands in the way.
        if (worth < .8)
            summary.Blocks[1].ShouldBeGreaterThan(.9);
    }

    [Fact]
    public void Pressure_that_sides_see_differently_closes_the_range_of_bargains()
    {
        var closed = Width(.05);
        Width(0).ShouldBe(.25, Tolerance);
        closed.ShouldBe(-.231717401181, Tolerance);

        static double Width(double gap)
        {
            var today = new HoldoutRunner(new() { Variant = HoldoutVariant.FightOn, Horizon = 1 }).Run(Battles(gap)).Today;
            return 1 - today[0].HoldingOut - today[1].HoldingOut;
        }
    }

    [Fact]
    public void A_rally_keeps_the_incumbent_who_is_bound_by_what_was_said()
    {
        var plain = new WorkedCase();
        var rally = plain.Problem with { Measures = [plain.Halted.Problem.Measures[0], Rally(.4)] };
        var without = plain.Problem with { Measures = [plain.Halted.Problem.Measures[0], Rally(0)] };
        var (later, sooner) = (new HoldoutRunner(new()).Run(rally), new HoldoutRunner(new()).Run(without));
        later.FirstYes[0].Reached[26].ShouldBeLessThan(sooner.FirstYes[0].Reached[26]);
        later.FirstYes[0].RestrictedMean(104).ShouldBeGreaterThan(sooner.FirstYes[0].RestrictedMean(104));

        static HoldoutMeasure Rally(double up) => new() { Id = "rally", Start = MeasureState.InForce, SupportUp = [up, 0] };
    }

    [Fact]
    public void Aid_that_may_come_back_is_waited_for()
    {
        var result = HoldoutModel.Solve(new WorkedCase().Problem, cancellation: TestContext.Current.CancellationToken);
        int[] line = [.. new[] { 8, 20, 39, 40 }.Select(date => result.YesSet(0, date, 1, result.Space.StartHome)[^1].High)];
        line.ShouldBe([11, 10, 8, 11]);
    }

    private static HoldoutProblem Battles(double gap) => new()
    {
        Steps = 10,
        Start = 5,
        Up = new(.5, [.5 + gap, .5 - gap]),
        Down = new(.5, [.5 - gap, .5 + gap]),
        Parties =
        [
            new() { Id = "C", Worth = [.. Enumerable.Range(0, 11).Select(k => k / 10.0)], Discount = 1, FlowBenefit = false, Cost = .005 },
            new() { Id = "A", Worth = [.. Enumerable.Range(0, 11).Select(k => 1 - (k / 10.0))], Discount = 1, FlowBenefit = false, Cost = .005 },
        ],
        Tail = HoldoutTail.Freeze(8_000),
    };

    private static HoldoutSummary Run(WorkedCase worked) => new HoldoutRunner(new()).Run(worked.Problem);
}
