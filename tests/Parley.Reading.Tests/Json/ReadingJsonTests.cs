using System.Text.Json;
using Parley.Reading.Json;
using Parley.Reading.Tests.Drafts;

namespace Parley.Reading.Tests.Json;

/// <summary>The JSON has the field names of hand-made evidence files, offsets into the file, and nothing that a page could run.</summary>
public sealed class ReadingJsonTests
{
    [Fact]
    public void One_report_is_one_object_with_the_names_of_the_gold_files()
    {
        var root = Parse(ReportSet.Of([HandMade.Full]));
        Keys(root).ShouldBe([
            "schema", "version", "lexicon", "doc", "sentences", "actors", "places", "attributions", "hedges", "boosters", "loaded", "questions", "dates",
            "events", "positions", "issues", "leverage", "channels", "problems", "contradictions", "sourcing",
        ]);
        Keys(root.GetProperty("events")[0]).ShouldBe([
            "id", "s", "trigger", "plover", "plover_base", "mode", "context", "cameo", "goldstein", "quad", "source", "target", "participants", "reciprocal",
            "date_expr", "date", "location", "status", "attribution", "hedges", "coref", "credibility", "reason",
        ]);
        root.GetProperty("events")[0].GetProperty("plover").GetString().ShouldBe("CONSULT");
        Keys(root.GetProperty("actors")[0]).ShouldBe(["id", "canonical", "type", "country", "sector", "parent", "role_stated", "role_kb", "aliases", "members", "mentions", "reason"]);
        Keys(root.GetProperty("actors")[0].GetProperty("mentions")[0]).ShouldBe(["s", "start", "end", "text", "kind"]);
        root.GetProperty("attributions")[0].GetProperty("record").GetString().ShouldBe("on_record");
        root.GetProperty("positions")[0].GetProperty("strength").GetString().ShouldBe("red_line");
        root.GetProperty("channels")[0].GetProperty("excluded")[0].GetString().ShouldBe("A03");
        Keys(root.GetProperty("events")[0].GetProperty("reason")).ShouldBe(["rule", "entry", "arguments", "notes"]);
    }

    [Fact]
    public void Offsets_lead_to_the_words()
    {
        var checkedSpans = 0;
        void Walk(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in element.EnumerateArray())
                    Walk(item);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                if (element.TryGetProperty("start", out var start))
                {
                    HandMade.First[start.GetInt32()..element.GetProperty("end").GetInt32()].ShouldBe(element.GetProperty("text").GetString());
                    checkedSpans++;
                }

                foreach (var property in element.EnumerateObject())
                    Walk(property.Value);
            }
        }

        Walk(Parse(ReportSet.Of([HandMade.Full])));
        checkedSpans.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Several_reports_are_documents_with_what_they_come_to()
    {
        var root = Parse(ReportSet.Of([HandMade.Full, HandMade.Full]));
        Keys(root).ShouldBe(["schema", "version", "documents", "merged"]);
        root.GetProperty("documents").GetArrayLength().ShouldBe(2);
        Keys(root.GetProperty("merged")).ShouldBe(["origins", "independent_origins", "events", "positions", "contradictions"]);
        root.GetProperty("merged").GetProperty("independent_origins").GetInt32().ShouldBe(1);
        root.GetProperty("merged").GetProperty("events")[0].GetProperty("records").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public void Markup_and_characters_that_hide_are_escaped()
    {
        const string words = "</script><b>\u001b[31m\u202Eevil\u200b\u2066\ufeff";
        var text = $"North {words}.";
        var json = ReadingJson.Write(ReportSet.Of([HandMade.Report("x", text) with { Questions = [new("Q01", HandMade.At(text, words), true, words, new() { Rule = "r" })] }]), "0");
        json.ShouldNotContain("</script>");
        json.Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse();
        json.IndexOfAny(['\u202E', '\u200b', '\u2066', '\ufeff', '\u001b']).ShouldBe(-1);
        JsonDocument.Parse(json).RootElement.GetProperty("questions")[0].GetProperty("question").GetString().ShouldBe(words);
    }

    private static JsonElement Parse(ReportSet set) => JsonDocument.Parse(ReadingJson.Write(set, "1.2.3")).RootElement;

    private static string[] Keys(JsonElement element) => [.. element.EnumerateObject().Select(p => p.Name)];
}
