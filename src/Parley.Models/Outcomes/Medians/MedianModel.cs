using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>
/// The median voter: the position that no other beats in a pairwise vote when each party votes its weight for the
/// nearer of two positions (Black 1958). It minimises Σ wᵢ|x − xᵢ|.
/// </summary>
public sealed class MedianModel : IOutcomeModel
{
    /// <summary>Cumulative weight within this share of W of one half counts as exactly one half.</summary>
    private const double HalfTolerance = 1e-12;

    private readonly ImmutableArray<KeyValuePair<string, string>> _parameters;

    /// <summary>A model with the given weights and rule.</summary>
    /// <param name="options">Options; <see langword="null"/> for the defaults.</param>
    public MedianModel(MedianOptions? options = null)
    {
        Options = options ?? new MedianOptions();
        Info = Describe(Options.Weights);
        _parameters =
        [
            Answer.Setting("weights", Weighting.Text(Options.Weights)),
            Answer.Setting("half", Options.Rule switch { MedianRule.Lower => "lower", MedianRule.Upper => "upper", _ => "midpoint" }),
        ];
    }

    /// <summary>The options in force.</summary>
    public MedianOptions Options { get; }

    /// <inheritdoc/>
    public OutcomeModelInfo Info { get; }

    /// <inheritdoc/>
    public OutcomeResult Solve(OutcomeProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var inputs = problem.AsInputs();
        if (InputCheck.Problem(inputs) is { } reason)
            return Answer.None(Info, reason, _parameters);

        var workspace = new OutcomeWorkspace();
        var outcome = Evaluate(inputs, workspace, out var status);
        var weights = workspace.Weights(inputs.Positions.Length);
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (!(Weighting.Fill(inputs, Options.Weights, weights) > 0))
        {
            warnings.Add(Weighting.NoWeight);
            weights.Fill(1);
        }

        var lower = WeightedMedian(inputs.Positions, weights, MedianRule.Lower, workspace);
        var upper = WeightedMedian(inputs.Positions, weights, MedianRule.Upper, workspace);
        if (upper > lower)
            warnings.Add(string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"Exactly half of the weight lies on either side: every point from {lower} to {upper} is a median."));
        return Answer.Of(Info, outcome, status, _parameters, warnings.ToImmutable());
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
        if (!(Weighting.Fill(problem, Options.Weights, weights) > 0))
            weights.Fill(1);
        return WeightedMedian(problem.Positions, weights, Options.Rule, workspace);
    }

    /// <summary>
    /// The smallest position whose cumulative weight reaches W/2, and by the rule where it is reached exactly.
    /// NaN where there is no weight.
    /// </summary>
    internal static double WeightedMedian(
        ReadOnlySpan<double> positions, ReadOnlySpan<double> weights, MedianRule rule, OutcomeWorkspace workspace)
    {
        var n = positions.Length;
        var sorted = workspace.Keys(n);
        var along = workspace.Values(n);
        positions.CopyTo(sorted);
        weights.CopyTo(along);
        sorted.Sort(along);

        var total = 0.0;
        foreach (var w in along)
            total += w;

        var half = total / 2;
        var reached = 0.0;
        for (var i = 0; i < n; i++)
        {
            if (!(along[i] > 0))
                continue;
            reached += along[i];
            if (reached > half + (HalfTolerance * total))
                return sorted[i];
            if (reached < half - (HalfTolerance * total))
                continue;

            // Exactly half is reached: every point up to the next weighted position is a median.
            var next = i + 1;
            while (next < n && !(along[next] > 0))
                next++;
            var upper = next < n ? sorted[next] : sorted[i];
            return rule switch
            {
                MedianRule.Lower => sorted[i],
                MedianRule.Upper => upper,
                _ => sorted[i] + ((upper - sorted[i]) / 2),
            };
        }

        return double.NaN;
    }

    private static OutcomeModelInfo Describe(OutcomeWeights weights) => weights switch
    {
        OutcomeWeights.CapabilityTimesSalience => new(
            "weighted-median", "Weighted median", OutcomeFamily.Median,
            "The position that wins every pairwise vote when each party votes its capability times how much it cares.",
            "Black 1958, The Theory of Committees and Elections; Bueno de Mesquita 1994"),
        OutcomeWeights.Capability => new(
            "capability-median", "Capability median", OutcomeFamily.Median,
            "The position that wins every pairwise vote when each party votes its capability.",
            "Black 1958, The Theory of Committees and Elections"),
        OutcomeWeights.Salience => new(
            "salience-median", "Salience median", OutcomeFamily.Median,
            "The position that wins every pairwise vote when each party votes how much it cares.",
            "Black 1958, The Theory of Committees and Elections"),
        _ => new(
            "unweighted-median", "Unweighted median", OutcomeFamily.Median,
            "The position of the party in the middle, one party one vote.",
            "Black 1958, The Theory of Committees and Elections"),
    };
}
