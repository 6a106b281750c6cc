using Parley.Models.Outcomes;

namespace Parley.Analysis.ErrorModels;

/// <summary>
/// How far decisions have fallen from the compromise model: a distribution of the outcome around one set of positions
/// and weights, on a scale of 0 to 100.
/// </summary>
/// <remarks>
/// <para>A mixture of two parts. With probability <see cref="ErrorModelParameters.CampShare"/> the outcome is somebody's
/// demand: positions less than <see cref="CampGap"/> apart form a camp, a camp's chance goes with the square root of its
/// weight, and within a camp each member's with its weight. Otherwise it is normal around the weighted mean with a standard
/// deviation of <see cref="ErrorModelParameters.SpreadFactor"/> times the weighted standard deviation of the positions
/// (at least <see cref="SpreadFloor"/>), with what falls outside the scale put on its ends.</para>
/// <para>The square root and the floor were set once, before fitting, by looking at the development half only; the two
/// other numbers are fitted by <see cref="ErrorModelFit"/>. The record behind it is European Union law-making: it has not
/// been tested on talks under coercion.</para>
/// </remarks>
/// <param name="parameters">The fitted numbers.</param>
public sealed class ErrorModel(ErrorModelParameters parameters)
{
    /// <summary>Positions further apart than this, in points of 100, belong to different camps.</summary>
    public const double CampGap = 5;

    /// <summary>Smallest standard deviation of the normal part, in points of 100.</summary>
    public const double SpreadFloor = 5;

    /// <summary>The fitted numbers.</summary>
    public ErrorModelParameters Parameters { get; } = parameters;

    /// <summary>Adds one decision's distribution, with a mass of 1, to a grid.</summary>
    /// <param name="positions">Positions, 0 to 100.</param>
    /// <param name="weights">Weights, 0 or more; all zero counts as equal weights.</param>
    /// <param name="grid">The grid that is added to.</param>
    /// <param name="scratch">Scratch space, reused from call to call.</param>
    public void AddTo(ReadOnlySpan<double> positions, ReadOnlySpan<double> weights, PercentGrid grid, ErrorModelScratch scratch)
    {
        ArgumentNullException.ThrowIfNull(grid);
        ArgumentNullException.ThrowIfNull(scratch);
        var (mean, deviation) = AddCampsTo(positions, weights, grid, scratch);
        grid.AddNormal(mean, deviation, 1 - Parameters.CampShare);
    }

    /// <summary>Adds the part that picks a demand to a grid, and returns the normal part for a <see cref="NormalCloud"/>.</summary>
    internal (double Mean, double Deviation) AddCampsTo(ReadOnlySpan<double> positions, ReadOnlySpan<double> weights, PercentGrid grid, ErrorModelScratch scratch)
    {
        var (mean, deviation) = Camps(positions, weights, scratch, out var chances);
        for (var i = 0; i < positions.Length; i++)
            grid.AddAtom(positions[i], Parameters.CampShare * chances[i]);
        return (mean, Math.Max(SpreadFloor, Parameters.SpreadFactor * deviation));
    }

    /// <summary>Capability times salience of every party, as the compromise model weighs them.</summary>
    internal static double[] WeightsOf(OutcomeProblem problem) => [.. problem.Capabilities.Zip(problem.Saliences, (c, s) => c * s)];

    /// <summary>The weighted mean and standard deviation, and each party's chance in the part that picks a demand.</summary>
    internal static (double Mean, double Deviation) Camps(
        ReadOnlySpan<double> positions, ReadOnlySpan<double> weights, ErrorModelScratch scratch, out ReadOnlySpan<double> chances)
    {
        var n = positions.Length;
        scratch.Grow(n);
        var own = scratch.Weights.AsSpan(0, n);
        double total = 0, sum = 0, squares = 0;
        for (var i = 0; i < n; i++)
            total += weights[i];
        for (var i = 0; i < n; i++)
        {
            own[i] = total > 0 ? weights[i] / total : 1.0 / n;
            sum += own[i] * positions[i];
        }

        for (var i = 0; i < n; i++)
            squares += own[i] * (positions[i] - sum) * (positions[i] - sum);

        // 1. Order the parties by position, so that camps are runs without a gap.
        var order = scratch.Order.AsSpan(0, n);
        var keys = scratch.Keys.AsSpan(0, n);
        for (var i = 0; i < n; i++)
        {
            order[i] = i;
            keys[i] = positions[i];
        }

        keys.Sort(order);

        // 2. A camp's chance goes with the square root of its weight; members share it by weight.
        var result = scratch.Chances.AsSpan(0, n);
        result.Clear();
        double roots = 0;
        for (var start = 0; start < n;)
        {
            var end = start + 1;
            while (end < n && keys[end] - keys[end - 1] <= CampGap)
                end++;
            double camp = 0;
            for (var k = start; k < end; k++)
                camp += own[order[k]];
            if (camp > 0)
            {
                var root = Math.Sqrt(camp);
                roots += root;
                for (var k = start; k < end; k++)
                    result[order[k]] = root * own[order[k]] / camp;
            }

            start = end;
        }

        for (var i = 0; i < n; i++)
            result[i] /= roots;
        chances = result;
        return (sum, Math.Sqrt(Math.Max(0, squares)));
    }
}

/// <summary>Scratch space of <see cref="ErrorModel"/>, one for each thread.</summary>
public sealed class ErrorModelScratch
{
    internal double[] Weights { get; private set; } = [];

    internal double[] Keys { get; private set; } = [];

    internal double[] Chances { get; private set; } = [];

    internal int[] Order { get; private set; } = [];

    internal void Grow(int n)
    {
        if (Weights.Length >= n)
            return;
        Weights = new double[n];
        Keys = new double[n];
        Chances = new double[n];
        Order = new int[n];
    }
}
