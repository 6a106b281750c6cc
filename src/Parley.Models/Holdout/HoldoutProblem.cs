using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>
/// A standing proposal, the signatories whose yes it needs, and a contest that moves while they refuse. Worths lie on each
/// signatory's own scale from 0, defeat in the contest, to 1, outright victory.
/// </summary>
public sealed record HoldoutProblem
{
    /// <summary>Steps of the contest, N: 2 to 1,000. At 0 the one side has collapsed, at N the other; both end the contest.</summary>
    public required int Steps { get; init; }

    /// <summary>Where the contest stands at date 0, k₀: 0 to N.</summary>
    public required int Start { get; init; }

    /// <summary>Chance that the contest moves up one step in a period, p_up, 0 to 1. Where both chances add up to more than 1, both are divided by their sum.</summary>
    public required Believed Up { get; init; }

    /// <summary>Chance that the contest moves down one step in a period, p_dn, 0 to 1.</summary>
    public required Believed Down { get; init; }

    /// <summary>The signatories: all have to say yes. 1 to 6.</summary>
    public required ImmutableArray<HoldoutParty> Parties { get; init; }

    /// <summary>What is on the table; none for a contest in which nothing can be signed, or for <see cref="HoldoutVariant.Endogenous"/>.</summary>
    public ImmutableArray<HoldoutProposal> Proposals { get; init; } = [];

    /// <summary>Additions to what a yes is worth, while their windows are open.</summary>
    public ImmutableArray<Inducement> Inducements { get; init; } = [];

    /// <summary>Pressures that may or may not be carried out: at most 4. They make up the regimes z.</summary>
    public ImmutableArray<HoldoutMeasure> Measures { get; init; } = [];

    /// <summary>What ends the contest where nobody signs.</summary>
    public required HoldoutTail Tail { get; init; }
}
