using System.Globalization;
using System.Text.Json;
using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Json;

/// <summary>The parts of an outlook as JSON, other than its issues.</summary>
internal static class OutlookJsonParts
{
    public static void Provenance(Utf8JsonWriter json, Provenance made) => json.Object("provenance", () =>
    {
        json.Text("version", made.Version);
        json.Text("case-file", made.CaseFile);
        json.Text("case-hash", made.CaseHash);
        json.Text("scenario", made.Scenario);
        json.WriteNumber("seed", made.Seed);
        json.WriteNumber("draws", made.Draws);
        json.WriteNumber("challenge-draws", made.ChallengeDraws);
        json.WriteString("capability", Print.Kebab(made.Capability));
        json.Texts("models", made.Models);
        json.Text("error-model", made.ErrorModel);
    });

    public static void Case(Utf8JsonWriter json, Case theCase) => json.Object("case", () =>
    {
        json.Text("title", theCase.Title);
        json.Text("as-of", theCase.AsOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.Text("perspective", theCase.Perspective);
        json.WriteString("handling", Print.Kebab(theCase.Handling));
        json.WriteString("phase", Print.Kebab(theCase.Phase));
        json.Text("caveat", theCase.Caveat);
        json.List("parties", theCase.Parties, p => json.Item(() =>
        {
            json.Text("id", p.Id);
            json.Text("name", p.Name);
            json.WriteString("role", Print.Kebab(p.Role));
        }));
    });

    public static void Judgement(Utf8JsonWriter json, Judgement judgement) => json.Item(() =>
    {
        json.Text("id", judgement.Id);
        json.Text("issue", judgement.Issue);
        json.Statement("statement", judgement.Statement);
        json.Number("probability", judgement.Probability);
        json.Object("likelihood", () =>
        {
            json.Text("words", judgement.Likelihood.Words);
            json.WriteNumber("low-per-cent", judgement.Likelihood.Low);
            json.WriteNumber("high-per-cent", judgement.Likelihood.High);
        });
        Confidence(json, judgement.Confidence);
        json.Texts("passages", judgement.Passages);
        json.WriteNumber("unaccepted-lines", judgement.Unaccepted);
    });

    public static void Confidence(Utf8JsonWriter json, Confidence confidence) => json.Object("confidence", () =>
    {
        json.WriteString("level", Print.Kebab(confidence.Level));
        json.Statement("why", confidence.Why);
        json.Number("evidence-coverage", confidence.EvidenceCoverage);
        json.Number("model-spread", confidence.ModelSpread);
        json.Number("input-width", confidence.InputWidth);
    });

    public static void Effect(Utf8JsonWriter json, InputEffect effect) => json.Item(() =>
    {
        json.Text("path", effect.Path);
        json.Text("label", effect.Label);
        json.Text("issue", effect.Issue);
        json.Estimate("estimate", effect.Estimate);
        json.WriteBoolean("is-default", effect.IsDefault);
        json.Number("at-low", effect.AtLow);
        json.Number("base", effect.Base);
        json.Number("at-high", effect.AtHigh);
        json.Number("swing", effect.Swing);
        json.Number("reaches-limit-at", effect.ReachesLimitAt);
        json.Text("limit-of", effect.LimitOf);
    });

    public static void Scenario(Utf8JsonWriter json, ScenarioEffect effect) => json.Item(() =>
    {
        json.Text("scenario", effect.Scenario);
        json.Text("name", effect.Name);
        json.Statement("statement", effect.Statement);
        json.List("issues", effect.Issues, i => json.Item(() =>
        {
            json.Text("issue", i.Issue);
            json.Number("base-median", i.BaseMedian);
            json.Number("median", i.Median);
            json.Interval("interval-80", i.Interval80);
        }));
    });

    public static void Input(Utf8JsonWriter json, CaseInput input) => json.Item(() =>
    {
        json.Text("path", input.Path);
        json.Text("label", input.Label);
        json.Estimate("estimate", input.Estimate);
        json.WriteBoolean("is-default", input.IsDefault);
    });

    public static void Gap(Utf8JsonWriter json, Gap gap) => json.Item(() =>
    {
        json.Text("path", gap.Path);
        json.Text("label", gap.Label);
        json.Estimate("default", gap.Default);
        json.Text("meaning", gap.Meaning);
    });

    public static void Coverage(Utf8JsonWriter json, EvidenceCoverage coverage) => json.Object("coverage", () =>
    {
        json.WriteNumber("inputs", coverage.Inputs);
        json.WriteNumber("supported", coverage.Supported);
        json.WriteNumber("disputed", coverage.Disputed);
        json.WriteNumber("assumed", coverage.Assumed);
        json.WriteNumber("blank", coverage.Blank);
        json.WriteNumber("origins", coverage.Origins);
    });

    public static void ErrorModel(Utf8JsonWriter json, ErrorModelNote note) => json.Object("error-model", () =>
    {
        json.Text("id", note.Id);
        json.Statement("description", note.Description);
        json.WriteNumber("decisions", note.Decisions);
        json.WriteNumber("dossiers", note.Dossiers);
        json.Number("compromise-error", note.CompromiseError);
        json.Number("coverage-80", note.Coverage80);
        json.Number("coverage-50", note.Coverage50);
        json.Number("crps", note.Crps);
    });
}
