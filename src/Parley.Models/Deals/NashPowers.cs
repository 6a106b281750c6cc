using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Capabilities as whole powers, so that products of powers can be compared without rounding.</summary>
internal static class NashPowers
{
    private const int Most = 512;

    /// <summary>Whole numbers in the proportions of the weights; <see langword="null"/> where they would be too large to be raised to.</summary>
    public static int[]? Whole(double[] weights)
    {
        if (Array.TrueForAll(weights, w => w == weights[0]))
            return [.. weights.Select(_ => 1)];
        var exact = weights.Select(Exact.Of).ToArray();
        var unit = exact.Aggregate(BigInteger.One, (lcm, w) => lcm / BigInteger.GreatestCommonDivisor(lcm, w.Denominator) * w.Denominator);
        var whole = exact.Select(w => w.Numerator * (unit / w.Denominator)).ToArray();
        var common = whole.Aggregate(BigInteger.Zero, BigInteger.GreatestCommonDivisor);
        var sum = whole.Aggregate(BigInteger.Zero, (a, b) => a + b) / common;
        return sum > Most ? null : [.. whole.Select(w => (int)(w / common))];
    }

    /// <summary>A number to a whole power.</summary>
    public static Exact Power(Exact value, int power) => Exact.Of(BigInteger.Pow(value.Numerator, power), BigInteger.Pow(value.Denominator, power));
}
