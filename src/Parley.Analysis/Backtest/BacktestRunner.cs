using System.Collections.Immutable;

namespace Parley.Analysis.Backtest;

/// <summary>Scores every model, and the outlook's distributions, on decisions whose outcome is known.</summary>
/// <remarks>
/// Errors are counted as the literature does: |answer − outcome| in points of the issue's own 0–100 scale, over decisions
/// with a known outcome and at least three parties with position and salience; parties that lack either are left out of
/// the weights, not set to the middle. Only comparisons on the same file mean anything.
/// </remarks>
public static class BacktestRunner
{
    /// <summary>Id of the outlook as shipped, in <see cref="BacktestReport.Distributions"/>.</summary>
    public const string OutlookId = "outlook";

    /// <summary>Id of the outlook fitted on the file itself, one dossier left out at a time.</summary>
    public const string CrossValidatedId = "outlook-cross-validated";

    private const string Compromise = "compromise";

    /// <summary>Runs the backtest.</summary>
    /// <param name="decisions">The decisions of the file.</param>
    /// <param name="options">Seed, bootstrap samples and labels.</param>
    /// <param name="shippedId">The version of Parley.</param>
    /// <exception cref="ArgumentException">No decision can be scored.</exception>
    public static BacktestReport Run(ImmutableArray<PastDecision> decisions, BacktestOptions options, string shippedId)
    {
        ArgumentNullException.ThrowIfNull(options);
        var scoreable = decisions.Where(d => d.IsScoreable).ToImmutableArray();
        if (scoreable.IsEmpty)
            throw new ArgumentException("No decision has an outcome and three parties with position and salience.", nameof(decisions));

        var predictions = Predictions.Of(scoreable);
        var bootstrap = new DossierBootstrap(scoreable.Select(d => d.Dossier), options.BootstrapSamples, options.Seed);
        var reference = Errors(predictions.Models.First(m => m.Id == Compromise), scoreable);
        return new()
        {
            File = options.File,
            FileHash = options.FileHash,
            Version = shippedId,
            Seed = options.Seed,
            Issues = decisions.Length,
            Scoreable = scoreable.Length,
            Dossiers = bootstrap.Dossiers,
            Capability = options.Capability,
            Models =
            [
                .. predictions.Models
                    .Select(m => Score(m, scoreable, reference, bootstrap))
                    .OfType<ModelScore>()
                    .OrderBy(s => s.MeanAbsoluteError)
                    .ThenBy(s => s.Model, StringComparer.Ordinal),
            ],
            Distributions = DistributionScoring.Run(scoreable),
            BootstrapSamples = options.BootstrapSamples,
            Notes = Notes(decisions, scoreable),
        };
    }

    private static ModelScore? Score(ModelPredictions model, ImmutableArray<PastDecision> decisions, double[] reference, DossierBootstrap bootstrap)
    {
        var errors = Errors(model, decisions);
        var answered = Enumerable.Range(0, errors.Length).Where(d => !double.IsNaN(errors[d])).ToArray();
        if (answered.Length == 0)
            return null;
        var spread = ErrorSpread.Score(model.Outcomes, errors, answered, decisions);
        var differences = errors.Zip(reference, (own, compromise) => own - compromise).ToArray();
        return new()
        {
            Model = model.Id,
            Name = model.Name,
            Family = model.Family,
            Answered = answered.Length,
            MeanAbsoluteError = answered.Average(d => errors[d]),
            RootMeanSquareError = Math.Sqrt(answered.Average(d => errors[d] * errors[d])),
            Within10 = answered.Average(d => errors[d] <= 10 ? 1.0 : 0),
            Within20 = answered.Average(d => errors[d] <= 20 ? 1.0 : 0),
            Crps = spread.Crps,
            Coverage50 = spread.Coverage50,
            Coverage80 = spread.Coverage80,
            Difference = answered.Average(d => differences[d]),
            DifferenceInterval95 = model.Id == Compromise ? null : bootstrap.MeanInterval95(differences),
            Unsettled = answered.Average(d => model.Unsettled[d] ? 1.0 : 0),
            Subgroups = Subgroups(errors, answered, decisions),
        };
    }

    private static double[] Errors(ModelPredictions model, ImmutableArray<PastDecision> decisions) =>
        [.. decisions.Select((d, i) => Math.Abs(model.Outcomes[i] - d.Outcome!.Value))];

    private static ImmutableArray<SubgroupScore> Subgroups(double[] errors, int[] answered, ImmutableArray<PastDecision> decisions) =>
    [
        .. answered
            .SelectMany(d => Groups(decisions[d]).Select(group => (group.Key, group.Value, Error: errors[d])))
            .GroupBy(row => (row.Key, row.Value))
            .OrderBy(g => g.Key.Key, StringComparer.Ordinal)
            .ThenBy(g => g.Key.Value, StringComparer.Ordinal)
            .Select(g => new SubgroupScore(g.Key.Key, g.Key.Value, g.Count(), g.Average(row => row.Error))),
    ];

    private static IEnumerable<KeyValuePair<string, string>> Groups(PastDecision decision) =>
        decision.Groups.Append(new("outcome", decision.Outcome is 0 or 100 ? "pole" : "interior"));

    private static ImmutableArray<string> Notes(ImmutableArray<PastDecision> decisions, ImmutableArray<PastDecision> scoreable)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        var unknown = decisions.Count(d => d.Outcome is null);
        if (unknown > 0)
            notes.Add($"{unknown} of {decisions.Length} issues have no known outcome and are not scored.");
        var few = decisions.Length - unknown - scoreable.Length;
        if (few > 0)
            notes.Add($"{few} issues have fewer than three parties with position and salience and are not scored.");
        notes.Add("Errors are in points of each issue's own 0–100 scale. Compare models on the same file only.");
        notes.Add("CRPS and coverage of a model: a normal distribution around its answer, as wide as its own error on the other dossiers, tails on the ends of the scale.");
        notes.Add("The difference column is the mean absolute error minus the compromise model's on the same issues; its interval is a paired bootstrap that draws whole dossiers.");
        return notes.ToImmutable();
    }
}
