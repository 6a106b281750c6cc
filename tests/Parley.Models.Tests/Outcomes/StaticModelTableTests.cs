using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

/// <summary>The models without rounds on seven published cases.</summary>
public class StaticModelTableTests
{
    [Theory]
    [InlineData("E", 7.389955687, 6.7, 7.475248)]
    [InlineData("S", 13.619912135, 13.658824, 13.626087)]
    [InlineData("C", 30.721539915, 42.916667, 33.216667)]
    [InlineData("H", 0.500850331, 0.5, 0.500087)]
    [InlineData("I", 5.438337341, 4.875, 5.411429)]
    [InlineData("A", 74.002817732, 67.647059, 71.915063)]
    [InlineData("G", 82.222222222, 86.363636, 85.714286)]
    public void Means_of_a_published_case_match_the_table(string letter, double weighted, double plain, double byCapability)
    {
        var problem = PublishedCases.Of(letter);
        Outcome("compromise", problem).ShouldBe(weighted, 1e-8);
        Outcome("unweighted-mean", problem).ShouldBe(plain, 1e-6);
        Outcome("capability-mean", problem).ShouldBe(byCapability, 1e-6);
    }

    [Theory]
    [InlineData("E", 7, 7)]
    [InlineData("S", 13.9, 13.9)]
    [InlineData("C", 20, 25)]
    [InlineData("H", 0.5, 0.5)]
    [InlineData("I", 5, 4.5)]
    [InlineData("A", 85, 75)]
    [InlineData("G", 100, 100)]
    public void Medians_of_a_published_case_match_the_table(string letter, double lowerWeighted, double plain)
    {
        var problem = PublishedCases.Of(letter);
        new MedianModel(new() { Rule = MedianRule.Lower }).Solve(problem).Outcome.ShouldBe(lowerWeighted);
        Outcome("unweighted-median", problem).ShouldBe(plain);
    }

    [Theory]
    [InlineData("E", 7.2642, 7.2958, 7.3416, 7.0733)]
    [InlineData("S", 13.6069, 13.6104, 13.6152, 13.6768)]
    [InlineData("C", 34.962, 33.6223, 32.0352, 21.7959)]
    [InlineData("H", .5011, .5010, .5009, .5)]
    [InlineData("I", 5.4650, 5.4582, 5.4485, 5.0)]
    [InlineData("A", 72.009, 72.6435, 73.384, 80.0)]
    [InlineData("G", 78.4714, 79.4659, 80.8513, 80.9074)]
    public void Nash_solutions_of_a_published_case_match_the_table(
        string letter, double k11, double k15, double k3, double linear)
    {
        // The table has four decimals and comes from an optimiser that stops at about 1e-5 of the range.
        var problem = PublishedCases.Of(letter);
        var tolerance = 5.1e-5 + (2e-6 * (problem.Positions.Max() - problem.Positions.Min()));
        Quadratic(1.1).ShouldBe(k11, tolerance);
        Quadratic(1.5).ShouldBe(k15, tolerance);
        Quadratic(3).ShouldBe(k3, tolerance);
        new NashBargainingModel(new() { Loss = NashLoss.Linear, Range = NashRange.Actors })
            .Solve(problem).Outcome!.Value.ShouldBe(linear, tolerance);

        double Quadratic(double k) =>
            new NashBargainingModel(new() { K = k, Range = NashRange.Actors }).Solve(problem).Outcome!.Value;
    }

    private static double Outcome(string model, OutcomeProblem problem) =>
        OutcomeModels.Find(model)!.Solve(problem).Outcome!.Value;
}
