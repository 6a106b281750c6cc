using Parley.Briefs.Figures;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Figures;

public sealed class LabelTests
{
    public static TheoryData<string> Names { get; } = [.. SampleBriefs.Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Texts_stay_inside_the_drawing_and_apart_by_the_metrics_table(string name)
    {
        var outlook = SampleBriefs.Outlook(name);
        foreach (var layout in new[] { FigureLayout.Wide, FigureLayout.Narrow })
        {
            foreach (var issue in outlook.Issues)
                FigureLint.Check(IntervalPanelSvg.Render(OutlookFigures.Panel(outlook.Case, issue), layout, "a"), layout);
            FigureLint.Check(PullChartSvg.Render(OutlookFigures.Pulls(outlook), layout, "b"), layout);
            FigureLint.Check(TornadoSvg.Render(OutlookFigures.Tornado(outlook), layout, "c"), layout);
            FigureLint.Check(ScenarioDumbbellSvg.Render(OutlookFigures.Scenarios(outlook), layout, "d"), layout);
        }
    }

    [Fact]
    public void Six_long_marks_all_have_a_place()
    {
        var issue = HostileCase.Crowd.Issues[0];
        var outlook = OutlookFixture.Of(HostileCase.Crowd with { Issues = [issue with { Marks = [.. issue.Marks.Where(m => m.Value % 20 == 0)] }] });
        foreach (var layout in new[] { FigureLayout.Wide, FigureLayout.Narrow })
        {
            var svg = IntervalPanelSvg.Render(OutlookFigures.Panel(outlook.Case, outlook.Issues[0]), layout, "a");
            foreach (var mark in outlook.Issues[0].Issue.Marks)
                svg.ShouldContain($">{mark.Value}: a mark");
        }
    }

    [Fact]
    public void Marks_without_a_place_are_counted()
    {
        var outlook = SampleBriefs.Outlook("crowd");
        var svg = IntervalPanelSvg.Render(OutlookFigures.Panel(outlook.Case, outlook.Issues[0]), FigureLayout.Wide, "a");
        var shown = outlook.Issues[0].Issue.Marks.Count(m => svg.Contains($">{m.Value}: a mark"));
        shown.ShouldBeGreaterThan(5);
        svg.ShouldContain($"{11 - shown} more marks: see the numbers");
    }

    [Fact]
    public void A_text_that_is_too_wide_ends_in_an_ellipsis()
    {
        TextMetrics.Fit("Delegation of the Regional Council", 100, 12).ShouldEndWith("…");
        TextMetrics.Width(TextMetrics.Fit("Delegation of the Regional Council", 100, 12), 12).ShouldBeLessThanOrEqualTo(100);
        TextMetrics.Fit("EU", 100, 12).ShouldBe("EU");
    }

    [Fact]
    public void Wrapped_lines_keep_every_word_until_the_last_line_is_full()
    {
        TextMetrics.Wrap("front line frozen, nobody recognises it", 130, 12, 3).ShouldBe(["front line frozen,", "nobody recognises it"]);
        TextMetrics.Wrap("one two three four five six seven", 60, 12, 2)[^1].ShouldEndWith("…");
        TextMetrics.Wrap(new string('W', 80), 100, 12, 3).Count.ShouldBe(1);
    }
}
