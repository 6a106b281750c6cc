using System.Text.Json;

namespace Parley.Reading.Json;

/// <summary>What several reports come to together, as JSON. Records are named <c>document/id</c>.</summary>
internal static class MergedJson
{
    public static void Write(Utf8JsonWriter json, ReportSet set)
    {
        json.WriteStartObject("merged");
        json.List("origins", set.Origins, o => json.Item(() =>
        {
            json.WriteString("document", o.Document);
            json.WriteString("copied_from", o.CopiedFrom);
            json.WriteNumber("shared", Math.Round(o.Shared, 3));
            json.Texts("shared_quotes", o.SharedQuotes);
        }));
        json.WriteNumber("independent_origins", set.IndependentOrigins);
        json.List("events", set.Events, e => json.Item(() =>
        {
            json.WriteString("id", e.Id);
            json.WriteString("plover", e.Type.ToString().ToUpperInvariant());
            json.WriteString("status", e.Status);
            json.Date("date", e.Date);
            json.Texts("source", e.Actors);
            json.Texts("target", e.Recipients);
            json.Texts("records", [.. e.Tellings.Select(t => t.Reference)]);
        }));
        json.List("positions", set.Positions, p => json.Item(() =>
        {
            json.WriteString("party", p.Holder);
            json.WriteString("issue", p.Key);
            json.WriteString("record", p.Reference);
            json.WriteString("superseded_by", p.SupersededBy);
        }));
        json.List("contradictions", set.Contradictions, c => json.Item(() =>
        {
            json.WriteString("kind", c.Kind);
            json.WriteString("explain", c.Explain);
            json.WriteString("a_document", c.DocumentA);
            json.Span("a", c.A);
            json.WriteString("b_document", c.DocumentB);
            json.Span("b", c.B);
        }));
        json.WriteEndObject();
    }
}
