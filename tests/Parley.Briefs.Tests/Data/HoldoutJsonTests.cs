using System.Globalization;
using System.Text.Json;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Data;

public sealed class HoldoutJsonTests
{
    public static TheoryData<string> Names { get; } = [.. HoldoutFixture.Names];

    [Theory, MemberData(nameof(Names))]
    public void Keys_are_kebab_case_and_texts_are_safe(string name)
    {
        var text = HoldoutJson.Write(HoldoutFixture.Of(name));
        text.Where(c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\u007F' and <= '\u009F')).ShouldBeEmpty();
        using var json = JsonDocument.Parse(text);
        Keys(json.RootElement).ShouldAllBe(k => k.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
        json.RootElement.GetProperty("units").GetProperty("time").GetString().ShouldBe("weeks from the case's date");
        json.RootElement.GetProperty("schema-version").GetInt32().ShouldBe(1);
    }

    [Fact]
    public void The_exact_solution_comes_back_to_the_last_digit()
    {
        var holdout = HoldoutFixture.Of("usual");
        using var json = JsonDocument.Parse(HoldoutJson.Write(holdout));
        var solved = json.RootElement.GetProperty("at-most-likely");
        var summary = holdout.AtMostLikely!.Summary;
        var ukraine = solved.GetProperty("today").GetProperty("ukraine");
        ukraine.GetProperty("holding-out").GetDouble().ShouldBe(summary.Today[1].HoldingOut);
        ukraine.GetProperty("price").GetDouble().ShouldBe(summary.Today[1].Price);
        ukraine.GetProperty("says-yes").GetBoolean().ShouldBeFalse();
        ukraine.GetProperty("fighting-on").GetDouble().ShouldBe(summary.Today[1].FightingOn);
        Numbers(solved.GetProperty("signed").GetProperty("reached")).ShouldBe(summary.Signed.Reached);
        Numbers(solved.GetProperty("first-yes").GetProperty("ukraine").GetProperty("running")).ShouldBe(summary.FirstYes[1].Running);
        solved.GetProperty("first-yes").GetProperty("ukraine").GetProperty("restricted-mean").GetDouble().ShouldBe(summary.FirstYes[1].RestrictedMean(104));
        solved.GetProperty("signed").GetProperty("median-week").GetInt32().ShouldBe(summary.Signed.Median!.Value);
        solved.GetProperty("contest-forecast").GetProperty("median").GetArrayLength().ShouldBe(HoldoutByHand.Dates);
        json.RootElement.GetProperty("strip").GetArrayLength().ShouldBe(holdout.Strip.Length);
        json.RootElement.GetProperty("course")[8].GetProperty("regime").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("focus").GetString().ShouldBe("ukraine");
    }

    [Fact]
    public void What_is_infinite_or_undefined_is_null()
    {
        using var never = JsonDocument.Parse(HoldoutJson.Write(HoldoutFixture.Of("never")));
        never.RootElement.GetProperty("at-most-likely").GetProperty("signed").GetProperty("median-week").ValueKind.ShouldBe(JsonValueKind.Null);
        never.RootElement.GetProperty("over-ranges").GetProperty("median-week-of-yes").GetProperty("ukraine").GetProperty("p95").ValueKind.ShouldBe(JsonValueKind.Null);
        never.RootElement.GetProperty("input-effects")[3].GetProperty("rank-coefficient").ValueKind.ShouldBe(JsonValueKind.Null);
        using var nothing = JsonDocument.Parse(HoldoutJson.Write(HoldoutFixture.Of("no-proposal")));
        nothing.RootElement.GetProperty("course")[0].GetProperty("price").GetProperty("russia").ValueKind.ShouldBe(JsonValueKind.Null);
        nothing.RootElement.GetProperty("at-most-likely").GetProperty("today").GetProperty("russia").GetProperty("accepting").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Fact]
    public void The_keys_read_as_approved()
    {
        using var json = JsonDocument.Parse(HoldoutJson.Write(HoldoutFixture.Of("usual")));
        Snapshot.Match(string.Join('\n', Shape(json.RootElement, "").Distinct()) + "\n");
    }

    [Fact]
    public void The_answer_stands_in_the_json_of_a_brief()
    {
        var holdout = HoldoutFixture.Of("usual");
        using var json = JsonDocument.Parse(OutlookJson.Write(OutlookFixture.Of(holdout.Case), null, holdout));
        json.RootElement.GetProperty("holdout").GetProperty("over-ranges").GetProperty("signed-by")[1].GetProperty("mean").GetDouble().ShouldBe(holdout.OverRanges!.SignedBy[1].Share.Mean);
    }

    [Fact]
    public void Nothing_answered_is_said_with_the_reason()
    {
        using var json = JsonDocument.Parse(HoldoutJson.Write(HoldoutFixture.Of("unanswered")));
        json.RootElement.GetProperty("status").GetString().ShouldBe("not-answered");
        json.RootElement.GetProperty("not-answered").GetProperty("text").GetString().ShouldBe("The case has no contest.");
        json.RootElement.GetProperty("at-most-likely").ValueKind.ShouldBe(JsonValueKind.Null);
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_row_of_the_table_is_whole_and_no_cell_is_a_formula(string name)
    {
        var rows = CsvReader.Read(HoldoutCsv.Write(HoldoutFixture.Of(name)));
        rows[0].ShouldBe(["section", "scenario", "party", "week", "quantity", "value", "note"]);
        rows.ShouldAllBe(r => r.Length == rows[0].Length);
        rows.Skip(1).SelectMany(r => r).ShouldAllBe(c => c.Length == 0 || !"=+@\t\r".Contains(c[0]));
        foreach (var row in rows.Skip(1).Where(r => r[5].Length > 0 && r[5] is not "true" and not "false"))
            double.IsFinite(double.Parse(row[5], CultureInfo.InvariantCulture)).ShouldBeTrue();
    }

    [Fact]
    public void The_table_holds_the_numbers_of_the_findings()
    {
        var holdout = HoldoutFixture.Of("usual");
        var rows = CsvReader.Read(HoldoutCsv.Write(holdout));
        double Value(string section, string scenario, string party, string week, string quantity) =>
            double.Parse(rows.Single(r => r.Take(5).SequenceEqual([section, scenario, party, week, quantity]))[5], CultureInfo.InvariantCulture);
        Value("most-likely", "", "ukraine", "0", "price").ShouldBe(holdout.AtMostLikely!.Summary.Today[1].Price);
        Value("most-likely", "", "", "26", "signed").ShouldBe(holdout.AtMostLikely.Summary.Signed.Reached[26]);
        Value("over-ranges", "", "", "26", "signed-p95").ShouldBe(holdout.OverRanges!.SignedBy[1].Share.P95);
        Value("over-ranges", "aid-halted", "", "52", "signed-by-week-mean").ShouldBe(holdout.Levers[0].OverRanges!.Signed.Mean[52]);
        Value("lever", "aid-halted", "", "26", "signed-change-mean").ShouldBe(0.253);
        Value("strip", "", "", "8", "says-yes-to-step").ShouldBe(11);
        rows.Select(r => string.Join('|', r.Take(5).Append(r[6]))).GroupBy(k => k).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
    }

    private static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(n => n.GetDouble())];

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Keys(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };

    private static IEnumerable<string> Shape(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Shape(p.Value, $"{path}/{p.Name}")),
        JsonValueKind.Array when element.GetArrayLength() > 0 => element.EnumerateArray().SelectMany(e => Shape(e, path + "[]")),
        _ => [path],
    };
}
