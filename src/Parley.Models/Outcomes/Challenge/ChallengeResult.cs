using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>What happens to a party in a round.</summary>
public enum ChallengeMove
{
    /// <summary>It loses a confrontation and moves to the other's position.</summary>
    Loses,

    /// <summary>It compromises and moves part of the way.</summary>
    Compromises,

    /// <summary>It is compelled and moves to the other's position.</summary>
    IsCompelled,
}

/// <summary>One party's move in one round.</summary>
/// <param name="Party">Who moves: index in the problem's arrays.</param>
/// <param name="Move">Why.</param>
/// <param name="Challenger">To whom it gives way.</param>
/// <param name="From">Position before, on the scale.</param>
/// <param name="To">Position after, on the scale.</param>
public readonly record struct ChallengeEvent(int Party, ChallengeMove Move, int Challenger, double From, double To);

/// <summary>The state after a round; round 0 is the start.</summary>
public sealed record ChallengeRound
{
    /// <summary>Number of the round, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>Positions after the round.</summary>
    public required ImmutableArray<double> Positions { get; init; }

    /// <summary>Weighted median of the positions after the round, by the profile's rule.</summary>
    public required double Median { get; init; }

    /// <summary>Weighted mean of the positions after the round.</summary>
    public required double Mean { get; init; }

    /// <summary>Risk exponents r used in the round, ½ (seeks risk) to 2 (shuns it); empty for round 0.</summary>
    public ImmutableArray<double> RiskExponents { get; init; } = [];

    /// <summary>Danger Dᵢ = Σ E(j→i) with all r = 1, from which the risk exponents come; empty for round 0.</summary>
    public ImmutableArray<double> Danger { get; init; } = [];

    /// <summary>E(i→j) as i sees it, at index i·n + j; empty for round 0.</summary>
    public ImmutableArray<double> Expected { get; init; } = [];

    /// <summary>E(j→i) as i sees it, at index i·n + j; empty for round 0.</summary>
    public ImmutableArray<double> ExpectedOfChallenger { get; init; } = [];

    /// <summary>Pᵢⱼ, the chance that i beats j, at index i·n + j; empty for round 0.</summary>
    public ImmutableArray<double> Probability { get; init; } = [];

    /// <summary>Who moved, in the order of the parties.</summary>
    public ImmutableArray<ChallengeEvent> Events { get; init; } = [];
}

/// <summary>A whole run of the challenge model.</summary>
public sealed record ChallengeResult
{
    /// <summary>The profile that was run.</summary>
    public required ChallengeProfile Profile { get; init; }

    /// <summary>How the run ended.</summary>
    public required OutcomeStatus Status { get; init; }

    /// <summary>Length of the cycle in rounds, for <see cref="OutcomeStatus.Cycle"/>.</summary>
    public int? Period { get; init; }

    /// <summary>The last round's weighted mean, or the mean of these over the cycle or the last rounds; null where not applicable.</summary>
    public double? Outcome { get; init; }

    /// <summary>The median in place of the mean: what the paper reports. The mean has the better record.</summary>
    public double? Median { get; init; }

    /// <summary>Lowest weighted mean over the cycle or the last rounds.</summary>
    public double? BandLow { get; init; }

    /// <summary>Highest weighted mean over the cycle or the last rounds.</summary>
    public double? BandHigh { get; init; }

    /// <summary>Every round from 0.</summary>
    public ImmutableArray<ChallengeRound> Rounds { get; init; } = [];

    /// <summary>What the reader should know.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];
}
