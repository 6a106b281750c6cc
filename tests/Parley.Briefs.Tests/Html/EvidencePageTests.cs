using AngleSharp.Dom;
using Parley.Briefs.Figures;
using Parley.Briefs.Tests.Fixtures;
using Parley.Core;
using Parley.Reading;

namespace Parley.Briefs.Tests.Html;

/// <summary>The evidence as a page: remarks and marks lead to each other, nothing in a text is markup, nothing is left out in silence.</summary>
public sealed class EvidencePageTests
{
    private const string Text = "North met South & <b>others</b> in secret.\n\nIt will not yield, officials say.";

    [Fact]
    public async Task Each_remark_leads_to_its_mark_and_back()
    {
        var page = BriefStructureTests.Parse(await EvidenceHtml.RenderAsync(View()));
        var notes = page.QuerySelectorAll(".notes li[id]");
        notes.Select(n => n.QuerySelector("a")!.TextContent).ShouldBe(["E01", "P01", "T01"], ignoreOrder: true);
        foreach (var note in notes)
        {
            var mark = page.GetElementById(note.QuerySelector("a")!.GetAttribute("href")![1..]).ShouldNotBeNull();
            mark.GetAttribute("href").ShouldBe("#" + note.Id);
            mark.GetAttribute("aria-label").ShouldNotBeNullOrWhiteSpace();
        }

        page.QuerySelectorAll("[id]").GroupBy(e => e.Id).ShouldAllBe(g => g.Count() == 1);
    }

    [Fact]
    public async Task The_text_stands_there_word_for_word()
    {
        var page = BriefStructureTests.Parse(await EvidenceHtml.RenderAsync(View()));
        page.QuerySelectorAll(".para").Length.ShouldBe(2);
        foreach (var reference in page.QuerySelectorAll(".ref").ToArray())
            reference.Remove();
        string.Join("\n\n", page.QuerySelectorAll(".para > p").Select(p => string.Join(' ', p.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))).ShouldBe(Text);
        page.QuerySelectorAll(".para b b, .para > p b").ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_in_a_hostile_report_runs()
    {
        var hostile = $"{HostileCase.Markup} \u001b[31m\u202E";
        var html = await EvidenceHtml.RenderAsync(View(hostile));
        html.Contains("<script", StringComparison.OrdinalIgnoreCase).ShouldBeFalse();
        html.IndexOfAny(['\u001b', '\u202E']).ShouldBe(-1);
        BriefStructureTests.Parse(html).QuerySelectorAll("script,img,iframe,link").ShouldBeEmpty();
        EvidenceText.Render(View(hostile), new()).IndexOfAny(['\u001b', '\u202E']).ShouldBe(-1);
        EvidenceJson.Write(View(hostile)).IndexOfAny(['\u001b', '\u202E']).ShouldBe(-1);
    }

    [Fact]
    public async Task A_draft_says_so_at_the_top()
    {
        BriefStructureTests.Parse(await EvidenceHtml.RenderAsync(View())).QuerySelector("header .caveat")!.TextContent.ShouldContain("nobody has accepted");
        EvidenceText.Render(View(), new()).ShouldContain("nobody has accepted");
    }

    [Fact]
    public void A_judgement_on_a_draft_says_so_and_others_do_not()
    {
        var outlook = OutlookFixture.Of(MoscowTrack.Case);
        TerminalSummary.Render(outlook, new()).ShouldNotContain("Rests on a draft");
        var draft = outlook with { Judgements = [.. outlook.Judgements.Select((j, i) => j with { Unaccepted = i == 0 ? 3 : 0 })] };
        TerminalSummary.Render(draft, new()).Split("Rests on a draft: 3 lines").Length.ShouldBe(2);
    }

    [Fact]
    public void The_figure_names_every_party_and_puts_those_left_out_in_dashed_rings()
    {
        var figure = new WhoWithWhom(MoscowTrack.Case);
        var svg = WhoWithWhomSvg.Render(figure, FigureLayout.Narrow, "who");
        foreach (var party in figure.Inside.Concat(figure.Outside))
            svg.ShouldContain(SvgText(party.Label));
        figure.Outside.ShouldNotBeEmpty();
        svg.ShouldContain("class=\"out\"");
        svg.ShouldContain("<title ");
        svg.ShouldContain("<desc ");
        figure.Takeaway.ShouldContain("left out of");
    }

    private static string SvgText(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal);

    private static EvidenceView View(string text = Text)
    {
        Excerpt At(string words) => text.IndexOf(words, StringComparison.Ordinal) is >= 0 and var start ? new("S01", start, start + words.Length, words) : new("S01", 0, text.Length, text);
        var why = new Reason { Rule = "test/hand" };
        var reading = new ReportReading
        {
            Document = new() { Id = "r", File = "r.txt", Characters = text.Length, Words = 1, Hash = "" },
            Text = text,
            Lexicon = "v1",
            Sourcing = new(1, 0, 0),
            Actors = [new() { Id = "A01", Canonical = "North " + (text == Text ? "" : text), Type = "state", Reason = why }],
            Events = [new() { Id = "E01", Trigger = At("met"), Plover = PloverType.Consult, Source = ["A01"], Status = "occurred", Reason = why }],
            Positions = [new() { Id = "P01", Holder = "A01", Issue = "yielding", Stance = "reject", Strength = "stated", Publicity = "public", Span = At("will not yield"), Attribution = "T01", Reason = why }],
            Attributions = [new() { Id = "T01", Cue = At("say"), VerbClass = "neutral", Source = "~officials", Record = Attribution.Anonymous, Scope = At("It will not yield"), Reason = why }],
        };
        return new()
        {
            Case = DraftCase.Of(ReportSet.Of([reading]), new()),
            Reports = [new("r", ReportText.FromPlain("r.txt", text), reading)],
            Version = "1.2.3",
            Reproduce = "parley evidence r.txt",
        };
    }
}
