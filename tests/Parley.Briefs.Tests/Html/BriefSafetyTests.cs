using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Html;

public sealed partial class BriefSafetyTests
{
    public static TheoryData<string> Names { get; } = [.. SampleBriefs.Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public async Task Nothing_runs_and_nothing_is_fetched(string name)
    {
        var html = await SampleBriefs.Html(name);
        html.Contains("<script", StringComparison.OrdinalIgnoreCase).ShouldBeFalse();
        ExternalAddress().Matches(html).ShouldBeEmpty();
        var page = BriefStructureTests.Parse(html);
        page.QuerySelectorAll("script,img,iframe,object,embed,link,form,base,video,audio,use,image,foreignObject").ShouldBeEmpty();
        page.All.SelectMany(e => e.Attributes).ShouldAllBe(a => !a.Name.StartsWith("on") && a.Name != "style" && a.Name != "srcdoc" && a.Name != "src");
        page.QuerySelectorAll("[href]").ShouldAllBe(e => e.GetAttribute("href")!.StartsWith('#'));
    }

    [Theory, MemberData(nameof(Names))]
    public async Task The_policy_allows_the_one_style_sheet_by_its_hash(string name)
    {
        var page = BriefStructureTests.Parse(await SampleBriefs.Html(name));
        var policy = page.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        var style = page.QuerySelectorAll("style").ShouldHaveSingleItem().TextContent;
        policy.ShouldBe($"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; img-src data:; base-uri 'none'; form-action 'none'");
    }

    [Fact]
    public async Task Markup_in_a_case_is_printed_as_text()
    {
        var page = await BriefStructureTests.Page("texts");
        page.QuerySelector("h3 bdi")!.TextContent.ShouldContain("<script>alert(1)</script>");
        page.QuerySelector(".kicker bdi")!.TextContent.ShouldContain("onerror=alert(2)");
        page.QuerySelector("svg.w title")!.TextContent.ShouldContain("</style>");
        page.QuerySelectorAll("title").Length.ShouldBe(1 + page.QuerySelectorAll("svg title").Length);
    }

    [Theory, MemberData(nameof(Names))]
    public async Task Control_characters_and_overrides_are_gone(string name)
    {
        var html = await SampleBriefs.Html(name);
        html.Where(c => char.IsControl(c) && c != '\n').ShouldBeEmpty();
        html.Where(c => c is (>= '\u202A' and <= '\u202E') or '\u2066' or '\u2067' or '\u200B' or '\u200F').ShouldBeEmpty();
        html.Count(c => c == '\u2068').ShouldBe(html.Count(c => c == '\u2069'));
        html.EnumerateRunes().ShouldAllBe(r => r.Value != 0);
    }

    [Fact]
    public async Task Names_that_run_from_right_to_left_are_isolated_in_sentences()
    {
        var page = await BriefStructureTests.Page("scripts");
        page.QuerySelectorAll(".takeaway bdi").Select(b => b.TextContent).ShouldContain("وزارة الخارجية");
        page.QuerySelectorAll("svg.w text").Select(t => t.TextContent).ShouldContain(t => t.StartsWith('\u2068') && t.EndsWith('\u2069'));
    }

    [Fact]
    public async Task A_text_of_ten_thousand_characters_is_cut_and_says_so()
    {
        var page = await BriefStructureTests.Page("long");
        page.QuerySelectorAll("blockquote p[dir]").ShouldAllBe(p => p.TextContent.Length < 700 && p.TextContent.Contains("more characters in the case file"));
    }

    [Theory]
    [InlineData("moscow", 150)]
    [InlineData("least", 60)]
    [InlineData("empty", 30)]
    [InlineData("long", 400)]
    public async Task The_file_is_small(string name, int kilobytes) =>
        Encoding.UTF8.GetByteCount(await SampleBriefs.Html(name)).ShouldBeLessThan(kilobytes * 1024);

    [Fact]
    public async Task Forty_issues_fit_one_file()
    {
        var html = await BriefHtml.RenderAsync(OutlookFixture.Of(HostileCase.Forty), new());
        Encoding.UTF8.GetByteCount(html).ShouldBeLessThan(700 * 1024);
        BriefStructureTests.Parse(html).QuerySelectorAll("#figure-issue-40 svg").Length.ShouldBe(1);
    }

    [GeneratedRegex("https?://|//[a-z]+\\.|url\\(|@import", RegexOptions.IgnoreCase)]
    private static partial Regex ExternalAddress();
}
