using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>A package on the table.</summary>
public sealed record HoldoutProposal
{
    /// <summary>Its id.</summary>
    public required string Id { get; init; }

    /// <summary>What it is worth to each signatory, in their order.</summary>
    public required ImmutableArray<ProposalTerms> Terms { get; init; }

    /// <summary>First date at which it can be signed. Default 0.</summary>
    public int OpensAt { get; init; }

    /// <summary>Last date at which it can be signed. Default never closes.</summary>
    public int ClosesAfter { get; init; } = int.MaxValue;
}

/// <summary>What a proposal is worth to one signatory: U = θ·kept + (1 − θ)·broken.</summary>
/// <param name="Kept">Worth where the deal is kept, 0 to 1.</param>
public sealed record ProposalTerms(double Kept)
{
    /// <summary>Worth where it is broken. Default 0.</summary>
    public double Broken { get; init; }

    /// <summary>Chance that it is kept, θ: credibility of the deal (Powell 2006 in reduced form). Default 1.</summary>
    public double Credibility { get; init; } = 1;

    /// <summary>What signing costs an incumbent who refused it in public, a (Fearon 1994); a successor pays nothing (Croco 2011). Default 0.</summary>
    public double AudienceCost { get; init; }

    /// <summary>Worth of signing before audience cost and inducements, U.</summary>
    public double Worth => (Credibility * Kept) + ((1 - Credibility) * Broken);
}

/// <summary>Something added to a signatory's yes while a window is open.</summary>
/// <param name="Party">The signatory, by its place.</param>
/// <param name="Worth">Worth where it is delivered, b.</param>
/// <param name="Delivered">Chance that it is really delivered, 0 to 1.</param>
/// <param name="From">First date, t₀.</param>
/// <param name="To">Last date, t₁.</param>
public sealed record Inducement(int Party, double Worth, double Delivered = 1, int From = 0, int To = int.MaxValue)
{
    /// <summary>The proposal that it goes with, by its place; <see langword="null"/> for any.</summary>
    public int? Proposal { get; init; }
}
