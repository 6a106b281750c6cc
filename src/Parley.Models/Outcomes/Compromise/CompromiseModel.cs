using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>
/// The compromise model: the outcome is the mean of the positions, weighted by capability times salience
/// (Van den Bos 1991; Achen 2006). Its variants leave one or both weights out.
/// </summary>
public sealed class CompromiseModel : IOutcomeModel
{
    private readonly ImmutableArray<KeyValuePair<string, string>> _parameters;

    /// <summary>A model with the given weights.</summary>
    /// <param name="options">Options; <see langword="null"/> for the defaults.</param>
    public CompromiseModel(CompromiseOptions? options = null)
    {
        Options = options ?? new CompromiseOptions();
        Info = Describe(Options.Weights);
        _parameters = [Answer.Setting("weights", Weighting.Text(Options.Weights))];
    }

    /// <summary>The options in force.</summary>
    public CompromiseOptions Options { get; }

    /// <inheritdoc/>
    public OutcomeModelInfo Info { get; }

    /// <inheritdoc/>
    public OutcomeResult Solve(OutcomeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var inputs = problem.AsInputs();
        if (InputCheck.Problem(inputs) is { } reason)
            return Answer.None(Info, reason, _parameters);

        Span<double> weights = new double[inputs.Positions.Length];
        var total = Weighting.Fill(inputs, Options.Weights, weights);
        var outcome = WeightedMean(inputs.Positions, weights);
        return total > 0
            ? Answer.Of(Info, outcome, OutcomeStatus.Solved, _parameters)
            : Answer.Of(Info, outcome, OutcomeStatus.Solved, _parameters, Weighting.NoWeight);
    }

    /// <inheritdoc/>
    public double Evaluate(in OutcomeInputs problem, OutcomeWorkspace workspace, out OutcomeStatus status)
    {
        ArgumentNullException.ThrowIfNull(workspace);
        if (InputCheck.Problem(problem) is not null)
        {
            status = OutcomeStatus.NotApplicable;
            return double.NaN;
        }

        status = OutcomeStatus.Solved;
        var weights = workspace.Weights(problem.Positions.Length);
        Weighting.Fill(problem, Options.Weights, weights);
        return WeightedMean(problem.Positions, weights);
    }

    /// <summary>x* = Σ wᵢxᵢ / Σ wᵢ; the unweighted mean where the weights sum to 0. NaN for no positions.</summary>
    /// <param name="positions">Positions.</param>
    /// <param name="weights">Weights, 0 or more, of the same length.</param>
    public static double WeightedMean(ReadOnlySpan<double> positions, ReadOnlySpan<double> weights)
    {
        if (positions.Length == 0)
            return double.NaN;

        // Distances from the lowest position, so that equal positions give exactly themselves.
        var (low, high) = InputCheck.Span(positions);
        double sum = 0, total = 0, plain = 0;
        for (var i = 0; i < positions.Length; i++)
        {
            sum += weights[i] * (positions[i] - low);
            total += weights[i];
            plain += positions[i] - low;
        }

        var mean = low + (total > 0 ? sum / total : plain / positions.Length);
        return Math.Min(mean, high);
    }

    private static OutcomeModelInfo Describe(OutcomeWeights weights) => weights switch
    {
        OutcomeWeights.CapabilityTimesSalience => new(
            "compromise", "Compromise", OutcomeFamily.Compromise,
            "The parties settle at the average of what they ask for, each counting for its capability times how much it cares.",
            "Van den Bos 1991; Achen 2006, in Thomson et al. (eds), The European Union Decides, ch. 4"),
        OutcomeWeights.Capability => new(
            "capability-mean", "Capability mean", OutcomeFamily.Compromise,
            "The average of what the parties ask for, each counting for its capability; how much it cares is left out.",
            "Achen 2006, in Thomson et al. (eds), The European Union Decides, ch. 4 (variant)"),
        OutcomeWeights.Salience => new(
            "salience-mean", "Salience mean", OutcomeFamily.Compromise,
            "The average of what the parties ask for, each counting for how much it cares; power is left out.",
            "Achen 2006, in Thomson et al. (eds), The European Union Decides, ch. 4 (variant)"),
        _ => new(
            "unweighted-mean", "Unweighted mean", OutcomeFamily.Compromise,
            "The plain average of what the parties ask for: a yardstick for the others.",
            "Yardstick; Thomson et al. 2006, The European Union Decides"),
    };
}
