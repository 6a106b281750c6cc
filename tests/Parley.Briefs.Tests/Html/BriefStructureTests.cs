using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Html;

public sealed class BriefStructureTests
{
    public static TheoryData<string> Names { get; } = [.. SampleBriefs.Cases.Keys];

    [Fact]
    public async Task Sections_stand_in_the_order_of_the_design()
    {
        var page = await Page("moscow");
        page.QuerySelectorAll("main h2").Select(h => h.Id).ShouldBe(
            ["judgements", "disagree", "outlook", "pulls", "change", "record", "evidence", "untested", "gaps", "method"]);
        var start = page.Body!.TextContent;
        start.IndexOf("Handling: Team only", StringComparison.Ordinal).ShouldBeLessThan(start.IndexOf("Territory is expected", StringComparison.Ordinal));
        start.IndexOf("One reading of one ungraded report", StringComparison.Ordinal).ShouldBeLessThan(start.IndexOf("Key judgements", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Every_brief_is_one_well_formed_document(string name)
    {
        var page = await Page(name);
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelectorAll("h1").Length.ShouldBe(1);
        var levels = Headings(page);
        for (var i = 1; i < levels.Length; i++)
            levels[i].ShouldBeLessThanOrEqualTo(levels[i - 1] + 1, $"heading {i} of {name} skips a level");
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
        ids.Distinct().Count().ShouldBe(ids.Length);
        foreach (var link in page.QuerySelectorAll("a[href^='#']"))
            page.GetElementById(link.GetAttribute("href")![1..]).ShouldNotBeNull($"{link.GetAttribute("href")} leads nowhere");
        page.QuerySelector("a.skip").ShouldNotBeNull();
        page.QuerySelectorAll("section").ShouldAllBe(s => page.GetElementById(s.GetAttribute("aria-labelledby")!) != null);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Tables_have_captions_and_scoped_headers(string name)
    {
        var page = await Page(name);
        foreach (var table in page.QuerySelectorAll("table"))
        {
            table.QuerySelector("caption")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            table.QuerySelectorAll("thead th").ShouldAllBe(h => h.HasAttribute("scope") || h.HasAttribute("role"));
            // A th before the cells of its row is their header by HTML's own rule.
            table.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.FirstElementChild!.LocalName == "th");
            var columns = table.QuerySelectorAll("thead th").Length;
            table.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.Children.Length == columns);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Figures_have_a_takeaway_a_measure_a_name_and_their_numbers(string name)
    {
        var page = await Page(name);
        foreach (var figure in page.QuerySelectorAll("figure"))
        {
            figure.QuerySelector(".takeaway")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            figure.QuerySelector(".measure")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            figure.QuerySelector(".made")!.TextContent.ShouldContain("Sources");
            figure.QuerySelector("details table").ShouldNotBeNull();
            foreach (var drawing in figure.QuerySelectorAll("svg"))
            {
                drawing.GetAttribute("role").ShouldBe("img");
                drawing.GetAttribute("aria-labelledby")!.Split(' ').ShouldAllBe(id => !string.IsNullOrWhiteSpace(page.GetElementById(id)!.TextContent));
            }
        }
    }

    [Fact]
    public async Task Each_issue_has_a_figure_in_both_layouts()
    {
        var page = await Page("moscow");
        for (var i = 1; i <= MoscowTrack.Case.Issues.Length; i++)
        {
            page.QuerySelectorAll($"#figure-issue-{i} svg.w").Length.ShouldBe(1);
            page.QuerySelectorAll($"#figure-issue-{i} svg.n").Length.ShouldBe(1);
        }
    }

    [Fact]
    public async Task Likelihoods_are_bold_with_their_range_and_confidence_is_said_apart()
    {
        var page = await Page("moscow");
        var cards = page.QuerySelectorAll(".card");
        cards.Length.ShouldBe(4);
        foreach (var (card, judgement) in cards.Zip(SampleBriefs.Outlook("moscow").Judgements))
        {
            card.QuerySelector(".say strong")!.TextContent.ShouldBe(judgement.Likelihood.ToString());
            card.QuerySelector(".say")!.TextContent.ShouldNotContain("onfidence");
            card.QuerySelector(".confidence")!.TextContent.ShouldContain("Confidence in this judgement: low.");
            card.QuerySelector(".confidence")!.TextContent.ShouldNotContain("likely");
            foreach (var number in judgement.Statement.Numbers)
                card.QuerySelector(".say")!.TextContent.ShouldContain(number.Text);
            card.QuerySelector("svg rect.word")!.GetAttribute("x").ShouldBe($"{judgement.Likelihood.Low}%");
        }
    }

    [Fact]
    public async Task What_the_case_records_is_in_the_brief()
    {
        var text = (await Page("moscow")).Body!.TextContent;
        foreach (var expected in new[]
        {
            "European Union (stated); Ukraine (implied)", "Владимир Путин", "turmoil around the negotiating team", "planned", "CAMEO 04",
            "grade F4", "Single source for", "hedged: “appears”", "wrong title", "Only Moscow holds genuine sway", "This version does not test them",
            "10–90", "a public statement that names the current front line", "parley brief moscow-track.yaml --seed 1 --draws 10000", "9f2c4e51b0aa",
        })
            text.ShouldContain(expected);
    }

    [Fact]
    public async Task The_command_line_given_is_the_one_printed()
    {
        var html = await BriefHtml.RenderAsync(SampleBriefs.Outlook("least"), new() { Reproduce = "parley brief 'a b.yaml' --seed 3" });
        Parse(html).QuerySelector("pre")!.TextContent.ShouldBe("parley brief 'a b.yaml' --seed 3");
    }

    [Fact]
    public async Task Two_runs_give_the_same_bytes() => (await SampleBriefs.Html("moscow")).ShouldBe(await SampleBriefs.Html("moscow"));

    internal static async Task<IDocument> Page(string name) => Parse(await SampleBriefs.Html(name));

    internal static IDocument Parse(string html) => new HtmlParser().ParseDocument(html);

    private static int[] Headings(IDocument page) => [.. page.QuerySelectorAll("h1,h2,h3,h4").Select(h => h.LocalName[1] - '0')];
}
