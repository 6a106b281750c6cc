using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>A rule that counts votes needs votes, and a quota that can be reached.</summary>
internal static class VoteRules
{
    public static void Run(RuleContext context)
    {
        if (context.Case.Decision is not { } decision)
            return;
        var total = context.Case.Parties.Sum(p => p.Votes ?? 0);
        if (total == 0)
        {
            if (decision.Quota is not null)
                context.Report(DiagnosticCodes.NoVotes, "decision/quota", "decision/quota is given and no party has votes; give 'votes' with the parties");
            if (decision.Capability is CapabilitySource.Votes or CapabilitySource.ShapleyShubik)
                context.Report(DiagnosticCodes.NoVotes, "decision/capability", "decision/capability is taken from votes and no party has votes; give 'votes' with the parties");
        }
        else if (decision.Quota > total)
        {
            context.Report(DiagnosticCodes.QuotaTooHigh, "decision/quota", $"decision/quota is {Printable.Number(decision.Quota.Value)}, allowed is at most {Printable.Number(total)}, the votes of all parties");
        }
    }
}
