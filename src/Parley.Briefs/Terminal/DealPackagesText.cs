using Parley.Analysis.Deals;
using Parley.Briefs.Html;
using Parley.Briefs.Text;

namespace Parley.Briefs.Terminal;

/// <summary>Packages in a terminal: as many side by side as there is room for, in the issues' own words.</summary>
internal static class DealPackagesText
{
    private const int LabelCells = 18;
    private const int LeastCells = 18;
    private const int MostBeside = 3;

    /// <summary>Packages with a name.</summary>
    public static void Named(TerminalPage page, CaseDeals deals)
    {
        if (deals.Named.IsEmpty)
            return;
        page.Heading("The packages in words");
        Table(page, DealsTables.PackageColumns(deals), [.. DealsTables.Packages(deals)]);
        if (DealsTables.Unshown(deals) is > 0 and var more)
            page.Paragraph($"{Print.Count(more)} more are in the JSON and CSV outputs.", 2);
    }

    /// <summary>What must move together for a zone to open, and the package that it opens on.</summary>
    public static void Joint(TerminalPage page, CaseDeals deals)
    {
        var rows = DealsTables.JointRows(deals).ToArray();
        if (rows.Length == 0)
            return;
        page.Heading("What would open a zone, several at once");
        Table(page, DealsTables.JointColumns(deals), rows);
    }

    /// <summary>Packages of the marks over the ranges.</summary>
    public static void Records(TerminalPage page, CaseDeals deals)
    {
        if (deals.OverRanges is not { Packages.IsEmpty: false })
            return;
        page.Heading("Packages of the marks that hold up best over the ranges");
        Table(page, [.. DealsTables.RecordColumns(deals).Take(1 + MostBeside)], [.. DealsTables.RecordRows(deals)]);
    }

    private static void Table(TerminalPage page, IReadOnlyList<string> columns, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var room = page.Width - 2 - LabelCells;
        var beside = Math.Clamp(room / (LeastCells + 2), 1, MostBeside);
        for (var first = 1; first < columns.Count; first += beside)
        {
            var shown = Math.Min(beside, columns.Count - first);
            var cells = Math.Min(shown == 1 ? 56 : 28, (room - (2 * shown)) / shown);
            if (first > 1)
                page.Blank();
            foreach (var row in rows.Prepend(columns))
                page.Columns(2, [(row[0], LabelCells), .. row.Skip(first).Take(shown).Select(c => (c, cells))]);
        }
    }
}
