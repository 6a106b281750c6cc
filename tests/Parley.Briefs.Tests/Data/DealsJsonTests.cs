using System.Globalization;
using System.Text.Json;
using Parley.Briefs.Tests.Fixtures;
using Parley.Models.Deals;

namespace Parley.Briefs.Tests.Data;

public sealed class DealsJsonTests
{
    public static TheoryData<string> Names { get; } = [.. DealsFixture.Names];

    [Theory, MemberData(nameof(Names))]
    public void Keys_are_kebab_case_and_texts_are_safe(string name)
    {
        var text = DealsJson.Write(DealsFixture.Of(name));
        text.Where(c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\u007F' and <= '\u009F')).ShouldBeEmpty();
        using var json = JsonDocument.Parse(text);
        Keys(json.RootElement).ShouldAllBe(k => k.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
        json.RootElement.GetProperty("unit").GetString().ShouldBe("points of 100");
        json.RootElement.GetProperty("schema-version").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void Every_point_comes_back_to_the_last_digit()
    {
        var deals = DealsFixture.Of("zone");
        using var json = JsonDocument.Parse(DealsJson.Write(deals));
        var frontier = json.RootElement.GetProperty("at-most-likely").GetProperty("frontier");
        var points = deals.AtMostLikely!.Frontier.Points;
        frontier.GetProperty("points").GetInt32().ShouldBe(points.Length);
        frontier.GetProperty("rational-points").GetInt32().ShouldBe(points.Count(p => p.IsRational));
        var listed = frontier.GetProperty("list").EnumerateArray().ToArray();
        listed.Length.ShouldBe(points.Length);
        for (var i = 0; i < points.Length; i++)
        {
            listed[i].GetProperty("worth").EnumerateArray().Select(w => w.GetDouble()).ShouldBe(points[i].Worth);
            listed[i].GetProperty("exactly").EnumerateArray().Select(w => w.GetString()).ShouldBe(points[i].Exactly.Select(e => e.ToString()));
            listed[i].GetProperty("package").GetProperty("values").EnumerateArray().Select(w => w.GetDouble()).ShouldBe(points[i].Package.Values);
            listed[i].GetProperty("package").GetProperty("terms")[0].GetString().ShouldNotBeNullOrWhiteSpace();
        }
    }

    [Fact]
    public void Every_solution_says_what_it_is_and_every_verdict_where_it_lies()
    {
        var deals = DealsFixture.Of("zone");
        using var json = JsonDocument.Parse(DealsJson.Write(deals));
        var solutions = json.RootElement.GetProperty("at-most-likely").GetProperty("solutions").EnumerateArray().ToArray();
        solutions.Select(s => s.GetProperty("kind").GetString()).ShouldBe(["nash", "kalai-smorodinsky", "egalitarian", "utilitarian", "utilitarian-of-all", "weighted-nash", "raiffa"]);
        solutions.ShouldAllBe(s => s.GetProperty("definition").GetString()!.EndsWith('.'));
        solutions[0].GetProperty("value").GetDouble().ShouldBe(deals.AtMostLikely!.Solutions[0].Value!.Value);
        var named = json.RootElement.GetProperty("named-packages").EnumerateArray().ToArray();
        named.Select(n => n.GetProperty("label").GetString()).ShouldBe(Enumerable.Range(0, named.Length).Select(i => ((char)('A' + i)).ToString()));
        foreach (var (item, package) in named.Zip(deals.Named))
        {
            item.GetProperty("verdict").GetProperty("on-frontier").GetBoolean().ShouldBe(package.Verdict.IsOnFrontier);
            item.GetProperty("verdict").GetProperty("distance").GetDouble().ShouldBe(package.Verdict.Distance);
            item.GetProperty("verdict").GetProperty("distance-to-solutions").GetProperty("raiffa").ValueKind.ShouldBe(JsonValueKind.Null);
        }
    }

    [Fact]
    public void A_frontier_past_the_cap_is_cut_and_says_so()
    {
        var deals = DealsFixture.Of("zone");
        var point = deals.AtMostLikely!.Frontier.Points[0];
        var many = deals with { AtMostLikely = deals.AtMostLikely with { Frontier = new() { Points = [.. Enumerable.Repeat(point, DealsJson.MostPoints + 1)], Edges = [new(0, 1), new(DealsJson.MostPoints - 1, DealsJson.MostPoints)], Packages = System.Numerics.BigInteger.Pow(10, 30) } } };
        using var json = JsonDocument.Parse(DealsJson.Write(many));
        var frontier = json.RootElement.GetProperty("at-most-likely").GetProperty("frontier");
        frontier.GetProperty("points").GetInt32().ShouldBe(DealsJson.MostPoints + 1);
        frontier.GetProperty("listed").GetInt32().ShouldBe(DealsJson.MostPoints);
        frontier.GetProperty("list").GetArrayLength().ShouldBe(DealsJson.MostPoints);
        frontier.GetProperty("edges").GetArrayLength().ShouldBe(1);
        frontier.GetProperty("packages").GetRawText().ShouldBe("1" + new string('0', 30));
        DealsCsv.Write(many).Split("\r\nfrontier,").Length.ShouldBe(DealsJson.MostPoints + 2);
    }

    [Fact]
    public void The_answer_stands_in_the_json_of_a_brief()
    {
        var deals = DealsFixture.Of("no-zone");
        using var json = JsonDocument.Parse(OutlookJson.Write(OutlookFixture.Of(deals.Case), deals));
        var part = json.RootElement.GetProperty("deals");
        part.GetProperty("at-most-likely").GetProperty("zone").GetProperty("answer").GetString().ShouldBe("none");
        part.GetProperty("at-most-likely").GetProperty("zone").GetProperty("shortfall").GetArrayLength().ShouldBe(2);
        part.GetProperty("over-ranges").GetProperty("probability").GetDouble().ShouldBe(deals.OverRanges!.Probability);
    }

    [Fact]
    public void An_answer_with_clashing_lines_reads_as_approved() => Snapshot.Match(DealsJson.Write(DealsFixture.Of("clash")));

    [Fact]
    public void Nothing_answered_is_said_with_the_reason()
    {
        using var json = JsonDocument.Parse(DealsJson.Write(DealsFixture.Of("unanswered")));
        json.RootElement.GetProperty("status").GetString().ShouldBe("not-answered");
        json.RootElement.GetProperty("not-answered").GetProperty("text").GetString().ShouldNotBeNullOrEmpty();
        json.RootElement.GetProperty("at-most-likely").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_row_of_the_table_is_whole_and_no_cell_is_a_formula(string name)
    {
        var deals = DealsFixture.Of(name);
        var rows = CsvReader.Read(DealsCsv.Write(deals));
        rows[0][..3].ShouldBe(["row", "id", "names"]);
        rows.ShouldAllBe(r => r.Length == rows[0].Length);
        var points = rows.Where(r => r[0] == "frontier").ToArray();
        points.Length.ShouldBe(deals.AtMostLikely?.Frontier.Points.Length ?? 0);
        rows.Count(r => r[0] is "solution" or "proposal" or "package" or "least-infeasible").ShouldBe(deals.Named.Length);
        foreach (var (row, point) in points.Zip(deals.AtMostLikely?.Frontier.Points ?? []))
            row[3..(3 + point.Worth.Length)].Select(w => double.Parse(w, CultureInfo.InvariantCulture)).ShouldBe(point.Worth);
        rows.Skip(1).SelectMany(r => r).ShouldAllBe(c => c.Length == 0 || !"=+@\t\r".Contains(c[0]));
    }

    [Fact]
    public void A_package_that_is_beaten_says_by_what()
    {
        var deals = DealsFixture.Of("zone");
        var named = deals.Named[^1] with { Verdict = deals.Named[^1].Verdict with { IsOnFrontier = false, Distance = 2.5, Below = [1], Crosses = [(0, 1)], DominatedBy = new([60, 55], 1, new DealPackage([40, 50, 400])) } };
        var row = CsvReader.Read(DealsCsv.Write(deals with { Named = [named] })).Single(r => r[0] == "proposal");
        row[^7..^1].ShouldBe(["false", "false", "russia on guarantees", "ukraine", "territory=40; guarantees=50; forces=400", "2.5"]);
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Keys(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };
}
