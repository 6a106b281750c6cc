using MathNet.Numerics.Distributions;
using Parley.Core;
using Parley.Models.Sampling;

namespace Parley.Models.Tests.Sampling;

public class EstimateSamplerTests
{
    [Theory]
    [InlineData(20, 50, 80, 31.355322646, 50, 68.644677354)]
    [InlineData(10, 20, 60, 12.948869381, 23.833612970, 41.063836201)]
    [InlineData(0, 0, 100, 1.020621831, 12.944943670, 45.071972835)]
    [InlineData(30, 35, 70, 31.457890722, 38.844795797, 52.513784421)]
    public void PERT_quantiles_match_the_table(double low, double mode, double high, double q05, double q50, double q95)
    {
        var sampler = new EstimateSampler(Estimate.Pert(low, mode, high));
        sampler.Quantile(.05).ShouldBe(q05, 1e-9);
        sampler.Quantile(.5).ShouldBe(q50, 1e-9);
        sampler.Quantile(.95).ShouldBe(q95, 1e-9);
    }

    [Fact]
    public void Table_agrees_with_the_exact_inverse_for_every_shape()
    {
        var worst = 0.0;
        for (var m = 0; m <= 20; m++)
        {
            var (a, b) = (1 + (m / 5.0), 5 - (m / 5.0));
            var table = new BetaQuantile(a, b);
            for (var k = 0; k < 400; k++)
            {
                var u = Philox.Block(7, (uint)k, 0, (uint)m).FirstOpenUnit;
                worst = Math.Max(worst, Math.Abs(table.At(u) - Exact(a, b, u)));
            }

            foreach (var u in new[] { 1e-15, 1e-9, 1e-4, .5, 1 - 1e-4, 1 - 1e-9 })
                worst = Math.Max(worst, Math.Abs(table.At(u) - Exact(a, b, u)));
        }

        worst.ShouldBeLessThan(1e-11);

        // From the nearer end: 1 − u loses nothing above one half, but F(x) near 1 does.
        static double Exact(double a, double b, double u) =>
            u <= .5 ? BetaQuantile.Exact(a, b, u) : 1 - BetaQuantile.Exact(b, a, 1 - u);
    }

    [Fact]
    public void Exact_inverse_undoes_the_distribution_function()
    {
        foreach (var x in new[] { 1e-6, .01, .3, .7, .9 })
            BetaQuantile.Exact(1.8, 4.2, Beta.CDF(1.8, 4.2, x)).ShouldBe(x, 1e-11);
    }

    [Fact]
    public void Uniform_and_point_estimates_stay_in_their_range()
    {
        var uniform = new EstimateSampler(Estimate.Range(30, 50));
        uniform.Quantile(.25).ShouldBe(35);
        uniform.Quantile(0).ShouldBe(30);
        uniform.Quantile(1).ShouldBe(50);
        new EstimateSampler(Estimate.Point(7)).Quantile(.9).ShouldBe(7);
    }

    [Fact]
    public void Drawn_mean_and_variance_approach_the_formulas()
    {
        var plan = new DrawPlan([new("x", Estimate.Pert(10, 20, 60))], 42, 40_000);
        var column = plan.Draw(1).Column("x").ToArray();
        column.Average().ShouldBe(25, .2);
        column.Select(x => (x - 25) * (x - 25)).Average().ShouldBe(75, 2);
    }
}
