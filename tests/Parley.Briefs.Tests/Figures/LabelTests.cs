using System.Globalization;
using System.Xml.Linq;
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
                Check(IntervalPanelSvg.Render(OutlookFigures.Panel(outlook.Case, issue), layout, "a"), layout);
            Check(PullChartSvg.Render(OutlookFigures.Pulls(outlook), layout, "b"), layout);
            Check(TornadoSvg.Render(OutlookFigures.Tornado(outlook), layout, "c"), layout);
            Check(ScenarioDumbbellSvg.Render(OutlookFigures.Scenarios(outlook), layout, "d"), layout);
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

    private static void Check(string svg, FigureLayout layout)
    {
        var root = XElement.Parse(svg);
        var box = root.Attribute("viewBox")!.Value.Split(' ').Select(v => double.Parse(v, CultureInfo.InvariantCulture)).ToArray();
        var texts = root.Descendants("text").Select(t => Box(t, layout)).ToArray();
        foreach (var text in texts)
        {
            text.Left.ShouldBeGreaterThanOrEqualTo(-0.6, text.Text);
            text.Right.ShouldBeLessThanOrEqualTo(box[2] + 0.6, text.Text);
            text.Bottom.ShouldBeLessThanOrEqualTo(box[3] + 0.6, text.Text);
        }

        for (var i = 0; i < texts.Length; i++)
        {
            for (var j = i + 1; j < texts.Length; j++)
                texts[i].Touches(texts[j]).ShouldBeFalse($"'{texts[i].Text}' touches '{texts[j].Text}'");
        }
    }

    private static TextBox Box(XElement text, FigureLayout layout)
    {
        var style = (text.Attribute("class") ?? text.Parent!.Attribute("class"))?.Value.Split(' ') ?? [];
        var x = double.Parse(text.Attribute("x")?.Value ?? text.Parent!.Attribute("transform")!.Value["translate(".Length..^1], CultureInfo.InvariantCulture);
        var y = double.Parse(text.Attribute("y")!.Value, CultureInfo.InvariantCulture);
        var width = TextMetrics.Width(text.Value, layout.FontSize, style.Contains("b"));
        var left = style.Contains("e") ? x - width : style.Contains("c") ? x - (width / 2) : x;
        return new(text.Value, left, left + width, y - (layout.FontSize * 0.93), y + (layout.FontSize * 0.24));
    }

    private sealed record TextBox(string Text, double Left, double Right, double Top, double Bottom)
    {
        public bool Touches(TextBox other) => Left < other.Right - 0.5 && other.Left < Right - 0.5 && Top < other.Bottom - 0.5 && other.Top < Bottom - 0.5;
    }
}
