using System.Text.Json;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Data;

public sealed class OutlookJsonTests
{
    public static TheoryData<string> Names { get; } = [.. SampleBriefs.Cases.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Keys_are_kebab_case_throughout(string name)
    {
        using var json = JsonDocument.Parse(OutlookJson.Write(SampleBriefs.Outlook(name)));
        Keys(json.RootElement).ShouldAllBe(k => k.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'));
    }

    [Theory, MemberData(nameof(Names))]
    public void Texts_come_back_as_they_were_and_nothing_invisible_is_raw(string name)
    {
        var outlook = SampleBriefs.Outlook(name);
        var text = OutlookJson.Write(outlook);
        text.Where(c => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or (>= '\u007F' and <= '\u009F')).ShouldBeEmpty();
        using var json = JsonDocument.Parse(text);
        json.RootElement.GetProperty("case").GetProperty("title").GetString().ShouldBe(outlook.Case.Title.Replace('\uD800', '\uFFFD'));
    }

    [Fact]
    public void Numbers_are_not_rounded()
    {
        var outlook = SampleBriefs.Outlook("moscow");
        using var json = JsonDocument.Parse(OutlookJson.Write(outlook));
        var issues = json.RootElement.GetProperty("issues");
        issues.GetArrayLength().ShouldBe(4);
        issues[2].GetProperty("median").GetDouble().ShouldBe(outlook.Issues[2].Median);
        issues[0].GetProperty("panel")[11].GetProperty("interval-80").GetProperty("low").GetDouble().ShouldBe(outlook.Issues[0].Panel[11].Interval80!.Value.Low);
        issues[0].GetProperty("bins").GetArrayLength().ShouldBe(20);
        json.RootElement.GetProperty("provenance").GetProperty("seed").GetUInt64().ShouldBe(1ul);
        json.RootElement.GetProperty("judgements")[0].GetProperty("statement").GetProperty("numbers")[0].GetProperty("finding").GetString().ShouldBe("issues/territory/limits/0");
    }

    [Fact]
    public void A_small_outlook_reads_as_approved() => Snapshot.Match(OutlookJson.Write(SampleBriefs.Outlook("least")));

    [Fact]
    public void Two_runs_give_the_same_bytes() => OutlookJson.Write(SampleBriefs.Outlook("texts")).ShouldBe(OutlookJson.Write(SampleBriefs.Outlook("texts")));

    private static IEnumerable<string> Keys(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Keys(p.Value).Prepend(p.Name)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Keys),
        _ => [],
    };
}
