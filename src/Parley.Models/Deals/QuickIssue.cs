namespace Parley.Models.Deals;

/// <summary>One issue in doubles.</summary>
internal sealed class QuickIssue
{
    private readonly double[] _worth;
    private readonly bool[] _joins;
    private readonly IReadOnlyList<double> _values;
    private readonly int _parties;

    /// <summary>The worths of a grid, rounded.</summary>
    public QuickIssue(DealGrid grid, int parties)
    {
        (_parties, _joins, _values, Count) = (parties, grid.Joins, grid.Values, grid.Values.Length);
        _worth = new double[Count * parties];
        for (var o = 0; o < Count; o++)
        {
            for (var i = 0; i < parties; i++)
                _worth[(o * parties) + i] = grid.Worth[o][i].ToDouble();
        }
    }

    /// <summary>Number of options.</summary>
    public int Count { get; }

    /// <summary>An option's value, on the issue's scale.</summary>
    public double At(int option) => _values[option];

    /// <summary>Whether everything between an option and the next may be agreed.</summary>
    public bool IsJoined(int option) => _joins[option];

    /// <summary>The option with the largest weighted worth. On a line one of the ends is best.</summary>
    public int Best(double[] weights)
    {
        var (best, most) = (0, double.NegativeInfinity);
        for (var o = 0; o < Count; o++)
        {
            var sum = 0.0;
            for (var i = 0; i < weights.Length; i++)
                sum += weights[i] * _worth[(o * _parties) + i];
            if (sum > most)
                (best, most) = (o, sum);
        }

        return best;
    }

    /// <summary>Adds an option's worths to a sum.</summary>
    public void Add(int option, double[] sum)
    {
        for (var i = 0; i < sum.Length; i++)
            sum[i] += _worth[(option * _parties) + i];
    }

    /// <summary>What changes from one option to another.</summary>
    public void Between(int from, int to, double[] change)
    {
        for (var i = 0; i < change.Length; i++)
            change[i] = _worth[(to * _parties) + i] - _worth[(from * _parties) + i];
    }

    /// <summary>The difference between the most and the least worth to a party.</summary>
    public double Range(int party)
    {
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var at = party; at < _worth.Length; at += _parties)
            (low, high) = (Math.Min(low, _worth[at]), Math.Max(high, _worth[at]));
        return high - low;
    }

    /// <summary>The largest worth to a party, whatever its sign.</summary>
    public double Size(int party)
    {
        var size = 0.0;
        for (var at = party; at < _worth.Length; at += _parties)
            size = Math.Max(size, Math.Abs(_worth[at]));
        return size;
    }
}
