namespace Parley.Models.Holdout;

/// <summary>Values kept for every state of every date up to the last.</summary>
internal sealed class HoldoutValues
{
    private const long MostNumbers = 50_000_000;

    private readonly double[][] _values;
    private readonly HoldoutStructure _structure;
    private readonly int _dates;

    /// <summary>Makes room.</summary>
    /// <exception cref="ArgumentException">They would take too much memory.</exception>
    public HoldoutValues(HoldoutStructure structure, int parties, int dates)
    {
        (_structure, _dates) = (structure, dates);
        if ((long)structure.Size * parties * dates > MostNumbers)
            throw new ArgumentException($"A full solution keeps at most {MostNumbers} values: ask for fewer states or an earlier horizon.");
        _values = [.. Enumerable.Range(0, parties).Select(_ => new double[structure.Size * dates])];
    }

    /// <summary>Keeps the values of a date, where it is not past the last.</summary>
    public void Keep(int party, int date, double[] values)
    {
        if (date < _dates)
            values.AsSpan(0, _structure.Size).CopyTo(_values[party].AsSpan(date * _structure.Size));
    }

    /// <summary>The value in a state.</summary>
    public double At(int party, int date, int regime, int home, int step) =>
        _values[party][(date * _structure.Size) + (regime * _structure.Block) + (home * _structure.Stride) + step];
}
