using Parley.Analysis.Backtest;
using Parley.Briefs.Json;

namespace Parley.Briefs;

/// <summary>Writes a backtest report as JSON.</summary>
public static class BacktestJson
{
    /// <summary>Version of the format.</summary>
    public const int SchemaVersion = 1;

    /// <summary>The report as JSON text, with a line feed at the end.</summary>
    public static string Write(BacktestReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return JsonText.Write(json =>
        {
            json.WriteNumber("schema-version", SchemaVersion);
            json.WriteString("kind", "backtest");
            json.Object("provenance", () =>
            {
                json.Text("version", report.Version);
                json.Text("file", report.File);
                json.Text("file-hash", report.FileHash);
                json.WriteNumber("seed", report.Seed);
                json.WriteNumber("bootstrap-samples", report.BootstrapSamples);
                json.Text("capability", report.Capability);
            });
            json.WriteNumber("issues", report.Issues);
            json.WriteNumber("scoreable", report.Scoreable);
            json.WriteNumber("dossiers", report.Dossiers);
            json.List("models", report.Models, m => json.Item(() =>
            {
                json.Text("model", m.Model);
                json.Text("name", m.Name);
                json.Text("family", m.Family);
                json.WriteNumber("answered", m.Answered);
                json.Number("mean-absolute-error", m.MeanAbsoluteError);
                json.Number("root-mean-square-error", m.RootMeanSquareError);
                json.Number("within-10", m.Within10);
                json.Number("within-20", m.Within20);
                json.Number("crps", m.Crps);
                json.Number("coverage-50", m.Coverage50);
                json.Number("coverage-80", m.Coverage80);
                json.Number("difference", m.Difference);
                json.Interval("difference-interval-95", m.DifferenceInterval95);
                json.Number("unsettled", m.Unsettled);
                json.List("subgroups", m.Subgroups, s => json.Item(() =>
                {
                    json.Text("group", s.Group);
                    json.Text("value", s.Value);
                    json.WriteNumber("issues", s.Issues);
                    json.Number("mean-absolute-error", s.MeanAbsoluteError);
                }));
            }));
            json.List("distributions", report.Distributions, d => json.Item(() =>
            {
                json.Text("id", d.Id);
                json.Text("name", d.Name);
                json.WriteNumber("issues", d.Issues);
                json.Number("crps", d.Crps);
                json.Number("coverage-50", d.Coverage50);
                json.Number("coverage-80", d.Coverage80);
                json.Number("width-80", d.Width80);
            }));
            json.Texts("notes", report.Notes);
        });
    }
}
