using Parley.Cases.Rules.Holdout;

namespace Parley.Cases.Rules;

/// <summary>All rules that a bound case must keep.</summary>
internal static class CaseRules
{
    public static void Run(RuleContext context)
    {
        StructureRules.Run(context);
        LimitRule.Run(context);
        SettlementRules.Run(context);
        WorthRules.Run(context);
        DealSpaceRules.Run(context);
        ContestRules.Run(context);
        HoldoutRules.Run(context);
        DateRules.Run(context);
        VoteRules.Run(context);
        SourceRules.Run(context);
        EvidenceRules.Run(context);
    }
}
