using System.Collections.Immutable;
using Parley.Models.Outcomes;

namespace Parley.Analysis.Backtest;

/// <summary>What every model says on every decision.</summary>
/// <remarks>
/// A challenge profile has three rows: the answer that the panel of an outlook shows (the middle of a cycle, and so on), and
/// the weighted mean and the median after ten rounds, which is what published comparisons report.
/// </remarks>
internal sealed class Predictions
{
    /// <summary>Rounds that published comparisons run the challenge model for.</summary>
    private const int PublishedRounds = 10;

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
        var challenge = models.OfType<ChallengeModel>().ToArray();
        var outcomes = Matrix<double>(models.Length, problems.Length);
        var unsettled = Matrix<bool>(models.Length, problems.Length);
        var means = Matrix<double>(challenge.Length, problems.Length);
        var medians = Matrix<double>(challenge.Length, problems.Length);
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

                for (var m = 0; m < challenge.Length; m++)
                {
                    var last = challenge[m].Trace(problems[d], PublishedRounds).Rounds[^1];
                    means[m][d] = last.Mean;
                    medians[m][d] = last.Median;
                }

                return workspace;
            },
            _ => { });

        var rows = ImmutableArray.CreateBuilder<ModelPredictions>();
        for (var m = 0; m < models.Length; m++)
            rows.Add(new(models[m].Info.Id, models[m].Info.Name, models[m].Info.Family.ToString().ToLowerInvariant(), outcomes[m], unsettled[m]));
        var none = new bool[problems.Length];
        for (var m = 0; m < challenge.Length; m++)
        {
            var (id, title) = (challenge[m].Info.Id, challenge[m].Profile.Title);
            rows.Add(new($"{id}-round-10-mean", $"{title}, r10 mean", "challenge-round-10", means[m], none));
            rows.Add(new($"{id}-round-10-median", $"{title}, r10 median", "challenge-round-10", medians[m], none));
        }

        rows.Add(new("constant-50", "Always 50", "baseline", [.. problems.Select(_ => 50.0)], none));
        rows.Add(new("no-change", "Reference point (no change)", "baseline", [.. decisions.Select(d => d.ReferencePoint ?? double.NaN)], none));
        return new(decisions, rows.ToImmutable());
    }

    private static T[][] Matrix<T>(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new T[columns])];
}

/// <summary>One model's answers; NaN where it gives none.</summary>
internal sealed record ModelPredictions(string Id, string Name, string Family, double[] Outcomes, bool[] Unsettled);
