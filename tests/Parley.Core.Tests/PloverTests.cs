namespace Parley.Core.Tests;

public sealed class PloverTests
{
    [Fact]
    public void Each_type_has_a_root_and_a_value_in_range()
    {
        var types = Enum.GetValues<PloverType>();

        types.Length.ShouldBe(16);
        foreach (var type in types)
        {
            var (root, value) = Plover.ToCameo(type);
            int.Parse(root, System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(1, 20, type.ToString());
            root.Length.ShouldBe(2);
            value.ShouldBeInRange(-10, 10);
        }
    }

    [Theory]
    [InlineData(PloverType.Consult, "04", 1.0)]
    [InlineData(PloverType.Concede, "08", 5.0)]
    [InlineData(PloverType.Retreat, "08", 5.0)]
    [InlineData(PloverType.Reject, "12", -4.0)]
    [InlineData(PloverType.Assault, "18", -9.0)]
    public void Roots_and_values_are_those_of_the_table(PloverType type, string root, double value) => Plover.ToCameo(type).ShouldBe(new(root, value));

    [Fact]
    public void What_is_no_type_is_refused() => Should.Throw<ArgumentOutOfRangeException>(() => Plover.ToCameo((PloverType)99));
}
