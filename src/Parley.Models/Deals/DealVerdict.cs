using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>Where a package lies in a deal space.</summary>
public sealed record DealVerdict
{
    /// <summary>The package.</summary>
    public required DealPackage Package { get; init; }

    /// <summary>Its worth to each party.</summary>
    public required ImmutableArray<double> Worth { get; init; }

    /// <summary>Hard limits that it crosses: party and issue.</summary>
    public ImmutableArray<(int Party, int Issue)> Crosses { get; init; } = [];

    /// <summary>Whether an exclusion forbids it.</summary>
    public bool IsExcluded { get; init; }

    /// <summary>Parties that have more without an agreement.</summary>
    public ImmutableArray<int> Below { get; init; } = [];

    /// <summary>Whether no package beats it for somebody without harming anybody.</summary>
    public required bool IsOnFrontier { get; init; }

    /// <summary>The package that dominates it with the largest least gain; <see langword="null"/> on the frontier.</summary>
    public SolutionPoint? DominatedBy { get; init; }

    /// <summary>Points of 100 that every party could gain at once before the frontier is reached, 0 on it: the largest least gain over it. For a package outside the limits, it may be negative.</summary>
    public required double Distance { get; init; }

    /// <summary>Euclidean distance in worths to the nearest point of each solution, in points of 100; <see langword="null"/> where the solution picks nothing.</summary>
    public ImmutableArray<(DealSolutionKind Kind, double? Distance)> ToSolutions { get; init; } = [];

    /// <summary>Moves from it that harm nobody and help somebody, largest sum of gains first: single changes of one issue first where any does, then packages of the frontier.</summary>
    public ImmutableArray<DealMove> Moves { get; init; } = [];
}

/// <summary>A move from one package to another.</summary>
/// <param name="Package">Where it leads.</param>
/// <param name="Gain">What each party gains.</param>
/// <param name="Changed">The issues whose values change.</param>
public sealed record DealMove(DealPackage Package, ImmutableArray<double> Gain, ImmutableArray<int> Changed);

/// <summary>Packages that are worth the same, or nearly, to one party, to lay before the others.</summary>
/// <param name="Party">The party that makes the offers.</param>
/// <param name="Worth">Their worth to it.</param>
/// <param name="Tolerance">How far their worths to it lie apart at most, in points of 100.</param>
/// <param name="Offers">The packages: the one best for another party, for each other party, and then the ones that differ most from those.</param>
public sealed record EqualOffers(int Party, double Worth, double Tolerance, ImmutableArray<SolutionPoint> Offers);
