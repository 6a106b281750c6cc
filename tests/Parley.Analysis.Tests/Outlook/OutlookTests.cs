using Parley.Analysis.Outlook;
using Parley.Analysis.Tests.Cases;
using Parley.Core;

namespace Parley.Analysis.Tests.Outlook;

public class OutlookTests
{
    [Fact]
    public void Findings_are_the_same_on_any_number_of_threads()
    {
        var one = FindingIndex.Of(SmallCases.Outlook(SmallCases.Border(), threads: 1));
        foreach (var threads in new[] { 2, 8 })
            FindingIndex.Of(SmallCases.Outlook(SmallCases.Border(), threads: threads)).ShouldBe(one);
    }

    [Fact]
    public void Another_seed_gives_other_draws_and_nearly_the_same_answer()
    {
        var first = SmallCases.Outlook(SmallCases.Border(), 5000);
        var second = SmallCases.Outlook(SmallCases.Border(), 5000, seed: 2);
        second.Issues[0].Panel[0].Median.ShouldNotBe(first.Issues[0].Panel[0].Median);
        second.Issues[0].Median.ShouldBe(first.Issues[0].Median, 1);
    }

    [Fact]
    public void Another_scale_gives_the_same_answer_on_that_scale()
    {
        var percent = SmallCases.Outlook(SmallCases.Border()).Issues[0];
        var years = SmallCases.Outlook(SmallCases.Border(1990, 2040)).Issues[0];
        years.Median.ShouldBe(1990 + (percent.Median / 2), 0.13);
        years.Interval80.Low.ShouldBe(1990 + (percent.Interval80.Low / 2), 0.13);
        years.Limits[0].Probability.ShouldBe(percent.Limits[0].Probability, 0.005);
    }

    [Fact]
    public void A_mirrored_case_gives_the_mirrored_answer()
    {
        var outlook = SmallCases.Outlook(SmallCases.Border(), 4000).Issues[0];
        var mirrored = SmallCases.Outlook(SmallCases.Border(mirrored: true), 4000).Issues[0];
        mirrored.Median.ShouldBe(100 - outlook.Median, 1);
        mirrored.Interval80.Low.ShouldBe(100 - outlook.Interval80.High, 1.5);
        mirrored.Limits[0].Probability.ShouldBe(outlook.Limits[0].Probability, 0.02);
        mirrored.Limits[0].CrossedAbove.ShouldBeFalse();
    }

    [Fact]
    public void Point_inputs_give_the_weighted_mean_in_every_draw()
    {
        var outlook = SmallCases.Outlook(SmallCases.Points(), 200).Issues[0];
        // Weights c·s: 50·.875, 70·.8, 80·.4 = 43.75, 56, 32; Σ 131.75; mean (437.5 + 5040 + 1920)/131.75.
        const double mean = 7397.5 / 131.75;
        outlook.Panel[0].Median!.Value.ShouldBe(mean, 1e-9);
        outlook.Panel[0].Interval80!.Value.Width.ShouldBe(0, 1e-9);
        outlook.Pulls.Single(p => p.Party == "south").Weight.ShouldBe(5600 / 131.75, 1e-9);
        outlook.Pulls.Single(p => p.Party == "patron").LeftOut.ShouldBe((5477.5 / 99.75) - mean, 1e-9);
        outlook.Pulls.Single(p => p.Party == "patron").LeftOutInterval80.Low.ShouldBe((5477.5 / 99.75) - mean, 1e-9);
    }

    [Fact]
    public void Pull_by_salience_is_the_slope_of_the_answer()
    {
        var outlook = SmallCases.Outlook(SmallCases.Points(), 100).Issues[0];
        const double mean = 7397.5 / 131.75;
        outlook.Pulls.Single(p => p.Party == "north").PerTenSalience.ShouldBe(0.1 * 0.5 * (10 - mean) / 1.3175, 1e-9);
        outlook.Pulls.Single(p => p.Party == "north").PerTenCapability.ShouldBe(0.1 * 0.875 * (10 - mean) / 1.3175, 1e-9);
    }

    [Fact]
    public void A_wider_range_gives_a_wider_model_interval()
    {
        var narrow = SmallCases.Outlook(SmallCases.Points(), 500).Issues[0].Panel[0].Interval80!.Value;
        var wide = SmallCases.Outlook(SmallCases.Border(), 500).Issues[0].Panel[0].Interval80!.Value;
        wide.Width.ShouldBeGreaterThan(narrow.Width);
    }

    [Fact]
    public void A_blank_is_drawn_from_the_default_range_and_listed()
    {
        var border = SmallCases.Border();
        var blank = border with { Issues = [border.Issues[0] with { Positions = border.Issues[0].Positions.SetItem(2, new() { Party = "patron" }) }] };
        var outlook = SmallCases.Outlook(blank);
        outlook.Inputs.Gaps.Select(g => g.Path).ShouldBe(["issues/line/positions/patron/value", "issues/line/positions/patron/salience"]);
        outlook.Coverage.Blank.ShouldBe(2);
        outlook.Issues[0].Panel[0].Interval80!.Value.Width.ShouldBeGreaterThan(SmallCases.Outlook(border).Issues[0].Panel[0].Interval80!.Value.Width);
    }

    [Fact]
    public void A_case_without_positions_is_refused()
    {
        var empty = SmallCases.Border() with { Issues = [new() { Id = "line", Name = "Line" }] };
        Should.Throw<ArgumentException>(() => SmallCases.Outlook(empty));
    }

    [Fact]
    public void One_party_alone_gets_an_outlook()
    {
        var border = SmallCases.Border();
        var alone = border with { Issues = [border.Issues[0] with { Positions = [border.Issues[0].Positions[0]] }] };
        var outlook = SmallCases.Outlook(alone);
        outlook.Issues[0].Pulls.Single().Weight.ShouldBe(100);
        outlook.Judgements.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData(CapabilitySource.Equal)]
    [InlineData(CapabilitySource.Votes)]
    [InlineData(CapabilitySource.ShapleyShubik)]
    public void Capability_can_come_from_elsewhere(CapabilitySource source)
    {
        var border = SmallCases.Points() with
        {
            Decision = new() { Capability = source, Quota = 6 },
            Parties = [.. SmallCases.Points().Parties.Select((p, i) => p with { Votes = new[] { 5.0, 3, 1 }[i] })],
        };
        var outlook = SmallCases.Outlook(border, 100);
        outlook.Inputs.All.ShouldNotContain(i => i.Path.EndsWith("/capability", StringComparison.Ordinal));
        // Of 9 votes 6 pass: 5+3 and 5+1 win, so the indices are 2/3, 1/6, 1/6.
        double[] capability = source switch
        {
            CapabilitySource.Equal => [1, 1, 1],
            CapabilitySource.Votes => [5, 3, 1],
            _ => [4, 1, 1],
        };
        double[] salience = [0.875, 0.8, 0.4], position = [10, 90, 60];
        var weights = capability.Zip(salience, (c, s) => c * s).ToArray();
        outlook.Issues[0].Panel[0].Median!.Value.ShouldBe(weights.Zip(position, (w, x) => w * x).Sum() / weights.Sum(), 1e-9);
    }
}
