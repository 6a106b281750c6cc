using System.Globalization;
using Parley.Analysis.Backtest;
using Parley.Briefs.Terminal;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes a backtest report as plain text for a terminal.</summary>
public static class BacktestText
{
    private const int Number = 7;

    /// <summary>The report; no line is wider than the terminal.</summary>
    public static string Render(BacktestReport report, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(options);
        var page = new TerminalPage(options);
        page.Paragraph($"Backtest of {report.File}");
        page.Paragraph($"{Print.Count(report.Scoreable)} of {Print.Count(report.Issues, "issue", "issues")} scored, in {Print.Count(report.Dossiers, "dossier", "dossiers")}{page.Separator}capability: {report.Capability}{page.Separator}Parley {report.Version}{page.Separator}seed {report.Seed.ToString(CultureInfo.InvariantCulture)}{page.Separator}{Print.Count(report.BootstrapSamples)} bootstrap samples{page.Separator}file {CaseText.Shorten(report.FileHash, 13)}");
        Models(page, report);
        Comparison(page, report);
        Distributions(page, report);
        Subgroups(page, report);
        if (!report.Notes.IsEmpty)
            page.Heading("Notes");
        foreach (var note in report.Notes)
            page.Paragraph(note, 2, "-");
        return page.ToString();
    }

    private static void Models(TerminalPage page, BacktestReport report)
    {
        page.Heading("Models, points of 100");
        page.Paragraph("MAE, RMSE: mean absolute and root mean square error. r10: after ten rounds, as published comparisons count.");
        var name = page.Width - (5 * Number);
        page.Line(Cells(page, name, "Model", "n", "MAE", "RMSE", "in 10", "in 20"));
        foreach (var model in report.Models)
        {
            page.Line(Cells(page, name, model.Name, Print.Count(model.Answered), Print.Fixed(model.MeanAbsoluteError, 2), Print.Fixed(model.RootMeanSquareError, 1),
                Print.Percent(model.Within10), Print.Percent(model.Within20)));
        }
    }

    private static void Comparison(TerminalPage page, BacktestReport report)
    {
        page.Heading("Against the compromise model, and as distributions");
        page.Paragraph("Diff: MAE minus the compromise model's on the same issues, with its 95% interval. CRPS, in 80%: a normal around the answer, as wide as the model's error on other dossiers.");
        var name = page.Width - (3 * Number) - 17;
        page.Line(Row(page, name, "Model", "Diff", "95% interval", "CRPS", "in 80%"));
        foreach (var model in report.Models)
        {
            var interval = model.DifferenceInterval95 is { } range ? Print.Range(Signed(range.Low), Signed(range.High)) : "–";
            page.Line(Row(page, name, model.Name, model.DifferenceInterval95 is null ? "–" : Signed(model.Difference), interval, Print.Fixed(model.Crps, 1), Print.Percent(model.Coverage80)));
        }
    }

    private static void Distributions(TerminalPage page, BacktestReport report)
    {
        if (report.Distributions.IsEmpty)
            return;
        page.Heading("Forecasts that are distributions");
        page.Paragraph("CRPS: continuous ranked probability score, points of 100, lower is better. In 50%, in 80%: share of outcomes inside the interval.");
        var name = page.Width - (5 * Number) - 3;
        page.Line(Cells(page, name, "Forecast", "n", "CRPS", "in 50%", "in 80%", "width"));
        foreach (var score in report.Distributions)
            page.Line(Cells(page, name, score.Name, Print.Count(score.Issues), Print.Fixed(score.Crps, 1), Print.Percent(score.Coverage50), Print.Percent(score.Coverage80), Print.Fixed(score.Width80, 1)));
    }

    private static void Subgroups(TerminalPage page, BacktestReport report)
    {
        var groups = report.Models.SelectMany(m => m.Subgroups.Select(s => (s.Group, s.Value))).Distinct().ToArray();
        foreach (var group in groups.GroupBy(g => g.Group))
        {
            page.Heading($"Mean absolute error by {group.Key}");
            var columns = Math.Max(1, Math.Min(group.Count(), (page.Width - 22) / 12));
            foreach (var values in group.Chunk(columns))
            {
                var name = page.Width - (values.Length * 12);
                page.Line(page.Cell("Model", name) + string.Concat(values.Select(v => page.Cell(v.Value, 12, right: true))));
                foreach (var model in report.Models.Where(m => !m.Subgroups.IsEmpty))
                    page.Line(page.Cell(model.Name, name) + string.Concat(values.Select(v => page.Cell(Score(model, v.Group, v.Value), 12, right: true))));
                var first = report.Models.First(m => !m.Subgroups.IsEmpty);
                page.Line(page.Cell($"Issues ({first.Name})", name) + string.Concat(values.Select(v => page.Cell(Issues(first, v.Group, v.Value), 12, right: true))));
            }
        }
    }

    private static string Score(ModelScore model, string group, string value) =>
        model.Subgroups.FirstOrDefault(s => s.Group == group && s.Value == value) is { } score ? Print.Fixed(score.MeanAbsoluteError, 1) : "–";

    private static string Issues(ModelScore model, string group, string value) =>
        model.Subgroups.FirstOrDefault(s => s.Group == group && s.Value == value) is { } score ? Print.Count(score.Issues) : "–";

    private static string Row(TerminalPage page, int name, string label, string difference, string interval, string crps, string within) =>
        Cells(page, name, label, difference) + page.Cell(interval, 17, right: true) + page.Cell(crps, Number, right: true) + page.Cell(within, Number, right: true);

    private static string Cells(TerminalPage page, int name, string label, params string[] numbers) =>
        page.Cell(label, name) + string.Concat(numbers.Select(n => page.Cell(n, Number, right: true)));

    private static string Signed(double value)
    {
        var text = Print.Fixed(value, 1);
        return value > 0 && text.Trim('0', '.').Length > 0 ? "+" + text : text;
    }
}
