using System.Text.Json;
using Parley.Analysis.Deals;

namespace Parley.Briefs.Json;

/// <summary>Whether a zone exists over the ranges, as JSON.</summary>
internal static class ZoneRangesJson
{
    public static void Write(Utf8JsonWriter json, CaseDeals deals)
    {
        if (deals.OverRanges is not { } ranges)
        {
            json.WriteNull("over-ranges");
            return;
        }

        json.Object("over-ranges", () =>
        {
            json.WriteNumber("draws", ranges.Draws);
            json.Number("probability", ranges.Probability);
            json.Number("unknown", ranges.Unknown);
            json.Number("limits-clash", ranges.LimitsClash);
            json.Object("limits-clash-by-issue", () =>
            {
                foreach (var (issue, share) in deals.Issues.Zip(ranges.ClashByIssue))
                    json.Number(issue.Id, share);
            });
            json.List("inputs", ranges.Inputs, i => json.Item(() =>
            {
                json.Text("path", i.Path);
                json.Text("label", i.Label);
                json.Estimate("estimate", i.Estimate);
                json.WriteBoolean("is-default", i.IsDefault);
                json.Number("zone-at-low", i.AtLow);
                json.Number("zone-at-high", i.AtHigh);
                json.Number("swing", i.Swing);
            }));
            json.WriteNumber("draws-for-packages", ranges.PackageDraws);
            json.List("packages-of-marks", ranges.Packages, p => json.Item(() =>
            {
                json.Numbers("values", p.Package.Values);
                json.Texts("terms", p.Terms);
                json.Number("on-frontier", p.OnFrontier);
                json.Number("acceptable", p.Acceptable);
            }));
        });
    }
}
