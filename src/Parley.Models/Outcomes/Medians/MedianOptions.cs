namespace Parley.Models.Outcomes;

/// <summary>Which point is the median when exactly half of the weight lies on either side of a gap.</summary>
public enum MedianRule
{
    /// <summary>The lower end of the gap.</summary>
    Lower,

    /// <summary>The middle of the gap.</summary>
    Midpoint,

    /// <summary>The upper end of the gap.</summary>
    Upper,
}

/// <summary>Options of <see cref="MedianModel"/>.</summary>
public sealed record MedianOptions
{
    /// <summary>What a party weighs. Default: capability times salience.</summary>
    public OutcomeWeights Weights { get; init; } = OutcomeWeights.CapabilityTimesSalience;

    /// <summary>The rule for an exact half. Default: the midpoint.</summary>
    public MedianRule Rule { get; init; } = MedianRule.Midpoint;
}
