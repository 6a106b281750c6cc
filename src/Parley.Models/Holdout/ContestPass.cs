namespace Parley.Models.Holdout;

/// <summary>Where the contest goes by the analyst's beliefs where nothing is ever signed.</summary>
internal static class ContestPass
{
    private const double LowShare = 0.05;
    private const double HighShare = 0.95;

    // A sum of shares that should be exactly a half, or a twentieth, may miss it by rounding.
    private const double Rounding = 1e-12;

    /// <summary>Follows the contest over all dates of a solution.</summary>
    public static ContestForecast Run(HoldoutEngine engine, HoldoutProblem problem)
    {
        var (steps, regimes, dates) = (problem.Steps, engine.Structure.Space.Regimes, engine.Horizon + 1);
        var forecast = new ContestForecast(new double[dates], new int[dates], new int[dates], new int[dates], new double[dates], new double[dates]);
        var mass = new double[regimes][];
        for (var z = 0; z < regimes; z++)
            mass[z] = new double[steps + 1];
        mass[engine.Structure.Space.StartRegime][problem.Start] = 1;
        var still = new double[steps + 1];
        var all = new double[steps + 1];
        for (var date = 0; date < dates; date++)
        {
            still.CopyTo(all, 0);
            foreach (var row in mass)
                RowSums.Mix(all, 1, row, 1);
            Note(forecast, date, all);
            if (problem.Tail.Rule != HoldoutTailRule.Freeze || date < problem.Tail.Periods)
                mass = Step(engine, problem, mass, still, date);
        }

        return forecast;
    }

    private static double[][] Step(HoldoutEngine engine, HoldoutProblem problem, double[][] mass, double[] still, int date)
    {
        engine.Rows.PrepareForecast(date);
        var (regimes, last) = (mass.Length, problem.Steps);
        var chances = engine.Calendar.At(date + 1, problem.Parties.Length);
        var next = new double[regimes][];
        for (var z = 0; z < regimes; z++)
            next[z] = new double[last + 1];
        var moved = new double[last + 1];
        for (var z = 0; z < regimes; z++)
        {
            Array.Clear(moved);
            var (down, up) = (engine.Rows.ExitBottom[z], engine.Rows.ExitTop[z]);
            for (var k = 1; k < last; k++)
            {
                moved[k - 1] += down * mass[z][k];
                moved[k] += (1 - down - up) * mass[z][k];
                moved[k + 1] += up * mass[z][k];
            }

            still[0] += mass[z][0] + moved[0];
            still[last] += mass[z][last] + moved[last];
            for (var k = 1; k < last; k++)
            {
                still[k] += problem.Tail.Chance * moved[k];
                moved[k] *= 1 - problem.Tail.Chance;
            }

            (moved[0], moved[last]) = (0, 0);
            for (var to = 0; to < regimes; to++)
            {
                if ((chances.IsEmpty ? (to == z ? 1 : 0) : chances[(z * regimes) + to]) is var chance and > 0)
                    RowSums.Mix(next[to], 1, moved, chance);
            }
        }

        return next;
    }

    private static void Note(ContestForecast forecast, int date, double[] all)
    {
        var below = 0.0;
        var (low, median, high) = (-1, -1, -1);
        for (var k = 0; k < all.Length; k++)
        {
            forecast.Mean[date] += k * all[k];
            below += all[k];
            low = low < 0 && below >= LowShare - Rounding ? k : low;
            median = median < 0 && below >= 0.5 - Rounding ? k : median;
            high = high < 0 && below >= HighShare - Rounding ? k : high;
        }

        (forecast.Low[date], forecast.Median[date], forecast.High[date]) = (low, median, high);
        (forecast.AtBottom[date], forecast.AtTop[date]) = (all[0], all[^1]);
    }
}
