using Parley.Core;

namespace Parley.Analysis.Catalog;

/// <summary>A case of the catalogue with the numbers that were published for it.</summary>
public sealed record CatalogEntry
{
    /// <summary>Id: the name of the case's files.</summary>
    public required string Id { get; init; }

    /// <summary>The case file, relative to the catalogue, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the case text, hexadecimal.</summary>
    public required string CaseHash { get; init; }

    /// <summary>The case.</summary>
    public required Case Case { get; init; }

    /// <summary>The published numbers.</summary>
    public required CatalogExpectation Expected { get; init; }
}
