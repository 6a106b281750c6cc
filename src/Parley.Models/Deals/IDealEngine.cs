using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>What the findings about a deal space are made from, whatever numbers it is computed in.</summary>
internal interface IDealEngine
{
    /// <summary>Packages within every hard limit and outside every exclusion; <see langword="null"/> where an issue is continuous.</summary>
    BigInteger? Packages { get; }

    /// <summary>Lowest and highest worth of a package to each party.</summary>
    ImmutableArray<(double Low, double High)> Range { get; }

    /// <summary>Whether ranges of values that were asked for may be wider than they were said to be.</summary>
    bool AreValuesThinned { get; }

    /// <summary>A frontier.</summary>
    /// <param name="rationalOnly">Whether only packages matter that no party refuses.</param>
    /// <param name="cancellation">Stops between merges.</param>
    FrontierPart Part(bool rationalOnly, CancellationToken cancellation);

    /// <summary>Lowest and highest value of an issue over the packages that no party refuses; <see langword="null"/> where there are none.</summary>
    (double Low, double High)? ValuesInZone(int issue, CancellationToken cancellation);

    /// <summary>Packages that no party refuses, or their share in a sample.</summary>
    ZoneCount Count(DealOptions options, CancellationToken cancellation);

    /// <summary>The stepwise rule.</summary>
    (List<SolutionPoint> Points, double? Value, string? Remark) Raiffa(SolutionCandidates of, FrontierPart part);

    /// <summary>All packages of a point's worth.</summary>
    IEnumerable<DealPackage> PackagesOf(FrontierPoint point);
}

/// <summary>A frontier and what follows from it.</summary>
/// <param name="Frontier">The frontier.</param>
/// <param name="Candidates">Points among which every rule finds its picks.</param>
/// <param name="Tolerance">Points of 100 that thinning may have cost.</param>
internal sealed record FrontierPart(DealFrontier Frontier, SolutionCandidates Candidates, double Tolerance);

/// <summary>How many packages no party refuses.</summary>
/// <param name="Packages">Their number; <see langword="null"/> where they were sampled.</param>
/// <param name="Share">Their share of all.</param>
/// <param name="Sample">Packages sampled; 0 where they were counted.</param>
internal readonly record struct ZoneCount(BigInteger? Packages, double? Share, int Sample);
