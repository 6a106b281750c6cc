namespace Parley.Cases.Rules;

/// <summary>The contest has two sides, and everything in it lies between its first and last step.</summary>
internal static class ContestRules
{
    public static void Run(RuleContext context)
    {
        if (context.Case.Contest is not { } contest)
            return;
        if (contest.For == contest.Against)
            context.Report(DiagnosticCodes.SameParty, "contest/against", $"the contest is for and against '{contest.For}', two different parties are needed");
        if (contest.Now is { } now && now.High > contest.Steps)
            context.Report(DiagnosticCodes.ContestSteps, "contest/now", $"contest/now is {now}, allowed is 0 to {contest.Steps}, the number of steps");
        foreach (var worth in contest.Worth)
        {
            foreach (var step in worth.At.Where(s => s.Step > contest.Steps))
                context.Report(DiagnosticCodes.ContestSteps, $"contest/worth/{worth.Party}/at/{Printable.Number(step.Step)}", $"contest/worth/{worth.Party} names step {Printable.Number(step.Step)}, allowed is 0 to {contest.Steps}, the number of steps");
        }
    }
}
