namespace Parley.Models.Sampling;

/// <summary>
/// Sample quantiles, type 7 of Hyndman &amp; Fan (1996): linear between order statistics, at rank (n − 1)p. NaN values
/// (draws without an answer) are left out.
/// </summary>
public static class Quantiles
{
    /// <summary>The values without NaN, in rising order.</summary>
    public static double[] Sorted(ReadOnlySpan<double> values)
    {
        var kept = new double[values.Length];
        var n = 0;
        foreach (var value in values)
        {
            if (!double.IsNaN(value))
                kept[n++] = value;
        }

        Array.Resize(ref kept, n);
        Array.Sort(kept);
        return kept;
    }

    /// <summary>The quantile of sorted values; NaN where there are none.</summary>
    /// <param name="sorted">Values in rising order, without NaN: see <see cref="Sorted"/>.</param>
    /// <param name="p">Share below, 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="p"/> is not between 0 and 1.</exception>
    public static double At(ReadOnlySpan<double> sorted, double p)
    {
        if (!(p >= 0 && p <= 1))
            throw new ArgumentOutOfRangeException(nameof(p), p, "A share is between 0 and 1.");
        if (sorted.Length == 0)
            return double.NaN;

        var rank = (sorted.Length - 1) * p;
        var below = (int)Math.Floor(rank);
        if (below >= sorted.Length - 1)
            return sorted[^1];
        return sorted[below] + ((rank - below) * (sorted[below + 1] - sorted[below]));
    }

    /// <summary>The share of sorted values at or below a value; NaN where there are none.</summary>
    /// <param name="sorted">Values in rising order, without NaN.</param>
    /// <param name="value">The value.</param>
    public static double ShareAtOrBelow(ReadOnlySpan<double> sorted, double value)
    {
        int low = 0, high = sorted.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (sorted[middle] <= value)
                low = middle + 1;
            else
                high = middle;
        }

        return sorted.Length == 0 ? double.NaN : (double)low / sorted.Length;
    }
}
