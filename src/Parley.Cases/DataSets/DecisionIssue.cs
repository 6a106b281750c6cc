using System.Collections.Immutable;

namespace Parley.Cases;

/// <summary>One decided issue: who asked for what, and what came out.</summary>
public sealed record DecisionIssue
{
    /// <summary>The issue's id in the data set.</summary>
    public required string Id { get; init; }

    /// <summary>The dossier that the issue belongs to; the issue's id where the data set has no dossiers.</summary>
    public required string Dossier { get; init; }

    /// <summary>A title for people, where there is one.</summary>
    public string? Title { get; init; }

    /// <summary>A part of the data set that is reported apart, where there are such parts: a vintage, a field.</summary>
    public string? Group { get; init; }

    /// <summary>The procedure, as the data set codes it: COD, CNS.</summary>
    public string? Procedure { get; init; }

    /// <summary>The voting rule, as the data set codes it: QMV, Unan.</summary>
    public string? VotingRule { get; init; }

    /// <summary>When the proposal was introduced.</summary>
    public DateOnly? Introduced { get; init; }

    /// <summary>When the decision was made.</summary>
    public DateOnly? Concluded { get; init; }

    /// <summary>The low end of the issue's scale.</summary>
    public double ScaleLow { get; init; }

    /// <summary>The high end of the issue's scale, above the low end.</summary>
    public double ScaleHigh { get; init; } = 100;

    /// <summary>What would have held without a decision, on the scale; <see langword="null"/> where unknown.</summary>
    public double? ReferencePoint { get; init; }

    /// <summary>What came out, on the scale; <see langword="null"/> where unknown.</summary>
    public double? Outcome { get; init; }

    /// <summary>The actors that took a position, in the order of the file.</summary>
    public ImmutableArray<DecisionMember> Members { get; init; } = [];

    /// <summary>Whether a forecast can be scored: the outcome is known and at least three actors have both position and salience.</summary>
    public bool IsScoreable => Outcome is not null && Members.Count(m => m.Salience is not null) >= 3;
}

/// <summary>An actor's part in an issue.</summary>
/// <param name="Actor">The actor's id in the data set.</param>
/// <param name="Position">What it asked for, on the issue's scale.</param>
/// <param name="Salience">How much it cared, 0 to 100; <see langword="null"/> where unknown.</param>
/// <param name="Capability">Potential to influence, relative to the others; <see langword="null"/> where unknown or where it had no part in the decision.</param>
/// <param name="Votes">Votes or population in thousands, where capability rests on them.</param>
public sealed record DecisionMember(string Actor, double Position, double? Salience, double? Capability = null, double? Votes = null);
