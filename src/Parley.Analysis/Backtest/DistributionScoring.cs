using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;
using Parley.Models.Outcomes;

namespace Parley.Analysis.Backtest;

/// <summary>Scores forecasts that are distributions: the outlook as shipped and as fitted on the file, and what it must beat.</summary>
internal static class DistributionScoring
{
    private const int FewestForFit = 30;

    public static ImmutableArray<DistributionScore> Run(ImmutableArray<PastDecision> decisions)
    {
        var shipped = new ErrorModel(ErrorRecord.Shipped.Parameters);
        var scratch = new ErrorModelScratch();
        var result = ImmutableArray.CreateBuilder<DistributionScore>();
        if (decisions.Length >= FewestForFit)
        {
            var held = ErrorModelFit.On(decisions).CrossValidate();
            result.Add(Score(BacktestRunner.CrossValidatedId, "Outlook, fitted on this file without the dossier", decisions,
                d => held[d].Forecast, d => (held[d].Parameters.Level50, held[d].Parameters.Level80)));
        }

        result.Add(Score(BacktestRunner.OutlookId, "Outlook, parameters as shipped", decisions,
            d => Grid(decisions[d], (x, w, grid) => shipped.AddTo(x, w, grid, scratch)),
            _ => (shipped.Parameters.Level50, shipped.Parameters.Level80)));
        result.Add(Score("positions-and-normal", ".3 positions + .7 normal(compromise, 25)", decisions, d => Grid(decisions[d], Mixture)));
        result.Add(Score("positions", "Positions by weight", decisions, d => Grid(decisions[d], (x, w, grid) => Positions(x, w, 1, grid))));
        result.Add(Score("climatology", "Outcomes of other dossiers", decisions, d => Climatology(decisions, decisions[d].Dossier)));
        result.Add(Score("compromise-point", "Compromise model as a point", decisions, d => Grid(decisions[d], (x, w, grid) => grid.AddAtom(Mean(x, w), 1))));
        return result.ToImmutable();
    }

    private delegate void Filler(ReadOnlySpan<double> positions, double[] weights, PercentGrid grid);

    private static DistributionScore Score(
        string id, string name, ImmutableArray<PastDecision> decisions, Func<int, PredictiveDistribution> forecast, Func<int, (double, double)>? levels = null)
    {
        double crps = 0, inside50 = 0, inside80 = 0, width = 0;
        for (var d = 0; d < decisions.Length; d++)
        {
            var distribution = forecast(d);
            var (level50, level80) = levels?.Invoke(d) ?? (0.5, 0.8);
            var outcome = decisions[d].Outcome!.Value;
            var interval80 = distribution.Central(level80);
            crps += distribution.Crps(outcome);
            inside50 += distribution.Central(level50).Contains(outcome) ? 1 : 0;
            inside80 += interval80.Contains(outcome) ? 1 : 0;
            width += interval80.Width;
        }

        var n = decisions.Length;
        return new()
        {
            Id = id,
            Name = name,
            Issues = n,
            Crps = crps / n,
            Coverage50 = inside50 / n,
            Coverage80 = inside80 / n,
            Width80 = width / n,
        };
    }

    private static PredictiveDistribution Grid(PastDecision decision, Filler fill)
    {
        var problem = decision.ToProblem();
        var grid = new PercentGrid();
        fill(problem.Positions.AsSpan(), Weights(problem), grid);
        return grid.ToDistribution();
    }

    private static double[] Weights(OutcomeProblem problem)
    {
        var weights = ErrorModel.WeightsOf(problem);
        var total = weights.Sum();
        return total > 0 ? [.. weights.Select(w => w / total)] : [.. weights.Select(_ => 1.0 / weights.Length)];
    }

    private static double Mean(ReadOnlySpan<double> positions, double[] weights)
    {
        double sum = 0;
        for (var i = 0; i < weights.Length; i++)
            sum += weights[i] * positions[i];
        return sum;
    }

    private static void Positions(ReadOnlySpan<double> positions, double[] weights, double factor, PercentGrid grid)
    {
        for (var i = 0; i < weights.Length; i++)
            grid.AddAtom(positions[i], factor * weights[i]);
    }

    private static void Mixture(ReadOnlySpan<double> positions, double[] weights, PercentGrid grid)
    {
        Positions(positions, weights, 0.3, grid);
        grid.AddNormal(Mean(positions, weights), 25, 0.7);
    }

    private static PredictiveDistribution Climatology(ImmutableArray<PastDecision> decisions, string dossier)
    {
        var grid = new PercentGrid();
        var others = decisions.Where(d => d.Dossier != dossier).ToArray();
        foreach (var other in others)
            grid.AddAtom(other.Outcome!.Value, 1);
        if (others.Length == 0)
            grid.AddUniform(1);
        return grid.ToDistribution();
    }
}
