using Parley.Analysis.ErrorModels;

namespace Parley.Analysis.Tests.ErrorModels;

public class PredictiveDistributionTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(40, 75)]
    [InlineData(100, 12.5)]
    [InlineData(33.25, 33.25)]
    public void Score_of_a_point_is_its_absolute_error(double point, double outcome)
    {
        var grid = new PercentGrid();
        grid.AddAtom(point, 3);
        grid.ToDistribution().Crps(outcome).ShouldBe(Math.Abs(point - outcome), 1e-9);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(25)]
    [InlineData(60)]
    public void Score_of_a_uniform_distribution_has_its_closed_form(double outcome)
    {
        var grid = new PercentGrid();
        grid.AddUniform(1);
        var y = outcome / 100;
        grid.ToDistribution().Crps(outcome).ShouldBe(100 * ((Math.Pow(y, 3) + Math.Pow(1 - y, 3)) / 3), 1e-3);
    }

    [Fact]
    public void Score_of_a_normal_distribution_has_its_closed_form()
    {
        // Gneiting and Raftery 2007, eq. 21: s(z(2Φ(z) − 1) + 2φ(z) − 1/√π); s = 8 keeps the tails off the ends.
        var grid = new PercentGrid();
        grid.AddNormal(50, 8, 1);
        const double z = 1.25;
        var expected = 8 * ((z * ((2 * 0.8943502263331446) - 1)) + (2 * Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI)) - (1 / Math.Sqrt(Math.PI)));
        grid.ToDistribution().Crps(60).ShouldBe(expected, 1e-3);
    }

    [Fact]
    public void Quantiles_of_a_normal_distribution_are_those_of_the_tables()
    {
        var grid = new PercentGrid();
        grid.AddNormal(50, 10, 2);
        var distribution = grid.ToDistribution();
        distribution.Median.ShouldBe(50);
        distribution.Quantile(0.975).ShouldBe(69.6, PercentGrid.Step);
        distribution.AtOrBelow(60).ShouldBe(0.8413447460685429, 1e-6);
    }

    [Fact]
    public void Tails_outside_the_scale_lie_on_its_ends()
    {
        var grid = new PercentGrid();
        grid.AddNormal(10, 20, 1);
        var distribution = grid.ToDistribution();
        distribution.AtOrBelow(0).ShouldBe(0.3085375387259869, 1e-6);
        distribution.Below(0).ShouldBe(0);
        distribution.AtOrBelow(100).ShouldBe(1);
    }

    [Fact]
    public void Atoms_count_at_their_point_and_not_below_it()
    {
        var grid = new PercentGrid();
        grid.AddAtom(40, 0.25);
        grid.AddAtom(70, 0.75);
        var distribution = grid.ToDistribution();
        distribution.Below(40).ShouldBe(0);
        distribution.AtOrBelow(40).ShouldBe(0.25);
        distribution.Below(70).ShouldBe(0.25);
        distribution.Quantile(0.25).ShouldBe(40);
        distribution.Quantile(0.26).ShouldBe(70);
    }

    [Fact]
    public void Bins_add_up_to_one()
    {
        var grid = new PercentGrid();
        grid.AddNormal(5, 30, 0.5);
        grid.AddAtom(0, 0.2);
        grid.AddAtom(100, 0.3);
        grid.ToDistribution().Bins(20).Sum().ShouldBe(1, 1e-12);
    }

    [Fact]
    public void An_empty_grid_is_no_distribution() =>
        Should.Throw<InvalidOperationException>(() => new PercentGrid().ToDistribution());
}
