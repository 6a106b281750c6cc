using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Parley.Analysis.Catalog;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary>The catalogue as JSON with kebab-case keys.</summary>
internal static class CatalogJson
{
    public static string List(ImmutableArray<CatalogEntry> entries) => Write(json =>
    {
        json.WriteStartArray("cases");
        foreach (var entry in entries)
        {
            json.WriteStartObject();
            Head(json, entry);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    public static string Show(CatalogEntry entry) => Write(json =>
    {
        json.WriteStartObject("case");
        Head(json, entry);
        json.WriteString("summary", entry.Case.Summary);
        json.WriteNumber("parties", entry.Case.Parties.Length);
        json.WriteStartArray("issues");
        foreach (var issue in entry.Case.Issues)
            json.WriteStringValue(issue.Id);
        json.WriteEndArray();
        json.WriteStartArray("outcomes");
        foreach (var outcome in entry.Expected.Outcomes)
        {
            json.WriteStartObject();
            json.WriteString("issue", outcome.Issue);
            json.WriteNumber("value", outcome.Value);
            json.WriteString("source", outcome.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var note in entry.Expected.Notes)
            json.WriteStringValue(note);
        json.WriteEndArray();
        json.WriteStartObject("sources");
        foreach (var (key, value) in entry.Expected.Sources)
            json.WriteString(key, value);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    public static string Check(ImmutableArray<CatalogEntry> entries, ImmutableArray<CatalogRow>[] rows) => Write(json =>
    {
        json.WriteNumber("numbers", rows.Sum(r => r.Length));
        json.WriteNumber("off", rows.Sum(r => r.Count(row => !row.Ok)));
        json.WriteStartArray("cases");
        for (var i = 0; i < entries.Length; i++)
        {
            json.WriteStartObject();
            Head(json, entries[i]);
            json.WriteStartArray("rows");
            foreach (var row in rows[i])
                Row(json, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    });

    private static void Head(Utf8JsonWriter json, CatalogEntry entry)
    {
        json.WriteString("id", entry.Id);
        json.WriteString("title", entry.Case.Title);
        json.WriteString("file", entry.File);
        json.WriteString("case-sha256", entry.CaseHash);
        json.WriteString("citation", entry.Expected.Citation);
    }

    private static void Row(Utf8JsonWriter json, CatalogRow row)
    {
        json.WriteStartObject();
        json.WriteString("issue", row.Issue);
        json.WriteString("model", row.Model);
        json.WriteString("options", row.Options);
        json.WriteString("number", row.What);
        Number(json, "published", row.Expected);
        Number(json, "computed", row.Computed);
        Number(json, "difference", row.Difference);
        json.WriteNumber("tolerance", row.Tolerance);
        json.WriteString("source", row.Source);
        json.WriteBoolean("ok", row.Ok);
        if (row.Problem is not null)
            json.WriteString("problem", row.Problem);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } given)
            json.WriteNumber(name, given);
        else
            json.WriteNull(name);
    }

    private static string Write(Action<Utf8JsonWriter> body)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new() { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteNumber("schema-version", 1);
            json.WriteString("version", ParleyCommand.Version);
            body(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
