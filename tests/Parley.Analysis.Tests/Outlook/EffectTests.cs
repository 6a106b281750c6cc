using Parley.Analysis.Tests.Cases;
using Parley.Core;

namespace Parley.Analysis.Tests.Outlook;

public class EffectTests
{
    [Fact]
    public void Effects_are_ranked_by_swing()
    {
        var effects = SmallCases.Outlook(SmallCases.Border()).Effects;
        effects.Select(e => e.Swing).ShouldBeInOrder(SortDirection.Descending);
        effects.Length.ShouldBe(9);
    }

    [Fact]
    public void An_input_moved_to_its_break_even_reaches_the_red_line()
    {
        var border = SmallCases.Points();
        var effect = SmallCases.Outlook(border).Effects.First(e => e is { ReachesLimitAt: not null, Path: "issues/line/positions/south/value" });
        effect.LimitOf.ShouldBe("South");
        var moved = border with
        {
            Issues = [border.Issues[0] with { Positions = border.Issues[0].Positions.SetItem(1, border.Issues[0].Positions[1] with { Value = Estimate.Point(effect.ReachesLimitAt!.Value) }) }],
        };
        SmallCases.Outlook(moved, 100).Issues[0].Panel[0].Median!.Value.ShouldBe(50, 1e-6);
    }

    [Fact]
    public void An_input_that_cannot_reach_the_line_has_no_break_even()
    {
        var border = SmallCases.Points();
        var far = border with { Issues = [border.Issues[0] with { Positions = [.. border.Issues[0].Positions.Select(p => p with { Limit = p.Party == "north" ? Estimate.Point(100) : null })] }] };
        SmallCases.Outlook(far).Effects.Single(e => e.Path == "issues/line/positions/patron/salience").ReachesLimitAt.ShouldBeNull();
    }

    [Fact]
    public void Scenario_is_compared_with_the_case()
    {
        var border = SmallCases.Points();
        var moved = border with { Issues = [border.Issues[0] with { Positions = border.Issues[0].Positions.SetItem(0, border.Issues[0].Positions[0] with { Value = Estimate.Point(80) }) }] };
        var scenario = new Scenario { Id = "shift", Name = "North shifts" };
        var outlook = SmallCases.Outlook(border, scenarios: (scenario, moved));
        var effect = outlook.Scenarios.Single();
        effect.Issues.Single().BaseMedian.ShouldBe(outlook.Issues[0].Median);
        effect.Issues.Single().Median.ShouldBeGreaterThan(outlook.Issues[0].Median);
        effect.Statement.Text.ShouldStartWith("North shifts: moves Line from ");
    }
}
