namespace Parley.Analysis.ErrorModels;

/// <summary>The numbers that the error model was fitted to, and what they were fitted on.</summary>
public sealed record ErrorModelParameters
{
    /// <summary>Name and version: <c>camps-and-mean/deu3-dev</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Chance that the outcome is somebody's demand, 0 to 1.</summary>
    public required double CampShare { get; init; }

    /// <summary>Standard deviation of the normal part over the weighted standard deviation of the positions, above 0.</summary>
    public required double SpreadFactor { get; init; }

    /// <summary>Central share of the distribution that held half of the past outcomes, 0 to 1.</summary>
    public required double Level50 { get; init; }

    /// <summary>Central share of the distribution that held four fifths of the past outcomes, 0 to 1.</summary>
    /// <remarks>Below .8 because outcomes pile up on the ends and on demands, where an interval that just reaches them holds them all.</remarks>
    public required double Level80 { get; init; }
}
