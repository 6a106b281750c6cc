using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;

namespace Parley.Briefs;

/// <summary>Chooses the judgements that a brief begins with, and whether it has a part on a deal.</summary>
internal static class KeyJudgements
{
    /// <summary>Most judgements; more would bury the ones that matter.</summary>
    public const int Most = 6;

    /// <summary>The answer on a deal where a brief has one: a case without any number says so once, and not again for a deal.</summary>
    public static CaseDeals? Shown(CaseOutlook outlook, CaseDeals? deals) =>
        deals is { Status: DealsStatus.NotAnswered } && outlook.Status == OutlookStatus.NoNumbers ? null : deals;

    /// <summary>Whether a deal exists, which is about the case as a whole, and then the judgements of the outlook in their order.</summary>
    public static ImmutableArray<Judgement> Of(CaseOutlook outlook, CaseDeals? deals) =>
        deals?.Judgement is { } first ? [first, .. outlook.Judgements.Take(Most - 1)] : outlook.Judgements;
}
