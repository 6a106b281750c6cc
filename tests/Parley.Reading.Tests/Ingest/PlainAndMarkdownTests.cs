using System.Text;

namespace Parley.Reading.Tests.Ingest;

public class PlainAndMarkdownTests
{
    [Fact]
    public void A_byte_order_mark_is_left_out_and_the_rest_stands_where_it_stood()
    {
        var report = ReportText.Load("a.txt", [0xEF, 0xBB, 0xBF, .. "Oslo\r\nsaid\0no."u8]);
        report.Original.ShouldBe("Oslo\r\nsaid\0no.");
        report.Plain.ShouldBe("Oslo\r\nsaid no.");
    }

    [Fact]
    public void Halves_of_pairs_are_blanked_and_pairs_are_kept() => ReportText.Load("a.txt", "a\ud835\udd18b\ud835c\udd18d").Plain.ShouldBe("a\ud835\udd18b c d");

    [Fact]
    public void What_is_no_text_is_refused_with_its_place()
    {
        Should.Throw<ReportTextException>(() => ReportText.Load("a.txt", [.. "Oslo\nsa"u8, 0xFF, 0x20])).ShouldSatisfyAllConditions(e => e.Code.ShouldBe("PAR003"), e => e.Line.ShouldBe(2), e => e.Column.ShouldBe(3));
        Should.Throw<ReportTextException>(() => ReportText.Load("a.txt", "Oslo\n" + new string('\u0001', 100))).ShouldSatisfyAllConditions(e => e.Code.ShouldBe("PAR004"), e => e.Line.ShouldBe(2), e => e.Column.ShouldBe(1));
        Should.Throw<ReportTextException>(() => ReportText.Load("a.txt", new byte[ReportText.MostCharacters + 1])).Code.ShouldBe("PAR002");
        Should.Throw<ReportTextException>(() => ReportText.Load("a.txt", Encoding.Unicode.GetPreamble())).Code.ShouldBe("PAR003");
    }

    [Theory]
    [InlineData("Dam talks stall\n\nBy Ana Roe, water correspondent 12 March 2031\n\nOslo said no.", "Dam talks stall", "Ana Roe", null, null, "2031-03-12")]
    [InlineData("GENEVA, Oct 19 (Meridian) – Oslo said no.", null, null, "Meridian", "GENEVA, Oct 19", null)]
    [InlineData("BERGEN – by Tormod Eide\n\nOslo said no.", null, "Tormod Eide", null, "BERGEN", null)]
    [InlineData("Dam talks stall By Ana Roe\n\nOslo said no.", "Dam talks stall", "Ana Roe", null, null, null)]
    [InlineData("Oslo said no. Lima said yes.", null, null, null, null, null)]
    [InlineData("Oslo said no", null, null, null, null, null)]
    [InlineData("The US–China talks ended on 3 May 2031 without a deal.", null, null, null, null, null)]
    public void Heads_are_read_where_they_are_certain(string text, string? title, string? byline, string? outlet, string? dateline, string? published)
    {
        var report = ReportText.Load("a.txt", text);
        (report.Title, report.Byline, report.Outlet, report.Dateline).ShouldBe((title, byline, outlet, dateline));
        report.Published?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(published);
    }

    [Fact]
    public void Markdown_is_blanked_in_place()
    {
        const string Text = """
            ---
            title: "Dam talks"
            author: Ana Roe
            date: 2031-03-12
            publication: The Post
            ---
            # Dam *talks* stall

            Oslo **said** [no](https://example.org/a_b), `x` and 3*4 ![map](map.png "m").

            - first &amp; last
            > quoted

            ```
            var x = 1;
            ```
            | a | b |
            |---|---|
            """;
        var report = ReportText.Load("a.md", Text);
        report.Plain.Length.ShouldBe(Text.Length);
        (report.Title, report.Byline, report.Outlet, report.Published).ShouldBe(("Dam talks", "Ana Roe", "The Post", new DateOnly(2031, 3, 12)));
        string.Join(' ', report.Plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ShouldBe("Dam talks stall Oslo said no , x and 3*4 . first & last quoted a b");
    }

    [Fact]
    public void Open_brackets_and_fences_cost_nothing()
    {
        var text = new string('[', 200_000) + "\n" + string.Concat(Enumerable.Repeat("```\n", 1)) + string.Concat(Enumerable.Repeat("~~~x\n", 20_000));
        ReportText.Load("a.md", text).Plain.Length.ShouldBe(text.Length);
    }
}
