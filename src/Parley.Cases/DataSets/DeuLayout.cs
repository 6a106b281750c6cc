using System.Collections.Immutable;

namespace Parley.Cases.DataSets;

/// <summary>The layout of DEU III: one row per issue, a column for each actor's position and salience.</summary>
/// <remarks>
/// Arregui and Perarnaud, "The Decision-making in the European Union (DEU) III dataset (1999–2019)", doi:10.34810/data53.
/// A blank position means that no position was taken. Non-members carry salience 0 and no position. 999 is a missing date.
/// </remarks>
internal static class DeuLayout
{
    private static readonly ImmutableArray<string> Actors =
    [
        "com", "ep", "at", "be", "bu", "cr", "cy", "cz", "dk", "ee", "fi", "fr", "de", "el", "hu", "ie", "it", "lv", "lt", "lu",
        "mt", "nl", "pl", "pt", "ro", "si", "sk", "es", "se", "uk",
    ];

    public static bool Fits(Table table) => table.Has("prnr") && table.Has("isnr") && table.Has("pcom") && table.Has("scom") && table.Has("out");

    public static ImmutableArray<DecisionIssue> Read(Table table)
    {
        var issues = ImmutableArray.CreateBuilder<DecisionIssue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows())
        {
            if (table.Sink.IsFull)
                break;
            if (row.Text("isnr") is not { } id)
            {
                // Files in circulation carry an extra row of weights below the names; it names no issue.
                row.Warn(DiagnosticCodes.RowSkipped, row.Cell("isnr"), "the row names no issue and is left out; 'isnr' is needed");
                continue;
            }

            if (!seen.Add(id))
                row.Fault(DiagnosticCodes.DuplicateRow, row.Cell("isnr"), $"the issue {Printable.Quote(id)} has a second row, one is allowed");
            else if (ReadIssue(row, id) is { } issue)
                issues.Add(issue);
        }

        return issues.ToImmutable();
    }

    private static DecisionIssue? ReadIssue(Table.Row row, string id)
    {
        var introduced = Date(row, "intro");
        var concluded = Date(row, "finact");
        var capabilities = CapabilityTable.For(introduced, concluded);
        var members = ImmutableArray.CreateBuilder<DecisionMember>();
        foreach (var actor in Actors)
        {
            if (row.Number("p" + actor, 0, 100) is { } position)
                members.Add(new(actor, position, row.Number("s" + actor, 0, 100), capabilities.Of(actor), capabilities.VotesOf(actor)));
        }

        var issue = new DecisionIssue
        {
            Id = id,
            Dossier = row.Text("prnr") ?? id,
            Title = row.Text("prname"),
            Group = introduced is { } day ? Vintage(day) : null,
            Procedure = row.Text("proc"),
            VotingRule = row.Text("counvte"),
            Introduced = introduced,
            Concluded = concluded,
            ReferencePoint = row.Number("rp", 0, 100),
            Outcome = row.Number("out", 0, 100),
            Members = members.ToImmutable(),
        };
        return row.IsFaulty ? null : issue;
    }

    /// <summary>The wave of the data set that an issue belongs to by its date: proposals up to 2000, 2001 to 2009, and later.</summary>
    private static string Vintage(DateOnly introduced) => introduced.Year < 2001 ? "DEU I" : introduced.Year < 2010 ? "DEU II" : "DEU III";

    private static DateOnly? Date(Table.Row row, string column)
    {
        var cell = row.Cell(column);
        if (cell.Text is "" or "999")
            return null;
        if (DeuDate.TryRead(cell.Text, out var date))
            return date;
        row.Warn(DiagnosticCodes.BadCell, cell, $"{column} is {Printable.Quote(cell.Text)}, which is no date of this data set; it is taken as blank. Dates are written DD-MM-YY, DD-MM-YYYY or YYYY-MM-DD");
        return null;
    }
}
