using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Sampling;

namespace Parley.Analysis.Outlook;

/// <summary>Computes what each scenario moves, with the draws of the case itself wherever an input is the same.</summary>
internal static class ScenarioRunner
{
    public static ImmutableArray<ScenarioEffect> Run(
        ImmutableArray<(Scenario Scenario, Case Case)> scenarios, CaseRun baseRun, DrawTable baseTable, ImmutableArray<IssueOutlook> before, OutlookOptions options, CancellationToken cancellation)
    {
        var effects = new ScenarioEffect[scenarios.Length];
        Parallel.For(0, scenarios.Length, options.Parallelism(cancellation), s =>
        {
            var (scenario, patched) = scenarios[s];
            effects[s] = ScenarioBuilder.Build(scenario, before, After(new(patched, options), baseRun, baseTable, before, cancellation));
        });
        return [.. effects];
    }

    private static ImmutableArray<ScenarioIssue> After(CaseRun run, CaseRun baseRun, DrawTable baseTable, ImmutableArray<IssueOutlook> before, CancellationToken cancellation)
    {
        var after = ImmutableArray.CreateBuilder<ScenarioIssue>();
        DrawTable? table = null;
        foreach (var numbers in run.Issues)
        {
            if (before.FirstOrDefault(b => b.Issue.Id == numbers.Issue.Id) is not { } old)
                continue;
            if (IsUntouched(numbers, run, baseRun))
            {
                after.Add(new(old.Issue.Id, old.Median, old.Median, old.Interval80));
                continue;
            }

            table ??= run.Draw(baseTable, 1, cancellation);
            var predictive = IssueDraws.Run(numbers, table, CaseRun.Errors, [], 0, 1, cancellation).Predictive;
            var center = IssueCenter.Of(numbers.Issue, predictive);
            after.Add(new(numbers.Issue.Id, old.Median, center.Median, center.Interval80));
        }

        return after.ToImmutable();
    }

    /// <summary>Whether an issue's answer cannot differ: the same parties, scale and inputs as in the case itself.</summary>
    private static bool IsUntouched(IssueNumbers numbers, CaseRun run, CaseRun baseRun) =>
        baseRun.Issues.FirstOrDefault(i => i.Issue.Id == numbers.Issue.Id) is { } own
        && own.Issue.Scale == numbers.Issue.Scale
        && own.CapabilityIsDrawn && numbers.CapabilityIsDrawn
        && own.InputsOf(baseRun.Inputs).SequenceEqual(numbers.InputsOf(run.Inputs));
}
