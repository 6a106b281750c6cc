namespace Parley.Models.Holdout;

/// <summary>A signatory's own chance of outright victory by the horizon from every regime and step.</summary>
internal sealed class VictoryChances
{
    private readonly HoldoutStructure _structure;
    private readonly double[] _kept;
    private readonly int _dates;

    /// <summary>Works back from the horizon.</summary>
    /// <param name="engine">What has been made ready for the problem.</param>
    /// <param name="problem">The problem.</param>
    /// <param name="party">The signatory.</param>
    /// <param name="cancellation">Stops between dates.</param>
    public VictoryChances(HoldoutEngine engine, HoldoutProblem problem, int party, CancellationToken cancellation)
    {
        _structure = engine.Structure;
        _dates = engine.Horizon + 1;
        var (regimes, steps) = (_structure.Space.Regimes, _structure.Steps);
        var row = steps + 1;
        _kept = new double[_dates * regimes * row];
        var own = problem.Parties[party];
        var (now, next) = (new double[regimes * row], new double[regimes * row]);
        for (var z = 0; z < regimes; z++)
            now[(z * row) + (own.WinsAtTop ? steps : 0)] = 1;
        now.CopyTo(next, 0);
        var end = problem.Tail.Rule == HoldoutTailRule.Freeze ? problem.Tail.Periods : engine.Horizon;
        for (var date = Math.Max(end, engine.Horizon); date >= 0; date--)
        {
            cancellation.ThrowIfCancellationRequested();
            if (date < end)
            {
                engine.Rows.Prepare(date);
                Carry(engine.Calendar.At(date + 1, party), 1 - problem.Tail.Chance, now, next, row);
                for (var z = 0; z < regimes; z++)
                {
                    var chances = engine.Rows.Of(party, z);
                    for (var k = 1; k < steps; k++)
                    {
                        var at = (z * row) + k;
                        now[at] = ((chances.Before[k] * next[at - 1]) + (chances.Same[k] * next[at]) + (chances.After[k] * next[at + 1])) / own.Discount;
                    }
                }
            }

            if (date < _dates)
                now.CopyTo(_kept, date * now.Length);
        }
    }

    /// <summary>The chance in a state.</summary>
    public double At(int date, int regime, int step) => _kept[(((date * _structure.Space.Regimes) + regime) * (_structure.Steps + 1)) + step];

    private void Carry(ReadOnlySpan<double> chances, double on, double[] from, double[] into, int row)
    {
        var regimes = _structure.Space.Regimes;
        for (var z = 0; z < regimes; z++)
        {
            var own = into.AsSpan((z * row) + 1, row - 2);
            if (chances.IsEmpty)
            {
                from.AsSpan((z * row) + 1, row - 2).CopyTo(own);
            }
            else
            {
                own.Clear();
                for (var to = 0; to < regimes; to++)
                {
                    if (chances[(z * regimes) + to] is var chance and > 0)
                        RowSums.Mix(own, 1, from.AsSpan((to * row) + 1, row - 2), chance);
                }
            }

            RowSums.Mix(own, on, own, 0);
        }
    }
}
