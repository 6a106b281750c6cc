using Parley.Analysis.ErrorModels;

namespace Parley.Analysis.Tests.ErrorModels;

public class NormalCloudTests
{
    [Fact]
    public void Gathered_normals_differ_from_separate_ones_by_less_than_a_step()
    {
        var cloud = new NormalCloud();
        var (gathered, separate) = (new PercentGrid(), new PercentGrid());
        for (var i = 0; i < 500; i++)
        {
            double mean = 37.3 + (i * 0.031), deviation = 5.2 + (i % 40 * 0.17);
            cloud.Add(mean, deviation, 1);
            separate.AddNormal(mean, deviation, 1);
        }

        cloud.AddTo(gathered);
        var (a, b) = (gathered.ToDistribution(), separate.ToDistribution());
        for (var x = 0; x <= 100; x++)
            a.AtOrBelow(x).ShouldBe(b.AtOrBelow(x), 3e-4);
        a.Median.ShouldBe(b.Median, PercentGrid.Step);
    }

    [Theory]
    [InlineData(0, 5)]
    [InlineData(100, 50)]
    [InlineData(12.25, 100)]
    public void A_mean_on_the_edge_keeps_its_mass(double mean, double deviation)
    {
        var cloud = new NormalCloud();
        var grid = new PercentGrid();
        cloud.Add(mean, deviation, 1);
        cloud.AddTo(grid);
        var exact = new PercentGrid();
        exact.AddNormal(mean, deviation, 1);
        grid.ToDistribution().AtOrBelow(50).ShouldBe(exact.ToDistribution().AtOrBelow(50), 2e-3);
    }
}
