namespace Parley.Models.Outcomes;

/// <summary>What a party weighs in a mean or a median.</summary>
public enum OutcomeWeights
{
    /// <summary>Capability times salience: w = c·s. The compromise model's weights.</summary>
    CapabilityTimesSalience,

    /// <summary>Capability only.</summary>
    Capability,

    /// <summary>Salience only, every party equally capable.</summary>
    Salience,

    /// <summary>One for every party.</summary>
    Equal,
}

/// <summary>Weights from the inputs.</summary>
internal static class Weighting
{
    /// <summary>Fills <paramref name="weights"/> and returns their sum W.</summary>
    public static double Fill(in OutcomeInputs problem, OutcomeWeights rule, Span<double> weights)
    {
        var total = 0.0;
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = rule switch
            {
                OutcomeWeights.CapabilityTimesSalience => problem.Capabilities[i] * problem.Saliences[i],
                OutcomeWeights.Capability => problem.Capabilities[i],
                OutcomeWeights.Salience => problem.Saliences[i],
                _ => 1,
            };
            total += weights[i];
        }

        return total;
    }

    /// <summary>The warning that goes with W = 0.</summary>
    public const string NoWeight = "No party has any weight (capability and salience multiply to 0 for all): every party counts equally.";

    /// <summary>The rule as a parameter value.</summary>
    public static string Text(OutcomeWeights rule) => rule switch
    {
        OutcomeWeights.CapabilityTimesSalience => "capability-times-salience",
        OutcomeWeights.Capability => "capability",
        OutcomeWeights.Salience => "salience",
        _ => "equal",
    };
}
