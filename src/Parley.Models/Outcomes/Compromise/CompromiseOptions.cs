namespace Parley.Models.Outcomes;

/// <summary>Options of <see cref="CompromiseModel"/>.</summary>
public sealed record CompromiseOptions
{
    /// <summary>What a party weighs. Default: capability times salience.</summary>
    public OutcomeWeights Weights { get; init; } = OutcomeWeights.CapabilityTimesSalience;
}
