using Parley.Analysis.Deals;
using Parley.Briefs.Figures;
using Parley.Briefs.Html;
using Parley.Briefs.Terminal;
using Parley.Briefs.Text;

namespace Parley.Briefs;

/// <summary>Writes a deals answer as plain text for a terminal.</summary>
public static class DealsText
{
    private const int MostGaps = 8;
    private const int MostInputs = 5;
    private const int MostOffers = 3;

    /// <summary>The answer; no line is wider than the terminal.</summary>
    public static string Render(CaseDeals deals, TerminalOptions options)
    {
        ArgumentNullException.ThrowIfNull(deals);
        ArgumentNullException.ThrowIfNull(options);
        var page = new TerminalPage(options);
        Top(page, deals);
        Answer(page, deals);
        if (deals.AtMostLikely is not null)
        {
            Worths(page, deals);
            DealPackagesText.Named(page, deals);
            Edges(page, deals);
            DealPackagesText.Joint(page, deals);
        }

        OverRanges(page, deals);
        Offers(page, deals);
        Rest(page, deals);
        return page.ToString();
    }

    /// <summary>The answer in a few lines, for the summary of a brief.</summary>
    internal static void Short(TerminalPage page, CaseDeals deals)
    {
        page.Heading("Is there a deal?");
        page.Paragraph($"{deals.Headline.Text}.", 2, "", deals.Judgement?.Likelihood.ToString());
        if (deals.NotAnswered is { } not)
            page.Paragraph(not.Text, 2);
        foreach (var statement in deals.AboutZone.Take(1))
            page.Paragraph(statement.Text, 2);
        if (deals.WhatBlocks is { } blocks)
            page.Paragraph(blocks.Text, 2);
        foreach (var (package, i) in deals.Named.Where(n => n.Kind is NamedAs.Solution or NamedAs.LeastInfeasible).Take(1).Select((n, i) => (n, i)))
            page.Paragraph($"{DealWords.Names(package)}: {string.Join(", ", deals.Issues.Select((_, k) => $"{DealWords.Issue(deals, k)} {CaseText.Line(package.Terms[k], 120)}"))}.", 2);
    }

    private static void Top(TerminalPage page, CaseDeals deals)
    {
        var made = deals.Provenance;
        page.Line($"HANDLING: {Print.Handling(deals.Case.Handling).ToUpperInvariant()}");
        page.Paragraph(deals.Case.Title);
        page.Heading($"{deals.Headline.Text}.");
        var cutoff = deals.Case.AsOf is { } asOf ? $"cut-off {Print.Date(asOf)}" : "no cut-off given";
        var scenario = made.Scenario is { } name ? $"{page.Separator}scenario {name}" : "";
        page.Paragraph($"{cutoff}{page.Separator}{made.CaseFile}{scenario}{page.Separator}Parley {made.Version}{page.Separator}seed {made.Seed.ToString(System.Globalization.CultureInfo.InvariantCulture)}{page.Separator}{Print.Count(made.Draws)} draws");
        if (string.IsNullOrWhiteSpace(deals.Case.Caveat) && deals.Caveats.IsEmpty)
            return;
        page.Blank();
        if (!string.IsNullOrWhiteSpace(deals.Case.Caveat))
            page.Paragraph(deals.Case.Caveat, 2, "!");
        foreach (var caveat in deals.Caveats)
            page.Paragraph(caveat.Text, 2, "!");
    }

    private static void Answer(TerminalPage page, CaseDeals deals)
    {
        page.Heading("Is there an agreement zone?");
        if (deals.NotAnswered is { } not)
            page.Paragraph(not.Text, 2);
        if (deals.Judgement is { } judgement)
        {
            page.Paragraph($"{judgement.Statement.Text} Computed: {Print.Percent(judgement.Probability)}.", 2, "", judgement.Likelihood.ToString());
            if (judgement.Unaccepted > 0)
                page.Paragraph(DraftWords.OnJudgement(judgement.Unaccepted), 2);
            page.Paragraph($"Confidence in this judgement: {Print.Words(judgement.Confidence.Level)}. {judgement.Confidence.Why.Text}", 2);
        }

        foreach (var statement in deals.AboutZone)
            page.Paragraph(statement.Text, 2);
        if (deals.WhatBlocks is not { } blocks)
            return;
        page.Heading(DealsTables.IsOpen(deals) ? "What decides it" : "What blocks a deal");
        page.Paragraph(blocks.Text, 2);
    }

    private static void Worths(TerminalPage page, CaseDeals deals)
    {
        page.Heading("What packages are worth, in points of 100");
        page.Paragraph($"No agreement: {string.Join(", ", deals.Parties.Select(p => $"{CaseText.Line(p.Name, 80)} {DealWords.NoDeal(p)}"))}.", 2);
        page.Paragraph(DealWords.Found(deals.AtMostLikely!), 2);
        if (deals.LimitsAside is { } aside)
            page.Paragraph($"With the hard red lines put aside: {Print.Count(aside.Frontier.Points.Length, "point", "points")} on the frontier, search {DealWords.Search(aside)}. What solutions pick below is of that frontier.", 2);
        if (deals.Parties.Length == 2 && DealFigures.HasFrontier(deals) && page.Width >= 70)
            DealScatterText.Write(page, DealFigures.Scatter(deals, 0, 1));
    }

    private static void Edges(TerminalPage page, CaseDeals deals)
    {
        var rows = DealsTables.Edges(deals).ToArray();
        if (rows.Length == 0)
            return;
        page.Heading(DealsTables.IsOpen(deals) ? "What would close the zone, one at a time" : "What would open a zone, one at a time");
        var (name, cell) = (page.Width - 8 - (3 * Cells(page)), Cells(page));
        foreach (var row in rows.Prepend([.. DealsTables.EdgeColumns(deals)]))
            page.Columns(2, [(row[0], name), (row[1], cell), (row[2], cell), (row[3], cell)]);
    }

    private static int Cells(TerminalPage page) => page.Width >= 70 ? 15 : 8;

    private static void OverRanges(TerminalPage page, CaseDeals deals)
    {
        if (deals.OverRanges is null)
            return;
        var inputs = DealFigures.Deciding(deals).Take(MostInputs).ToArray();
        page.Heading("Inputs that decide whether there is a zone");
        if (inputs.Length == 0)
            page.Paragraph("None by itself: the share of draws with a zone is the same, to a hundredth, where an input is low and where it is high.", 2);
        foreach (var input in inputs)
            page.Paragraph($"{CaseText.Line(input.Label, 200)} ({Print.Input(input.Estimate)}{(input.IsDefault ? ", blank" : "")}): a zone in {Print.Percent(input.AtLow)} of draws where it is low, in {Print.Percent(input.AtHigh)} where it is high", 2, "-");
        Scenarios(page, deals);
        DealPackagesText.Records(page, deals);
    }

    private static void Scenarios(TerminalPage page, CaseDeals deals)
    {
        if (deals.Scenarios.IsEmpty)
            return;
        page.Heading("Under the scenarios of the case");
        foreach (var row in DealsTables.Scenarios(deals).Prepend(DealsTables.ScenarioColumns))
            page.Columns(2, [(row[0], page.Width - 8 - (2 * 18)), (row[1], 18), (row[2], 18)]);
    }

    private static void Offers(TerminalPage page, CaseDeals deals)
    {
        if (!deals.Offers.IsEmpty)
            page.Heading("Offers of equal worth");
        foreach (var offers in deals.Offers)
        {
            page.Paragraph($"{DealWords.Party(deals, offers.Party)}, worth about {DealWords.Points(offers.Worth)} to it alike:", 2);
            foreach (var offer in offers.Offers.Take(MostOffers))
            {
                var others = string.Join(", ", deals.Parties.Select((_, p) => p).Where(p => p != offers.Party).Select(p => $"{DealWords.Party(deals, p)} {DealWords.Points(offer.Worth[p])}"));
                page.Paragraph($"{others}: {string.Join("; ", deals.Issues.Select((issue, i) => $"{DealWords.Issue(deals, i)}: {DealWords.Term(issue, offer.Package.Values[i])}"))}", 4, "  -");
            }
        }
    }

    private static void Rest(TerminalPage page, CaseDeals deals)
    {
        if (!deals.Gaps.IsEmpty)
            page.Heading($"Gaps ({Print.Count(deals.Gaps.Length)})");
        foreach (var gap in deals.Gaps.Take(MostGaps))
            page.Paragraph($"{CaseText.Line(gap.Label, 200)}: {(gap.Default is { } range ? $"{Print.Input(range)} used instead" : "nothing used instead")}", 2, "-");
        if (deals.Gaps.Length > MostGaps)
            page.Paragraph($"and {Print.Count(deals.Gaps.Length - MostGaps)} more", 2, "-");
        page.Heading("Next");
        page.Paragraph(ReproduceCommand.Of(deals.Provenance), 2);
        page.Paragraph(ReproduceCommand.Of(deals.Provenance) + " --format json", 2);
        page.Paragraph(ReproduceCommand.Of(deals.Provenance, "brief"), 2);
    }
}
