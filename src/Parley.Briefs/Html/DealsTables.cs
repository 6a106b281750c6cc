using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Briefs.Figures;
using Parley.Briefs.Text;
using Parley.Models.Deals;

namespace Parley.Briefs.Html;

/// <summary>The tables of a deals answer.</summary>
internal static class DealsTables
{
    /// <summary>Packages side by side that a page has room for.</summary>
    public const int MostColumns = 5;

    private const int MostEdges = 8;
    private const int MostPoints = 12;

    public static IReadOnlyList<string> EdgeColumns(CaseDeals deals) => ["No-deal value or red line", "Now", IsOpen(deals) ? "Closes the zone at" : "Opens a zone at", "Move"];

    public static IReadOnlyList<string> InputColumns { get; } = ["Input", "Range", "Zone where low", "Zone where high"];

    /// <summary>Whether there is a zone at the most likely values.</summary>
    public static bool IsOpen(CaseDeals deals) => deals.AtMostLikely?.Zone.Answer == ZoneAnswer.Exists;

    /// <summary>Named packages as columns: a row for each issue in its own words, then worths and place.</summary>
    public static IReadOnlyList<string> PackageColumns(CaseDeals deals) => ["Package", .. Shown(deals).Select(c => c.Letters)];

    public static IEnumerable<IReadOnlyList<string>> Packages(CaseDeals deals)
    {
        var columns = Shown(deals);
        var shown = columns.Select(c => c.Package).ToArray();
        yield return ["What it is", .. columns.Select(c => c.Names)];
        for (var i = 0; i < deals.Issues.Length; i++)
            yield return [DealWords.Issue(deals, i), .. shown.Select(n => CaseText.Line(n.Terms[i], 300) + (n.FilledIn.Contains(i) ? " (left open; filled in)" : ""))];
        for (var p = 0; p < deals.Parties.Length; p++)
            yield return [WorthTo(deals, p), .. shown.Select(n => DealWords.Points(n.Verdict.Worth[p]))];
        yield return ["Place", .. shown.Select(n => CaseText.Line(n.Place.Text, 400))];
    }

    /// <summary>Named packages that have no column.</summary>
    public static int Unshown(CaseDeals deals) => deals.Named.Length - Shown(deals).Sum(c => c.All.Length);

    /// <summary>The no-deal values and red lines that decide, least move first.</summary>
    public static IEnumerable<IReadOnlyList<string>> Edges(CaseDeals deals)
    {
        if (deals.AtMostLikely?.Zone is not { } zone)
            yield break;
        foreach (var edge in zone.Edges.Where(e => e.Decides is not null).Take(MostEdges))
            yield return [DealWords.Line(deals, edge.Party, edge.Issue), DealWords.At(deals, edge.Issue, edge.Now), DealWords.At(deals, edge.Issue, edge.Decides!.Value), DealWords.Move(edge.Issue, edge.Move)];
    }

    /// <summary>What must move together where no single move is enough, or costs more.</summary>
    public static IReadOnlyList<string> JointColumns(CaseDeals deals) => ["If they move together", .. Joint(deals).Select(j => DealWords.Together(deals, j))];

    /// <summary>How far it moves, and the package that is then acceptable to all.</summary>
    public static IEnumerable<IReadOnlyList<string>> JointRows(CaseDeals deals)
    {
        var joint = Joint(deals);
        if (joint.Count == 0)
            yield break;
        yield return ["Each by", .. joint.Select(j => DealWords.Move(j.Members.All(m => m.Issue < 0) ? -1 : 0, j.Move))];
        for (var i = 0; i < deals.Issues.Length; i++)
            yield return [DealWords.Issue(deals, i), .. joint.Select(j => DealWords.Term(deals.Issues[i], j.Package.Values[i]))];
        for (var p = 0; p < deals.Parties.Length; p++)
            yield return [WorthTo(deals, p), .. joint.Select(j => DealWords.Points(j.Worth[p]))];
    }

    public static IEnumerable<IReadOnlyList<string>> Inputs(CaseDeals deals) => DealFigures.Deciding(deals).Take(8).Select(i =>
        (IReadOnlyList<string>)[CaseText.Line(i.Label, 200), i.IsDefault ? $"{Print.Input(i.Estimate)} (blank)" : Print.Input(i.Estimate), Print.Percent(i.AtLow), Print.Percent(i.AtHigh)]);

    /// <summary>Packages of the marks over the ranges, as columns.</summary>
    public static IReadOnlyList<string> RecordColumns(CaseDeals deals) => ["Package", .. Records(deals).Select((_, i) => $"{i + 1}")];

    public static IEnumerable<IReadOnlyList<string>> RecordRows(CaseDeals deals)
    {
        var records = Records(deals);
        for (var i = 0; i < deals.Issues.Length; i++)
            yield return [DealWords.Issue(deals, i), .. records.Select(r => CaseText.Line(r.Terms[i], 300))];
        yield return ["Acceptable to all", .. records.Select(r => $"{Print.Percent(r.Acceptable)} of draws")];
        yield return ["On the frontier", .. records.Select(r => $"{Print.Percent(r.OnFrontier)} of draws")];
    }

    public static IReadOnlyList<string> OfferColumns(CaseDeals deals, EqualOffers offers) => ["Offer", .. offers.Offers.Take(3).Select((_, i) => $"{i + 1}")];

    /// <summary>Offers of one worth to a party: terms, and what they are worth to the others.</summary>
    public static IEnumerable<IReadOnlyList<string>> Offers(CaseDeals deals, EqualOffers offers)
    {
        var shown = offers.Offers.Take(3).ToArray();
        for (var i = 0; i < deals.Issues.Length; i++)
            yield return [DealWords.Issue(deals, i), .. shown.Select(o => DealWords.Term(deals.Issues[i], o.Package.Values[i]))];
        for (var p = 0; p < deals.Parties.Length; p++)
            yield return [$"Worth to {DealWords.Party(deals, p)}", .. shown.Select(o => DealWords.Points(o.Worth[p]))];
    }

    /// <summary>Columns of the scenarios.</summary>
    public static IReadOnlyList<string> ScenarioColumns { get; } = ["Scenario", "Draws with a zone", "Change"];

    /// <summary>How likely a zone is under each scenario of the case.</summary>
    public static IEnumerable<IReadOnlyList<string>> Scenarios(CaseDeals deals) => deals.Scenarios.Select(s => (IReadOnlyList<string>)
    [
        CaseText.Line(s.Name, 120),
        s.Probability is { } share ? Print.Percent(share) : "cannot be said",
        s.Change is { } change ? Math.Abs(change) < 0.005 ? "none" : $"{(change > 0 ? "+" : "−")}{Print.Fixed(Math.Abs(change) * 100, 0)} points" : "",
    ]);

    /// <summary>Columns of the points of a frontier.</summary>
    public static IReadOnlyList<string> PointColumns(CaseDeals deals) => ["Point", .. deals.Parties.Select(p => CaseText.Line(p.Name, 80)), "All prefer it", "Packages"];

    /// <summary>Points of the frontier, evenly picked where there are many, and what each party has without an agreement.</summary>
    public static IEnumerable<IReadOnlyList<string>> Points(CaseDeals deals)
    {
        yield return ["No agreement", .. deals.Parties.Select(DealWords.NoDeal), "", ""];
        foreach (var (package, i) in deals.Named.Select((n, i) => (n, i)))
            yield return [DealWords.Title(package, i), .. package.Verdict.Worth.Select(DealWords.Points), YesNo(package.Verdict.Below.IsEmpty), ""];
        var points = deals.Shown!.Frontier.Points;
        foreach (var i in Picked(points.Length))
            yield return [$"{Print.Count(i + 1)} of {Print.Count(points.Length)}", .. points[i].Worth.Select(DealWords.Points), YesNo(points[i].IsRational), DealWords.Packages(points[i].Packages)];
    }

    /// <summary>Joint moves, without those that move more lines than another one and no less far.</summary>
    private static IReadOnlyList<JointRelaxation> Joint(CaseDeals deals)
    {
        var all = (deals.AtMostLikely?.Zone.Joint ?? []).Where(j => double.IsFinite(j.Move)).ToArray();
        bool IsIdle(JointRelaxation joint) => all.Any(a => a.Members.Length < joint.Members.Length && a.Move <= joint.Move + 0.0005 && a.Members.All(joint.Members.Contains));
        return [.. all.Where(j => !IsIdle(j)).Take(3)];
    }

    private static string WorthTo(CaseDeals deals, int party) => $"Worth to {DealWords.Party(deals, party)} (no agreement: {DealWords.Points(deals.Parties[party].NoDealAtMostLikely)})";

    private static IReadOnlyList<PackageRecord> Records(CaseDeals deals) => [.. (deals.OverRanges?.Packages ?? []).Take(3)];

    /// <summary>
    /// The packages that get a column, in their order: what was put forward keeps two or three places beside what the solutions pick. Solutions that read alike share a column.
    /// </summary>
    private static List<Column> Shown(CaseDeals deals)
    {
        var all = deals.Named.Select((n, i) => (Package: n, Index: i)).ToArray();
        var picked = all.Where(n => n.Package.Kind is NamedAs.Solution or NamedAs.LeastInfeasible)
            .GroupBy(n => string.Join('\n', n.Package.Terms), StringComparer.Ordinal).Select(g => new Column(g.First().Package, [.. g])).ToArray();
        var forward = all.Where(n => n.Package.Kind is NamedAs.Proposal or NamedAs.Package).Select(n => new Column(n.Package, [n])).Take(Math.Max(MostColumns - picked.Length, 2)).ToArray();
        return [.. picked.Take(MostColumns - forward.Length).Concat(forward).OrderBy(c => c.All[0].Index)];
    }

    /// <summary>A column of the table of packages: one package, or several that read alike.</summary>
    private sealed record Column(NamedPackage Package, ImmutableArray<(NamedPackage Package, int Index)> All)
    {
        public string Letters => string.Join(", ", All.Select(n => DealWords.Letter(n.Index)));

        public string Names => All.Length == 1 ? DealWords.Names(Package) : $"{DealWords.Names(Package)}. Nearly the same: {string.Join("; ", All.Skip(1).Select(n => DealWords.Names(n.Package)))}";
    }

    private static IEnumerable<int> Picked(int count) =>
        Enumerable.Range(0, Math.Min(count, MostPoints)).Select(i => count <= MostPoints ? i : (int)((long)i * (count - 1) / (MostPoints - 1)));

    private static string YesNo(bool yes) => yes ? "yes" : "no";
}
