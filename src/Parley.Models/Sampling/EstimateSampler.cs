using Parley.Core;

namespace Parley.Models.Sampling;

/// <summary>
/// The quantile function of an <see cref="Estimate"/>, ready for many draws: immutable, and safe to share between threads.
/// </summary>
/// <remarks>
/// PERT is a beta distribution on [low, high] with α = 1 + 4(mode − low)/(high − low) and β = 1 + 4(high − mode)/(high − low).
/// </remarks>
public sealed class EstimateSampler
{
    private readonly BetaQuantile? _beta;

    /// <summary>A sampler for one estimate.</summary>
    public EstimateSampler(Estimate estimate)
        : this(estimate, estimate.Shape == EstimateShape.Pert ? Table(estimate) : null)
    {
    }

    internal EstimateSampler(Estimate estimate, BetaQuantile? beta)
    {
        Estimate = estimate;
        _beta = beta;
    }

    /// <summary>The estimate.</summary>
    public Estimate Estimate { get; }

    /// <summary>The value below which a share <paramref name="u"/> of the draws lies, in the estimate's unit.</summary>
    /// <param name="u">A share between 0 and 1; the ends give the estimate's ends.</param>
    public double Quantile(double u)
    {
        if (Estimate.IsPoint || u <= 0)
            return Estimate.Low;
        if (u >= 1)
            return Estimate.High;
        var share = _beta?.At(u) ?? u;
        return Math.Clamp(Estimate.Low + (share * Estimate.Width), Estimate.Low, Estimate.High);
    }

    /// <summary>PERT's α and β; they sum to 6.</summary>
    internal static (double A, double B) Shape(Estimate estimate)
    {
        var mode = (estimate.MostLikely - estimate.Low) / estimate.Width;
        return (1 + (4 * mode), 1 + (4 * (1 - mode)));
    }

    private static BetaQuantile Table(Estimate estimate)
    {
        var (a, b) = Shape(estimate);
        return new(a, b);
    }
}
