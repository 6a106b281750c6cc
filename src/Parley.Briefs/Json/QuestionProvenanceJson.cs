using System.Globalization;
using System.Text.Json;
using Parley.Analysis.Findings;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Json;

/// <summary>How the answer to one question was made, as JSON.</summary>
internal static class QuestionProvenanceJson
{
    public static void Provenance(this Utf8JsonWriter json, Case theCase, QuestionProvenance made) => json.Object("provenance", () =>
    {
        json.Text("title", theCase.Title);
        json.Text("as-of", theCase.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("handling", Print.Kebab(theCase.Handling));
        json.Text("version", made.Version);
        json.Text("case-file", made.CaseFile);
        json.Text("case-hash", made.CaseHash);
        json.Text("scenario", made.Scenario);
        json.WriteNumber("seed", made.Seed);
        json.WriteNumber("draws", made.Draws);
    });
}
