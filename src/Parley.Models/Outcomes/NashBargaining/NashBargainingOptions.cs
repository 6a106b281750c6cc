namespace Parley.Models.Outcomes;

/// <summary>How a party's loss grows with the distance from its position.</summary>
public enum NashLoss
{
    /// <summary>With the square of the distance: p = 2.</summary>
    Quadratic,

    /// <summary>With the distance: p = 1.</summary>
    Linear,
}

/// <summary>What positions are rescaled to 0–1 over.</summary>
public enum NashRange
{
    /// <summary>The declared scale, widened to hold every position.</summary>
    Declared,

    /// <summary>The lowest to the highest position.</summary>
    Actors,
}

/// <summary>Options of <see cref="NashBargainingModel"/>.</summary>
public sealed record NashBargainingOptions
{
    /// <summary>How the loss grows. Default: quadratic.</summary>
    public NashLoss Loss { get; init; } = NashLoss.Quadratic;

    /// <summary>
    /// K of uᵢ = K − sᵢ|x − xᵢ|^p: how far agreement is above disagreement; above 1. <see langword="null"/> means 1.5 for
    /// quadratic loss and 1.0001 for linear loss.
    /// </summary>
    public double? K { get; init; }

    /// <summary>What positions are rescaled over. Default: the declared scale.</summary>
    public NashRange Range { get; init; } = NashRange.Declared;

    /// <summary>The K in force.</summary>
    public double EffectiveK => K ?? (Loss == NashLoss.Quadratic ? 1.5 : 1.0001);
}
