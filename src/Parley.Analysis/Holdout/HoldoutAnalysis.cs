using System.Collections.Immutable;
using Parley.Analysis.Outlook;
using Parley.Core;

namespace Parley.Analysis.Holdout;

/// <summary>What a holdout answer is computed with.</summary>
public sealed record HoldoutQuestion
{
    /// <summary>Seed of the random numbers. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Draws over the input ranges, 100 to 200,000. Default 2,000.</summary>
    public int Draws { get; init; } = 2_000;

    /// <summary>Whether draws in which a party says yes today although it is known to refuse are left out. Default yes.</summary>
    public bool MatchHistory { get; init; } = true;

    /// <summary>Precision Λ of a noisy choice, above 0; <see langword="null"/> for choices without noise, the default.</summary>
    public double? Precision { get; init; }

    /// <summary>Threads to use; 0 for one for each processor. The answer does not depend on it.</summary>
    public int Threads { get; init; }
}

/// <summary>Answers the question of holding out: how long does refusing beat accepting, for whom, and what moves that date?</summary>
public static class HoldoutAnalysis
{
    /// <summary>Computes the answer.</summary>
    /// <param name="request">The case.</param>
    /// <param name="question">Seed, draws and how choices are taken.</param>
    /// <param name="cancellation">Stops between draws.</param>
    /// <returns>The findings; the same bytes for the same request and question on any number of threads.</returns>
    public static CaseHoldout Run(OutlookRequest request, HoldoutQuestion question, CancellationToken cancellation = default) =>
        throw new NotImplementedException();

    /// <summary>What the inputs of a case imply and where they do not fit together, without any draws; empty where holding out cannot be asked.</summary>
    public static ImmutableArray<HoldoutCheck> Check(Case theCase) => throw new NotImplementedException();
}
