using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>What an outlook is computed with.</summary>
public sealed record OutlookOptions
{
    /// <summary>Seed of the random numbers. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Draws over the input ranges, 100 to 200,000. Default 10,000.</summary>
    public int Draws { get; init; } = 10_000;

    /// <summary>Draws for each profile of the challenge model, at most <see cref="Draws"/>. Default 200.</summary>
    public int ChallengeDraws { get; init; } = 200;

    /// <summary>Where capability is taken from; <see langword="null"/> for what the case says.</summary>
    public CapabilitySource? Capability { get; init; }

    /// <summary>Threads to use; 0 for one for each processor. The answer does not depend on it.</summary>
    public int Threads { get; init; }
}
