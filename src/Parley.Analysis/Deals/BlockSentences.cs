using Parley.Analysis.Findings;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>Says what blocks a deal, or what is nearest to closing the zone.</summary>
internal static class BlockSentences
{
    private const int MostClashes = 3;

    public static Statement Say(DealCase deal, DealResult result)
    {
        var zone = result.Zone;
        return zone.Answer switch
        {
            ZoneAnswer.Exists => Binding(deal, zone),
            _ => Prose.Join([.. Why(deal, result), Opening(deal, zone)]),
        };
    }

    private static Statement Binding(DealCase deal, AgreementZone zone)
    {
        var first = zone.Edges.FirstOrDefault(e => e.Decides is not null);
        return first is null
            ? Prose.Say($"No single red line or no-deal value closes the zone, however far it moves.")
            : Prose.Say($"Nearest to closing it: {Change(deal, first)}.");
    }

    private static IEnumerable<Statement> Why(DealCase deal, DealResult result)
    {
        var zone = result.Zone;
        foreach (var clash in zone.Clashes.Take(MostClashes))
        {
            var issue = deal.Issues[clash.Issue];
            QuotedNumber Line(int party) => Prose.OnScale(deal.MostLikely(deal.Cells[party][clash.Issue]!.Limit), issue.Scale.Width, $"inputs/{CaseInputs.LimitPath(issue.Id, deal.Signatories[party].Id)}/most-likely");
            yield return Prose.Say($"On {issue.Name}, the hard red lines of {deal.Signatories[clash.Upper].Name} (at most {Line(clash.Upper)}) and {deal.Signatories[clash.Lower].Name} (at least {Line(clash.Lower)}) leave nothing to agree on between them.");
        }

        if (!zone.Clashes.IsEmpty)
            yield break;
        if (zone.LeastInfeasible is not { } least)
        {
            yield return Prose.Say($"No package lies within every hard red line and outside what the case excludes.");
            yield break;
        }

        var missing = deal.Signatories
            .Select((party, p) => (party, Short: zone.Shortfall[p]))
            .Where(s => s.Short > 0)
            .Select(s => Prose.Say($"{s.party.Name} {Prose.N(s.Short, $"deals/zone/shortfall/{s.party.Id}", DealSentences.Format(s.Short))}"))
            .ToArray();
        yield return Prose.Say($"No package within the red lines is worth enough to all: the one that comes nearest leaves {missing} points short of what no agreement is worth.");
    }

    private static Statement Opening(DealCase deal, AgreementZone zone)
    {
        var single = zone.Edges.FirstOrDefault(e => e.Decides is not null);
        if (single is not null)
            return Prose.Say($"The smallest single change that opens a zone: {Change(deal, single)}.");
        var joint = zone.Joint.Where(j => double.IsFinite(j.Move)).OrderBy(j => j.Move).FirstOrDefault();
        return joint is null
            ? Prose.Say($"No single change opens a zone.")
            : Prose.Say($"No single change opens a zone; {Members(deal, joint)} would each have to give way by {Prose.N(joint.Move * 100, "deals/zone/joint/move", DealSentences.Format(joint.Move * 100))}% of the scale.");
    }

    /// <summary>"Russia’s red line on Territory moves from 50 to 46", "no agreement becomes worth 41 to Ukraine, not 52".</summary>
    public static Statement Change(DealCase deal, ZoneEdge edge)
    {
        var party = deal.Signatories[edge.Party];
        var path = $"deals/zone/edges/{party.Id}/{(edge.Issue < 0 ? "no-deal" : deal.Issues[edge.Issue].Id)}";
        if (edge.Issue < 0)
        {
            var format = Math.Abs(edge.Now - edge.Decides!.Value) < 2 ? "0.0" : "0";
            return Prose.Say($"no agreement being worth {Prose.N(edge.Decides.Value, path + "/decides", format)} to {party.Name}, not {Prose.N(edge.Now, path + "/now", format)}");
        }

        var issue = deal.Issues[edge.Issue];
        var width = issue.Scale.Width;
        // Two values that would print alike get a decimal.
        var fine = Math.Abs(edge.Now - edge.Decides!.Value) < 2 && width >= 20 ? 10 : width;
        return Prose.Say($"{CaseInputs.Possessive(party.Name)} red line on {issue.Name} moving from {Prose.OnScale(edge.Now, fine, path + "/now")} to {Prose.OnScale(edge.Decides.Value, fine, path + "/decides")}");
    }

    private static string Members(DealCase deal, JointRelaxation joint)
    {
        var noDeals = joint.Members.Count(m => m.Issue < 0);
        var limits = joint.Members.Length - noDeals;
        if (limits == 0)
            return noDeals == deal.Signatories.Length ? "all no-deal values" : $"the no-deal values of {Prose.List([.. joint.Members.Select(m => deal.Signatories[m.Party].Name)])}";
        return noDeals == 0 ? "all hard red lines" : "all hard red lines and no-deal values";
    }
}
