using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using Parley.Analysis.Deals;
using Parley.Briefs.Figures;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Html;

public sealed class DealsSectionTests
{
    public static TheoryData<string> Names { get; } = [.. DealsFixture.Names];

    [Fact]
    public async Task The_question_comes_after_the_issues_and_before_who_pulls()
    {
        var page = await Page("zone");
        page.QuerySelectorAll("main h2").Select(h => h.Id).ShouldBe(["judgements", "disagree", "outlook", "deal", "pulls", "change", "record", "evidence", "untested", "gaps", "method"]);
        page.QuerySelector("nav a[href='#deal']").ShouldNotBeNull();
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Every_answer_is_one_well_formed_section(string name)
    {
        var page = await Page(name);
        var section = page.QuerySelector("section[aria-labelledby=deal]").ShouldNotBeNull();
        section.QuerySelector(".say")!.TextContent.Trim().ShouldNotBeNullOrEmpty();
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToArray();
        ids.Distinct().Count().ShouldBe(ids.Length);
        foreach (var table in section.QuerySelectorAll("table"))
        {
            table.QuerySelector("caption")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            table.QuerySelectorAll("thead th").ShouldAllBe(h => (h.HasAttribute("scope") || h.HasAttribute("role")) && h.TextContent.Length > 0);
            var columns = table.QuerySelectorAll("thead th").Length;
            table.QuerySelectorAll("tbody tr").ShouldAllBe(r => r.Children.Length == columns);
        }

        foreach (var figure in section.QuerySelectorAll("figure"))
        {
            figure.QuerySelector(".takeaway")!.TextContent.ShouldNotBeNullOrWhiteSpace();
            figure.QuerySelector("details table").ShouldNotBeNull();
            figure.QuerySelectorAll("svg").ShouldAllBe(s => s.GetAttribute("aria-labelledby")!.Split(' ').All(id => !string.IsNullOrWhiteSpace(page.GetElementById(id)!.TextContent)));
        }
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Nothing_in_a_case_becomes_markup(string name)
    {
        var html = await SampleBriefs.DealHtml(name);
        html.Contains("<script", StringComparison.OrdinalIgnoreCase).ShouldBeFalse();
        html.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        html.Where(c => c is (>= '\u202A' and <= '\u202E') or '\u2066' or '\u2067' or '\u200B' or '\u200F').ShouldBeEmpty();
        BriefStructureTests.Parse(html).All.SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on") && a.Name != "style" && a.Name != "src");
    }

    [Fact]
    public async Task Packages_stand_side_by_side_in_the_words_of_the_issues()
    {
        var deals = DealsFixture.Of("zone");
        var table = (await Page("zone")).QuerySelectorAll("#deal ~ table.words")[0];
        table.QuerySelectorAll("thead th").Select(h => h.TextContent).ShouldBe(["Package", .. deals.Named.Select((_, i) => ((char)('A' + i)).ToString())]);
        var text = table.TextContent;
        foreach (var named in deals.Named)
        {
            text.ShouldContain(string.Join(", ", named.Names));
            text.ShouldContain(named.Place.Text);
            foreach (var term in named.Terms)
                text.ShouldContain(term);
        }
    }

    [Theory]
    [InlineData("zone", "What would close the zone")]
    [InlineData("no-zone", "What would open a zone")]
    [InlineData("clash", "What would open a zone")]
    public async Task What_would_turn_the_answer_is_listed(string name, string heading)
    {
        var page = await Page(name);
        page.QuerySelectorAll("#deal ~ h3").Select(h => h.TextContent).ShouldContain(heading);
        foreach (var edge in DealsFixture.Of(name).AtMostLikely!.Zone.Edges.Where(e => e.Decides is not null))
            page.QuerySelector("section[aria-labelledby=deal]")!.TextContent.ShouldContain(edge.Issue < 0 ? $"{DealsFixture.Of(name).Parties[edge.Party].Name}: worth of no agreement" : "red line on");
    }

    [Fact]
    public async Task The_judgement_leads_the_key_judgements_and_they_stay_six()
    {
        var deals = DealsFixture.Of("zone");
        var page = await Page("zone");
        var cards = page.QuerySelectorAll("#judgements ~ .cards .card");
        cards.Length.ShouldBe(5);
        cards[0].QuerySelector(".say")!.TextContent.Trim().ShouldBe(deals.Judgement!.Statement.Text);
        cards[0].QuerySelector("strong")!.TextContent.ShouldBe(deals.Judgement.Likelihood.ToString());
        var outlook = OutlookFixture.Of(deals.Case);
        outlook = outlook with { Judgements = [.. outlook.Judgements, .. outlook.Judgements] };
        var many = BriefStructureTests.Parse(await BriefHtml.RenderAsync(outlook, new() { Deals = deals }));
        many.QuerySelectorAll("#judgements ~ .cards .card").Length.ShouldBe(6);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Numbers_of_the_sentences_are_those_of_the_answer(string name)
    {
        var deals = DealsFixture.Of(name);
        var text = Regex.Replace((await Page(name)).QuerySelector("section[aria-labelledby=deal]")!.TextContent, @"\s+", " ");
        foreach (var statement in deals.AboutZone.Append(deals.Headline))
        {
            foreach (var number in statement.Numbers)
                text.ShouldContain(number.Text);
        }

        if (deals.OverRanges is { Inputs: [var first, ..] })
            text.ShouldContain($"where it is low, {Share(first.AtLow)} of draws have a zone, where it is high, {Share(first.AtHigh)}.");
    }

    [Fact]
    public async Task Three_parties_are_drawn_pair_by_pair()
    {
        var page = await Page("three");
        page.QuerySelectorAll("#figure-deal svg").Length.ShouldBe(3);
        page.QuerySelectorAll("#figure-deal svg > title").Select(t => t.TextContent).Distinct().Count().ShouldBe(3);
    }

    [Fact]
    public async Task Many_parties_are_drawn_in_part_and_the_rest_is_counted()
    {
        var page = await Page("crowd");
        page.QuerySelectorAll("#figure-deal svg").Length.ShouldBe(DealFigures.MostPairs);
        page.QuerySelector("section[aria-labelledby=deal]")!.TextContent.ShouldContain("6 of 21 pairs");
    }

    [Theory]
    [InlineData("zone"), InlineData("no-zone"), InlineData("clash"), InlineData("continuous")]
    public async Task The_section_is_small(string name)
    {
        var with = Encoding.UTF8.GetByteCount(await SampleBriefs.DealHtml(name));
        var without = Encoding.UTF8.GetByteCount(await SampleBriefs.Html("moscow"));
        (with - without).ShouldBeLessThan(20_000);
    }

    [Fact]
    public async Task A_case_without_numbers_says_so_once()
    {
        var deals = DealsFixture.Of("unanswered");
        var outlook = OutlookFixture.Of(deals.Case) with { Issues = [], Judgements = [], WithoutNumbers = [new(deals.Case.Issues[0], 1, "issues/x")] };
        BriefStructureTests.Parse(await BriefHtml.RenderAsync(outlook, new() { Deals = deals })).QuerySelector("#deal").ShouldBeNull();
        deals.Status.ShouldBe(DealsStatus.NotAnswered);
    }

    private static async Task<IDocument> Page(string name) => BriefStructureTests.Parse(await SampleBriefs.DealHtml(name));

    private static string Share(double share) => share is > 0 and < 0.005 ? "under 1%" : share is < 1 and > 0.995 ? "over 99%" : $"{Math.Round(share * 100, MidpointRounding.AwayFromZero):0}%";
}
