namespace Parley.Models.Outcomes;

public sealed partial class OutcomeWorkspace
{
    private double[] _weights = [];
    private double[] _keys = [];
    private double[] _values = [];

    /// <summary>Weights by party; contents are those of the last call.</summary>
    internal Span<double> Weights(int n) => Grown(ref _weights, n);

    /// <summary>Scratch for sort keys.</summary>
    internal Span<double> Keys(int n) => Grown(ref _keys, n);

    /// <summary>Scratch for values that are sorted along with the keys.</summary>
    internal Span<double> Values(int n) => Grown(ref _values, n);

    private static Span<double> Grown(ref double[] array, int n)
    {
        if (array.Length < n)
            array = new double[Math.Max(n, 2 * array.Length)];
        return array.AsSpan(0, n);
    }
}
