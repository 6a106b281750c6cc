using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Cases.Rules.Holdout;

/// <summary>A proposal can be signed at some time, and its worth counts and fits what is known of its refusal.</summary>
internal static class ProposalRules
{
    private const double Whole = 100;

    public static void Run(RuleContext context, ImmutableHashSet<string> signatories)
    {
        foreach (var proposal in context.Case.Proposals)
        {
            if (context.IsFull)
                return;
            var path = $"proposals/{proposal.Id}";
            if (proposal.OpenUntilWeeks is { } until && until.MostLikely < (proposal.OpenFromWeeks?.MostLikely ?? 0))
                context.Report(DiagnosticCodes.NeverOpen, $"{path}/open-until-weeks", $"the proposal '{proposal.Id}' is on the table until week {until} and from week {proposal.OpenFromWeeks}; it can never be signed");
            foreach (var worth in proposal.Worth)
            {
                if (!signatories.Contains(worth.Party))
                    context.Report(DiagnosticCodes.WorthUnsigned, $"{path}/worth/{worth.Party}", $"the proposal '{proposal.Id}' has a worth to {context.NameOf(worth.Party)}, whose yes is not needed");
                if (proposal.RefusedBy.Contains(worth.Party))
                    Refused(context, proposal, worth);
            }
        }
    }

    private static void Refused(RuleContext context, Proposal proposal, ProposalWorth worth)
    {
        if (context.Case.Contest is not { Now: { } now } contest || FrozenLine.Of(contest, worth.Party) is not { } line || worth.Value is not { } value)
            return;
        var (lowest, highest) = (LowestOf(worth, value), line.HighestOver(now));
        if (lowest > highest)
            context.Report(DiagnosticCodes.PrefersProposal, $"proposals/{proposal.Id}/worth/{worth.Party}", $"the proposal '{proposal.Id}' is worth at least {Points(lowest)} to {context.NameOf(worth.Party)} and the line frozen where it stands at most {Points(highest)}: you say that it prefers the deal to freezing here, and it has refused the deal - is that meant?");
    }

    /// <summary>The least that a worth can come to: it is linear in each of its parts, so the ends tell.</summary>
    private static double LowestOf(ProposalWorth worth, Estimate value)
    {
        var broken = worth.IfBroken?.Low ?? 0;
        var (seldom, often) = worth.Kept is { } kept ? (kept.Low / Whole, kept.High / Whole) : (1, 1);
        return Math.Min(broken + (seldom * (value.Low - broken)), broken + (often * (value.Low - broken)));
    }

    private static string Points(double value) => Printable.Number(Math.Round(value, 1));
}
