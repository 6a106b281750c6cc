namespace Parley.Analysis.ErrorModels;

/// <summary>Gathers many normal distributions by mean and deviation, and adds them to a grid at the cost of a few.</summary>
/// <remarks>
/// Each is shared out among the four nearest knots, a point apart both ways, so that means and deviations keep their
/// average exactly; shapes change by less than the grid's own step.
/// </remarks>
internal sealed class NormalCloud
{
    private const double Knot = 1;
    private const int Means = 101;
    private const int Deviations = 102;
    private readonly double[] _mass = new double[Means * Deviations];

    public void Add(double mean, double deviation, double mass)
    {
        var m = Math.Clamp(mean / Knot, 0, Means - 1.001);
        var d = Math.Clamp(deviation / Knot, 1, Deviations - 1.001);
        int i = (int)m, j = (int)d;
        double right = m - i, up = d - j;
        _mass[(i * Deviations) + j] += mass * (1 - right) * (1 - up);
        _mass[(i * Deviations) + j + 1] += mass * (1 - right) * up;
        _mass[((i + 1) * Deviations) + j] += mass * right * (1 - up);
        _mass[((i + 1) * Deviations) + j + 1] += mass * right * up;
    }

    public void AddTo(PercentGrid grid)
    {
        for (var i = 0; i < Means; i++)
        {
            for (var j = 1; j < Deviations; j++)
            {
                var mass = _mass[(i * Deviations) + j];
                if (mass > 0)
                    grid.AddNormal(i * Knot, j * Knot, mass);
            }
        }
    }
}
