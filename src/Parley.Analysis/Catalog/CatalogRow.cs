namespace Parley.Analysis.Catalog;

/// <summary>One published number beside the one that Parley computes.</summary>
public sealed record CatalogRow
{
    /// <summary>Place of the check in the file, from 0; rows of one check belong together.</summary>
    public int Check { get; init; }

    /// <summary>The issue's id.</summary>
    public required string Issue { get; init; }

    /// <summary>The model's id.</summary>
    public required string Model { get; init; }

    /// <summary>The options that differ from the model's defaults, in words; empty for none.</summary>
    public required string Options { get; init; }

    /// <summary>What is compared: <c>outcome</c>, or <c>median, round 3</c>.</summary>
    public required string What { get; init; }

    /// <summary>The published number, on the issue's scale.</summary>
    public required double? Expected { get; init; }

    /// <summary>The computed number; <see langword="null"/> where the model gives none.</summary>
    public required double? Computed { get; init; }

    /// <summary>Largest difference that counts as equal.</summary>
    public required double Tolerance { get; init; }

    /// <summary>Short name of the source of the published number.</summary>
    public required string Source { get; init; }

    /// <summary>Why nothing could be compared, or <see langword="null"/>.</summary>
    public string? Problem { get; init; }

    /// <summary>Computed minus published, where there are both.</summary>
    public double? Difference => Computed - Expected;

    /// <summary>Whether the numbers agree within the tolerance.</summary>
    public bool Ok => Problem is null && Difference is { } difference && Math.Abs(difference) <= Tolerance;
}
