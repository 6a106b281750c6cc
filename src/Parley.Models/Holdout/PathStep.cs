namespace Parley.Models.Holdout;

/// <summary>Where paths are, and how they go on for a period: contest and support, replacement, calendar, freeze.</summary>
internal sealed class PathStep(HoldoutStructure structure, RegimeCalendar calendar, PeriodRows rows)
{
    private double[] _mass = new double[structure.Size];
    private double[] _next = new double[structure.Size];
    private double[] _mixed = new double[structure.Size];
    private HoldoutProblem _problem = null!;

    /// <summary>Share of paths in every state.</summary>
    public ReadOnlySpan<double> Mass => _mass;

    /// <summary>Share that has come to step 0.</summary>
    public double AtBottom { get; private set; }

    /// <summary>Share that has come to the last step.</summary>
    public double AtTop { get; private set; }

    /// <summary>Share that has frozen.</summary>
    public double Frozen { get; private set; }

    /// <summary>Puts all paths where the problem starts.</summary>
    public void Begin(HoldoutProblem problem)
    {
        _problem = problem;
        Array.Clear(_mass);
        Array.Clear(_next);
        Array.Clear(_mixed);
        (AtBottom, AtTop, Frozen) = (problem.Start == 0 ? 1 : 0, problem.Start == structure.Steps ? 1 : 0, 0);
        if (problem.Start > 0 && problem.Start < structure.Steps)
            Row(structure.Space.StartRegime, structure.Space.StartHome)[problem.Start] = 1;
    }

    /// <summary>The row of a regime and home.</summary>
    public Span<double> Row(int regime, int home) => _mass.AsSpan((regime * structure.Block) + (home * structure.Stride), structure.Stride);

    /// <summary>Whether paths may be in a regime and home at a date.</summary>
    public bool IsReached(int date, int regime, int home) => calendar.FirstDate[regime] <= date && structure.Homes.FirstDate[home] <= date;

    /// <summary>Goes from a date to the next.</summary>
    /// <param name="date">The date left.</param>
    /// <param name="running">Share that still runs.</param>
    public void Advance(int date, double running)
    {
        if (_problem.Tail.Rule == HoldoutTailRule.Freeze && date >= _problem.Tail.Periods)
        {
            Frozen += running;
            Array.Clear(_mass);
            return;
        }

        rows.PrepareForecast(date);
        var (bottom, top) = (0.0, 0.0);
        for (var z = 0; z < structure.Space.Regimes; z++)
        {
            if (calendar.FirstDate[z] > date)
                continue;
            var (low, high) = (0.0, 0.0);
            for (var home = 0; home < structure.Space.Homes; home++)
            {
                var row = Row(z, home);
                low += row[1];
                high += row[structure.Steps - 1];
            }

            bottom += low * rows.ExitBottom[z];
            top += high * rows.ExitTop[z];
            MoveKernel.Apply(
                structure,
                _mass.AsSpan(z * structure.Block, structure.Block),
                structure.Homes.From,
                rows.ForecastWeights(z),
                3 * structure.Homes.Ways,
                rows.Forecast(z),
                date + 1,
                structure.Homes.FirstDate,
                _next.AsSpan(z * structure.Block, structure.Block));
        }

        AtBottom += bottom;
        AtTop += top;
        Frozen += _problem.Tail.Chance * (running - bottom - top);
        Replace(date);
        Change(date);
        (_mass, _next) = (_next, _mass);
    }

    private void Replace(int date)
    {
        for (var g = 0; g < structure.Homes.Falls.Length; g++)
        {
            var chance = _problem.Parties[structure.Homes.Governed[g]].Government!.FallChance;
            for (var z = 0; z < structure.Space.Regimes && chance > 0; z++)
            {
                if (calendar.FirstDate[z] > date)
                    continue;
                foreach (var fall in structure.Homes.Falls[g])
                {
                    if (fall.Home == fall.Reset || structure.Homes.FirstDate[fall.Home] > date + 1)
                        continue;
                    var own = _next.AsSpan((z * structure.Block) + (fall.Home * structure.Stride), structure.Stride);
                    RowSums.Mix(_next.AsSpan((z * structure.Block) + (fall.Reset * structure.Stride), structure.Stride), 1, own, chance);
                    RowSums.Mix(own, 1 - chance, own, 0);
                }
            }
        }
    }

    private void Change(int date)
    {
        var chances = calendar.At(date + 1, _problem.Parties.Length);
        if (chances.IsEmpty)
            return;
        var regimes = structure.Space.Regimes;
        for (var to = 0; to < regimes; to++)
        {
            if (calendar.FirstDate[to] > date + 1)
                continue;
            var into = _mixed.AsSpan(to * structure.Block, structure.Block);
            into.Clear();
            for (var from = 0; from < regimes; from++)
            {
                if (calendar.FirstDate[from] <= date && chances[(from * regimes) + to] is var chance and > 0)
                    RowSums.Mix(into, 1, _next.AsSpan(from * structure.Block, structure.Block), chance);
            }
        }

        (_next, _mixed) = (_mixed, _next);
    }
}
