namespace Parley.Core.Tests;

public class RedLineTests
{
    private static Position At(double? value, double? limit, string party = "north") => new()
    {
        Party = party,
        Value = value is { } v ? Estimate.Point(v) : null,
        Limit = limit is { } l ? Estimate.Point(l) : null,
    };

    private static bool IsCrossedAbove(Position position, params Position[] others) =>
        new Issue { Id = "line", Name = "Line", Positions = [position, .. others] }.IsCrossedAbove(position);

    [Theory]
    [InlineData(10.0, 40.0, true)]
    [InlineData(90.0, 40.0, false)]
    [InlineData(null, 60.0, true)]
    [InlineData(null, 40.0, false)]
    [InlineData(10.0, null, true)]
    public void A_line_is_crossed_away_from_the_demand(double? value, double? limit, bool above) => IsCrossedAbove(At(value, limit)).ShouldBe(above);

    [Theory]
    [InlineData(80.0, true)]
    [InlineData(20.0, false)]
    public void A_line_on_the_demand_is_crossed_towards_the_others(double other, bool above) =>
        IsCrossedAbove(At(50, 50), At(other, null, "south")).ShouldBe(above);

    [Fact]
    public void A_line_on_the_demand_of_a_party_alone_is_crossed_towards_the_middle()
    {
        IsCrossedAbove(At(20, 20)).ShouldBeTrue();
        IsCrossedAbove(At(80, 80)).ShouldBeFalse();
    }

    [Fact]
    public void Without_a_demand_the_value_of_the_largest_worth_stands_for_it()
    {
        var position = At(null, 40) with { Worth = [new() { At = 90, Value = 0 }, new() { At = 10, Value = 7 }] };
        IsCrossedAbove(position).ShouldBeTrue();
    }
}
