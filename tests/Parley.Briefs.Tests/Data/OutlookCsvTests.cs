using System.Globalization;
using Parley.Briefs.Csv;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Data;

public sealed class OutlookCsvTests
{
    public static TheoryData<string> Names { get; } = [.. SampleBriefs.Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Every_row_has_the_columns_of_the_first(string name)
    {
        var rows = CsvReader.Read(OutlookCsv.Write(SampleBriefs.Outlook(name)));
        rows[0].ShouldBe(["table", "issue", "item", "name", "measure", "value", "unit", "note"]);
        rows.ShouldAllBe(r => r.Length == 8);
        rows.Skip(1).ShouldAllBe(r => r[5].Length == 0 || IsNumber(r[5]));
    }

    [Theory, MemberData(nameof(Names))]
    public void No_text_cell_begins_like_a_formula(string name)
    {
        foreach (var row in CsvReader.Read(OutlookCsv.Write(SampleBriefs.Outlook(name))).Skip(1))
            row.Where((_, i) => i != 5).ShouldAllBe(c => c.Length == 0 || !"=+-@\t\r".Contains(c[0]));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49", "'+49")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "' =1")]
    [InlineData(" =1", "' =1")]
    [InlineData("\r=1", "\"'\n=1\"")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a,b", "\"a,b\"")]
    [InlineData("say \"no\"", "\"say \"\"no\"\"\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("plain", "plain")]
    public void A_text_cell_is_guarded_and_quoted(string text, string expected)
    {
        var table = new CsvTable("c");
        table.Row(text);
        table.ToString().ShouldBe($"c\r\n{expected}\r\n");
    }

    [Fact]
    public void Numbers_keep_their_sign_and_every_digit()
    {
        var table = new CsvTable("a", "b", "c");
        table.Row(-0.1 - 0.2, double.NaN, null);
        table.ToString().ShouldBe("a,b,c\r\n-0.30000000000000004,,\r\n");
    }

    [Fact]
    public void Panel_pulls_limits_and_effects_are_all_there()
    {
        var outlook = SampleBriefs.Outlook("moscow");
        var rows = CsvReader.Read(OutlookCsv.Write(outlook));
        foreach (var kind in new[] { "provenance", "judgement", "outlook", "panel", "pull", "limit", "effect", "scenario", "gap" })
            rows.ShouldContain(r => r[0] == kind);
        rows.Count(r => r[0] == "panel" && r[4] == "median").ShouldBe(14 * 4);
        rows.Count(r => r[0] == "effect" && r[4] == "swing").ShouldBe(outlook.Effects.Length);
    }

    private static bool IsNumber(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
