using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Parley.Core.Tests;

public sealed class EstimateTests
{
    [Theory]
    [InlineData("40", 40, 40, 40, EstimateShape.Point)]
    [InlineData(" 30 .. 50 ", 30, 40, 50, EstimateShape.Uniform)]
    [InlineData("30..35..50", 30, 35, 50, EstimateShape.Pert)]
    [InlineData("-5..-1.5", -5, -3.25, -1.5, EstimateShape.Uniform)]
    [InlineData("1e2", 100, 100, 100, EstimateShape.Point)]
    [InlineData("7..7", 7, 7, 7, EstimateShape.Point)]
    [InlineData("7..7..7", 7, 7, 7, EstimateShape.Point)]
    public void Three_forms_are_read(string text, double low, double mostLikely, double high, EstimateShape shape)
    {
        Estimate.TryParse(text, out var estimate, out var problem).ShouldBeTrue();

        problem.ShouldBeNull();
        (estimate.Low, estimate.MostLikely, estimate.High, estimate.Shape).ShouldBe((low, mostLikely, high, shape));
    }

    [Theory]
    [InlineData(null, "missing")]
    [InlineData("", "missing")]
    [InlineData("  ", "missing")]
    [InlineData("lots", "'lots' is not a number")]
    [InlineData("1,5", "'1,5' is not a number")]
    [InlineData("0x10", "not a number")]
    [InlineData("NaN", "not a number")]
    [InlineData("Infinity", "not a number")]
    [InlineData("∞", "not a number")]
    [InlineData("1e999", "not a number")]
    [InlineData("40..", "'' is not a number")]
    [InlineData("..40", "'' is not a number")]
    [InlineData("50..40", "from low to high")]
    [InlineData("10..40..30", "from low to high")]
    [InlineData("1..2..3..4", "at most three")]
    public void What_cannot_be_read_says_why(string? text, string why)
    {
        Estimate.TryParse(text, out var estimate, out var problem).ShouldBeFalse();

        problem.ShouldNotBeNull().ShouldContain(why);
        estimate.ShouldBe(default);
    }

    [Fact]
    public void Every_estimate_reads_back_as_itself() => Check.QuickThrowOnFailure(Prop.ForAll(Triples(), t =>
    {
        foreach (var estimate in new[] { Estimate.Point(t.Low), Estimate.Range(t.Low, t.High), Estimate.Pert(t.Low, t.Middle, t.High) })
        {
            if (!Estimate.TryParse(estimate.ToString(), out var back, out _) || back != estimate)
                return false;
        }

        return true;
    }));

    [Fact]
    public void Ends_and_middle_are_in_order_and_finite() => Check.QuickThrowOnFailure(Prop.ForAll(Triples(), t =>
    {
        var range = Estimate.Range(t.Low, t.High);
        return range.Low <= range.MostLikely && range.MostLikely <= range.High && double.IsFinite(range.MostLikely);
    }));

    [Fact]
    public void The_widest_range_has_a_finite_middle() => Estimate.Range(-double.MaxValue, double.MaxValue).MostLikely.ShouldBe(0);

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("fr-FR")]
    public void The_culture_changes_nothing(string name)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = name == "ar-SA" ? "٫" : ",";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.NegativeSign = "−";
        var thread = Thread.CurrentThread;
        var before = thread.CurrentCulture;
        try
        {
            thread.CurrentCulture = culture;
            Estimate.TryParse("-1.5..2.25", out var estimate, out _).ShouldBeTrue();
            estimate.ToString().ShouldBe("-1.5..2.25");
        }
        finally
        {
            thread.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void No_estimate_is_made_of_what_is_not_finite(double value)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Estimate.Point(value));
        Should.Throw<ArgumentOutOfRangeException>(() => Estimate.Range(0, value));
        Should.Throw<ArgumentOutOfRangeException>(() => Estimate.Pert(0, value, 1));
    }

    [Fact]
    public void No_estimate_is_made_of_what_is_out_of_order()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Estimate.Range(2, 1));
        Should.Throw<ArgumentOutOfRangeException>(() => Estimate.Pert(0, 3, 2));
        Should.Throw<ArgumentOutOfRangeException>(() => Estimate.Pert(2, 1, 3));
    }

    [Fact]
    public void The_default_is_the_point_0() => default(Estimate).ShouldBe(Estimate.Point(0));

    private static Arbitrary<(double Low, double Middle, double High)> Triples() =>
        ArbMap.Default.ArbFor<NormalFloat>().Generator.Three().Select(t =>
        {
            var sorted = new[] { t.Item1.Get, t.Item2.Get, t.Item3.Get }.Order().ToArray();
            return (sorted[0], sorted[1], sorted[2]);
        }).ToArbitrary();
}
