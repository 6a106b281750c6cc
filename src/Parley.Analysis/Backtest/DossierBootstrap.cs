using Parley.Analysis.Findings;
using Parley.Models.Sampling;

namespace Parley.Analysis.Backtest;

/// <summary>Paired bootstrap that draws whole dossiers, because issues of one dossier are not independent.</summary>
internal sealed class DossierBootstrap
{
    private const uint Purpose = 0xB007;
    private readonly int[] _dossier;
    private readonly int _dossiers;
    private readonly int[][] _samples;

    public DossierBootstrap(IEnumerable<string> dossierOfEach, int samples, ulong seed)
    {
        var ids = dossierOfEach.ToArray();
        var order = ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToArray();
        _dossier = [.. ids.Select(id => Array.BinarySearch(order, id, StringComparer.Ordinal))];
        _dossiers = order.Length;
        _samples = new int[samples][];
        for (var s = 0; s < samples; s++)
        {
            var counts = new int[_dossiers];
            for (var k = 0; k < _dossiers; k++)
            {
                var unit = Philox.Block(seed, (uint)s, (uint)k, 0, Purpose).FirstUnit;
                counts[Math.Min((int)(unit * _dossiers), _dossiers - 1)]++;
            }

            _samples[s] = counts;
        }
    }

    public int Dossiers => _dossiers;

    /// <summary>95 % interval of the mean of a value over decisions; NaN values are left out.</summary>
    public Interval MeanInterval95(ReadOnlySpan<double> values)
    {
        var sums = new double[_dossiers];
        var counts = new int[_dossiers];
        for (var d = 0; d < values.Length; d++)
        {
            if (double.IsNaN(values[d]))
                continue;
            sums[_dossier[d]] += values[d];
            counts[_dossier[d]]++;
        }

        var means = new double[_samples.Length];
        for (var s = 0; s < means.Length; s++)
        {
            double sum = 0;
            long count = 0;
            for (var k = 0; k < _dossiers; k++)
            {
                sum += _samples[s][k] * sums[k];
                count += (long)_samples[s][k] * counts[k];
            }

            means[s] = count > 0 ? sum / count : double.NaN;
        }

        var sorted = Quantiles.Sorted(means);
        return new(Quantiles.At(sorted, 0.025), Quantiles.At(sorted, 0.975));
    }
}
