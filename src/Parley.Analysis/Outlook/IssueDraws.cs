using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;
using Parley.Models.Outcomes;
using Parley.Models.Sampling;

namespace Parley.Analysis.Outlook;

/// <summary>What the models say on one issue in every draw, on a scale of 0 to 100.</summary>
internal sealed class IssueDraws
{
    /// <summary>Draws by model: outcome (NaN without answer), whether the rounds did not settle, which party comes nearest.</summary>
    public required ImmutableArray<ModelDraws> Models { get; init; }

    /// <summary>Share of the weight by party and draw.</summary>
    public required double[][] WeightShares { get; init; }

    /// <summary>Compromise answer without the party minus with it, by party and draw; NaN where nobody is left.</summary>
    public required double[][] LeftOut { get; init; }

    /// <summary>The predictive distribution: the error model around every draw, averaged.</summary>
    public required PredictiveDistribution Predictive { get; init; }

    /// <summary>Runs every model on every draw.</summary>
    public static IssueDraws Run(IssueNumbers numbers, DrawTable table, ErrorModel errorModel, ImmutableArray<IOutcomeModel> models, int challengeDraws, int threads, CancellationToken cancellation)
    {
        var n = numbers.Parties.Length;
        var draws = models.Select(m => new ModelDraws(m, IsChallenge(m) ? challengeDraws : table.Draws)).ToImmutableArray();
        var quick = draws.Where(m => !IsChallenge(m.Model)).ToArray();
        var shares = Matrix(n, table.Draws);
        var leftOut = Matrix(n, table.Draws);
        var normals = new (double Mean, double Deviation)[table.Draws];
        var grids = ParallelDraws.Map(
            table.Draws,
            threads,
            () => new Scratch(n),
            (chunk, scratch) =>
            {
                var grid = new PercentGrid();
                for (var d = chunk.Start; d < chunk.Start + chunk.Count; d++)
                {
                    numbers.Fill(table, d, scratch.Arrays);
                    var mean = scratch.Arrays.Weigh();
                    normals[d] = errorModel.AddCampsTo(scratch.Arrays.Positions, scratch.Arrays.Weights, grid, scratch.Errors);
                    for (var i = 0; i < n; i++)
                    {
                        var share = scratch.Arrays.Weights[i];
                        shares[i][d] = share;
                        leftOut[i][d] = share < 1 ? (mean - scratch.Arrays.Positions[i]) * share / (1 - share) : double.NaN;
                    }

                    foreach (var model in quick)
                        model.Run(d, scratch.Arrays, numbers.Rules, scratch.Workspace);
                }

                return grid;
            },
            cancellation);

        RunChallenge(numbers, table, draws, challengeDraws, threads, cancellation);

        // Chunks are added in order, so that the sums do not depend on which thread was first.
        var total = new PercentGrid();
        foreach (var grid in grids)
            total.Add(grid);
        var cloud = new NormalCloud();
        foreach (var (mean, deviation) in normals)
            cloud.Add(mean, deviation, 1 - errorModel.Parameters.CampShare);
        cloud.AddTo(total);
        return new() { Models = draws, WeightShares = shares, LeftOut = leftOut, Predictive = total.ToDistribution() };
    }

    /// <summary>The challenge profiles on the first few of the same draws: each draw is long, so each is shared out by itself.</summary>
    private static void RunChallenge(IssueNumbers numbers, DrawTable table, ImmutableArray<ModelDraws> draws, int count, int threads, CancellationToken cancellation)
    {
        var slow = draws.Where(m => IsChallenge(m.Model)).ToArray();
        if (slow.Length == 0)
            return;
        Parallel.For(
            0,
            count,
            new ParallelOptions { MaxDegreeOfParallelism = threads == 0 ? -1 : threads, CancellationToken = cancellation },
            () => new Scratch(numbers.Parties.Length),
            (d, _, scratch) =>
            {
                numbers.Fill(table, d, scratch.Arrays);
                foreach (var model in slow)
                    model.Run(d, scratch.Arrays, numbers.Rules, scratch.Workspace);
                return scratch;
            },
            _ => { });
    }

    private static bool IsChallenge(IOutcomeModel model) => model.Info.Family == OutcomeFamily.Challenge;

    private static double[][] Matrix(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];

    private sealed class Scratch(int parties)
    {
        public IssueArrays Arrays { get; } = new(parties);

        public OutcomeWorkspace Workspace { get; } = new();

        public ErrorModelScratch Errors { get; } = new();
    }
}

/// <summary>One model's answers over the draws of one issue.</summary>
internal sealed class ModelDraws(IOutcomeModel model, int count)
{
    public IOutcomeModel Model { get; } = model;

    public int Count { get; } = count;

    /// <summary>Outcome of 0 to 100 by draw; NaN without an answer.</summary>
    public double[] Outcomes { get; } = new double[count];

    /// <summary>Whether the rounds cycled or still moved.</summary>
    public bool[] Unsettled { get; } = new bool[count];

    /// <summary>Which party comes nearest to its demand; −1 without an answer.</summary>
    public int[] Nearest { get; } = new int[count];

    public void Run(int draw, IssueArrays arrays, ProcedureRules? rules, OutcomeWorkspace workspace)
    {
        var outcome = Model.Evaluate(arrays.AsInputs(rules), workspace, out var status);
        Outcomes[draw] = outcome;
        Unsettled[draw] = status is OutcomeStatus.Cycle or OutcomeStatus.StillMoving;
        Nearest[draw] = NearestParty(arrays.Positions, outcome);
    }

    private static int NearestParty(double[] positions, double outcome)
    {
        var best = -1;
        for (var i = 0; i < positions.Length; i++)
        {
            if (!double.IsNaN(outcome) && (best < 0 || Math.Abs(positions[i] - outcome) < Math.Abs(positions[best] - outcome)))
                best = i;
        }

        return best;
    }
}
