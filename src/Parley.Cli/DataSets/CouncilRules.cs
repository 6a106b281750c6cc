using System.Collections.Immutable;
using Parley.Cases;
using Parley.Models.Outcomes;

namespace Parley.Cli.DataSets;

/// <summary>The rules of decision of the Council of the European Union, for issues of the DEU layout.</summary>
/// <remarks>
/// Qualified majority: 62 of 87 votes (fifteen members, Article 205 TEC), 232 of 321, 255 of 345 and 260 of 352 (Nice
/// weights with the Acts of Accession of 2003, 2005 and 2012), 65 % of the population from November 2014 (Article 16(4) TEU;
/// the 55 % of members are left out). Unanimity: every member. Under consultation the Commission proposes;
/// under codecision the Parliament must accept and nobody proposes alone. Members without a position on the issue accept anything.
/// </remarks>
internal static class CouncilRules
{
    public static ProcedureRules? Of(DecisionIssue issue)
    {
        if (issue.Procedure is not ("COD" or "CNS"))
            return null;
        var table = CapabilityTable.For(issue.Introduced, issue.Concluded);
        var (quota, total) = table.Name switch
        {
            "EU-15" => (62.0, 87.0),
            "EU-25" => (232, 321),
            "EU-27" => (255, 345),
            "EU-28" => (260, 352),
            _ => (0.65 * table.Total, table.Total),
        };
        ImmutableArray<double> votes = [.. issue.Members.Select(m => table.VotesOf(m.Actor) ?? 0)];
        var voting = issue.Members.Where(m => m.Salience is not null).Sum(m => table.VotesOf(m.Actor) ?? 0);
        var codecision = issue.Procedure == "COD";
        return new()
        {
            Votes = votes,
            Quota = issue.VotingRule == "Unan" ? null : quota,
            SilentVotes = total - voting,
            Vetoes = codecision ? [.. Places(issue, "ep")] : [],
            Proposer = codecision ? null : Places(issue, "com").Select(p => (int?)p).FirstOrDefault(),
        };
    }

    private static IEnumerable<int> Places(DecisionIssue issue, string actor)
    {
        for (var i = 0; i < issue.Members.Length; i++)
        {
            if (issue.Members[i].Actor == actor)
                yield return i;
        }
    }
}
