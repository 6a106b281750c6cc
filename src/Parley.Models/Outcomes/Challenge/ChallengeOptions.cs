namespace Parley.Models.Outcomes;

/// <summary>Options of <see cref="ChallengeModel"/> that are not part of a profile.</summary>
public sealed record ChallengeOptions
{
    /// <summary>Most rounds to run; 1 to 1000, default 40.</summary>
    public int MaxRounds { get; init; } = 40;

    /// <summary>Positions within this share of the range are the same, for consensus, fixed points and cycles. Default 1e-6.</summary>
    public double Tolerance { get; init; } = 1e-6;

    /// <summary>Expected utilities (which run from −8 to 8) within this of 0 or of one another are equal. Default 1e-9.</summary>
    public double DeadBand { get; init; } = 1e-9;

    /// <summary>Rounds that the band and the outcome are taken over where parties still move at the end. Default 10.</summary>
    public int LastRounds { get; init; } = 10;
}
