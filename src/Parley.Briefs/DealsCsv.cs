using System.Globalization;
using Parley.Analysis.Deals;
using Parley.Briefs.Csv;
using Parley.Briefs.Text;
using Parley.Models.Deals;

namespace Parley.Briefs;

/// <summary>Writes a deals answer as one wide table: one package a row, with its worths, its terms and where it lies.</summary>
public static class DealsCsv
{
    /// <summary>The answer as comma-separated values (RFC 4180, carriage return and line feed).</summary>
    /// <remarks>
    /// First the provenance and what each party has without an agreement, then packages with a name, then every point of the frontier. Columns: row, id, names, a worth for each
    /// party (points of 100), a value for each issue (on its scale), packages, rational, on-frontier, crosses, below, dominated-by, distance (points of 100), note.
    /// </remarks>
    public static string Write(CaseDeals deals)
    {
        ArgumentNullException.ThrowIfNull(deals);
        var table = new CsvTable(
        [
            "row", "id", "names", .. deals.Parties.Select(p => $"worth-{p.Id}"), .. deals.Issues.Select(i => $"value-{i.Id}"),
            "packages", "rational", "on-frontier", "crosses", "below", "dominated-by", "distance", "note",
        ]);
        Provenance(table, deals);
        table.Row(["no-deal", "", "no agreement", .. deals.Parties.Select(p => (object?)p.NoDealAtMostLikely), .. deals.Issues.Select(_ => (object?)null), null, null, null, null, null, null, null, ""]);
        foreach (var named in deals.Named)
            Named(table, deals, named);
        var points = deals.Shown?.Frontier.Points ?? [];
        for (var i = 0; i < points.Length; i++)
            Point(table, points[i], i);
        return table.ToString();
    }

    private static void Provenance(CsvTable table, CaseDeals deals)
    {
        var made = deals.Provenance;
        object?[] empty = [.. Enumerable.Repeat((object?)null, deals.Parties.Length + deals.Issues.Length + 7)];
        void Row(string id, string? note) => table.Row(["provenance", id, "", .. empty, note ?? ""]);
        Row("version", made.Version);
        Row("case-file", made.CaseFile);
        Row("case-hash", made.CaseHash);
        Row("scenario", made.Scenario);
        Row("handling", Print.Kebab(deals.Case.Handling));
        Row("seed", made.Seed.ToString(CultureInfo.InvariantCulture));
        Row("draws", made.Draws.ToString(CultureInfo.InvariantCulture));
        Row("status", Print.Kebab(deals.Status));
        Row("search", deals.AtMostLikely is { } result ? Print.Kebab(result.Status) : "");
        Row("tolerance", deals.AtMostLikely?.Tolerance.ToString("R", CultureInfo.InvariantCulture));
        Row("red-lines", deals.LimitsAside is null ? "" : "put aside on the frontier below, for they leave no package");
        Row("zone", deals.AtMostLikely is { } answer ? Print.Kebab(answer.Zone.Answer) : "");
        Row("zone-probability", deals.OverRanges?.Probability.ToString("R", CultureInfo.InvariantCulture));
    }

    private static void Named(CsvTable table, CaseDeals deals, NamedPackage named)
    {
        var verdict = named.Verdict;
        table.Row(
        [
            Print.Kebab(named.Kind), named.Id, string.Join("; ", named.Names), .. verdict.Worth.Select(w => (object?)w), .. verdict.Package.Values.Select(v => (object?)v),
            null, verdict.Below.IsEmpty, verdict.IsOnFrontier,
            string.Join("; ", verdict.Crosses.Select(c => $"{deals.Parties[c.Party].Id} on {deals.Issues[c.Issue].Id}")),
            string.Join("; ", verdict.Below.Select(p => deals.Parties[p].Id)),
            verdict.DominatedBy is { } better ? string.Join("; ", deals.Issues.Zip(better.Package.Values, (i, v) => string.Create(CultureInfo.InvariantCulture, $"{i.Id}={v:R}"))) : "",
            verdict.Distance, named.Place.Text,
        ]);
    }

    private static void Point(CsvTable table, FrontierPoint point, int index) => table.Row(
    [
        "frontier", (index + 1).ToString(CultureInfo.InvariantCulture), "", .. point.Worth.Select(w => (object?)w), .. point.Package.Values.Select(v => (object?)v),
        point.Packages?.ToString(CultureInfo.InvariantCulture), point.IsRational, true, "", "", "", 0.0, "",
    ]);
}
