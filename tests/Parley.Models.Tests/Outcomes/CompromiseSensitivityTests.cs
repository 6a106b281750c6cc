using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

public class CompromiseSensitivityTests
{
    [Fact]
    public void Derivatives_match_finite_differences()
    {
        var problem = PublishedCases.Argentina;
        var found = CompromiseSensitivity.Of(problem)!;
        const double h = 1e-5;
        for (var i = 0; i < problem.Parties.Length; i++)
        {
            var moved = problem with { Positions = problem.Positions.SetItem(i, problem.Positions[i] + h) };
            ((Outcome(moved) - found.Outcome) / h).ShouldBe(found.ByPosition[i], 1e-6);
            var cares = problem with { Saliences = problem.Saliences.SetItem(i, problem.Saliences[i] + h) };
            ((Outcome(cares) - found.Outcome) / h).ShouldBe(found.BySalience[i], 1e-2);
            var able = problem with { Capabilities = problem.Capabilities.SetItem(i, problem.Capabilities[i] + h) };
            ((Outcome(able) - found.Outcome) / h).ShouldBe(found.ByCapability[i], 1e-1);
        }

        found.ByPosition.Sum().ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Leaving_a_party_out_gives_the_compromise_of_the_rest()
    {
        var problem = PublishedCases.Emission;
        var found = CompromiseSensitivity.Of(problem)!;
        for (var i = 0; i < problem.Parties.Length; i++)
        {
            var rest = problem with { Saliences = problem.Saliences.SetItem(i, 0) };
            found.WithoutParty[i].ShouldBe(Outcome(rest), 1e-12);
        }
    }

    [Fact]
    public void Zero_weight_gives_the_unweighted_mean_and_a_warning()
    {
        var problem = PublishedCases.Problem([0, 30, 90], [0, 0, 0], [1, 2, 3]);
        var result = new CompromiseModel().Solve(problem);
        result.Outcome.ShouldBe(40);
        result.Warnings.ShouldHaveSingleItem();
        CompromiseSensitivity.Of(problem)!.ByPosition.ShouldAllBe(share => Math.Abs(share - (1.0 / 3)) < 1e-15);
    }

    [Fact]
    public void Only_party_with_weight_leaves_nothing_when_it_goes()
    {
        var found = CompromiseSensitivity.Of(PublishedCases.Problem([10, 20], [1, 0], [1, 1]))!;
        found.WithoutParty[0].ShouldBe(double.NaN);
        found.WithoutParty[1].ShouldBe(10);
    }

    private static double Outcome(OutcomeProblem problem) => new CompromiseModel().Solve(problem).Outcome!.Value;
}
