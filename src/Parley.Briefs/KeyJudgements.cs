using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;

namespace Parley.Briefs;

/// <summary>Chooses the judgements that a brief begins with.</summary>
internal static class KeyJudgements
{
    /// <summary>Most judgements; more would bury the ones that matter.</summary>
    public const int Most = 6;

    /// <summary>Whether a deal exists, which is about the case as a whole, and then the judgements of the outlook in their order.</summary>
    public static ImmutableArray<Judgement> Of(CaseOutlook outlook, CaseDeals? deals) =>
        deals?.Judgement is { } first ? [first, .. outlook.Judgements.Take(Most - 1)] : outlook.Judgements;
}
