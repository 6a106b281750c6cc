namespace Parley.Analysis.Findings;

/// <summary>A closed interval on an issue's scale, or of whatever unit the finding names.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public readonly record struct Interval(double Low, double High)
{
    /// <summary>Upper end minus lower end.</summary>
    public double Width => High - Low;

    /// <summary>Whether a value lies inside, ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
