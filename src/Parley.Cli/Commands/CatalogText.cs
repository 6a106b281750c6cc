using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Catalog;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary>The catalogue as text of at most the terminal's width.</summary>
internal static class CatalogText
{
    public static string List(ImmutableArray<CatalogEntry> entries, Terminal terminal)
    {
        var page = new CatalogPage(terminal);
        page.Line($"{"case",-20} {"numbers",7}  title");
        foreach (var entry in entries)
            page.Line($"{entry.Id,-20} {Count(entry),7}  {entry.Case.Title}");
        page.Line("");
        page.Line("Next: parley catalog show CASE, or parley catalog check");
        return page.ToString();
    }

    public static string Show(CatalogEntry entry, string? folder, Terminal terminal)
    {
        var page = new CatalogPage(terminal);
        page.Line(entry.Case.Title);
        page.Line("");
        page.Paragraph(entry.Case.Summary ?? "");
        page.Paragraph(entry.Case.Caveat ?? "");
        page.Paragraph("Published: " + entry.Expected.Citation);
        page.Paragraph($"Parties: {entry.Case.Parties.Length}. Issues: {entry.Case.Issues.Length}. Published numbers: {Count(entry)}.");
        foreach (var outcome in entry.Expected.Outcomes)
            page.Paragraph($"Known outcome of {outcome.Issue}: {Number(outcome.Value)}. {outcome.Source}");
        foreach (var note in entry.Expected.Notes)
            page.Paragraph("Note: " + note);
        foreach (var source in entry.Expected.Sources)
            page.Paragraph($"Numbers marked {source.Key}: {source.Value}");
        page.Paragraph("File: " + CaseLoading.Printed(Path.Combine(folder ?? CatalogFolder.Shipped, entry.File)));
        return page.ToString();
    }

    public static string Summary(ImmutableArray<CatalogEntry> entries, ImmutableArray<CatalogRow>[] rows, Terminal terminal)
    {
        var page = new CatalogPage(terminal);
        page.Line($"{"case",-20} {"numbers",7} {"off",5}  {"largest difference",18} {"of tolerance",12}");
        for (var i = 0; i < entries.Length; i++)
        {
            var largest = rows[i].MaxBy(r => Math.Abs(r.Difference ?? 0) / Math.Max(r.Tolerance, double.Epsilon));
            var share = largest is { Tolerance: > 0 } ? Math.Abs(largest.Difference ?? 0) / largest.Tolerance : 0;
            page.Line($"{entries[i].Id,-20} {rows[i].Length,7} {rows[i].Count(r => !r.Ok),5}  {Small(largest?.Difference),18} {share.ToString("P0", CultureInfo.InvariantCulture),12}");
        }

        var off = entries.Zip(rows).SelectMany(e => e.Second.Where(r => !r.Ok).Select(r => (e.First.Id, Row: r))).ToArray();
        page.Line("");
        foreach (var (id, row) in off)
            page.Paragraph($"{id}: {row.Issue}, {Model(row)}, {row.What}: {row.Problem ?? $"published {Number(row.Expected)}, computed {Number(row.Computed)}"}");
        var total = rows.Sum(r => r.Length);
        page.Paragraph(off.Length == 0 ? $"All {total} published numbers are met." : $"{off.Length} of {total} published numbers are not met.");
        return page.ToString();
    }

    public static string Table(CatalogEntry entry, ImmutableArray<CatalogRow> rows, Terminal terminal)
    {
        var page = new CatalogPage(terminal);
        page.Line(entry.Case.Title);
        var what = Math.Max(20, terminal.Width - 48);
        foreach (var check in rows.GroupBy(r => r.Check))
        {
            var first = check.First();
            page.Line("");
            page.Line($"{first.Issue}: {Model(first)} ({first.Source})");
            page.Line("  " + page.Cell("number", what) + $"{"published",13} {"computed",13} {"difference",11} {"ok",4}");
            foreach (var row in check)
            {
                page.Line("  " + page.Cell(row.What, what) + $"{Number(row.Expected),13} {Number(row.Computed),13} {Small(row.Difference),11} {(row.Ok ? "yes" : "NO"),4}");
                if (row.Problem is not null)
                    page.Paragraph("  " + row.Problem);
            }
        }

        page.Line("");
        page.Line($"{rows.Count(r => r.Ok)} of {rows.Length} published numbers are met.");
        return page.ToString();
    }

    private static string Model(CatalogRow row) => row.Options.Length == 0 ? row.Model : $"{row.Model}, {row.Options}";

    private static int Count(CatalogEntry entry) => CatalogCheck.Run(entry.Case, entry.Expected).Length;

    private static string Number(double? value) => value?.ToString("G11", CultureInfo.InvariantCulture) ?? "none";

    private static string Small(double? value) => value switch
    {
        null => "none",
        0 => "0",
        { } given => given.ToString("0.0e+0", CultureInfo.InvariantCulture),
    };
}
