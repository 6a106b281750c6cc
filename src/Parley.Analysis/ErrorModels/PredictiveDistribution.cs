using System.Collections.Immutable;
using Parley.Analysis.Findings;

namespace Parley.Analysis.ErrorModels;

/// <summary>A forecast as a distribution on a scale of 0 to 100, at steps of a quarter point.</summary>
public sealed class PredictiveDistribution
{
    // At each step, the chance of an outcome below it and the chance of one at or below it; atoms lie between the two.
    private readonly double[] _below;
    private readonly double[] _cumulative;

    internal PredictiveDistribution(double[] below, double[] cumulative)
    {
        _below = below;
        _cumulative = cumulative;
    }

    /// <summary>Chance of an outcome at or below a value.</summary>
    public double AtOrBelow(double value)
    {
        if (value < 0)
            return 0;
        return value >= 100 ? 1 : _cumulative[(int)Math.Floor((value / PercentGrid.Step) + 1e-9)];
    }

    /// <summary>Chance of an outcome below a value.</summary>
    public double Below(double value) => value <= 0 ? 0 : value > 100 ? 1 : _below[PercentGrid.Index(value)];

    /// <summary>The smallest step with at least a given share at or below it.</summary>
    /// <param name="share">0 to 1.</param>
    public double Quantile(double share)
    {
        int low = 0, high = PercentGrid.Count - 1;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_cumulative[middle] >= share - 1e-12)
                high = middle;
            else
                low = middle + 1;
        }

        return low * PercentGrid.Step;
    }

    /// <summary>The middle of the distribution.</summary>
    public double Median => Quantile(0.5);

    /// <summary>The central interval that holds a given share.</summary>
    /// <param name="level">0 to 1.</param>
    public Interval Central(double level) => new(Quantile((1 - level) / 2), Quantile(1 - ((1 - level) / 2)));

    /// <summary>Continuous ranked probability score against an outcome, in points; lower is better.</summary>
    /// <remarks>∫ (F(y) − 1[y ≥ outcome])² dy from 0 to 100 (Gneiting and Raftery 2007, JASA 102(477), eq. 20), by the middle of each cell.</remarks>
    public double Crps(double outcome)
    {
        double sum = 0;
        for (var i = 0; i < PercentGrid.Count - 1; i++)
        {
            var below = Math.Clamp(outcome - (i * PercentGrid.Step), 0, PercentGrid.Step);
            var f = CellMean(i);
            sum += (below * f * f) + ((PercentGrid.Step - below) * (1 - f) * (1 - f));
        }

        return sum;
    }

    /// <summary>Chances of equal bins from 0 to 100, adding up to 1; an outcome on a boundary counts in the bin below it, 0 in the first.</summary>
    /// <param name="count">Number of bins, a divisor of 400.</param>
    public ImmutableArray<double> Bins(int count)
    {
        if (count < 1 || (PercentGrid.Count - 1) % count != 0)
            throw new ArgumentOutOfRangeException(nameof(count), count, "The number of bins divides 400.");
        var width = (PercentGrid.Count - 1) / count;
        var result = ImmutableArray.CreateBuilder<double>(count);
        for (var b = 0; b < count; b++)
            result.Add(_cumulative[(b + 1) * width] - (b == 0 ? 0 : _cumulative[b * width]));
        return result.ToImmutable();
    }

    /// <summary>Mean of the cumulative distribution between a step and the next.</summary>
    internal double CellMean(int step) => (_cumulative[step] + _below[step + 1]) / 2;
}
