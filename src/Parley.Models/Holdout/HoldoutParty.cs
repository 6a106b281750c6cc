using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>A party whose yes is needed.</summary>
public sealed record HoldoutParty
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Worth to it of the contest frozen for good at each step, w(k), k = 0..N; rising or falling all along. Its side wins at the end where this is larger.</summary>
    public required ImmutableArray<double> Worth { get; init; }

    /// <summary>Worth now of 1 in the next period, δ: above 0, at most 1.</summary>
    public required double Discount { get; init; }

    /// <summary>Cost of one more period without agreement, c, on the scale of worth.</summary>
    public double Cost { get; init; }

    /// <summary>Whether holding step k for a period is worth (1 − δ)·w(k), so that a motionless contest without costs is worth w(k). Default yes; no gives the payoffs of Smith &amp; Stam (2004).</summary>
    public bool FlowBenefit { get; init; } = true;

    /// <summary>The government whose support at home is followed; <see langword="null"/> for none.</summary>
    public HoldoutGovernment? Government { get; init; }

    /// <summary>Chance that its signature is ratified, above 0 to 1, where no government is followed. Default 1.</summary>
    public double Ratification { get; init; } = 1;

    /// <summary>Cost to it of a signature that its own side does not ratify, f. Default 0.</summary>
    public double FailedRatification { get; init; }

    /// <summary>What it has learnt to expect of the contest; <see langword="null"/> where its view stays as it is.</summary>
    public HoldoutLearning? Learning { get; init; }

    /// <summary>Its share of the surplus where proposals are endogenous, or its chance to make the offer; all are divided by their sum. Default 1.</summary>
    public double BargainingPower { get; init; } = 1;

    /// <summary>Whether its side wins at the last step rather than at step 0.</summary>
    public bool WinsAtTop => Worth[^1] >= Worth[0];
}

/// <summary>A Beta prior on the share of moves that go up; moves seen so far update it (Smith &amp; Stam 2004).</summary>
/// <remarks>
/// With a move in every period the state (t, k) tells all moves seen, so no further state is needed; otherwise moves are
/// counted in expectation and the result says so.
/// </remarks>
/// <param name="Alpha">α, above 0: as if so many moves up had been seen.</param>
/// <param name="Beta">β, above 0: as if so many moves down had been seen.</param>
public sealed record HoldoutLearning(double Alpha, double Beta);
