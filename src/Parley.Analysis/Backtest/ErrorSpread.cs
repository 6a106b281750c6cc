using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;

namespace Parley.Analysis.Backtest;

/// <summary>Scores a model's answers as distributions that are as wide as the model's own error elsewhere.</summary>
internal static class ErrorSpread
{
    /// <summary>Least deviation, in points of 100, for a model that made no error elsewhere.</summary>
    private const double Least = 1;

    public static (double Crps, double Coverage50, double Coverage80) Score(
        double[] outcomes, double[] errors, int[] answered, ImmutableArray<PastDecision> decisions)
    {
        var byDossier = new Dictionary<string, (double Squares, int Count)>(StringComparer.Ordinal);
        double squares = 0;
        foreach (var d in answered)
        {
            squares += errors[d] * errors[d];
            byDossier.TryGetValue(decisions[d].Dossier, out var own);
            byDossier[decisions[d].Dossier] = (own.Squares + (errors[d] * errors[d]), own.Count + 1);
        }

        double crps = 0, inside50 = 0, inside80 = 0;
        foreach (var d in answered)
        {
            var own = byDossier[decisions[d].Dossier];
            var others = answered.Length - own.Count;
            var deviation = others > 0 ? Math.Sqrt(Math.Max(0, squares - own.Squares) / others) : Math.Sqrt(squares / answered.Length);
            var grid = new PercentGrid();
            grid.AddNormal(outcomes[d], Math.Max(Least, deviation), 1);
            var forecast = grid.ToDistribution();
            var outcome = decisions[d].Outcome!.Value;
            crps += forecast.Crps(outcome);
            inside50 += forecast.Central(0.5).Contains(outcome) ? 1 : 0;
            inside80 += forecast.Central(0.8).Contains(outcome) ? 1 : 0;
        }

        var n = answered.Length;
        return (crps / n, inside50 / n, inside80 / n);
    }
}
