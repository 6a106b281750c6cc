namespace Parley.Models.Holdout;

/// <summary>Where the terms of a deal come from.</summary>
public enum HoldoutVariant
{
    /// <summary>The proposals on the table, and no others: will this deal be signed?</summary>
    Fixed,

    /// <summary>A pie of 1 that may be split in any way: is there any deal? The surplus over what holding out is worth is split by bargaining power.</summary>
    Endogenous,

    /// <summary>Nothing can be signed: what fighting on is worth.</summary>
    FightOn,
}

/// <summary>How a holdout problem is solved.</summary>
public sealed record HoldoutOptions
{
    /// <summary>Where the terms come from. Default the proposals on the table.</summary>
    public HoldoutVariant Variant { get; init; }

    /// <summary>Precision of a noisy choice, Λ above 0 (McKelvey &amp; Palfrey 1998): the chance of a yes is 1/(1 + exp(−Λ·gain)). Default <see langword="null"/>: no noise.</summary>
    public double? Precision { get; init; }

    /// <summary>Last date of the curves, and of the search for medians; <see langword="null"/> for the date of the freeze, or 260 where there is none.</summary>
    public int? Horizon { get; init; }

    /// <summary>Periods that the restricted mean counts. Default 104.</summary>
    public int RestrictedTo { get; init; } = 104;

    /// <summary>Chance of outright victory by the horizon, as each signatory sees its own, below which for all there is a stalemate: 0 to 1. Default 0.2.</summary>
    public double StalemateBelow { get; init; } = 0.2;

    /// <summary>A party says yes where it loses at most this much by it. Default 1e-12.</summary>
    public double Tie { get; init; } = 1e-12;

    /// <summary>Change of a value between two dates below which a stationary tail has settled. Default 1e-11.</summary>
    public double Settled { get; init; } = 1e-11;

    /// <summary>Most periods that a tail without an end is followed for. Default 20,000.</summary>
    public int MostPeriods { get; init; } = 20_000;
}
