using System.Text.Json;
using Parley.Analysis.Holdout;
using Parley.Briefs.Json;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes a holdout answer as JSON: the exact solution at the most likely values, the answer over the ranges, and what moves it.</summary>
/// <remarks>
/// Numbers are unrounded. Worths and prices are on the scale of 0 to 1; shares are 0 to 1; time is in weeks from the case's date, and a list by week
/// begins with week 0. What has no value, or lies beyond the horizon, is <c>null</c>.
/// </remarks>
public static class HoldoutJson
{
    /// <summary>Version of the format; it goes up when a key changes its meaning or goes away.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The answer as JSON text, with a line feed at the end.</summary>
    public static string Write(CaseHoldout holdout)
    {
        ArgumentNullException.ThrowIfNull(holdout);
        return JsonText.Write(json =>
        {
            json.WriteNumber("schema-version", SchemaVersion);
            json.WriteString("kind", "holdout");
            Content(json, holdout);
        });
    }

    internal static void Content(Utf8JsonWriter json, CaseHoldout holdout)
    {
        json.WriteString("status", Print.Kebab(holdout.Status));
        Units(json);
        json.Provenance(holdout.Case, holdout.Provenance);
        json.Statement("headline", holdout.Headline);
        json.OptionalStatement("not-answered", holdout.NotAnswered);
        json.List("judgements", holdout.Judgements, j => OutlookJsonParts.Judgement(json, j));
        json.List("says", holdout.Says, json.StatementValue);
        json.OptionalStatement("tail", holdout.Tail);
        json.List("caveats", holdout.Caveats, json.StatementValue);
        json.Text("focus", holdout.Parties.IsEmpty ? null : holdout.Parties[holdout.Focus].Id);
        json.List("parties", holdout.Parties, p => Party(json, p));
        json.List("proposals", holdout.Proposals, p => json.Item(() =>
        {
            json.Text("id", p.Id);
            json.Text("name", p.Name);
            json.Texts("refused-by", p.RefusedBy);
        }));
        json.Texts("regimes", holdout.Regimes);
        HoldoutSolutionJson.Write(json, holdout);
        json.List("strip", holdout.Strip, s => HoldoutSolutionJson.Strip(json, holdout, s));
        json.List("course", holdout.Course, c => HoldoutSolutionJson.Course(json, holdout, c));
        HoldoutRangesJson.Write(json, holdout, holdout.OverRanges);
        json.List("pressures", holdout.Pressures, p => HoldoutEffectsJson.Pressure(json, holdout, p));
        HoldoutEffectsJson.Write(json, holdout);
        json.List("inputs", holdout.Inputs, i => OutlookJsonParts.Input(json, i));
        json.List("gaps", holdout.Gaps, g => OutlookJsonParts.Gap(json, g));
    }

    private static void Units(Utf8JsonWriter json) => json.Object("units", () =>
    {
        json.WriteString("worth", "0, defeat in the contest, to 1, victory, on each party's own scale");
        json.WriteString("price", "as worth; above 0 the party refuses");
        json.WriteString("time", "weeks from the case's date");
        json.WriteString("share", "0 to 1");
        json.WriteString("contest", "steps");
    });

    private static void Party(Utf8JsonWriter json, HoldoutPartyView party) => json.Item(() =>
    {
        json.Text("id", party.Id);
        json.Text("name", party.Name);
        json.WriteBoolean("contest-is-for", party.IsFor);
        json.WriteBoolean("has-refused", party.HasRefused);
        json.Text("constituency", party.Constituency);
    });
}
