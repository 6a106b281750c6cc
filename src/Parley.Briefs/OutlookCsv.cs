using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Briefs.Csv;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes an outlook as one long table: one number a row, with what it measures and its unit.</summary>
public static class OutlookCsv
{
    /// <summary>The outlook as comma-separated values (RFC 4180, carriage return and line feed).</summary>
    /// <remarks>Columns: table, issue, item, name, measure, value, unit, note. <c>scale</c> is the issue's own scale.</remarks>
    public static string Write(CaseOutlook outlook)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        var table = new CsvTable("table", "issue", "item", "name", "measure", "value", "unit", "note");
        Provenance(table, outlook);
        foreach (var judgement in outlook.Judgements)
            table.Row("judgement", judgement.Issue, judgement.Id, judgement.Statement.Text, "probability", judgement.Probability, "share", $"confidence {Print.Words(judgement.Confidence.Level)}");
        foreach (var finding in outlook.Reported)
            table.Row("reported", "", finding.Id, finding.Statement.Text, finding.Kind, null, "", string.Join(' ', finding.Passages));
        foreach (var without in outlook.WithoutNumbers)
            table.Row("outlook", without.Issue.Id, "", without.Issue.Name, "status", null, "", "no-numbers");
        foreach (var issue in outlook.Issues)
            Issue(table, issue);
        foreach (var effect in outlook.Effects)
            Effect(table, effect);
        foreach (var scenario in outlook.Scenarios)
            Scenario(table, scenario);
        foreach (var gap in outlook.Inputs.Gaps)
            Range(table, "gap", "", gap.Path, gap.Label, "default", gap.Default is { } range ? new Interval(range.Low, range.High) : null, "", gap.Meaning);
        return table.ToString();
    }

    private static void Provenance(CsvTable table, CaseOutlook outlook)
    {
        var made = outlook.Provenance;
        void Text(string measure, string? note) => table.Row("provenance", "", "", "", measure, null, "", note);
        Text("version", made.Version);
        Text("case-file", made.CaseFile);
        Text("case-hash", made.CaseHash);
        Text("scenario", made.Scenario);
        Text("handling", Print.Kebab(outlook.Case.Handling));
        Text("error-model", made.ErrorModel);
        table.Row("provenance", "", "", "", "seed", made.Seed, "", "");
        table.Row("provenance", "", "", "", "draws", made.Draws, "", "");
        table.Row("provenance", "", "", "", "challenge-draws", made.ChallengeDraws, "", "");
    }

    private static void Issue(CsvTable table, IssueOutlook outlook)
    {
        var id = outlook.Issue.Id;
        var name = outlook.Issue.Name;
        table.Row("outlook", id, "", name, "median", outlook.Median, "scale", outlook.Issue.Unit);
        Range(table, "outlook", id, "", name, "interval-50", outlook.Interval50, "scale", outlook.Issue.Unit);
        Range(table, "outlook", id, "", name, "interval-80", outlook.Interval80, "scale", outlook.Issue.Unit);
        for (var i = 0; !outlook.Bins.IsDefault && i < outlook.Bins.Length; i++)
            table.Row("outlook", id, "", name, FormattableString.Invariant($"bin-{i + 1}-of-{outlook.Bins.Length}"), outlook.Bins[i], "share", "");
        foreach (var row in outlook.Panel)
            Panel(table, id, row);
        foreach (var pull in outlook.Pulls)
        {
            table.Row("pull", id, pull.Party, pull.Name, "weight", pull.Weight, "per cent", "");
            Range(table, "pull", id, pull.Party, pull.Name, "weight-interval-80", pull.WeightInterval80, "per cent", "");
            table.Row("pull", id, pull.Party, pull.Name, "left-out", pull.LeftOut, "scale", "");
            Range(table, "pull", id, pull.Party, pull.Name, "left-out-interval-80", pull.LeftOutInterval80, "scale", "");
            table.Row("pull", id, pull.Party, pull.Name, "per-ten-salience", pull.PerTenSalience, "scale", "");
            table.Row("pull", id, pull.Party, pull.Name, "per-ten-capability", pull.PerTenCapability, "scale", "");
        }

        foreach (var limit in outlook.Limits)
            table.Row("limit", id, limit.Party, limit.Name, "probability-beyond", limit.Probability, "share", $"red line {limit.Limit}, crossed {(limit.CrossedAbove ? "above" : "below")}");
    }

    private static void Panel(CsvTable table, string issue, PanelRow row)
    {
        table.Row("panel", issue, row.Model, row.Name, "at-most-likely", row.AtMostLikely, "scale", row.Status);
        table.Row("panel", issue, row.Model, row.Name, "median", row.Median, "scale", row.Family);
        Range(table, "panel", issue, row.Model, row.Name, "interval-50", row.Interval50, "scale", row.Family);
        Range(table, "panel", issue, row.Model, row.Name, "interval-80", row.Interval80, "scale", row.Family);
        table.Row("panel", issue, row.Model, row.Name, "draws", row.Draws, "", row.Family);
        table.Row("panel", issue, row.Model, row.Name, "answered", row.Answered, "share", row.Family);
        table.Row("panel", issue, row.Model, row.Name, "unsettled", row.Unsettled, "share", row.Family);
        table.Row("panel", issue, row.Model, row.Name, "placed-differently", row.PlacedDifferently, "share", row.Family);
        table.Row("panel", issue, row.Model, row.Name, "ordered-differently", row.OrderedDifferently, "share", row.Family);
        table.Row("panel", issue, row.Model, row.Name, "record-error", row.RecordError, "points of 100", FormattableString.Invariant($"{row.RecordDecisions} decisions"));
    }

    private static void Effect(CsvTable table, InputEffect effect)
    {
        var note = effect.IsDefault ? $"default {effect.Estimate}" : effect.Estimate.ToString();
        table.Row("effect", effect.Issue, effect.Path, effect.Label, "at-low", effect.AtLow, "scale", note);
        table.Row("effect", effect.Issue, effect.Path, effect.Label, "base", effect.Base, "scale", note);
        table.Row("effect", effect.Issue, effect.Path, effect.Label, "at-high", effect.AtHigh, "scale", note);
        table.Row("effect", effect.Issue, effect.Path, effect.Label, "swing", effect.Swing, "share", note);
        if (effect.ReachesLimitAt is { } value)
            table.Row("effect", effect.Issue, effect.Path, effect.Label, "reaches-limit-at", value, "input", effect.LimitOf);
    }

    private static void Scenario(CsvTable table, ScenarioEffect scenario)
    {
        foreach (var issue in scenario.Issues)
        {
            table.Row("scenario", issue.Issue, scenario.Scenario, scenario.Name, "base-median", issue.BaseMedian, "scale", "");
            table.Row("scenario", issue.Issue, scenario.Scenario, scenario.Name, "median", issue.Median, "scale", "");
            Range(table, "scenario", issue.Issue, scenario.Scenario, scenario.Name, "interval-80", issue.Interval80, "scale", "");
        }
    }

    private static void Range(CsvTable table, string kind, string issue, string item, string name, string measure, Interval? interval, string unit, string? note)
    {
        table.Row(kind, issue, item, name, measure + "-low", interval?.Low, unit, note);
        table.Row(kind, issue, item, name, measure + "-high", interval?.High, unit, note);
    }
}
