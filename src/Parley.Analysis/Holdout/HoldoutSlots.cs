using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Analysis.Holdout;

/// <summary>A signatory's numbers.</summary>
internal sealed record SignatorySlots
{
    public required Party Party { get; init; }

    /// <summary>Whether its side wins at the last step.</summary>
    public required bool WinsAtTop { get; init; }

    /// <summary>Steps and what the contest frozen there is worth, by rising step, both ends included.</summary>
    public required ImmutableArray<(double Step, Slot Worth)> Worth { get; init; }

    public required Slot Patience { get; init; }

    public required Slot Cost { get; init; }

    public required Slot Optimism { get; init; }

    /// <summary>Weight of its forecast in steps; <see langword="null"/> where it does not learn.</summary>
    public required Slot? ForecastWeight { get; init; }

    public required Slot AudienceCost { get; init; }

    public required GovernmentSlots? Government { get; init; }

    /// <summary>Chance of ratification and cost of a failed one, per cent, where a group at home must consent and its support is not followed.</summary>
    public required (Slot Chance, Slot FailedCost) Ratification { get; init; }
}

/// <summary>The numbers of a group at home whose support is followed.</summary>
internal sealed record GovernmentSlots
{
    /// <summary>Points of support between two levels.</summary>
    public const double LevelWidth = 5;

    public required Constituency Constituency { get; init; }

    /// <summary>Support at level 0.</summary>
    public required double Lowest { get; init; }

    public required int Levels { get; init; }

    public required Slot Support { get; init; }

    /// <summary>Support in six months, where that is given and one of the two next is not.</summary>
    public required Slot? InSixMonths { get; init; }

    public required Slot? Lost { get; init; }

    public required Slot? Gained { get; init; }

    public required Slot LostPerStep { get; init; }

    public required Slot GainedPerStep { get; init; }

    /// <summary>Support at or below which the leadership may fall; <see langword="null"/> where it never does.</summary>
    public required Slot? Threshold { get; init; }

    public required Slot FallsWithinAMonth { get; init; }

    public required Slot SuccessorSupport { get; init; }

    public required Slot OfficeLoss { get; init; }

    public required Slot Ratification { get; init; }

    public required Slot RatificationPerPoint { get; init; }

    public required Slot FailedCost { get; init; }
}

/// <summary>A chance as the analyst and each signatory see it, per cent.</summary>
internal sealed record BelievedSlots(Slot Analyst, ImmutableArray<Slot> Parties);

/// <summary>A pressure's numbers.</summary>
internal sealed record PressureSlots
{
    public required Pressure Pressure { get; init; }

    /// <summary>The pressed signatory, by its place.</summary>
    public required int On { get; init; }

    /// <summary>How much of the whole is carried out, of 100; the effects below are those of the whole.</summary>
    public required Slot Strength { get; init; }

    /// <summary>Week in which it is decided; <see langword="null"/> for any.</summary>
    public required Slot? Decided { get; init; }

    public required BelievedSlots Certainty { get; init; }

    /// <summary>Chance that it is lifted; <see langword="null"/> where it stays.</summary>
    public required BelievedSlots? Lifted { get; init; }

    /// <summary>Week in which it is lifted or not; <see langword="null"/> for any.</summary>
    public required Slot? LiftedAfter { get; init; }

    public required BelievedSlots Replaced { get; init; }

    public required Slot ReplacedAfter { get; init; }

    public required Slot SlowsGains { get; init; }

    public required Slot SpeedsLosses { get; init; }

    public required Slot CostsAYear { get; init; }

    public required Slot ErodesSupport { get; init; }

    public required Slot PromisedWorth { get; init; }

    /// <summary>Week in which a promise lapses; <see langword="null"/> for never.</summary>
    public required Slot? Lapses { get; init; }

    /// <summary>Whether it adds to what a yes is worth.</summary>
    public bool Promises => PromisedWorth is not { Input: < 0, Fixed: 0 };

    /// <summary>Whether it changes contest, costs or support while it is in force.</summary>
    public bool IsMeasure => new[] { SlowsGains, SpeedsLosses, CostsAYear, ErodesSupport }.Any(s => s is not { Input: < 0, Fixed: 0 });
}

/// <summary>A proposal's numbers, by signatory.</summary>
internal sealed record ProposalSlots
{
    public required Proposal Proposal { get; init; }

    public required ImmutableArray<(Slot Value, Slot Kept, Slot IfBroken, bool PaysAudience)> Terms { get; init; }

    public required Slot OpensAt { get; init; }

    public required Slot? ClosesAfter { get; init; }
}
