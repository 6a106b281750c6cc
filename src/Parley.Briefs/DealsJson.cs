using System.Text.Json;
using Parley.Analysis.Deals;
using Parley.Briefs.Json;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes a deals answer as JSON: every point of the frontier that fits, every solution with its definition, every verdict.</summary>
/// <remarks>Numbers are unrounded. Counts of packages are whole numbers of any size. Worths are points of 100, in the order of <c>parties</c>; values are on the issues' scales, in the order of <c>issues</c>.</remarks>
public static class DealsJson
{
    /// <summary>Version of the format; it goes up when a key changes its meaning or goes away.</summary>
    public const int SchemaVersion = 1;

    /// <summary>Points of the frontier that are listed at most; the CSV output lists all.</summary>
    public const int MostPoints = 20_000;

    /// <summary>Points listed at most where the answer is a part of a brief.</summary>
    public const int MostPointsInBrief = 200;

    /// <summary>The answer as JSON text, with a line feed at the end.</summary>
    public static string Write(CaseDeals deals)
    {
        ArgumentNullException.ThrowIfNull(deals);
        return JsonText.Write(json =>
        {
            json.WriteNumber("schema-version", SchemaVersion);
            json.WriteString("kind", "deals");
            Content(json, deals, MostPoints);
        });
    }

    internal static void Content(Utf8JsonWriter json, CaseDeals deals, int mostPoints)
    {
        json.WriteString("status", Print.Kebab(deals.Status));
        json.WriteString("unit", "points of 100");
        json.Provenance(deals.Case, deals.Provenance);
        json.Statement("headline", deals.Headline);
        json.OptionalStatement("not-answered", deals.NotAnswered);
        json.OptionalStatement("what-blocks", deals.WhatBlocks);
        json.List("about-zone", deals.AboutZone, json.StatementValue);
        if (deals.Judgement is { } judgement)
        {
            json.WritePropertyName("judgement");
            OutlookJsonParts.Judgement(json, judgement);
        }
        else
        {
            json.WriteNull("judgement");
        }

        json.List("caveats", deals.Caveats, json.StatementValue);
        json.List("parties", deals.Parties, p => Party(json, deals, p));
        json.List("issues", deals.Issues, i => Issue(json, i));
        DealResultJson.Write(json, "at-most-likely", deals, deals.AtMostLikely, mostPoints);
        DealResultJson.Write(json, "red-lines-aside", deals, deals.LimitsAside, mostPoints);
        json.List("named-packages", deals.Named, n => NamedPackageJson.Write(json, deals, n));
        json.List("equal-offers", deals.Offers, o => NamedPackageJson.Offers(json, deals, o));
        ZoneRangesJson.Write(json, deals);
        json.List("scenarios", deals.Scenarios, s => json.Item(() =>
        {
            json.Text("id", s.Scenario);
            json.Text("name", s.Name);
            json.Number("probability", s.Probability);
            json.Number("change", s.Change);
            json.WriteNumber("draws", s.Draws);
        }));
        json.List("inputs", deals.Inputs, i => OutlookJsonParts.Input(json, i));
        json.List("gaps", deals.Gaps, g => OutlookJsonParts.Gap(json, g));
    }

    private static void Party(Utf8JsonWriter json, CaseDeals deals, DealPartyView party) => json.Item(() =>
    {
        json.Text("id", party.Id);
        json.Text("name", party.Name);
        json.Estimate("no-deal", party.NoDeal);
        json.WriteBoolean("no-deal-is-default", party.IsDefault);
        json.Number("no-deal-at-most-likely", party.NoDealAtMostLikely);
        json.Text("alternative", party.Alternative);
        json.Object("weights", () =>
        {
            foreach (var (issue, weight) in deals.Issues.Zip(party.Weights))
                json.Number(issue.Id, weight);
        });
    });

    private static void Issue(Utf8JsonWriter json, Core.Issue issue) => json.Item(() =>
    {
        json.Text("id", issue.Id);
        json.Text("name", issue.Name);
        json.Text("unit", issue.Unit);
        json.Number("low", issue.Scale.Low);
        json.Number("high", issue.Scale.High);
        json.WriteString("settles", Print.Kebab(issue.Settles));
        json.List("marks", issue.Marks, m => json.Item(() =>
        {
            json.Number("value", m.Value);
            json.Text("text", m.Text);
        }));
    });
}
