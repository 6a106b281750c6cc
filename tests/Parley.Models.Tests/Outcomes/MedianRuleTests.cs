using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

public class MedianRuleTests
{
    [Theory]
    [InlineData(MedianRule.Lower, 20)]
    [InlineData(MedianRule.Midpoint, 40)]
    [InlineData(MedianRule.Upper, 60)]
    public void Exact_half_of_the_weight_follows_the_rule_and_warns(MedianRule rule, double expected)
    {
        var problem = PublishedCases.Problem([60, 20, 40, 80], [1, 1, 0, 1], [1, 2, 5, 1]);
        var result = new MedianModel(new() { Rule = rule }).Solve(problem);
        result.Outcome.ShouldBe(expected);
        result.Warnings.ShouldHaveSingleItem();
    }

    [Fact]
    public void Half_reached_up_to_rounding_counts_as_half()
    {
        // .1 + .2 is not .3 in binary.
        var problem = PublishedCases.Problem([10, 20, 30], [1, 1, 1], [.1, .2, .3]);
        new MedianModel().Solve(problem).Outcome.ShouldBe(25);
    }

    [Fact]
    public void Median_minimises_the_weighted_distance()
    {
        var problem = PublishedCases.China;
        var median = new MedianModel().Solve(problem).Outcome!.Value;
        foreach (var x in problem.Positions)
            Distance(median).ShouldBeLessThanOrEqualTo(Distance(x) + 1e-9);

        double Distance(double at) => Enumerable.Range(0, problem.Positions.Length)
            .Sum(i => problem.Capabilities[i] * problem.Saliences[i] * Math.Abs(at - problem.Positions[i]));
    }
}
