using System.Collections.Immutable;
using Parley.Models.Outcomes;

namespace Parley.Analysis.Backtest;

/// <summary>What every model says on every decision.</summary>
internal sealed class Predictions
{
    private Predictions(ImmutableArray<PastDecision> decisions, ImmutableArray<ModelPredictions> models)
    {
        Decisions = decisions;
        Models = models;
    }

    public ImmutableArray<PastDecision> Decisions { get; }

    public ImmutableArray<ModelPredictions> Models { get; }

    public static Predictions Of(ImmutableArray<PastDecision> decisions)
    {
        var problems = decisions.Select(d => d.ToProblem()).ToArray();
        var models = OutcomeModels.All;
        var outcomes = models.Select(_ => new double[problems.Length]).ToArray();
        var unsettled = models.Select(_ => new bool[problems.Length]).ToArray();
        Parallel.For(
            0,
            problems.Length,
            () => new OutcomeWorkspace(),
            (d, _, workspace) =>
            {
                for (var m = 0; m < models.Length; m++)
                {
                    outcomes[m][d] = models[m].Evaluate(problems[d].AsInputs(), workspace, out var status);
                    unsettled[m][d] = status is OutcomeStatus.Cycle or OutcomeStatus.StillMoving;
                }

                return workspace;
            },
            _ => { });

        var rows = ImmutableArray.CreateBuilder<ModelPredictions>();
        for (var m = 0; m < models.Length; m++)
            rows.Add(new(models[m].Info.Id, models[m].Info.Name, models[m].Info.Family.ToString().ToLowerInvariant(), outcomes[m], unsettled[m]));
        var none = new bool[problems.Length];
        rows.Add(new("constant-50", "Always 50", "baseline", [.. problems.Select(_ => 50.0)], none));
        rows.Add(new("no-change", "Reference point (no change)", "baseline", [.. decisions.Select(d => d.ReferencePoint ?? double.NaN)], none));
        return new(decisions, rows.ToImmutable());
    }
}

/// <summary>One model's answers; NaN where it gives none.</summary>
internal sealed record ModelPredictions(string Id, string Name, string Family, double[] Outcomes, bool[] Unsettled);
