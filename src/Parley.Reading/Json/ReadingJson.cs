using System.Text.Json;

namespace Parley.Reading.Json;

/// <summary>Writes readings as JSON, with the field names and offsets of hand-made evidence files.</summary>
public static class ReadingJson
{
    /// <summary>Name and version of the form.</summary>
    public const string Schema = "parley-evidence/1";

    /// <summary>One report as one object; several as their documents with what was merged.</summary>
    /// <param name="set">The reports.</param>
    /// <param name="version">Version of Parley.</param>
    public static string Write(ReportSet set, string version)
    {
        ArgumentNullException.ThrowIfNull(set);
        return JsonLines.Write(json => Set(json, set, version));
    }

    /// <summary>The same as UTF-8, written as it is made.</summary>
    /// <param name="stream">Where it goes; left open.</param>
    /// <param name="set">The reports.</param>
    /// <param name="version">Version of Parley.</param>
    public static void Write(Stream stream, ReportSet set, string version)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(set);
        JsonLines.Write(stream, json => Set(json, set, version));
    }

    private static void Set(Utf8JsonWriter json, ReportSet set, string version)
    {
        if (set.Readings is [var only])
        {
            Document(json, only, version);
            return;
        }

        json.Item(() =>
        {
            json.WriteString("schema", Schema);
            json.WriteString("version", version);
            json.List("documents", set.Readings, r => Document(json, r, version));
            MergedJson.Write(json, set);
        });
    }

    private static void Document(Utf8JsonWriter json, ReportReading reading, string version) => json.Item(() =>
    {
        json.WriteString("schema", Schema);
        json.WriteString("version", version);
        json.WriteString("lexicon", reading.Lexicon);
        json.WriteStartObject("doc");
        var doc = reading.Document;
        json.WriteString("id", doc.Id);
        json.WriteString("file", doc.File);
        json.WriteString("sha256", doc.Hash);
        json.WriteNumber("chars", doc.Characters);
        json.WriteString("offset_unit", "UTF-16 code units; 0-based, end exclusive");
        json.WriteNumber("words", doc.Words);
        json.WriteString("title", doc.Title);
        json.WriteString("outlet", doc.Outlet);
        json.WriteString("byline", doc.Byline);
        json.WriteString("dateline", doc.Dateline);
        json.Date("published", doc.Published);
        json.WriteString("reliability", reading.Reliability.ToString());
        json.WriteEndObject();
        json.List("sentences", reading.Sentences, s => json.Item(() =>
        {
            json.WriteString("id", s.Sentence);
            json.WriteNumber("start", s.Start);
            json.WriteNumber("end", s.End);
            json.WriteString("text", s.Text);
        }));
        json.List("actors", reading.Actors, a => Actor(json, a));
        json.List("places", reading.Places, p => json.Item(() =>
        {
            json.WriteString("id", p.Id);
            json.WriteString("name", p.Name);
            json.WriteString("kind", p.Kind);
            json.Spans("mentions", p.Mentions);
        }));
        ClaimJson.Write(json, reading);
        NegotiationJson.Write(json, reading);
        json.List("problems", reading.Problems, p => json.Item(() =>
        {
            json.WriteString("id", p.Id);
            json.WriteString("kind", p.Kind);
            json.Spans("spans", p.Spans);
            json.WriteString("explain", p.Explain);
            json.WriteString("confidence", p.Confidence);
            json.Reason(p.Reason);
        }));
        json.List("contradictions", reading.Contradictions, c => json.Item(() =>
        {
            json.WriteString("id", c.Id);
            json.Span("a", c.A);
            json.Span("b", c.B);
            json.WriteString("kind", c.Kind);
            json.Reason(c.Reason);
        }));
        json.WriteStartObject("sourcing");
        json.WriteNumber("claims", reading.Sourcing.Claims);
        json.WriteNumber("attributed", reading.Sourcing.Attributed);
        json.WriteNumber("identifiable", reading.Sourcing.Identifiable);
        json.WriteEndObject();
    });

    private static void Actor(Utf8JsonWriter json, ActorRecord actor) => json.Item(() =>
    {
        json.WriteString("id", actor.Id);
        json.WriteString("canonical", actor.Canonical);
        json.WriteString("type", actor.Type);
        json.WriteString("country", actor.Country);
        json.WriteString("sector", actor.Sector);
        json.WriteString("parent", actor.Parent);
        json.WriteString("role_stated", actor.RoleStated);
        json.WriteString("role_kb", actor.RoleKnown);
        json.Texts("aliases", actor.Aliases);
        json.Texts("members", actor.Members);
        json.List("mentions", actor.Mentions, m => json.Item(() =>
        {
            json.SpanKeys(m.At);
            json.WriteString("kind", JsonLines.Snake(m.Kind));
        }));
        json.Reason(actor.Reason);
    });
}
