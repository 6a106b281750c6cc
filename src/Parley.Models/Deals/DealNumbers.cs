using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>A deal problem in whole numbers.</summary>
/// <typeparam name="T">Whole numbers that hold every sum.</typeparam>
internal sealed class DealNumbers<T> where T : struct, IBinaryInteger<T>
{
    private DealNumbers(DealProblem problem, DealScale scale, Slot<T>[] slots, T[] noDeal)
    {
        (Problem, Scale, Slots, NoDeal) = (problem, scale, slots, noDeal);
        Unit = [.. Enumerable.Range(0, noDeal.Length).Select(i => 1 / (double)scale[i])];
    }

    /// <summary>The problem.</summary>
    public DealProblem Problem { get; }

    /// <summary>The unit of each party.</summary>
    public DealScale Scale { get; }

    /// <summary>The choices, one of each of which makes a package.</summary>
    public Slot<T>[] Slots { get; }

    /// <summary>What each party has without an agreement.</summary>
    public T[] NoDeal { get; }

    /// <summary>Points of 100 that one unit is worth.</summary>
    public double[] Unit { get; }

    /// <summary>Number of parties.</summary>
    public int Parties => NoDeal.Length;

    /// <summary>Whether some issue is continuous.</summary>
    public bool IsContinuous => Array.Exists(Slots, s => s.IsContinuous);

    /// <summary>Whether some choice has no option.</summary>
    public bool IsEmpty => Array.Exists(Slots, s => s.Count == 0);

    /// <summary>Packages, where no issue is continuous.</summary>
    public BigInteger Packages => Slots.Aggregate(BigInteger.One, (n, s) => n * s.Count);

    /// <summary>Turns a problem that was laid out into whole numbers, and linked issues into one choice each.</summary>
    public static DealNumbers<T> Of(DealProblem problem, DealLayout layout, DealScale scale)
    {
        var n = problem.Parties.Length;
        var worths = new T[layout.Grids.Length][];
        for (var j = 0; j < worths.Length; j++)
        {
            var grid = layout.Grids[j].Worth;
            worths[j] = new T[grid.Length * n];
            for (var o = 0; o < grid.Length; o++)
            {
                for (var i = 0; i < n; i++)
                    worths[j][(o * n) + i] = scale.Whole<T>(grid[o][i], i);
            }
        }

        var slots = new Slot<T>[layout.Groups.Length];
        for (var s = 0; s < slots.Length; s++)
        {
            var group = layout.Groups[s];
            var links = problem.Links.IsEmpty ? [] : problem.Links.Where(l => group.Contains(l.Terms[0].Issue)).ToArray();
            var grid = layout.Grids[group[0]];
            slots[s] = links.Length == 0 && group.Length == 1
                ? new(group, [grid.Values], null, worths[group[0]], grid.Joins, n)
                : LinkedOptions.Lay(group, [.. group.Select(j => layout.Grids[j].Values)], [.. group.Select(j => worths[j])], links, scale, n);
        }

        var noDeal = new T[n];
        for (var i = 0; i < n; i++)
            noDeal[i] = scale.Whole<T>(problem.Parties[i].NoDeal, i);
        return new(problem, scale, slots, noDeal);
    }

    /// <summary>Points of 100 above no agreement.</summary>
    public double Gain(T worth, int party) => double.CreateSaturating(worth - NoDeal[party]) * Unit[party];

    /// <summary>A worth in points of 100.</summary>
    public double Points(T worth, int party) => Scale.Worth(worth, party).ToDouble();

    /// <summary>Whether no party has more without an agreement.</summary>
    public bool IsRational(ReadOnlySpan<T> worth)
    {
        for (var i = 0; i < worth.Length; i++)
        {
            if (worth[i] < NoDeal[i])
                return false;
        }

        return true;
    }
}
