using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;

namespace Parley.Briefs;

/// <summary>Chooses the judgements that a brief begins with, and whether it has parts on a deal and on holding out.</summary>
internal static class KeyJudgements
{
    /// <summary>Most judgements; more would bury the ones that matter.</summary>
    public const int Most = 6;

    /// <summary>The answer on a deal where a brief has one: a case without any number says so once, and not again for a deal.</summary>
    public static CaseDeals? Shown(CaseOutlook outlook, CaseDeals? deals) =>
        deals is { Status: DealsStatus.NotAnswered } && outlook.Status == OutlookStatus.NoNumbers ? null : deals;

    /// <summary>The answer on holding out where a brief has one: a case without a contest says so in one line elsewhere.</summary>
    public static CaseHoldout? Shown(CaseHoldout? holdout) => holdout is { Status: HoldoutAnswer.NotAnswered } ? null : holdout;

    /// <summary>What is about the case as a whole, whether a deal exists and how long a party holds out, and then the judgements of the outlook in their order.</summary>
    public static ImmutableArray<Judgement> Of(CaseOutlook outlook, CaseDeals? deals, CaseHoldout? holdout = null)
    {
        var first = (deals?.Judgement is { } deal ? [deal] : Array.Empty<Judgement>()).Concat(Shown(holdout)?.Judgements ?? []).ToArray();
        return first.Length == 0 ? outlook.Judgements : [.. first.Concat(outlook.Judgements).Take(Most)];
    }
}
