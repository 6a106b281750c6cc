using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>How far a measure has come.</summary>
public enum MeasureState
{
    /// <summary>It may still come, or was not carried out.</summary>
    Threatened,

    /// <summary>It is in force.</summary>
    InForce,

    /// <summary>It was lifted.</summary>
    Lifted,
}

/// <summary>A pressure that may or may not be carried out: a lottery over dates, not somebody's move.</summary>
/// <remarks>
/// In force, its bite is 1 − a = cut·(1 − e), with e the share that is replaced once <see cref="ReplacedAfter"/> periods
/// have passed, else 0. The bite scales every effect; a signatory counts with the bite that it believes in.
/// </remarks>
public sealed record HoldoutMeasure
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>Its state at date 0. Default threatened.</summary>
    public MeasureState Start { get; init; }

    /// <summary>When and how likely it changes state.</summary>
    public ImmutableArray<MeasureChange> Changes { get; init; } = [];

    /// <summary>How much of the whole is cut, 0 to 1. Default 1.</summary>
    public double Cut { get; init; } = 1;

    /// <summary>Share of the loss that somebody else makes good, e, 0 to 1.</summary>
    public Believed Replaced { get; init; } = 0;

    /// <summary>Periods from the start of the measure to its replacement, lagE. After a start by hazard the replacement comes by a hazard of 1/lagE.</summary>
    public int ReplacedAfter { get; init; }

    /// <summary>Share by which the chance of a step up falls at full bite, η_up: at most 1, negative where it rises.</summary>
    public double UpLoss { get; init; }

    /// <summary>Share by which the chance of a step down rises at full bite, η_dn: at least −1, negative where it falls.</summary>
    public double DownGain { get; init; }

    /// <summary>What it adds to each signatory's cost of a period at full bite, c_x, in the order of the signatories; empty for nothing.</summary>
    public ImmutableArray<double> Cost { get; init; } = [];

    /// <summary>What it adds to each government's chance of a level down at full bite; empty for nothing.</summary>
    public ImmutableArray<double> SupportDown { get; init; } = [];

    /// <summary>What it adds to each government's chance of a level up at full bite (a rally); empty for nothing.</summary>
    public ImmutableArray<double> SupportUp { get; init; } = [];
}

/// <summary>A chance that a measure changes state; the outcome is seen at the start of the date, before anybody decides.</summary>
/// <param name="From">State before.</param>
/// <param name="To">State after.</param>
/// <param name="Date">The date, 1 or later; <see langword="null"/> for a hazard at every date from 1 on.</param>
/// <param name="Chance">The chance, 0 to 1, as each believes it.</param>
public sealed record MeasureChange(MeasureState From, MeasureState To, int? Date, Believed Chance);
