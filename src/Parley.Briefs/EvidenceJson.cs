using System.Globalization;
using Parley.Briefs.Json;
using Parley.Briefs.Reports;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes the evidence of a case as JSON: the ledger, the timeline, the channels, what to check.</summary>
public static class EvidenceJson
{
    /// <summary>The text, with keys in kebab case.</summary>
    /// <param name="view">The case with its texts.</param>
    public static string Write(EvidenceView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        var theCase = view.Case;
        return JsonText.Write(json =>
        {
            json.WriteNumber("schema-version", 1);
            json.Text("version", view.Version);
            json.Text("title", theCase.Title);
            json.Text("handling", Print.Kebab(theCase.Handling));
            json.WriteNumber("unaccepted-lines", view.Draft.Length);
            json.List("ledger", [.. LedgerEntry.Of(theCase)], l => json.Item(() =>
            {
                json.Text("speaker", l.Speaker);
                json.Text("record", Print.Kebab(l.Record));
                json.Text("grade", l.Grade);
                json.Text("hedge", l.Hedge.Length == 0 ? null : l.Hedge);
                json.Text("text", l.Text);
                json.Text("passage", l.Reference);
            }));
            json.List("timeline", [.. Timeline.Of(theCase)], e => json.Item(() =>
            {
                json.Text("id", e.Id);
                json.Text("date", e.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.Text("when", e.When);
                json.Text("type", Print.Kebab(e.Type));
                json.Text("status", Print.Kebab(e.Status));
                json.Texts("actors", e.Actors);
                json.Texts("recipients", e.Recipients);
                json.Text("text", e.Text);
                json.Texts("passages", e.Passages);
                json.WriteBoolean("accepted", e.Accepted);
            }));
            json.List("channels", theCase.Channels, c => json.Item(() =>
            {
                json.Text("id", c.Id);
                json.Text("name", c.Name);
                json.Text("status", Print.Kebab(c.Status));
                json.Text("secrecy", Print.Kebab(c.Secrecy));
                json.Texts("parties", c.Parties);
                json.List("excluded", c.Excluded, x => json.Item(() =>
                {
                    json.Text("party", x.Party);
                    json.Text("basis", Print.Kebab(x.Basis));
                }));
                json.WriteBoolean("accepted", c.Accepted);
            }));
            json.List("to-check", [.. theCase.Sources.SelectMany(s => s.Problems, (s, p) => (Source: s, Problem: p))], p => json.Item(() =>
            {
                json.Text("source", p.Source.Id);
                json.Text("kind", p.Problem.Kind);
                json.Text("text", p.Problem.Text);
                json.Texts("passages", p.Problem.Passages);
            }));
            json.List("questions", theCase.Questions, q => json.Text(q));
        });
    }

    private static void Text(this System.Text.Json.Utf8JsonWriter json, Core.OpenQuestion question) => json.Item(() =>
    {
        json.Text("id", question.Id);
        json.Text("text", question.Text);
        json.Texts("passages", question.Passages);
    });
}
