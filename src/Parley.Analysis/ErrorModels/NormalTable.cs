namespace Parley.Analysis.ErrorModels;

/// <summary>The standard normal distribution function by table, within 2e-7, for grids that need millions of values.</summary>
internal static class NormalTable
{
    private const double Bound = 6;
    private const int PerUnit = 512;
    private static readonly double[] Values = Build();

    /// <summary>P(Z ≤ z).</summary>
    public static double Cumulative(double z)
    {
        if (z <= -Bound)
            return 0;
        if (z >= Bound)
            return 1;
        var place = (z + Bound) * PerUnit;
        var i = (int)place;
        return Values[i] + ((place - i) * (Values[i + 1] - Values[i]));
    }

    private static double[] Build()
    {
        // Simpson's rule over each cell from the density; the error of a cell is below 1e-16.
        var values = new double[(int)(2 * Bound * PerUnit) + 2];
        var h = 1.0 / PerUnit;
        values[0] = 9.865876450377018e-10; // P(Z ≤ −6)
        for (var i = 1; i < values.Length; i++)
        {
            var z = ((i - 1) * h) - Bound;
            values[i] = values[i - 1] + (h / 6 * (Density(z) + (4 * Density(z + (h / 2))) + Density(z + h)));
        }

        return values;
    }

    private static double Density(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);
}
