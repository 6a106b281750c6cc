using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>Which values may be agreed is said in full, and what is put forward keeps to it.</summary>
internal static class SettlementRules
{
    /// <summary>Most values that may be agreed on one issue, where they are counted.</summary>
    public const int MostValues = 1000;

    /// <summary>A share of a step within which a value written in decimals stands at a step.</summary>
    private const double Slack = 1e-9;

    public static void Run(RuleContext context)
    {
        foreach (var issue in context.Case.Issues)
            Check(context, issue);
        foreach (var proposal in context.Case.Proposals)
            Terms(context, $"proposals/{proposal.Id}", $"the proposal '{proposal.Id}'", proposal.Terms);
        foreach (var package in context.Case.Packages)
            Terms(context, $"packages/{package.Id}", $"the package '{package.Id}'", package.Terms);
    }

    /// <summary>Whether a value of a range may be agreed on an issue.</summary>
    public static bool HoldsValue(Issue issue, Estimate range) => issue.Settles switch
    {
        Settlement.AtMarks => issue.Marks.IsEmpty || issue.Marks.Any(m => m.Value >= range.Low && m.Value <= range.High),
        Settlement.InSteps when issue.Step is > 0 and var step =>
            Math.Ceiling(((range.Low - issue.Scale.Low) / step) - Slack) <= Math.Floor(((Math.Min(range.High, issue.Scale.High) - issue.Scale.Low) / step) + Slack),
        _ => true,
    };

    private static void Check(RuleContext context, Issue issue)
    {
        var path = $"issues/{issue.Id}";
        if (issue.Settles == Settlement.InSteps)
        {
            if (issue.Step is not { } step)
                context.Report(DiagnosticCodes.NoStep, $"{path}/settles", $"the issue '{issue.Id}' settles in steps and has no 'step'; give the distance between two values");
            else if (!(step > 0))
                context.Report(DiagnosticCodes.NoStep, $"{path}/step", $"the step of '{issue.Id}' is {Printable.Number(step)}, it must be above 0");
            else if (issue.Scale.Width / step > MostValues)
                context.Report(DiagnosticCodes.NoStep, $"{path}/step", $"the step of '{issue.Id}' is {Printable.Number(step)} on a scale of {Printable.Number(issue.Scale.Width)}, at most {MostValues} steps are allowed");
        }
        else if (issue.Step is not null)
        {
            context.Report(DiagnosticCodes.StepUnused, $"{path}/step", $"the issue '{issue.Id}' has a step and does not settle in steps");
        }

        if (issue.Settles != Settlement.AtMarks)
            return;
        if (issue.Marks.IsEmpty)
            context.Report(DiagnosticCodes.NoMarks, $"{path}/settles", $"the issue '{issue.Id}' settles at marks and has none, at least one is needed under 'marks'");
        else if (issue.Marks.Length > MostValues)
            context.Report(DiagnosticCodes.NoStep, $"{path}/marks", $"the issue '{issue.Id}' settles at marks and has {issue.Marks.Length} of them, at most {MostValues} are allowed");
    }

    private static void Terms(RuleContext context, string path, string owner, IEnumerable<Term> terms)
    {
        foreach (var term in terms)
        {
            if (context.IsFull)
                return;
            if (context.Case.FindIssue(term.Issue) is not { } issue || HoldsValue(issue, term.Value))
                continue;
            var where = issue.Settles == Settlement.AtMarks ? "at a mark" : "at a step";
            context.Report(DiagnosticCodes.CannotBeSettled, $"{path}/terms/{term.Issue}", $"{owner} has {term.Value} on '{term.Issue}', which may be agreed only {where}");
        }
    }
}
