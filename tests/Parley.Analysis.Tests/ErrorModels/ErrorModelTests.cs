using FsCheck;
using FsCheck.Fluent;
using Parley.Analysis.ErrorModels;

namespace Parley.Analysis.Tests.ErrorModels;

public class ErrorModelTests
{
    private static readonly ErrorModel Model = new(new()
    {
        Id = "test",
        CampShare = 0.4,
        SpreadFactor = 0.5,
        Level50 = 0.4,
        Level80 = 0.7,
    });

    private static PredictiveDistribution Forecast(double[] positions, double[] weights)
    {
        var grid = new PercentGrid();
        Model.AddTo(positions, weights, grid, new());
        return grid.ToDistribution();
    }

    [Fact]
    public void Camps_draw_by_the_square_root_of_their_weight()
    {
        // Two camps of weight .8 and .2: chances √.8 : √.2 = 2 : 1; the camp share is .4.
        var forecast = Forecast([0, 2, 90], [0.4, 0.4, 0.2]);
        var atomAt90 = forecast.AtOrBelow(90) - forecast.Below(90);
        atomAt90.ShouldBe(0.4 / 3, 1e-9);
        (forecast.AtOrBelow(2) - forecast.Below(2)).ShouldBe(0.4 / 3, 1e-9);
    }

    [Fact]
    public void A_gap_of_more_than_five_points_separates_camps()
    {
        var joined = Forecast([10, 15, 80], [1, 1, 1]);
        var split = Forecast([10, 15.25, 80], [1, 1, 1]);
        (joined.AtOrBelow(80) - joined.Below(80)).ShouldBeGreaterThan(split.AtOrBelow(80) - split.Below(80));
    }

    [Fact]
    public void Parties_without_weight_attract_nothing()
    {
        var forecast = Forecast([10, 50, 90], [1, 0, 1]);
        (forecast.AtOrBelow(50) - forecast.Below(50)).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void No_weight_at_all_counts_as_equal_weights() =>
        Forecast([10, 90], [0, 0]).Bins(20).ShouldBe(Forecast([10, 90], [3, 3]).Bins(20));

    [Fact]
    public void Agreement_of_all_still_leaves_the_least_spread()
    {
        var forecast = Forecast([50, 50], [1, 1]);
        forecast.Quantile(0.05).ShouldBeLessThan(50);
        forecast.Quantile(0.95).ShouldBeGreaterThan(50);
    }

    [Fact]
    public void Mirrored_positions_give_the_mirrored_distribution() =>
        Check.One(Config.QuickThrowOnFailure.WithQuietOnSuccess(true), Prop.ForAll<PositiveInt, PositiveInt, PositiveInt>((a, b, c) =>
        {
            double[] positions = [a.Get % 101, b.Get % 101, c.Get % 101, 37];
            double[] weights = [1, 2, 0.5, 1.5];
            var forecast = Forecast(positions, weights);
            var mirrored = Forecast([.. positions.Select(x => 100 - x)], weights);
            for (var x = 0; x <= 100; x += 5)
                mirrored.AtOrBelow(x).ShouldBe(1 - forecast.Below(100 - x), 1e-6);
        }));

    [Fact]
    public void The_order_of_the_parties_does_not_matter()
    {
        var forecast = Forecast([10, 40, 90], [1, 2, 3]);
        Forecast([90, 10, 40], [3, 1, 2]).Bins(20).Zip(forecast.Bins(20)).ShouldAllBe(p => Math.Abs(p.First - p.Second) < 1e-12);
    }
}
