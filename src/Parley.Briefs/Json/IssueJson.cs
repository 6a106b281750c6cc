using System.Text.Json;
using Parley.Analysis.Outlook;

namespace Parley.Briefs.Json;

/// <summary>One issue of an outlook as JSON.</summary>
internal static class IssueJson
{
    public static void Write(Utf8JsonWriter json, IssueOutlook outlook) => json.Item(() =>
    {
        var issue = outlook.Issue;
        json.Text("id", issue.Id);
        json.Text("name", issue.Name);
        json.Text("question", issue.Question);
        json.Text("unit", issue.Unit);
        json.Object("scale", () =>
        {
            json.Number("low", issue.Scale.Low);
            json.Number("high", issue.Scale.High);
        });
        json.List("marks", issue.Marks, m => json.Item(() =>
        {
            json.Number("value", m.Value);
            json.Text("text", m.Text);
        }));
        json.Statement("takeaway", outlook.Takeaway);
        json.Statement("in-words", outlook.InWords);
        json.Number("median", outlook.Median);
        json.Interval("interval-50", outlook.Interval50);
        json.Interval("interval-80", outlook.Interval80);
        json.Numbers("bins", outlook.Bins);
        json.List("panel", outlook.Panel, r => Row(json, r));
        json.List("pulls", outlook.Pulls, p => Pull(json, p));
        json.List("limits", outlook.Limits, l => Limit(json, l));
        Clash(json, outlook.Clash);
        json.Statement("disagreement", outlook.Disagreement);
        OutlookJsonParts.Confidence(json, outlook.Confidence);
        json.Texts("passages", outlook.Passages);
    });

    private static void Clash(Utf8JsonWriter json, LimitClash? clash)
    {
        if (clash is null)
        {
            json.WriteNull("clash");
            return;
        }

        json.WriteStartObject("clash");
        json.Text("upper-party", clash.UpperParty);
        json.Text("lower-party", clash.LowerParty);
        json.Number("probability", clash.Probability);
        json.WriteEndObject();
    }

    private static void Row(Utf8JsonWriter json, PanelRow row) => json.Item(() =>
    {
        json.Text("model", row.Model);
        json.Text("name", row.Name);
        json.Text("family", row.Family);
        json.Text("summary", row.Summary);
        json.Number("at-most-likely", row.AtMostLikely);
        json.Text("status", row.Status);
        json.Number("median", row.Median);
        json.Interval("interval-50", row.Interval50);
        json.Interval("interval-80", row.Interval80);
        json.WriteNumber("draws", row.Draws);
        json.Number("answered", row.Answered);
        json.Number("unsettled", row.Unsettled);
        json.Number("placed-differently", row.PlacedDifferently);
        json.Number("ordered-differently", row.OrderedDifferently);
        json.Number("record-error", row.RecordError);
        json.WriteNumber("record-decisions", row.RecordDecisions);
    });

    private static void Pull(Utf8JsonWriter json, Pull pull) => json.Item(() =>
    {
        json.Text("party", pull.Party);
        json.Text("name", pull.Name);
        json.Number("weight-per-cent", pull.Weight);
        json.Interval("weight-interval-80", pull.WeightInterval80);
        json.Number("left-out", pull.LeftOut);
        json.Interval("left-out-interval-80", pull.LeftOutInterval80);
        json.Number("per-ten-salience", pull.PerTenSalience);
        json.Number("per-ten-capability", pull.PerTenCapability);
    });

    private static void Limit(Utf8JsonWriter json, LimitFinding limit) => json.Item(() =>
    {
        json.Text("party", limit.Party);
        json.Text("name", limit.Name);
        json.Estimate("limit", limit.Limit);
        json.WriteBoolean("crossed-above", limit.CrossedAbove);
        json.Number("probability", limit.Probability);
        json.WriteBoolean("principal", limit.Principal);
    });
}
