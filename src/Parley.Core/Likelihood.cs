using System.Collections.Immutable;

namespace Parley.Core;

/// <summary>A likelihood word of Intelligence Community Directive 203 with its range.</summary>
/// <param name="Words">The word as printed: <c>likely</c>.</param>
/// <param name="Low">Lower bound, per cent.</param>
/// <param name="High">Upper bound, per cent.</param>
public sealed record Likelihood(string Words, int Low, int High)
{
    /// <summary>The seven terms of the directive, from least to most likely.</summary>
    /// <remarks>Source: ICD 203, Analytic Standards (2015), section D.6.e.(2)(a), table of likelihood terms.</remarks>
    public static ImmutableArray<Likelihood> Terms { get; } =
    [
        new("almost no chance", 1, 5),
        new("very unlikely", 5, 20),
        new("unlikely", 20, 45),
        new("roughly even chance", 45, 55),
        new("likely", 55, 80),
        new("very likely", 80, 95),
        new("almost certain", 95, 99),
    ];

    /// <summary>The term for a probability; a value on a boundary takes the term nearer to even odds.</summary>
    /// <param name="probability">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">Not between 0 and 1.</exception>
    public static Likelihood Of(double probability)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(probability, 0);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(probability, 1);
        if (double.IsNaN(probability))
            throw new ArgumentOutOfRangeException(nameof(probability), probability, "A probability is a number.");
        var percent = Math.Round(probability * 100, 9); // 0.55 * 100 is not 55
        return percent switch
        {
            < 5 => Terms[0],
            < 20 => Terms[1],
            < 45 => Terms[2],
            <= 55 => Terms[3],
            <= 80 => Terms[4],
            <= 95 => Terms[5],
            _ => Terms[6],
        };
    }

    /// <summary>The word with its range inline, the only form in which it is printed: <c>likely (55–80%)</c>.</summary>
    public override string ToString() => $"{Words} ({Low}–{High}%)";
}

/// <summary>How well founded a judgement is, said apart from how likely its content is.</summary>
public enum ConfidenceLevel
{
    /// <summary>Scant or doubtful evidence, models far apart or wide inputs.</summary>
    Low,

    /// <summary>Credible evidence, but not enough to rule out other readings.</summary>
    Moderate,

    /// <summary>Good evidence from several sources, models that agree, narrow inputs.</summary>
    High,
}
