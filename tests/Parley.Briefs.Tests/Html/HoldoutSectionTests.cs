using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Html;

public sealed class HoldoutSectionTests
{
    public static TheoryData<string> Names { get; } = [.. HoldoutFixture.Names.Where(n => n != "unanswered")];

    [Fact]
    public async Task The_question_comes_after_the_deal_and_before_who_pulls()
    {
        var holdout = HoldoutFixture.Of("usual");
        var page = BriefStructureTests.Parse(await BriefHtml.RenderAsync(OutlookFixture.Of(holdout.Case), new() { Deals = DealsFixture.Of("zone"), Holdout = holdout }));
        page.QuerySelectorAll("main h2").Select(h => h.Id).ShouldBe(["judgements", "disagree", "outlook", "deal", "holdout", "pulls", "change", "record", "evidence", "untested", "gaps", "method"]);
        page.QuerySelector("nav a[href='#holdout']").ShouldNotBeNull();
        page.GetElementById("holdout")!.TextContent.Trim().ShouldBe("How long can Ukraine hold out?");
        var cards = page.QuerySelectorAll("#judgements ~ .cards .card");
        cards.Length.ShouldBe(6);
        cards[0].QuerySelector(".say")!.TextContent.Trim().ShouldBe(DealsFixture.Of("zone").Judgement!.Statement.Text);
        cards[1].QuerySelector(".say")!.TextContent.Trim().ShouldBe(holdout.Judgements[0].Statement.Text);
    }

    [Fact]
    public async Task The_charts_stand_in_their_order() =>
        (await Page("usual")).QuerySelectorAll("section[aria-labelledby=holdout] figure").Select(f => f.Id)
            .ShouldBe(["figure-holdout", "figure-holdout-levers", "figure-strip", "figure-price", "figure-holdout-inputs", "figure-ripeness"]);

    [Theory, MemberData(nameof(Names))]
    public async Task Every_answer_is_one_well_formed_section(string name)
    {
        var page = await Page(name);
        var section = page.QuerySelector("section[aria-labelledby=holdout]").ShouldNotBeNull();
        section.QuerySelector(".say")!.TextContent.Trim().ShouldNotBeNullOrEmpty();
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
        ids.Distinct().Count().ShouldBe(ids.Length);
        foreach (var table in section.QuerySelectorAll("table"))
        {
            table.QuerySelector("caption")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            table.QuerySelectorAll("thead th").ShouldAllBe(h => (h.HasAttribute("scope") || h.HasAttribute("role")) && h.TextContent.Length > 0);
            var columns = table.QuerySelectorAll("thead th").Length;
            table.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.Children.Length == columns);
            table.TextContent.ShouldNotContain("NaN");
            table.TextContent.ShouldNotContain("∞");
        }

        foreach (var figure in section.QuerySelectorAll("figure"))
        {
            figure.QuerySelector(".takeaway")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            figure.QuerySelector("details table").ShouldNotBeNull();
            figure.QuerySelectorAll("svg").ShouldAllBe(s => s.GetAttribute("aria-labelledby")!.Split(' ').All(id => !string.IsNullOrWhiteSpace(page.GetElementById(id)!.TextContent)));
            figure.QuerySelectorAll("path").ShouldAllBe(p => !p.GetAttribute("d")!.Contains("NaN"));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Nothing_in_a_case_becomes_markup(string name)
    {
        var html = await SampleBriefs.HoldoutHtml(name);
        html.Contains("<script", StringComparison.OrdinalIgnoreCase).ShouldBeFalse();
        html.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        html.Where(c => c is (>= '\u202A' and <= '\u202E') or '\u2066' or '\u2067' or '\u200B' or '\u200F').ShouldBeEmpty();
        BriefStructureTests.Parse(html).All.SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on") && a.Name != "style" && a.Name != "src");
    }

    [Theory, MemberData(nameof(Names))]
    public async Task All_sentences_checks_and_caveats_are_printed(string name)
    {
        var holdout = HoldoutFixture.Of(name);
        var text = await Text(name);
        foreach (var says in holdout.Caveats.Concat(holdout.Says).Concat(holdout.Checks.Select(c => c.Says)).Concat(holdout.Levers.Take(1).Select(l => l.Statement)).Append(holdout.Headline).Append(holdout.Tail!))
            text.ShouldContain(Flat(Briefs.Text.CaseText.Line(says.Text, 4000)));
    }

    [Fact]
    public async Task Scenarios_show_both_sides_and_where_the_direction_is_open()
    {
        var text = await Text("usual");
        text.ShouldContain("−0.04 → 4.6: would no longer sign today");
        text.ShouldContain("4.7 → −43.7: would now sign today");
        text.ShouldContain("+16.5 (−2.0 to +40.0); the other way in 9% of draws");
        text.ShouldContain("freezes after 156 weeks (as taken here)");
        text.ShouldContain("No split of the whole would be agreed today");
        text.ShouldContain("1,906 of 2,000 draws");
    }

    [Fact]
    public async Task A_case_without_a_contest_has_one_line_and_no_section()
    {
        var page = BriefStructureTests.Parse(await BriefHtml.RenderAsync(SampleBriefs.Outlook("moscow"), new() { Holdout = HoldoutFixture.Of("unanswered") }));
        page.QuerySelector("#holdout").ShouldBeNull();
        Flat(page.QuerySelector("section[aria-labelledby=untested] p")!.TextContent).ShouldBe("How long a party can hold out was not asked. The case has no contest.");
    }

    [Theory]
    [InlineData("usual"), InlineData("never"), InlineData("three")]
    public async Task The_section_is_small(string name)
    {
        var with = Encoding.UTF8.GetByteCount(await SampleBriefs.HoldoutHtml(name));
        var without = Encoding.UTF8.GetByteCount(await SampleBriefs.Html("moscow"));
        (with - without).ShouldBeLessThan(42_000);
    }

    private static async Task<IDocument> Page(string name) => BriefStructureTests.Parse(await SampleBriefs.HoldoutHtml(name));

    private static async Task<string> Text(string name) => Flat((await Page(name)).QuerySelector("section[aria-labelledby=holdout]")!.TextContent);

    private static string Flat(string text) => Regex.Replace(text, @"\s+", " ").Trim();
}
