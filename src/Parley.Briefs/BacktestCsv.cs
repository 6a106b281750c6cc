using Parley.Analysis.Backtest;
using Parley.Briefs.Csv;

namespace Parley.Briefs;

/// <summary>Writes a backtest report as one long table.</summary>
public static class BacktestCsv
{
    /// <summary>The report as comma-separated values (RFC 4180).</summary>
    /// <remarks>Columns: table, item, name, group, measure, value, unit, note. Errors are points of 100.</remarks>
    public static string Write(BacktestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var table = new CsvTable("table", "item", "name", "group", "measure", "value", "unit", "note");
        void Made(string measure, object? value, string note) => table.Row("provenance", "", "", "", measure, value, "", note);
        Made("version", null, report.Version);
        Made("file", null, report.File);
        Made("file-hash", null, report.FileHash);
        Made("capability", null, report.Capability);
        Made("seed", report.Seed, "");
        Made("bootstrap-samples", report.BootstrapSamples, "");
        Made("issues", report.Issues, "");
        Made("scoreable", report.Scoreable, "");
        Made("dossiers", report.Dossiers, "");
        foreach (var model in report.Models)
            Model(table, model);
        foreach (var score in report.Distributions)
        {
            void Number(string measure, object value, string unit) => table.Row("distribution", score.Id, score.Name, "", measure, value, unit, "");
            Number("issues", score.Issues, "");
            Number("crps", score.Crps, "points of 100");
            Number("coverage-50", score.Coverage50, "share");
            Number("coverage-80", score.Coverage80, "share");
            Number("width-80", score.Width80, "points of 100");
        }

        foreach (var note in report.Notes)
            table.Row("note", "", "", "", "", null, "", note);
        return table.ToString();
    }

    private static void Model(CsvTable table, ModelScore model)
    {
        void Number(string measure, object? value, string unit) => table.Row("model", model.Model, model.Name, model.Family, measure, value, unit, "");
        Number("answered", model.Answered, "");
        Number("mean-absolute-error", model.MeanAbsoluteError, "points of 100");
        Number("root-mean-square-error", model.RootMeanSquareError, "points of 100");
        Number("within-10", model.Within10, "share");
        Number("within-20", model.Within20, "share");
        Number("crps", model.Crps, "points of 100");
        Number("coverage-50", model.Coverage50, "share");
        Number("coverage-80", model.Coverage80, "share");
        Number("difference", model.Difference, "points of 100");
        Number("difference-interval-95-low", model.DifferenceInterval95?.Low, "points of 100");
        Number("difference-interval-95-high", model.DifferenceInterval95?.High, "points of 100");
        Number("unsettled", model.Unsettled, "share");
        foreach (var subgroup in model.Subgroups)
            table.Row("subgroup", model.Model, model.Name, $"{subgroup.Group}: {subgroup.Value}", "mean-absolute-error", subgroup.MeanAbsoluteError, "points of 100", FormattableString.Invariant($"{subgroup.Issues} issues"));
    }
}
