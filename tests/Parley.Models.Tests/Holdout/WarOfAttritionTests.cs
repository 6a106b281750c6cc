using Parley.Models.Holdout;

namespace Parley.Models.Tests.Holdout;

public class WarOfAttritionTests
{
    private const double Tolerance = 1e-11;

    [Fact]
    public void Where_all_is_known_sides_give_in_at_a_rate()
    {
        var equal = WarOfAttrition.Complete(1, .02, 1, .02);
        equal.BothIn(26).ShouldBe(.353454681959, Tolerance);
        equal.BothIn(52).ShouldBe(.124930212199, Tolerance);
        equal.Median.ShouldBe(17.328679513999, Tolerance);
        equal.Mean.ShouldBe(25, Tolerance);
        equal.FirstConcedes.ShouldBe(.5, Tolerance);
    }

    [Fact]
    public void Each_rate_keeps_the_other_side_indifferent()
    {
        var rates = WarOfAttrition.Complete(.8, .02, 1, .01);
        rates.First.ShouldBe(.01, Tolerance);
        rates.Second.ShouldBe(.025, Tolerance);
        rates.BothIn(26).ShouldBe(.402524224034, Tolerance);
        rates.FirstConcedes.ShouldBe(.285714285714, Tolerance);
    }

    [Fact]
    public void In_periods()
    {
        var chance = WarOfAttrition.ConcessionChance(1, .02);
        chance.ShouldBe(.019607843137, Tolerance);
        Math.Pow(1 - chance, 52).ShouldBe(.357101001660, Tolerance);
        WarOfAttrition.ConcessionChance(1, .02, 1).ShouldBe(.019800019996, Tolerance);
        WarOfAttrition.ConcessionChance(1, .02, .995).ShouldBe(.019848648152, Tolerance);
    }

    [Theory]
    [InlineData(.1, .639407319162)]
    [InlineData(.5, .367879441171)]
    [InlineData(1, .243116734434)]
    [InlineData(2, .135335283237)]
    public void Exponential_resolve(double time, double stillIn)
    {
        WarOfAttrition.ExponentialStillIn(time, 1).ShouldBe(stillIn, Tolerance);
        var resolve = -Math.Log(stillIn);
        WarOfAttrition.ExponentialTime(resolve, 1).ShouldBe(time, 1e-10);
        WarOfAttrition.ExponentialStillIn(7 * time, 7).ShouldBe(stillIn, Tolerance);
    }

    [Theory]
    [InlineData(.25, .037682072452)]
    [InlineData(.5, .193147180560)]
    [InlineData(.75, .636294361120)]
    [InlineData(.9, 1.402585092994)]
    public void Uniform_resolve(double resolve, double time)
    {
        WarOfAttrition.UniformTime(resolve, 0, 1).ShouldBe(time, Tolerance);
        WarOfAttrition.UniformStillIn(time, 0, 1).ShouldBe(1 - resolve, 1e-10);
        WarOfAttrition.UniformStillIn(40 * time, 0, 40).ShouldBe(1 - resolve, 1e-10);
    }

    [Fact]
    public void Time_and_chance_undo_each_other()
    {
        foreach (var (low, high) in new[] { (0.0, 1.0), (0, 300), (12, 90), (1e-3, 1e3), (99, 100) })
        {
            WarOfAttrition.UniformStillIn(0, low, high).ShouldBe(1);
            for (var share = .01; share < 1; share += .01)
            {
                var time = WarOfAttrition.UniformTime(low + (share * (high - low)), low, high);
                WarOfAttrition.UniformStillIn(time, low, high).ShouldBe(1 - share, 1e-7, $"{low} to {high}, {share}");
            }
        }

        WarOfAttrition.UniformTime(1, 0, 1).ShouldBe(double.PositiveInfinity);
    }

    [Fact]
    public void Nonsense_is_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => WarOfAttrition.Complete(0, 1, 1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => WarOfAttrition.Complete(1, double.NaN, 1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => WarOfAttrition.ConcessionChance(1, 1, 1.1));
        Should.Throw<ArgumentOutOfRangeException>(() => WarOfAttrition.UniformStillIn(-1, 0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => WarOfAttrition.UniformStillIn(double.NaN, 0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => WarOfAttrition.UniformTime(.5, 1, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => WarOfAttrition.UniformTime(2, 0, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => WarOfAttrition.ExponentialStillIn(1, 0));
    }
}
