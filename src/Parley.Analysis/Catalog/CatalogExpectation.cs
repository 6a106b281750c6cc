using System.Collections.Immutable;
using Parley.Models.Deals;

namespace Parley.Analysis.Catalog;

/// <summary>The numbers that were published for a case of the catalogue, as its <c>.expected.json</c> file holds them.</summary>
public sealed record CatalogExpectation
{
    /// <summary>Id of the case; the name of its files.</summary>
    public required string Case { get; init; }

    /// <summary>Where the case was published.</summary>
    public required string Citation { get; init; }

    /// <summary>What a reader of the numbers should know.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];

    /// <summary>Where numbers are published or how they were computed, by the short name that checks use.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Sources { get; init; } = [];

    /// <summary>What really happened, where that is known. Information, not a check.</summary>
    public ImmutableArray<KnownOutcome> Outcomes { get; init; } = [];

    /// <summary>The published numbers that Parley must give.</summary>
    public ImmutableArray<PublishedNumbers> Checks { get; init; } = [];

    /// <summary>What was published of the case as a deal space.</summary>
    public ImmutableArray<PublishedDeal> Deals { get; init; } = [];

    /// <summary>Reads an <c>.expected.json</c> text: bounded in size and depth, unknown and repeated keys refused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="expectation">What it says, or <see langword="null"/>.</param>
    /// <param name="problem">What is wrong and where, or <see langword="null"/>.</param>
    /// <returns>Whether the text could be read.</returns>
    public static bool TryRead(string text, out CatalogExpectation? expectation, out string? problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        return ExpectationReader.TryRead(text, out expectation, out problem);
    }
}

/// <summary>How an issue of a case was really decided.</summary>
/// <param name="Issue">The issue's id.</param>
/// <param name="Value">The outcome, on the issue's scale.</param>
/// <param name="Source">Where that is known from.</param>
public sealed record KnownOutcome(string Issue, double Value, string Source);

/// <summary>What one model gives for one issue: an outcome, or numbers by round.</summary>
public sealed record PublishedNumbers
{
    /// <summary>The issue's id.</summary>
    public required string Issue { get; init; }

    /// <summary>The model's id, as in <c>OutcomeModels.All</c>.</summary>
    public required string Model { get; init; }

    /// <summary>Options that differ from the model's defaults.</summary>
    public CatalogOptions Options { get; init; } = new();

    /// <summary>The outcome, on the issue's scale.</summary>
    public double? Outcome { get; init; }

    /// <summary>The round that the first of the numbers by round belongs to; 0 is the start.</summary>
    public int FromRound { get; init; }

    /// <summary>Weighted medians by round.</summary>
    public ImmutableArray<double> Medians { get; init; } = [];

    /// <summary>Weighted means by round.</summary>
    public ImmutableArray<double> Means { get; init; } = [];

    /// <summary>Positions by party and round.</summary>
    public ImmutableArray<PartyPath> Positions { get; init; } = [];

    /// <summary>Whether parties that are not named in <see cref="Positions"/> keep their position in every round.</summary>
    public bool OthersStay { get; init; }

    /// <summary>Largest difference that counts as equal, on the issue's scale.</summary>
    public required double Tolerance { get; init; }

    /// <summary>Short name of the source of the numbers.</summary>
    public required string Source { get; init; }
}

/// <summary>What was published of a case as a deal space: a solution's worths, or counts of its frontier.</summary>
public sealed record PublishedDeal
{
    /// <summary>The solution; <see langword="null"/> for counts.</summary>
    public DealSolutionKind? Solution { get; init; }

    /// <summary>What the solution gives each party, in points.</summary>
    public ImmutableArray<KeyValuePair<string, double>> Worth { get; init; } = [];

    /// <summary>The values that it settles issues at; only those that were published.</summary>
    public ImmutableArray<KeyValuePair<string, double>> Package { get; init; } = [];

    /// <summary>Counts: <c>points</c>, <c>rational-points</c>, <c>packages</c>, <c>all-packages</c>.</summary>
    public ImmutableArray<KeyValuePair<string, double>> Counts { get; init; } = [];

    /// <summary>Largest difference that counts as equal.</summary>
    public required double Tolerance { get; init; }

    /// <summary>Short name of the source of the numbers.</summary>
    public required string Source { get; init; }
}

/// <summary>Where one party stands, round by round.</summary>
/// <param name="Party">The party's id.</param>
/// <param name="Values">Its positions, on the issue's scale.</param>
public sealed record PartyPath(string Party, ImmutableArray<double> Values);
