namespace Parley.Models.Deals;

/// <summary>How far a deal space is searched before the search says that it stopped.</summary>
public sealed record DealOptions
{
    /// <summary>Most points that a frontier, or a part of it, may have before it is thinned with a stated tolerance. Default: 1,000,000 for two parties, 100,000 for three, 20,000 for more.</summary>
    public int? PointCap { get; init; }

    /// <summary>Steps that a continuous issue is cut into where it cannot be kept whole: with one party or more than two, or where it is linked to another issue. Default 20.</summary>
    public int Steps { get; init; } = 20;

    /// <summary>Most packages of linked issues that are laid out one by one. Default 1,000,000.</summary>
    public int CompositeCap { get; init; } = 1_000_000;

    /// <summary>Most steps of the exact count of acceptable packages; past it a sample is counted, and the answer says so. Default 5,000,000.</summary>
    public int CountCap { get; init; } = 5_000_000;

    /// <summary>Packages that are sampled where they cannot be counted, or where an issue is continuous. Default 20,000.</summary>
    public int Sample { get; init; } = 20_000;

    /// <summary>Seed of that sample. Default 1.</summary>
    public ulong Seed { get; init; } = 1;
}
