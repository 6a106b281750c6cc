using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>What an outlook is computed with.</summary>
public sealed record OutlookOptions
{
    /// <summary>Seed of the random numbers. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Draws over the input ranges, 100 to 200,000. Default 10,000.</summary>
    public int Draws { get; init; } = 10_000;

    /// <summary>
    /// Draws for each profile of the challenge model, at most <see cref="Draws"/>. Default: 200, and fewer where more than
    /// ten parties make a run slow (20,000 over the square of their number, at least 20).
    /// </summary>
    public int? ChallengeDraws { get; init; }

    /// <summary>Where capability is taken from; <see langword="null"/> for what the case says.</summary>
    public CapabilitySource? Capability { get; init; }

    /// <summary>Threads to use; 0 for one for each processor. The answer does not depend on it.</summary>
    public int Threads { get; init; }

    /// <summary>The draws that a challenge profile gets in a case.</summary>
    /// <param name="parties">The largest number of parties on any issue.</param>
    internal int ChallengeDrawsFor(int parties) =>
        Math.Min(Draws, ChallengeDraws ?? Math.Clamp(20_000 / Math.Max(1, parties * parties), 20, 200));

    /// <summary>Threads as the parallel loops take them.</summary>
    internal ParallelOptions Parallelism(CancellationToken cancellation) =>
        new() { MaxDegreeOfParallelism = Threads == 0 ? -1 : Threads, CancellationToken = cancellation };
}
