using Parley.Analysis.Deals;
using Parley.Analysis.Holdout;

namespace Parley.Briefs;

/// <summary>What a brief says besides its findings.</summary>
public sealed record BriefOptions
{
    /// <summary>The exact command line that makes the same brief again; composed from the provenance where <see langword="null"/>.</summary>
    public string? Reproduce { get; init; }

    /// <summary>The texts behind the case, shown in full; <see langword="null"/> for a case that is briefed without them.</summary>
    public EvidenceView? Evidence { get; init; }

    /// <summary>Whether there is a deal; <see langword="null"/> for a brief without that question.</summary>
    public CaseDeals? Deals { get; init; }

    /// <summary>How long a party can hold out; <see langword="null"/> for a brief without that question.</summary>
    public CaseHoldout? Holdout { get; init; }
}
