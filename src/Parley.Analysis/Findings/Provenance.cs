using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Analysis.Findings;

/// <summary>How an answer was made: everything needed to make the same bytes again.</summary>
public sealed record Provenance
{
    /// <summary>Version of Parley.</summary>
    public required string Version { get; init; }

    /// <summary>File name of the case, without its folder.</summary>
    public required string CaseFile { get; init; }

    /// <summary>File names of the reports that the case was read from on the way, where it was not a file.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    /// <summary>SHA-256 of the case text with line feeds, hexadecimal.</summary>
    public required string CaseHash { get; init; }

    /// <summary>The scenario laid over the case; <see langword="null"/> for the case as it stands.</summary>
    public string? Scenario { get; init; }

    /// <summary>Seed of the random numbers.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Draws over the input ranges.</summary>
    public required int Draws { get; init; }

    /// <summary>Draws for the challenge model's profiles, which take hundreds of times longer: the first of the same draws.</summary>
    public required int ChallengeDraws { get; init; }

    /// <summary>Where capability was taken from.</summary>
    public required CapabilitySource Capability { get; init; }

    /// <summary>Ids of the models and profiles that ran.</summary>
    public required ImmutableArray<string> Models { get; init; }

    /// <summary>Name and version of the error model's parameters.</summary>
    public required string ErrorModel { get; init; }
}
