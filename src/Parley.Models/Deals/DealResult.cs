using System.Collections.Immutable;
using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>What can be agreed: the frontier, the solutions on it, and the agreement zone.</summary>
public sealed record DealResult
{
    /// <summary>How the search ended.</summary>
    public required DealStatus Status { get; init; }

    /// <summary>Points of 100 by which every party's worth may be improved on what is listed; 0 where the answer is exact.</summary>
    public double Tolerance { get; init; }

    /// <summary>Packages within every hard limit and outside every exclusion; <see langword="null"/> where an issue is continuous.</summary>
    public BigInteger? Packages { get; init; }

    /// <summary>Lowest and highest worth of a package to each party.</summary>
    public required ImmutableArray<(double Low, double High)> Range { get; init; }

    /// <summary>The packages that no other package beats for somebody without harming anybody.</summary>
    public required DealFrontier Frontier { get; init; }

    /// <summary>The solutions, one for each kind.</summary>
    public required ImmutableArray<DealSolution> Solutions { get; init; }

    /// <summary>Whether every party prefers some package to no agreement, how much room there is, and what is on its edge.</summary>
    public required AgreementZone Zone { get; init; }

    /// <summary>What a reader must know of how it was computed.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];
}

/// <summary>How a search of a deal space ended.</summary>
public enum DealStatus
{
    /// <summary>Exactly.</summary>
    Exact,

    /// <summary>Within the stated tolerance: a cap was passed, or continuous issues were cut into steps.</summary>
    WithinTolerance,

    /// <summary>No package at all lies within the hard limits and outside the exclusions.</summary>
    NoPackage,

    /// <summary>Linked issues have too many combinations to lay out.</summary>
    TooLarge,
}

/// <summary>One value per issue, in the order of the issues.</summary>
/// <param name="Values">The values, on the issues' scales.</param>
public sealed record DealPackage(ImmutableArray<double> Values);

/// <summary>The frontier: packages that no other package beats for somebody without harming anybody.</summary>
public sealed record DealFrontier
{
    /// <summary>Distinct worths, by falling worth to the first party. With continuous issues, the corners: a worth stands there twice where pieces of different packages meet, and the end of an edge where the frontier jumps is only its limit.</summary>
    public required ImmutableArray<FrontierPoint> Points { get; init; }

    /// <summary>Pairs of points between which the straight line belongs to the frontier; only with continuous issues.</summary>
    public ImmutableArray<FrontierEdge> Edges { get; init; } = [];

    /// <summary>Packages on the frontier, however many share a worth; <see langword="null"/> where an issue is continuous.</summary>
    public BigInteger? Packages { get; init; }
}

/// <summary>A worth on the frontier.</summary>
/// <param name="Worth">Worth to each party, in points of 100.</param>
/// <param name="Exactly">The same without rounding.</param>
/// <param name="IsRational">Whether no party has more without an agreement.</param>
/// <param name="Packages">Packages of exactly this worth; <see langword="null"/> where an issue is continuous.</param>
/// <param name="Package">One of them, the first in the order of issues and values.</param>
public sealed record FrontierPoint(ImmutableArray<double> Worth, ImmutableArray<Exact> Exactly, bool IsRational, BigInteger? Packages, DealPackage Package);

/// <summary>A straight piece of the frontier between two of its points; along it both worths and one issue's value move evenly.</summary>
/// <param name="From">Index of one end in <see cref="DealFrontier.Points"/>.</param>
/// <param name="To">Index of the other.</param>
public readonly record struct FrontierEdge(int From, int To);

/// <summary>A rule that picks packages.</summary>
public enum DealSolutionKind
{
    /// <summary>The largest product of gains over no agreement (Nash 1950).</summary>
    Nash,

    /// <summary>The largest least share of the gain that each party could hope for (Kalai and Smorodinsky 1975, in its max-min form for discrete sets).</summary>
    KalaiSmorodinsky,

    /// <summary>The largest least gain, then the largest second least, and so on (Kalai 1977, with leximin).</summary>
    Egalitarian,

    /// <summary>The largest sum of worths among packages that all prefer to no agreement.</summary>
    Utilitarian,

    /// <summary>The largest sum of worths among all packages.</summary>
    UtilitarianOfAll,

    /// <summary>The largest product of gains, each to the power of the party's capability (Harsanyi and Selten 1972).</summary>
    WeightedNash,

    /// <summary>Equal steps towards what each could hope for, again and again (Raiffa 1953, stepwise).</summary>
    Raiffa,
}

/// <summary>What one rule picks.</summary>
public sealed record DealSolution
{
    /// <summary>The rule.</summary>
    public required DealSolutionKind Kind { get; init; }

    /// <summary>Worth to each party without an agreement, from which gains are counted.</summary>
    public required ImmutableArray<double> Disagreement { get; init; }

    /// <summary>The best worth to each party among packages that all prefer to no agreement; empty where there is none.</summary>
    public required ImmutableArray<double> Ideal { get; init; }

    /// <summary>What the rule makes as large as it can: a product, a share, a gain or a sum; <see langword="null"/> where it picks nothing.</summary>
    public double? Value { get; init; }

    /// <summary>All worths that the rule picks, by falling worth to the first party; none where no package is better than no agreement for all.</summary>
    public required ImmutableArray<SolutionPoint> Points { get; init; }

    /// <summary>Why the rule picks nothing, or what it left out; <see langword="null"/> where there is nothing to say.</summary>
    public string? Remark { get; init; }
}

/// <summary>A worth that a rule picks.</summary>
/// <param name="Worth">Worth to each party.</param>
/// <param name="Packages">Packages of exactly this worth; <see langword="null"/> where an issue is continuous.</param>
/// <param name="Package">One of them.</param>
/// <param name="IsFirst">Whether it is left after ties are broken by leximin (egalitarian), or one of several that tie; always true for other rules.</param>
public sealed record SolutionPoint(ImmutableArray<double> Worth, BigInteger? Packages, DealPackage Package, bool IsFirst = true);

/// <summary>Whether there is a package that all prefer to no agreement, and what decides it.</summary>
public sealed record AgreementZone
{
    /// <summary>Whether there is one.</summary>
    public required ZoneAnswer Answer { get; init; }

    /// <summary>Packages in the zone; <see langword="null"/> where an issue is continuous or they were not counted.</summary>
    public BigInteger? Packages { get; init; }

    /// <summary>Share of the packages within hard limits that lie in the zone, 0 to 1.</summary>
    public double? Share { get; init; }

    /// <summary>Sampled packages that <see cref="Share"/> rests on; 0 where it was counted.</summary>
    public int Sample { get; init; }

    /// <summary>Lowest and highest value of each issue over the zone; empty where there is none.</summary>
    public ImmutableArray<(double Low, double High)> Values { get; init; } = [];

    /// <summary>
    /// Every no-deal value and hard limit with the value at which, all others as they are, the zone would close (where there is one) or open (where there is none). The most binding
    /// first: the least move, as a share of 100 points or of the issue's scale.
    /// </summary>
    public ImmutableArray<ZoneEdge> Edges { get; init; } = [];

    /// <summary>Smallest equal moves of several no-deal values or limits at once that open a zone; empty where there is one.</summary>
    public ImmutableArray<JointRelaxation> Joint { get; init; } = [];

    /// <summary>Where there is no zone: the package within hard limits whose worst shortfall is least; <see langword="null"/> where there is a zone or no package at all.</summary>
    public SolutionPoint? LeastInfeasible { get; init; }

    /// <summary>Its shortfall for each party: no-deal value minus worth, 0 or below where the party is content.</summary>
    public ImmutableArray<double> Shortfall { get; init; } = [];

    /// <summary>Issues on which the hard limits leave nothing between them: (issue, party refused above, party refused below).</summary>
    public ImmutableArray<(int Issue, int Upper, int Lower)> Clashes { get; init; } = [];
}

/// <summary>Whether an agreement zone exists.</summary>
public enum ZoneAnswer
{
    /// <summary>Some package is at least as good as no agreement for all.</summary>
    Exists,

    /// <summary>None is.</summary>
    None,

    /// <summary>None was found, but the search was not exact.</summary>
    NotFound,
}

/// <summary>One no-deal value or hard limit, and the value at which it decides.</summary>
/// <param name="Party">Whose it is.</param>
/// <param name="Issue">The issue of the limit; −1 for a no-deal value.</param>
/// <param name="Now">Its value now: points of 100, or on the issue's scale.</param>
/// <param name="Decides">The value at which the zone closes or opens; <see langword="null"/> where no value of it alone does.</param>
/// <param name="Move">Distance between the two as a share of 100 points or of the span of the issue's points; infinite where there is none.</param>
/// <param name="Package">A package that is acceptable at that value; <see langword="null"/> where there is none.</param>
public sealed record ZoneEdge(int Party, int Issue, double Now, double? Decides, double Move, DealPackage? Package);

/// <summary>Several no-deal values or limits moved at once by the same share of their scales.</summary>
/// <param name="Members">What is moved: party, and issue or −1.</param>
/// <param name="Move">The share of 100 points, or of the span of each issue's points.</param>
/// <param name="Package">A package that becomes acceptable.</param>
/// <param name="Worth">Its worth to each party.</param>
public sealed record JointRelaxation(ImmutableArray<(int Party, int Issue)> Members, double Move, DealPackage Package, ImmutableArray<double> Worth);
