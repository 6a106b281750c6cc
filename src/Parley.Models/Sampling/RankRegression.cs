using System.Collections.Immutable;
using MathNet.Numerics.LinearAlgebra;

namespace Parley.Models.Sampling;

/// <summary>A linear regression of an output's ranks on the ranks of its inputs, over draws (Saltelli et al. 2008, Global Sensitivity Analysis, §1.2.5).</summary>
/// <remarks>Ranks make it indifferent to the shape of a rising or falling relation; what neither rises nor falls it does not see, and <see cref="Explained"/> says how much that is.</remarks>
/// <param name="Coefficients">Standardised coefficient of each input, about −1 to 1, in their order; 0 for an input that does not vary.</param>
/// <param name="Explained">Share of the variance of the output's ranks that the regression explains, 0 to 1.</param>
public sealed record RankRegression(ImmutableArray<double> Coefficients, double Explained)
{
    /// <summary>Fits a regression; <see langword="null"/> where there are not at least three draws for each input that varies, or the output does not vary.</summary>
    /// <param name="inputs">Draws of each input.</param>
    /// <param name="output">Draws of the output, as many; infinite values rank last.</param>
    public static RankRegression? Of(IReadOnlyList<double[]> inputs, double[] output)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        ArgumentNullException.ThrowIfNull(output);
        var ranks = inputs.Select(Standardised).ToArray();
        var varying = Enumerable.Range(0, ranks.Length).Where(i => ranks[i] is not null).ToArray();
        if (Standardised(output) is not { } target || varying.Length == 0 || output.Length < 3 * (varying.Length + 1))
            return null;

        var x = Matrix<double>.Build.DenseOfColumnArrays(varying.Select(i => ranks[i]!));
        var y = Vector<double>.Build.DenseOfArray(target);
        var solution = x.QR().Solve(y);
        if (solution.Any(c => !double.IsFinite(c)))
            return null;
        var left = (y - (x * solution)).L2Norm();
        var coefficients = new double[ranks.Length];
        for (var n = 0; n < varying.Length; n++)
            coefficients[varying[n]] = solution[n];
        return new([.. coefficients], Math.Clamp(1 - (left * left / y.DotProduct(y)), 0, 1));
    }

    // Ranks with ties at their mean, to mean 0 and variance 1; nothing where all values are the same.
    private static double[]? Standardised(double[] values)
    {
        var order = Enumerable.Range(0, values.Length).OrderBy(i => values[i]).ToArray();
        var ranks = new double[values.Length];
        for (var first = 0; first < order.Length;)
        {
            var next = first;
            while (next < order.Length && values[order[next]].Equals(values[order[first]]))
                next++;
            for (var i = first; i < next; i++)
                ranks[order[i]] = (first + next - 1) / 2.0;
            first = next;
        }

        var mean = (ranks.Length - 1) / 2.0;
        var variance = ranks.Sum(r => (r - mean) * (r - mean)) / ranks.Length;
        return variance <= 0 ? null : [.. ranks.Select(r => (r - mean) / Math.Sqrt(variance))];
    }
}
