namespace Parley.Models.Outcomes;

/// <summary>Maximises Σ cᵢ ln(K − sᵢ|x − xᵢ|^p) on the unit scale; wᵢ = cᵢsᵢ.</summary>
internal static class NashSolver
{
    /// <summary>Width of the final bracket, on the unit scale.</summary>
    private const double Tolerance = 1e-15;

    private const int MaxSteps = 200;

    /// <summary>p = 2: Newton's method on the slope, kept inside a bracket that halves where Newton leaves it.</summary>
    public static double Quadratic(
        ReadOnlySpan<double> x, ReadOnlySpan<double> w, ReadOnlySpan<double> s, double k, double width)
    {
        double low = 0, high = width;
        var at = Mean(x, w);
        for (var step = 0; step < MaxSteps; step++)
        {
            // slope/−2 = Σ w d / (K − s d²); its derivative = Σ w (K + s d²) / (K − s d²)²
            double slope = 0, curvature = 0;
            for (var i = 0; i < x.Length; i++)
            {
                var d = at - x[i];
                var u = k - (s[i] * d * d);
                slope += w[i] * d / u;
                curvature += w[i] * (k + (s[i] * d * d)) / (u * u);
            }

            if (slope > 0)
                high = at;
            else
                low = at;
            var next = at - (slope / curvature);
            if (Math.Abs(next - at) <= Tolerance || slope == 0)
                return next;
            if (!(next > low && next < high))
                next = low + ((high - low) / 2);
            if (high - low <= Tolerance)
                return next;
            at = next;
        }

        return at;
    }

    /// <summary>p = 1: the slope jumps at positions, so first find the position or the gap where it changes sign.</summary>
    public static double Linear(
        ReadOnlySpan<double> sorted, ReadOnlySpan<double> x, ReadOnlySpan<double> w, ReadOnlySpan<double> s, double k)
    {
        // 1. The first position whose right-hand slope is not positive: the maximum is there or in the gap before it.
        int first = 0, last = sorted.Length - 1;
        while (first < last)
        {
            var middle = (first + last) / 2;
            if (Slope(sorted[middle], +1, x, w, s, k) <= 0)
                last = middle;
            else
                first = middle + 1;
        }

        if (first == 0 || Slope(sorted[first], -1, x, w, s, k) >= 0)
            return sorted[first];

        // 2. Inside the gap the slope is smooth and falling: halve.
        double low = sorted[first - 1], high = sorted[first];
        for (var step = 0; step < MaxSteps && high - low > Tolerance; step++)
        {
            var middle = low + ((high - low) / 2);
            if (middle <= low || middle >= high)
                break;
            if (Slope(middle, 0, x, w, s, k) > 0)
                low = middle;
            else
                high = middle;
        }

        return low + ((high - low) / 2);
    }

    /// <summary>One-sided slope of Σ c ln(K − s|at − x|); a party at <paramref name="at"/> counts by <paramref name="side"/>.</summary>
    private static double Slope(
        double at, int side, ReadOnlySpan<double> x, ReadOnlySpan<double> w, ReadOnlySpan<double> s, double k)
    {
        var slope = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            var d = at - x[i];
            slope -= w[i] * (d == 0 ? side : Math.Sign(d)) / (k - (s[i] * Math.Abs(d)));
        }

        return slope;
    }

    private static double Mean(ReadOnlySpan<double> x, ReadOnlySpan<double> w)
    {
        double sum = 0, total = 0;
        for (var i = 0; i < x.Length; i++)
        {
            sum += w[i] * x[i];
            total += w[i];
        }

        return sum / total;
    }
}
