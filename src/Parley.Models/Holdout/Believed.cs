using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>A number that the analyst and each signatory hold their own view of; the views are common knowledge.</summary>
/// <remarks>Signatories decide by their own views, the forecast runs on the analyst's (agreeing to disagree, as in Smith &amp; Stam 2004).</remarks>
/// <param name="Analyst">The analyst's number.</param>
/// <param name="Parties">The signatories' numbers, in their order; empty where all hold the analyst's.</param>
public sealed record Believed(double Analyst, ImmutableArray<double> Parties)
{
    /// <summary>A number that everybody holds.</summary>
    public static Believed Same(double value) => new(value, []);

    /// <summary>A number that everybody holds.</summary>
    public static implicit operator Believed(double value) => Same(value);

    /// <summary>The number that a signatory holds.</summary>
    public double Of(int party) => Parties.IsEmpty ? Analyst : Parties[party];
}
