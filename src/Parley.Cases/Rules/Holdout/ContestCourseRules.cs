using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Cases.Rules.Holdout;

/// <summary>The contest moves a step at a time, and each side is the better off the further it goes its way.</summary>
internal static class ContestCourseRules
{
    private const double WeeksInSixMonths = 26;

    public static void Run(RuleContext context, ImmutableHashSet<string> signatories)
    {
        if (context.Case.Contest is not { } contest)
            return;
        if (contest.GainedPerSixMonths is { } gained && contest.LostPerSixMonths is { } lost && gained.High + lost.High > WeeksInSixMonths)
            context.Report(DiagnosticCodes.ContestTooFast, "contest/lost-per-six-months", $"the contest moves up to {Printable.Number(gained.High + lost.High)} steps in six months ({gained} gained, {lost} lost), at most {Printable.Number(WeeksInSixMonths)}, one a week, can be followed");
        foreach (var worth in contest.Worth)
        {
            if (worth.Party == contest.For)
                Side(context, worth, rises: true);
            else if (worth.Party == contest.Against)
                Side(context, worth, rises: false);
            else if (signatories.Contains(worth.Party))
                Other(context, worth);
        }
    }

    private static void Side(RuleContext context, ContestWorth worth, bool rises)
    {
        foreach (var (before, after) in Neighbours(worth))
        {
            var (worse, better) = rises ? (before, after) : (after, before);
            if (worse.Worth.MostLikely <= better.Worth.MostLikely && worse.Worth.Low <= better.Worth.Low && worse.Worth.High <= better.Worth.High)
                continue;
            var end = worse.Worth.MostLikely > better.Worth.MostLikely ? "" : "an end of ";
            context.Report(
                DiagnosticCodes.WorthTurns,
                Path(worth, after),
                $"{end}the worth of step {Printable.Number(after.Step)} to {context.NameOf(worth.Party)} ({after.Worth}) lies {(rises ? "below" : "above")} that of step {Printable.Number(before.Step)} ({before.Worth}); worth {(rises ? "rises" : "falls")} from step to step for the side that the contest is {(rises ? "for" : "against")}");
        }
    }

    /// <summary>A third signatory may lean to either side, but to one.</summary>
    private static void Other(RuleContext context, ContestWorth worth)
    {
        var pairs = Neighbours(worth).ToList();
        if (pairs.Find(p => p.Before.Worth.MostLikely < p.After.Worth.MostLikely) is { After: not null } && pairs.FindLast(p => p.Before.Worth.MostLikely > p.After.Worth.MostLikely) is { After: { } turn })
            context.Report(DiagnosticCodes.WorthTurns, Path(worth, turn), $"the worth of the steps to {context.NameOf(worth.Party)} rises and falls; it rises all along, or falls all along");
    }

    private static IEnumerable<(StepWorth Before, StepWorth After)> Neighbours(ContestWorth worth)
    {
        var points = worth.At.OrderBy(p => p.Step).ToList();
        return points.Zip(points.Skip(1));
    }

    private static string Path(ContestWorth worth, StepWorth at) => $"contest/worth/{worth.Party}/at/{Printable.Number(at.Step)}";
}
