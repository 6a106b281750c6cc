namespace Parley.Analysis.ErrorModels;

/// <summary>A cumulative distribution on a scale of 0 to 100, kept at steps of a quarter point.</summary>
/// <remarks>
/// What is added below 0 counts at 0, what is added above 100 counts at 100. An atom between two steps counts from the next
/// step up, so a quantile is at most a quarter point too high.
/// </remarks>
public sealed class PercentGrid
{
    /// <summary>Distance between steps.</summary>
    public const double Step = 0.25;

    /// <summary>Number of steps, both ends included.</summary>
    public const int Count = 401;

    private readonly double[] _smooth = new double[Count];
    private readonly double[] _atoms = new double[Count];

    /// <summary>Adds a mass at one point.</summary>
    public void AddAtom(double value, double mass) => _atoms[Index(value)] += mass;

    /// <summary>Adds a normal distribution, its tails put on the ends of the scale.</summary>
    public void AddNormal(double mean, double deviation, double mass)
    {
        var start = -mean / deviation;
        var step = Step / deviation;
        for (var i = 0; i < Count; i++)
            _smooth[i] += mass * NormalTable.Cumulative(start + (i * step));
        _atoms[Count - 1] += mass * (1 - NormalTable.Cumulative(start + ((Count - 1) * step)));
    }

    /// <summary>Adds a uniform distribution over the whole scale.</summary>
    public void AddUniform(double mass)
    {
        for (var i = 0; i < Count; i++)
            _smooth[i] += mass * i / (Count - 1);
    }

    /// <summary>Adds another grid.</summary>
    public void Add(PercentGrid other)
    {
        ArgumentNullException.ThrowIfNull(other);
        for (var i = 0; i < Count; i++)
        {
            _smooth[i] += other._smooth[i];
            _atoms[i] += other._atoms[i];
        }
    }

    /// <summary>The distribution, scaled to a total of 1.</summary>
    /// <exception cref="InvalidOperationException">Nothing was added.</exception>
    public PredictiveDistribution ToDistribution()
    {
        double total = _smooth[^1];
        foreach (var atom in _atoms)
            total += atom;
        if (!(total > 0))
            throw new InvalidOperationException("Nothing was added to the grid.");

        var before = new double[Count];
        var cumulative = new double[Count];
        double atoms = 0;
        for (var i = 0; i < Count; i++)
        {
            before[i] = (_smooth[i] + atoms) / total;
            atoms += _atoms[i];
            cumulative[i] = Math.Min(1, (_smooth[i] + atoms) / total);
        }

        cumulative[^1] = 1;
        return new(before, cumulative);
    }

    /// <summary>The first step at or above a value.</summary>
    internal static int Index(double value) => (int)Math.Clamp(Math.Ceiling((value / Step) - 1e-9), 0, Count - 1);
}
