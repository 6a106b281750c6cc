using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>One issue as a model sees it: numbers by party, in one order.</summary>
/// <remarks>Parties without a position on the issue are left out, not set to the middle.</remarks>
public sealed record OutcomeProblem
{
    /// <summary>Party ids, in the order of the number arrays.</summary>
    public required ImmutableArray<string> Parties { get; init; }

    /// <summary>Positions, on the scale.</summary>
    public required ImmutableArray<double> Positions { get; init; }

    /// <summary>Salience, 0 to 1.</summary>
    public required ImmutableArray<double> Saliences { get; init; }

    /// <summary>Capability, 0 or more, relative.</summary>
    public required ImmutableArray<double> Capabilities { get; init; }

    /// <summary>Low end of the declared scale.</summary>
    public double ScaleLow { get; init; }

    /// <summary>High end of the declared scale, above the low end. Default 100.</summary>
    public double ScaleHigh { get; init; } = 100;

    /// <summary>The outcome that holds if nothing is decided, where it is known.</summary>
    public double? ReferencePoint { get; init; }

    /// <summary>Who may vote, veto and propose, where rules are known.</summary>
    public ProcedureRules? Rules { get; init; }

    /// <summary>Views of this problem for <see cref="IOutcomeModel.Evaluate"/>.</summary>
    public OutcomeInputs AsInputs() => new()
    {
        Positions = Positions.AsSpan(),
        Saliences = Saliences.AsSpan(),
        Capabilities = Capabilities.AsSpan(),
        ScaleLow = ScaleLow,
        ScaleHigh = ScaleHigh,
        ReferencePoint = ReferencePoint ?? double.NaN,
        Rules = Rules,
    };
}

/// <summary>Views of one issue's numbers, for inner loops.</summary>
public readonly ref struct OutcomeInputs
{
    /// <summary>Positions, on the scale.</summary>
    public required ReadOnlySpan<double> Positions { get; init; }

    /// <summary>Salience, 0 to 1.</summary>
    public required ReadOnlySpan<double> Saliences { get; init; }

    /// <summary>Capability, 0 or more, relative.</summary>
    public required ReadOnlySpan<double> Capabilities { get; init; }

    /// <summary>Low end of the declared scale.</summary>
    public double ScaleLow { get; init; }

    /// <summary>High end of the declared scale.</summary>
    public double ScaleHigh { get; init; }

    /// <summary>The outcome that holds if nothing is decided; NaN where unknown.</summary>
    public double ReferencePoint { get; init; }

    /// <summary>Who may vote, veto and propose, where rules are known.</summary>
    public ProcedureRules? Rules { get; init; }
}

/// <summary>The rules of decision on one issue. Indices are those of the problem's arrays.</summary>
public sealed record ProcedureRules
{
    /// <summary>Votes by party; 0 for a party without a vote.</summary>
    public required ImmutableArray<double> Votes { get; init; }

    /// <summary>Votes needed to pass; <see langword="null"/> means that every voter must accept.</summary>
    public double? Quota { get; init; }

    /// <summary>Votes held by members that take no position on this issue; they accept anything. Default 0.</summary>
    public double SilentVotes { get; init; }

    /// <summary>Parties whose acceptance is needed whatever the votes.</summary>
    public ImmutableArray<int> Vetoes { get; init; } = [];

    /// <summary>The party that makes the proposal, if one does.</summary>
    public int? Proposer { get; init; }
}
