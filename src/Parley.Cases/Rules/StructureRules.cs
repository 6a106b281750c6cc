using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>Is there something to analyse, and what is left open.</summary>
internal static class StructureRules
{
    public static void Run(RuleContext context)
    {
        var theCase = context.Case;
        // What reports say can be kept before anybody has said what is to be decided.
        Severity? kept = theCase.Sources.IsEmpty ? null : Severity.Warning;
        if (theCase.Parties.IsEmpty)
            context.Report(DiagnosticCodes.NothingToAnalyse, "parties", "the case has no parties, at least one is needed under 'parties'", kept);
        if (theCase.Issues.IsEmpty)
            context.Report(DiagnosticCodes.NothingToAnalyse, "issues", "the case has no issues, at least one is needed under 'issues'", kept);
        foreach (var issue in theCase.Issues.Where(i => i.Positions.Length < 2))
            context.Report(DiagnosticCodes.FewPositions, $"issues/{issue.Id}", $"the issue '{issue.Id}' has {(issue.Positions.IsEmpty ? "no positions" : "one position")}, at least two make a negotiation");
        foreach (var pressure in theCase.Pressures.Where(p => p.From == p.On))
            context.Report(DiagnosticCodes.SameParty, $"pressures/{pressure.Id}/from", $"the pressure '{pressure.Id}' is from '{pressure.On}' on itself; leave 'from' blank for pressure from the party's own side");

        Channels(context);
        Proposals(context);
        Limits(context);
    }

    private static void Channels(RuleContext context)
    {
        foreach (var channel in context.Case.Channels)
        {
            var present = channel.Parties.ToHashSet(StringComparer.Ordinal);
            foreach (var excluded in channel.Excluded.Where(e => present.Contains(e.Party)))
                context.Report(DiagnosticCodes.Contradiction, $"channels/{channel.Id}/excluded/{excluded.Party}", $"the channel '{channel.Id}' lists '{excluded.Party}' as taking part and as left out, only one is allowed");
        }
    }

    private static void Proposals(RuleContext context)
    {
        foreach (var proposal in context.Case.Proposals)
        {
            foreach (var party in proposal.AcceptedBy.Intersect(proposal.RefusedBy))
                context.Report(DiagnosticCodes.Contradiction, $"proposals/{proposal.Id}/accepted-by", $"the proposal '{proposal.Id}' lists '{party}' as having accepted and refused, only one is allowed");
            if (context.IsFull)
                return;
            var settled = proposal.Terms.Select(t => t.Issue).ToHashSet(StringComparer.Ordinal);
            var open = context.Case.Issues.Select(i => i.Id).Where(i => !settled.Contains(i)).ToList();
            if (open.Count > 0)
                context.Report(DiagnosticCodes.ProposalLeavesOpen, $"proposals/{proposal.Id}", $"the proposal '{proposal.Id}' leaves {Binding.Nearest.List(open)} open; give a term for each issue that it settles");
        }
    }

    private static void Limits(RuleContext context)
    {
        var principals = context.Case.Parties.Where(p => p.Role == PartyRole.Principal).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var issue in context.Case.Issues)
        {
            // A table of worth says what each value is to the party, so that no line is missing there.
            foreach (var position in issue.Positions.Where(p => p.Limit is null && p.Worth.IsEmpty && principals.Contains(p.Party)))
                context.Report(DiagnosticCodes.LimitUnknown, $"issues/{issue.Id}/positions/{position.Party}", $"no limit of {context.NameOf(position.Party)} is given on '{issue.Id}'; it is a principal, so whether an outcome crosses its red line cannot be said");
        }
    }
}
