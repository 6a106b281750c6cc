using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>What a reader must know before using an answer about a deal, and why there is none.</summary>
internal static class DealCaveats
{
    public static ImmutableArray<Statement> Say(DealCase deal, DealResult result, ZoneOverRanges ranges)
    {
        var says = ImmutableArray.CreateBuilder<Statement>();
        if (deal.TookAll)
            says.Add(Prose.Say($"The case names fewer than two principals, so every party with a position is taken as one whose yes is needed: {DealSentences.Who(deal)}."));
        if (!deal.LeftOut.IsEmpty)
            says.Add(Prose.Say($"Left out, because no position of those who must agree has a number there: {Prose.List([.. deal.LeftOut.Select(i => i.Name)])}."));
        var blank = deal.Signatories.Where((_, p) => deal.NoDeals[p].Input is >= 0 and var i && deal.Inputs[i].IsDefault).Select(p => p.Name).ToArray();
        if (blank.Length > 0)
            says.Add(Prose.Say($"The case does not say what no agreement is worth to {Prose.List(blank)}: the wide default is drawn from, and the answer rests on it more than on anything else."));
        var unlimited = deal.Signatories.SelectMany((party, p) => deal.Cells[p].Select((cell, i) => (party, cell, i)))
            .Where(c => c.cell is { Limit: < 0 } && deal.Cells.Any(row => row[c.i] is { Limit: >= 0 })).Select(c => $"{c.party.Name} on {deal.Issues[c.i].Name}").ToArray();
        if (unlimited.Length > 0)
            says.Add(Prose.Say($"No red line is known for {Prose.List([.. unlimited.Take(4)])}{(unlimited.Length > 4 ? " and others" : "")}: nothing limits a deal there but its worth."));
        var unknown = deal.Case.Proposals.Where(p => !p.Terms.Any(t => deal.Issues.Any(i => i.Id == t.Issue))).Select(p => p.Name).ToArray();
        if (unknown.Length > 0)
            says.Add(Prose.Say($"The content of {Prose.List(unknown)} is not in the case, so it cannot be placed."));
        if (deal.Inputs.All(i => i.Estimate.IsPoint))
            says.Add(Prose.Say($"Every input is a single value, so nothing was drawn: the answer is as certain as the inputs are, not more."));
        if (ranges.Unknown > 0)
            says.Add(Prose.Say($"In {Prose.Percent(ranges.Unknown, "deals/over-ranges/unknown")}% of the draws the search was not exact and found no zone; they count as having none."));
        foreach (var warning in result.Warnings)
            says.Add(Prose.Say($"{warning}"));
        says.Add(Prose.Say($"Worths are points of 100 on each party’s own scale: they say what a party prefers, not how much more one party gains than another."));
        return says.ToImmutable();
    }

    /// <summary>Why nothing could be computed.</summary>
    public static Statement Obstacle(DealCase deal, DealResult? result)
    {
        if (result is not null)
            return Prose.Say($"{string.Join(" ", result.Warnings.DefaultIfEmpty("Linked terms tie too many issues together to lay out their combinations."))}");
        if (deal.CanBeAsked && deal.SharedStream is var (one, other))
            return Prose.Say($"The inputs '{one}' and '{other}' would draw the same random numbers; rename one of them.");
        if (deal.Signatories.Length < 2)
            return Prose.Say($"A deal needs two parties whose yes is needed; the case has {Prose.N(deal.Signatories.Length, "deals/signatories")}. Give a second party the role principal, or a position.");
        var first = deal.Case.Issues.FirstOrDefault();
        return first is null
            ? Prose.Say($"The case has no issue to agree on.")
            : Prose.Say($"No position of {DealSentences.Who(deal)} is a number on any issue. Give one at {CaseInputs.PositionPath(first.Id, deal.Signatories[0].Id)}.");
    }
}
