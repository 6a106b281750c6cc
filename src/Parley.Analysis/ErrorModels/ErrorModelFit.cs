using System.Collections.Immutable;
using Parley.Analysis.Backtest;

namespace Parley.Analysis.ErrorModels;

/// <summary>Fits the error model to past decisions, and scores it on decisions that it was not fitted on.</summary>
/// <remarks>
/// <para>1. For a given spread factor the score of a mixture is a quadratic in the camp share, so the best share is exact.
/// 2. The spread factor is searched over 0.20, 0.21 … 1.50. 3. The interval levels are the smallest of .20, .21 … .99 that
/// hold half and four fifths of the outcomes. 4. Cross-validation leaves out one dossier at a time, and repeats steps 1 to
/// 3 without it: nothing about a dossier enters the forecast of its own issues.</para>
/// </remarks>
public sealed class ErrorModelFit
{
    private const int Factors = 131;
    private readonly ImmutableArray<Scored> _issues;

    private ErrorModelFit(ImmutableArray<Scored> issues) => _issues = issues;

    /// <summary>Prepares the fit.</summary>
    /// <param name="decisions">Past decisions; those that cannot be scored are left out.</param>
    /// <exception cref="ArgumentException">Fewer than 10 decisions can be scored.</exception>
    public static ErrorModelFit On(IEnumerable<PastDecision> decisions)
    {
        var scoreable = decisions.Where(d => d.IsScoreable).ToArray();
        if (scoreable.Length < 10)
            throw new ArgumentException("An error model needs at least 10 decisions with an outcome.", nameof(decisions));
        var issues = new Scored[scoreable.Length];
        Parallel.For(0, issues.Length, () => new ErrorModelScratch(), (i, _, scratch) =>
        {
            issues[i] = new(scoreable[i], scratch);
            return scratch;
        }, _ => { });
        return new([.. issues]);
    }

    /// <summary>The parameters fitted on all decisions.</summary>
    /// <param name="id">The name to give them.</param>
    public ErrorModelParameters Fit(string id) => Fit(id, null);

    /// <summary>The forecast of every decision by a model fitted without its dossier, in order.</summary>
    public ImmutableArray<CrossValidated> CrossValidate()
    {
        var dossiers = _issues.Select(i => i.Decision.Dossier).Distinct(StringComparer.Ordinal).ToArray();
        var fitted = new ErrorModelParameters[dossiers.Length];
        Parallel.For(0, dossiers.Length, k => fitted[k] = Fit("cross-validation", dossiers[k]));
        var byDossier = dossiers.Zip(fitted).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
        return [.. _issues.Select(i => new CrossValidated(i.Decision, byDossier[i.Decision.Dossier], i.Forecast(byDossier[i.Decision.Dossier])))];
    }

    private ErrorModelParameters Fit(string id, string? without)
    {
        var kept = without is null ? _issues : [.. _issues.Where(i => i.Decision.Dossier != without)];

        // 1 and 2. Best camp share for each spread factor, best factor over all.
        var best = (Score: double.PositiveInfinity, Share: 0.0, Factor: 0.0);
        for (var k = 0; k < Factors; k++)
        {
            double aa = 0, ab = 0, bb = 0;
            foreach (var issue in kept)
            {
                aa += issue.CampScore;
                ab += issue.Cross[k];
                bb += issue.NormalScore[k];
            }

            var curvature = aa - (2 * ab) + bb;
            var share = curvature > 0 ? Math.Clamp((bb - ab) / curvature, 0, 1) : 0;
            var score = (share * share * aa) + (2 * share * (1 - share) * ab) + ((1 - share) * (1 - share) * bb);
            if (score < best.Score)
                best = (score, share, Factor(k));
        }

        // Rounded to what is committed, so that a forecast can be made again from the printed numbers.
        var parameters = new ErrorModelParameters
        {
            Id = id,
            CampShare = Math.Round(best.Share, 4),
            SpreadFactor = best.Factor,
            Level50 = 0.5,
            Level80 = 0.8,
        };

        // 3. Levels of the intervals.
        var forecasts = kept.Select(i => (i.Decision.Outcome!.Value, Forecast: i.Forecast(parameters))).ToArray();
        return parameters with { Level50 = Level(forecasts, 0.5), Level80 = Level(forecasts, 0.8) };
    }

    private static double Level((double Outcome, PredictiveDistribution Forecast)[] forecasts, double wanted)
    {
        // An interval only grows with its level, so the first level that holds enough outcomes can be searched by halving.
        int low = 20, high = 99;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (forecasts.Count(f => f.Forecast.Central(middle / 100.0).Contains(f.Outcome)) >= wanted * forecasts.Length)
                high = middle;
            else
                low = middle + 1;
        }

        return low / 100.0;
    }

    private static double Factor(int k) => Math.Round(0.20 + (k * 0.01), 2);

    /// <summary>A decision with the integrals that make up the score of any mixture.</summary>
    private sealed class Scored
    {
        private readonly ImmutableArray<double> _positions;
        private readonly double[] _chances;
        private readonly double _mean;
        private readonly double _deviation;

        public Scored(PastDecision decision, ErrorModelScratch scratch)
        {
            Decision = decision;
            var problem = decision.ToProblem();
            var weights = ErrorModel.WeightsOf(problem);
            _positions = problem.Positions;
            (_mean, _deviation) = ErrorModel.Camps(problem.Positions.AsSpan(), weights, scratch, out var chances);
            _chances = chances.ToArray();

            var camps = Mixture(1, 1).ToDistribution();
            for (var k = 0; k < Factors; k++)
                (CampScore, Cross[k], NormalScore[k]) = Integrals(camps, Mixture(0, Factor(k)).ToDistribution(), decision.Outcome!.Value);
        }

        public PastDecision Decision { get; }

        /// <summary>Score of the camps alone.</summary>
        public double CampScore { get; }

        /// <summary>Cross term of camps and normal, by spread factor.</summary>
        public double[] Cross { get; } = new double[Factors];

        /// <summary>Score of the normal alone, by spread factor.</summary>
        public double[] NormalScore { get; } = new double[Factors];

        public PredictiveDistribution Forecast(ErrorModelParameters parameters) =>
            Mixture(parameters.CampShare, parameters.SpreadFactor).ToDistribution();

        private PercentGrid Mixture(double campShare, double spreadFactor)
        {
            var grid = new PercentGrid();
            for (var i = 0; i < _chances.Length; i++)
                grid.AddAtom(_positions[i], campShare * _chances[i]);
            grid.AddNormal(_mean, Math.Max(ErrorModel.SpreadFloor, spreadFactor * _deviation), 1 - campShare);
            return grid;
        }

        private static (double AA, double AB, double BB) Integrals(PredictiveDistribution a, PredictiveDistribution b, double outcome)
        {
            double aa = 0, ab = 0, bb = 0;
            for (var i = 0; i < PercentGrid.Count - 1; i++)
            {
                double f = a.CellMean(i), g = b.CellMean(i);
                var below = Math.Clamp(outcome - (i * PercentGrid.Step), 0, PercentGrid.Step);
                var above = PercentGrid.Step - below;
                aa += (below * f * f) + (above * (1 - f) * (1 - f));
                ab += (below * f * g) + (above * (1 - f) * (1 - g));
                bb += (below * g * g) + (above * (1 - g) * (1 - g));
            }

            return (aa, ab, bb);
        }
    }
}

/// <summary>A decision forecast by a model that was fitted without its dossier.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Parameters">The parameters fitted without its dossier.</param>
/// <param name="Forecast">The forecast.</param>
public sealed record CrossValidated(PastDecision Decision, ErrorModelParameters Parameters, PredictiveDistribution Forecast);
