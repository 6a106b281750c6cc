using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>How the compromise outcome answers to each party, in closed form.</summary>
/// <remarks>All arrays are in the order of the problem's parties. Where W = 0 the weights are 1 each.</remarks>
public sealed record CompromiseSensitivity
{
    /// <summary>The outcome x*, on the scale.</summary>
    public required double Outcome { get; init; }

    /// <summary>Weights wᵢ = cᵢsᵢ.</summary>
    public required ImmutableArray<double> Weights { get; init; }

    /// <summary>∂x*/∂xᵢ = wᵢ/W: how far the outcome goes for one unit of the party's position; 0 to 1, summing to 1.</summary>
    public required ImmutableArray<double> ByPosition { get; init; }

    /// <summary>∂x*/∂wᵢ = (xᵢ − x*)/W, in scale units for one unit of weight.</summary>
    public required ImmutableArray<double> ByWeight { get; init; }

    /// <summary>∂x*/∂cᵢ = sᵢ(xᵢ − x*)/W, in scale units for one unit of capability; 0 where capability is not a weight.</summary>
    public required ImmutableArray<double> ByCapability { get; init; }

    /// <summary>∂x*/∂sᵢ = cᵢ(xᵢ − x*)/W, in scale units for a salience of 1; 0 where salience is not a weight.</summary>
    public required ImmutableArray<double> BySalience { get; init; }

    /// <summary>The outcome without the party: (W·x* − wᵢxᵢ)/(W − wᵢ); NaN where nobody with weight is left.</summary>
    public required ImmutableArray<double> WithoutParty { get; init; }

    /// <summary>The sensitivities of a problem, or <see langword="null"/> where the model gives no answer.</summary>
    /// <param name="problem">The issue.</param>
    /// <param name="rule">What a party weighs. Default: capability times salience.</param>
    public static CompromiseSensitivity? Of(
        OutcomeProblem problem, OutcomeWeights rule = OutcomeWeights.CapabilityTimesSalience)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var inputs = problem.AsInputs();
        if (InputCheck.Problem(inputs) is not null)
            return null;

        var n = inputs.Positions.Length;
        var weights = new double[n];
        var total = Weighting.Fill(inputs, rule, weights);
        if (!(total > 0))
        {
            Array.Fill(weights, 1);
            total = n;
        }

        var x = inputs.Positions;
        var outcome = CompromiseModel.WeightedMean(x, weights);
        double[] byPosition = new double[n], byWeight = new double[n], byCapability = new double[n];
        double[] bySalience = new double[n], without = new double[n];
        var kept = (double[])weights.Clone();
        for (var i = 0; i < n; i++)
        {
            byPosition[i] = weights[i] / total;
            byWeight[i] = (x[i] - outcome) / total;
            byCapability[i] = rule switch
            {
                OutcomeWeights.CapabilityTimesSalience => byWeight[i] * inputs.Saliences[i],
                OutcomeWeights.Capability => byWeight[i],
                _ => 0,
            };
            bySalience[i] = rule switch
            {
                OutcomeWeights.CapabilityTimesSalience => byWeight[i] * inputs.Capabilities[i],
                OutcomeWeights.Salience => byWeight[i],
                _ => 0,
            };

            kept[i] = 0;
            without[i] = kept.AsSpan().ContainsAnyExcept(0.0) ? CompromiseModel.WeightedMean(x, kept) : double.NaN;
            kept[i] = weights[i];
        }

        return new()
        {
            Outcome = outcome,
            Weights = [.. weights],
            ByPosition = [.. byPosition],
            ByWeight = [.. byWeight],
            ByCapability = [.. byCapability],
            BySalience = [.. bySalience],
            WithoutParty = [.. without],
        };
    }
}
