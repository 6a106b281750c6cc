using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>How a model's run ended. Every one is a result, none an exception.</summary>
public enum OutcomeStatus
{
    /// <summary>A closed-form or optimised answer.</summary>
    Solved,

    /// <summary>All parties ended at one point.</summary>
    Consensus,

    /// <summary>Nobody moves any more, at different points.</summary>
    FixedPoint,

    /// <summary>Nobody moved in the first round.</summary>
    Moveless,

    /// <summary>The rounds repeat: see the period and the band.</summary>
    Cycle,

    /// <summary>The round limit was reached while parties still moved: see the band.</summary>
    StillMoving,

    /// <summary>No point beats the reference point for those whose consent is needed: the outcome is the reference point.</summary>
    Gridlock,

    /// <summary>The bargaining problem has no point that all prefer to disagreement.</summary>
    Infeasible,

    /// <summary>Not enough input: no weighted party, or no reference point where one is needed.</summary>
    NotApplicable,
}

/// <summary>A model's answer on one issue, and how it was made.</summary>
/// <remarks>
/// A challenge model that cycles or keeps moving has no single answer: <see cref="Outcome"/> is then the middle of the
/// band's mean over the cycle or the last rounds, and <see cref="BandLow"/> and <see cref="BandHigh"/> say how far it swings.
/// </remarks>
public sealed record OutcomeResult
{
    /// <summary>The model's id.</summary>
    public required string Model { get; init; }

    /// <summary>Where the issue settles, on its scale; <see langword="null"/> where the model gives no answer.</summary>
    public double? Outcome { get; init; }

    /// <summary>
    /// For models with rounds, the weighted median of the final positions in place of their mean, as the papers report it:
    /// secondary, because the mean has the better record. <see langword="null"/> for other models.
    /// </summary>
    public double? Median { get; init; }

    /// <summary>How the run ended.</summary>
    public required OutcomeStatus Status { get; init; }

    /// <summary>Lowest outcome over the cycle or the rounds that still move; the outcome itself otherwise.</summary>
    public double? BandLow { get; init; }

    /// <summary>Highest outcome over the cycle or the rounds that still move; the outcome itself otherwise.</summary>
    public double? BandHigh { get; init; }

    /// <summary>Length of the cycle in rounds, for <see cref="OutcomeStatus.Cycle"/>.</summary>
    public int? Period { get; init; }

    /// <summary>Rounds run; 0 for models without rounds.</summary>
    public int Rounds { get; init; }

    /// <summary>The switches and constants used, name and value, in a fixed order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Parameters { get; init; } = [];

    /// <summary>What the reader should know: zero weights, ties, defaults that were used.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];
}

/// <summary>Scratch arrays for <see cref="IOutcomeModel.Evaluate"/>: grown when needed, never shared between threads.</summary>
public sealed partial class OutcomeWorkspace
{
}
