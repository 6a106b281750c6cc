using Parley.Analysis.Deals;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;
using Parley.Briefs.Json;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes an outlook as JSON: kebab-case keys, numbers unrounded, one order, one version of the format.</summary>
public static class OutlookJson
{
    /// <summary>Version of the format; it goes up when a key changes its meaning or goes away.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The outlook as JSON text, with a line feed at the end.</summary>
    /// <param name="outlook">The outlook.</param>
    /// <param name="deals">Whether there is a deal, as the object <c>deals</c>; <see langword="null"/> where that was not asked.</param>
    /// <param name="holdout">How long a party can hold out, as the object <c>holdout</c>; <see langword="null"/> where that was not asked.</param>
    public static string Write(CaseOutlook outlook, CaseDeals? deals = null, CaseHoldout? holdout = null)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        return JsonText.Write(json =>
        {
            json.WriteNumber("schema-version", SchemaVersion);
            json.WriteString("kind", "outlook");
            json.WriteString("status", Print.Kebab(outlook.Status));
            OutlookJsonParts.Provenance(json, outlook.Provenance);
            OutlookJsonParts.Case(json, outlook.Case);
            json.Statement("headline", outlook.Headline);
            json.List("caveats", outlook.Caveats, json.StatementValue);
            json.List("judgements", outlook.Judgements, j => OutlookJsonParts.Judgement(json, j));
            json.List("reported", outlook.Reported, r => ReportedJson.Finding(json, r));
            json.List("issues-without-numbers", outlook.WithoutNumbers, w => ReportedJson.Issue(json, w));
            ReportedJson.Nothing(json, outlook.NothingYet);
            json.List("disagreements", outlook.Disagreements, json.StatementValue);
            json.List("issues", outlook.Issues, i => IssueJson.Write(json, i));
            if (deals is not null)
                json.Object("deals", () => DealsJson.Content(json, deals, DealsJson.MostPointsInBrief));
            if (holdout is not null)
                json.Object("holdout", () => HoldoutJson.Content(json, holdout));
            json.List("effects", outlook.Effects, e => OutlookJsonParts.Effect(json, e));
            json.List("scenarios", outlook.Scenarios, s => OutlookJsonParts.Scenario(json, s));
            json.List("inputs", outlook.Inputs.All, i => OutlookJsonParts.Input(json, i));
            json.List("gaps", outlook.Inputs.Gaps, g => OutlookJsonParts.Gap(json, g));
            OutlookJsonParts.Coverage(json, outlook.Coverage);
            OutlookJsonParts.ErrorModel(json, outlook.ErrorModel);
        });
    }
}
