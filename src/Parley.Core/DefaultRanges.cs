namespace Parley.Core;

/// <summary>The ranges that stand in for blanks. They are wide on purpose, stated in every output and listed as gaps.</summary>
public static class DefaultRanges
{
    /// <summary>Salience of a party that takes a position but whose interest is not known: 10 to 90 of 100.</summary>
    public static Estimate Salience { get; } = Estimate.Range(10, 90);

    /// <summary>Capability of a party whose potential is not known: 10 to 90 of 100.</summary>
    public static Estimate Capability { get; } = Estimate.Range(10, 90);

    /// <summary>Worth of no agreement to a party whose alternative is not known: 10 to 90 of 100.</summary>
    public static Estimate NoDeal { get; } = Estimate.Range(10, 90);

    /// <summary>Position of a party that is named on an issue but whose demand is not known: the whole scale.</summary>
    public static Estimate Position(Scale scale) => Estimate.Range(scale.Low, scale.High);
}
