using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Briefs.Text;
using Parley.Core;

namespace Parley.Briefs.Terminal;

/// <summary>One issue in a terminal: bars for the outlook and the models at the edges, demands and red lines in words.</summary>
internal static class IssueText
{
    public static void Write(TerminalPage page, Case theCase, IssueOutlook outlook)
    {
        var scale = outlook.Issue.Scale;
        page.Blank();
        var unit = string.IsNullOrWhiteSpace(outlook.Issue.Unit) ? "" : $", {outlook.Issue.Unit}";
        page.Paragraph($"{CaseText.Line(outlook.Issue.Name, 160)} ({Print.Short(scale.Low)} to {Print.Short(scale.High)}{unit})", 2);
        Row(page, "Outlook", scale, outlook.Median, outlook.Interval50, outlook.Interval80);
        var answered = outlook.Panel.Where(r => r.Median is not null).ToArray();
        if (answered.Length > 0)
        {
            var chosen = new[] { answered[0], answered.MinBy(r => r.Median)!, answered.MaxBy(r => r.Median)! }.Distinct().OrderBy(r => r.Median);
            foreach (var row in chosen)
                Row(page, row.Name, scale, row.Median!.Value, row.Interval50 ?? Point(row), row.Interval80 ?? Point(row));
        }

        page.Paragraph($"{Print.Count(answered.Length)} of {Print.Count(outlook.Panel.Length, "model", "models")} answered; shown are the compromise model, the lowest and the highest.", 4);
        page.Paragraph(outlook.InWords.Text, 4);
        var asks = outlook.Issue.Positions.Select(p => $"{CaseText.Line(theCase.FindParty(p.Party)?.Label ?? p.Party, 40)} {(p.Value is { } value ? Print.OnScale(value, scale) : "not known")}");
        if (!outlook.Issue.Positions.IsEmpty)
            page.Paragraph($"Asked for: {string.Join(", ", asks)}.", 4);
        foreach (var limit in outlook.Limits)
            page.Paragraph($"Beyond the red line of {CaseText.Line(limit.Name, 120)} ({(limit.CrossedAbove ? "above" : "below")} {Print.OnScale(limit.Limit, scale)}): {Likelihood.Of(Math.Clamp(limit.Probability, 0, 1))}, computed {Print.Percent(limit.Probability)}.", 4);
    }

    private static void Row(TerminalPage page, string name, Scale scale, double median, Interval half, Interval wide)
    {
        var labelCells = Math.Min(26, page.Width / 3);
        const int valueCells = 15;
        var cells = page.Width - 4 - labelCells - 1 - valueCells - 1;
        double Share(double value) => (value - scale.Low) / scale.Width;
        var bar = page.Bar(Math.Max(8, cells), Share(wide.Low), Share(half.Low), Share(median), Share(half.High), Share(wide.High));
        page.Line($"    {page.Cell(name, labelCells)} {bar} {page.Cell($"{Print.OnScale(median, scale)} ({Print.OnScale(wide, scale)})", valueCells)}");
    }

    private static Interval Point(PanelRow row) => new(row.Median!.Value, row.Median.Value);
}
