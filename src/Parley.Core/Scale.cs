namespace Parley.Core;

/// <summary>The numeric scale of an issue: two finite ends, the low end below the high end.</summary>
/// <remarks>The ends are declared, never taken from the positions, so that adding a party does not stretch the scale.</remarks>
/// <param name="Low">Low end.</param>
/// <param name="High">High end.</param>
public readonly record struct Scale(double Low, double High)
{
    /// <summary>The default scale, 0 to 100.</summary>
    public static Scale Percent { get; } = new(0, 100);

    /// <summary>High end minus low end.</summary>
    public double Width => High - Low;

    /// <summary>A value on this scale as 0 to 100.</summary>
    public double ToPercent(double value) => (value - Low) / Width * 100;

    /// <summary>A value of 0 to 100 as a value on this scale.</summary>
    public double FromPercent(double percent) => Low + (percent / 100 * Width);

    /// <summary>Whether a value lies on the scale, ends included.</summary>
    public bool Contains(double value) => value >= Low && value <= High;
}
