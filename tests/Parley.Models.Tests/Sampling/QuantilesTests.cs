using Parley.Models.Sampling;

namespace Parley.Models.Tests.Sampling;

public class QuantilesTests
{
    [Theory]
    [InlineData(0, 1)]
    [InlineData(.25, 1.75)]
    [InlineData(.5, 2.5)]
    [InlineData(.9, 3.7)]
    [InlineData(1, 4)]
    public void Quantile_is_type_seven(double p, double expected) =>
        Quantiles.At([1, 2, 3, 4], p).ShouldBe(expected, 1e-12);

    [Fact]
    public void Draws_without_an_answer_are_left_out() =>
        Quantiles.Sorted([3, double.NaN, 1, 2]).ShouldBe([1, 2, 3]);

    [Fact]
    public void Share_counts_values_at_or_below()
    {
        Quantiles.ShareAtOrBelow([1, 2, 2, 3], 2).ShouldBe(.75);
        Quantiles.ShareAtOrBelow([1, 2, 2, 3], .5).ShouldBe(0);
    }

    [Fact]
    public void Nothing_has_no_quantile()
    {
        Quantiles.At([], .5).ShouldBe(double.NaN);
        Quantiles.ShareAtOrBelow([], 1).ShouldBe(double.NaN);
    }

    [Fact]
    public void Share_outside_zero_to_one_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Quantiles.At([1.0], 1.1));
}
