using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

public class NashBargainingTests
{
    [Theory]
    [InlineData(10, .5625298, .5625111)]
    [InlineData(100, .5647446, .5647446)]
    [InlineData(1000, .5649678, .5649678)]
    public void Large_constant_follows_the_expansion_about_the_compromise(double k, double exact, double series)
    {
        var problem = OnUnitScale(PublishedCases.Emission);
        var (x, w, s) = (problem.Positions, Weights(problem), problem.Saliences);
        var mean = OutcomeModels.Find("compromise")!.Solve(problem).Outcome!.Value;
        mean.ShouldBe(.5649926, 1e-7);

        new NashBargainingModel(new() { K = k }).Solve(problem).Outcome!.Value.ShouldBe(exact, 1e-7);
        var correction = Enumerable.Range(0, x.Length).Sum(i => w[i] * s[i] * Math.Pow(x[i] - mean, 3)) / (k * w.Sum());
        (mean + correction).ShouldBe(series, 2e-7);
    }

    [Fact]
    public void Infinite_constant_gives_the_compromise()
    {
        var compromise = OutcomeModels.Find("compromise")!.Solve(PublishedCases.China).Outcome!.Value;
        new NashBargainingModel(new() { K = 1e9 }).Solve(PublishedCases.China).Outcome!.Value.ShouldBe(compromise, 1e-6);
    }

    [Theory]
    [InlineData("E", 1.1)]
    [InlineData("C", 1.1)]
    [InlineData("A", 1.5)]
    public void Slope_of_the_objective_is_zero_at_the_solution(string letter, double k)
    {
        var problem = OnUnitScale(PublishedCases.Of(letter));
        var at = new NashBargainingModel(new() { K = k }).Solve(problem).Outcome!.Value;
        double slope = 0, curvature = 0;
        for (var i = 0; i < problem.Positions.Length; i++)
        {
            var (w, s, d) = (problem.Capabilities[i] * problem.Saliences[i], problem.Saliences[i], at - problem.Positions[i]);
            slope += w * d / (k - (s * d * d));
            curvature += w * (k + (s * d * d)) / Math.Pow(k - (s * d * d), 2);
        }

        (slope / curvature).ShouldBe(0, 1e-13);
    }

    [Theory]
    [InlineData(NashLoss.Quadratic)]
    [InlineData(NashLoss.Linear)]
    public void Solution_is_at_least_as_good_as_a_fine_grid(NashLoss loss)
    {
        var problem = OnUnitScale(PublishedCases.China);
        var model = new NashBargainingModel(new() { Loss = loss });
        var best = model.Solve(problem).Outcome!.Value;
        for (var i = 0; i <= 1000; i++)
            Value(i / 1000.0).ShouldBeLessThanOrEqualTo(Value(best) + 1e-12);

        double Value(double at) => Enumerable.Range(0, problem.Positions.Length).Sum(i => problem.Capabilities[i] * Math.Log(
            model.Options.EffectiveK - (problem.Saliences[i] * Math.Pow(
                Math.Abs(at - problem.Positions[i]), loss == NashLoss.Quadratic ? 2 : 1))));
    }

    [Fact]
    public void Party_at_the_reference_point_makes_bargaining_infeasible()
    {
        var result = new NashReferenceModel().Solve(PublishedCases.Emission with { ReferencePoint = 4 });
        result.Status.ShouldBe(OutcomeStatus.Infeasible);
        result.Outcome.ShouldBe(4);
        result.Warnings.ShouldHaveSingleItem();
    }

    [Fact]
    public void All_parties_on_one_side_of_the_reference_point_share_the_gain()
    {
        // Two equal parties at 40 and 60 against 0: t maximises ln t(80 − t) + ln t(120 − t).
        var problem = PublishedCases.Problem([40, 60, 0], [.5, 1, 0], [1, 1, 1]) with { ReferencePoint = 0 };
        var result = new NashReferenceModel().Solve(problem);
        result.Status.ShouldBe(OutcomeStatus.Solved);
        var t = result.Outcome!.Value;
        ((2 / t) - (1 / (80 - t)) - (1 / (120 - t))).ShouldBe(0, 1e-9);

        var mirrored = PublishedCases.Problem([-40, -60, 0], [.5, 1, 0], [1, 1, 1]) with { ReferencePoint = 0 };
        new NashReferenceModel().Solve(mirrored).Outcome!.Value.ShouldBe(-t, 1e-12);
    }

    [Fact]
    public void Missing_reference_point_gives_no_answer()
    {
        var result = new NashReferenceModel().Solve(PublishedCases.Emission);
        result.Status.ShouldBe(OutcomeStatus.NotApplicable);
        result.Outcome.ShouldBeNull();
    }

    private static double[] Weights(OutcomeProblem problem) =>
        [.. problem.Capabilities.Select((c, i) => c * problem.Saliences[i])];

    private static OutcomeProblem OnUnitScale(OutcomeProblem problem)
    {
        var (low, high) = (problem.Positions.Min(), problem.Positions.Max());
        return problem with
        {
            Positions = [.. problem.Positions.Select(x => (x - low) / (high - low))],
            ScaleLow = 0,
            ScaleHigh = 1,
        };
    }
}
