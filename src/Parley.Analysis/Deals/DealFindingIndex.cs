using Parley.Analysis.Outlook;

namespace Parley.Analysis.Deals;

/// <summary>Every numeric finding about a deal by its path, as computed sentences refer to it.</summary>
public static class DealFindingIndex
{
    /// <summary>All findings by path.</summary>
    public static IReadOnlyDictionary<string, double> Of(CaseDeals deals)
    {
        ArgumentNullException.ThrowIfNull(deals);
        var index = new Dictionary<string, double>(StringComparer.Ordinal) { ["deals/signatories"] = deals.Parties.Length };
        FindingIndex.Add(index, deals.Inputs);
        if (deals.Judgement is { } judgement)
        {
            FindingIndex.Add(index, judgement);
            index["deals/confidence/evidence-coverage"] = judgement.Confidence.EvidenceCoverage * 100;
            index["deals/confidence/input-width"] = judgement.Confidence.InputWidth * 100;
        }

        AddZone(index, deals);
        AddPackages(index, deals);
        if (deals.OverRanges is not { } ranges)
            return index;
        index["deals/over-ranges/probability"] = ranges.Probability * 100;
        index["deals/over-ranges/unknown"] = ranges.Unknown * 100;
        index["deals/over-ranges/limits-clash"] = ranges.LimitsClash * 100;
        for (var i = 0; i < deals.Issues.Length; i++)
            index[$"deals/over-ranges/clash/{deals.Issues[i].Id}"] = ranges.ClashByIssue[i] * 100;
        return index;
    }

    private static void AddZone(Dictionary<string, double> index, CaseDeals deals)
    {
        if (deals.AtMostLikely?.Zone is not { } zone)
            return;
        if (zone.Packages is { } count)
            index["deals/zone/packages"] = (double)count;
        if (zone.Share is { } share)
            index["deals/zone/share"] = share * 100;
        index["deals/zone/sample"] = zone.Sample;
        for (var i = 0; i < zone.Values.Length; i++)
        {
            index[$"deals/zone/values/{deals.Issues[i].Id}/low"] = zone.Values[i].Low;
            index[$"deals/zone/values/{deals.Issues[i].Id}/high"] = zone.Values[i].High;
        }

        for (var p = 0; p < zone.Shortfall.Length; p++)
            index[$"deals/zone/shortfall/{deals.Parties[p].Id}"] = zone.Shortfall[p];
        if (zone.Joint.Where(j => double.IsFinite(j.Move)).OrderBy(j => j.Move).FirstOrDefault() is { } joint)
            index["deals/zone/joint/move"] = joint.Move * 100;
        foreach (var edge in zone.Edges)
        {
            var path = $"deals/zone/edges/{deals.Parties[edge.Party].Id}/{(edge.Issue < 0 ? "no-deal" : deals.Issues[edge.Issue].Id)}";
            index[path + "/now"] = edge.Now;
            if (edge.Decides is { } decides)
                index[path + "/decides"] = decides;
        }
    }

    private static void AddPackages(Dictionary<string, double> index, CaseDeals deals)
    {
        foreach (var named in deals.Named)
        {
            for (var p = 0; p < deals.Parties.Length; p++)
            {
                var party = deals.Parties[p];
                index[$"deals/packages/{named.Id}/worth/{party.Id}"] = named.Verdict.Worth[p];
                index[$"deals/packages/{named.Id}/below/{party.Id}"] = party.NoDealAtMostLikely - named.Verdict.Worth[p];
                if (named.Verdict.DominatedBy is { } better)
                    index[$"deals/packages/{named.Id}/better/{party.Id}"] = better.Worth[p] - named.Verdict.Worth[p];
            }
        }
    }
}
