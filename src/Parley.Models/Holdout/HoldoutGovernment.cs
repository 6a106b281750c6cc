using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>Support at home for a signatory's government, on a grid of levels d = 0..D−1, and what becomes of the government where it falls.</summary>
public sealed record HoldoutGovernment
{
    /// <summary>Levels, D: 1 to 50.</summary>
    public required int Levels { get; init; }

    /// <summary>The level at date 0, d₀.</summary>
    public required int Start { get; init; }

    /// <summary>Chance of one level down in a period, s_dn.</summary>
    public double Down { get; init; }

    /// <summary>What a step lost in the contest adds to it in that period, s_dn_f.</summary>
    public double DownOnLoss { get; init; }

    /// <summary>Chance of one level up in a period, s_up. Where both chances add up to more than 1, both are divided by their sum.</summary>
    public double Up { get; init; }

    /// <summary>What a step gained in the contest adds to it in that period, s_up_r.</summary>
    public double UpOnGain { get; init; }

    /// <summary>The highest level at which the incumbent may fall, d_thr; −1 where it never does.</summary>
    public int FallsAt { get; init; } = -1;

    /// <summary>Chance that it falls in a period at or below that level, h.</summary>
    public double FallChance { get; init; }

    /// <summary>Level of support that a successor starts with, d_reset.</summary>
    public int ResetTo { get; init; }

    /// <summary>What losing office costs, λ, on the scale of worth.</summary>
    public double OfficeLoss { get; init; }

    /// <summary>Chance that a signature is ratified at each level, r(d); empty for <see cref="HoldoutParty.Ratification"/> at every level.</summary>
    public ImmutableArray<double> Ratification { get; init; } = [];
}
