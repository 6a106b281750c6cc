namespace Parley.Analysis.Holdout;

/// <summary>Where a number of the model comes from: an input that is drawn, or a fixed default.</summary>
/// <param name="Input">The input's place, or −1.</param>
/// <param name="Fixed">The number where it is no input.</param>
internal readonly record struct Slot(int Input, double Fixed)
{
    public static Slot Of(double value) => new(-1, value);

    public double At(ReadOnlySpan<double> values) => Input < 0 ? Fixed : values[Input];
}
