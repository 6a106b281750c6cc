using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Cases.Rules.Holdout;

/// <summary>What the question of holding out is asked from fits together: contest, support at home, pressures and proposals.</summary>
/// <remarks>Ranges may overlap where they are wide, so dates and thresholds are compared at their most likely values.</remarks>
internal static class HoldoutRules
{
    /// <summary>Points a year above which waiting burns more than half of what is at stake.</summary>
    private const double HalfAtStake = 50;

    public static void Run(RuleContext context)
    {
        foreach (var party in context.Case.Parties)
        {
            if (context.IsFull)
                return;
            if (party.CostOfWaiting is { MostLikely: > HalfAtStake } cost)
                context.Report(DiagnosticCodes.WaitingBurnsMost, $"parties/{party.Id}/cost-of-waiting", $"a year without agreement costs {context.NameOf(party.Id)} {cost} points of 100: more than half of what is at stake burns in a year");
            foreach (var group in party.Constituencies)
                SupportRules.Run(context, party, group);
        }

        var signatories = SignatoriesOf(context.Case);
        ContestCourseRules.Run(context, signatories);
        PressureRules.Run(context);
        ProposalRules.Run(context, signatories);
    }

    /// <summary>The parties whose yes is needed: those named, else the principals, and the two sides of the contest in any case.</summary>
    private static ImmutableHashSet<string> SignatoriesOf(Case theCase)
    {
        var named = theCase.DealSpace is { Signatories.IsEmpty: false } space
            ? space.Signatories
            : theCase.Parties.Where(p => p.Role == PartyRole.Principal).Select(p => p.Id);
        return theCase.Contest is { } contest ? [.. named, contest.For, contest.Against] : [.. named];
    }
}
