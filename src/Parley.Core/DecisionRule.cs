using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>Where the capability of the parties is taken from.</summary>
public enum CapabilitySource
{
    /// <summary>The parties' own <see cref="Party.Capability"/>.</summary>
    [Description("The capability given with each party.")]
    Given,

    /// <summary>The same for every party.</summary>
    [Description("The same for every party.")]
    Equal,

    /// <summary>The parties' votes.</summary>
    [Description("The parties' votes.")]
    Votes,

    /// <summary>The Shapley–Shubik index of the voting rule.</summary>
    [Description("The Shapley–Shubik index of the voting rule.")]
    ShapleyShubik,
}

/// <summary>How a decision is made, where rules are known.</summary>
public sealed record DecisionRule
{
    /// <summary>Where capability is taken from. Default given.</summary>
    [Description("Where capability is taken from: given (the default), equal, votes or shapley-shubik.")]
    public CapabilitySource Capability { get; init; }

    /// <summary>Votes needed to pass; blank means that every voter must accept.</summary>
    [Between(0, 1e9)]
    [Description("Votes needed to pass. Blank: every party with a vote must accept.")]
    public double? Quota { get; init; }

    /// <summary>Parties whose acceptance is needed whatever the votes.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("Parties whose acceptance is needed whatever the votes.")]
    public ImmutableArray<string> Vetoes { get; init; } = [];

    /// <summary>The party that makes the proposal.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("The party that makes the proposal.")]
    public string? Proposer { get; init; }
}
