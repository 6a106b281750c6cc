namespace Parley.Models.Holdout;

/// <summary>Follows values back from the end of the contest to date 0, by the tail rule.</summary>
internal sealed class ValueTail(HoldoutStructure structure, BackwardPass pass, HoldoutOptions options, int parties)
{
    // A cycle smaller than this many times the tolerance is a slow approach, not a cycle.
    private const double Notable = 1_000;
    private const double OpenTolerance = 1e-4;
    private const int FirstOpenEnd = 64;

    private readonly double[][] _before = [.. Enumerable.Range(0, parties).Select(_ => new double[structure.Size])];
    private readonly double[][] _snapshot = [.. Enumerable.Range(0, parties).Select(_ => new double[structure.Size])];

    /// <summary>Periods after which values come back, 0 where they settle.</summary>
    public int Cycle { get; private set; }

    /// <summary>Steps from a freeze at a date back to date 0.</summary>
    public HoldoutStatus Freeze(int end, CancellationToken cancellation)
    {
        Cycle = 0;
        for (var date = end - 1; date >= 0; date--)
        {
            cancellation.ThrowIfCancellationRequested();
            pass.Step(date, date);
        }

        return HoldoutStatus.Solved;
    }

    /// <summary>Repeats the first date from which nothing changes any more until values stand still, then steps back to date 0.</summary>
    public HoldoutStatus Settle(int steady, CancellationToken cancellation)
    {
        var status = Repeat(steady, cancellation);
        var cycle = Cycle;
        Freeze(steady, cancellation);
        Cycle = cycle;
        return status;
    }

    /// <summary>Moves the end out until the answers at date 0 stand still, where chances never do.</summary>
    public HoldoutStatus Lengthen(int least, CancellationToken cancellation)
    {
        var former = new double[parties];
        Array.Fill(former, double.PositiveInfinity);
        for (var end = Math.Max(least, FirstOpenEnd); ; end = Math.Min(2 * end, options.MostPeriods))
        {
            pass.End();
            Freeze(end, cancellation);
            if (RowSums.Distance(former, pass.Holding) < OpenTolerance)
                return HoldoutStatus.Solved;
            if (end >= options.MostPeriods)
                return HoldoutStatus.NotConverged;
            pass.Holding.CopyTo(former, 0);
        }
    }

    private HoldoutStatus Repeat(int steady, CancellationToken cancellation)
    {
        Cycle = 0;
        var (mark, period) = (0, 0);
        Save(_snapshot);
        for (var n = 1; n <= options.MostPeriods; n++)
        {
            cancellation.ThrowIfCancellationRequested();
            Save(_before);
            pass.Step(steady, BackwardPass.EndOfTime);
            var change = Distance(_before);
            if (change < options.Settled)
                return HoldoutStatus.Solved;
            if (change > Notable * options.Settled && n - mark > 1 && Distance(_snapshot) < options.Settled)
            {
                if (period == n - mark)
                {
                    Cycle = period;
                    return HoldoutStatus.Cycling;
                }

                (period, mark) = (n - mark, n);
                Save(_snapshot);
            }
            else if (n >= 2 * mark)
            {
                (period, mark) = (0, n);
                Save(_snapshot);
            }
        }

        return HoldoutStatus.NotConverged;
    }

    private void Save(double[][] into)
    {
        for (var i = 0; i < parties; i++)
            pass.Values[i].CopyTo(into[i], 0);
    }

    private double Distance(double[][] from)
    {
        var largest = 0.0;
        for (var i = 0; i < parties; i++)
            largest = Math.Max(largest, RowSums.Distance(from[i], pass.Values[i]));
        return largest;
    }
}
