namespace Parley.Models.Deals;

/// <summary>The largest least gain, and among its ties the largest second least, and so on.</summary>
internal static class Leximin
{
    /// <summary>All points with the largest least gain, and those of them that are left after the other gains have broken ties.</summary>
    public static (List<int> Best, List<int> First) Of(SolutionCandidates of, IEnumerable<int> among)
    {
        var best = SolutionCandidates.Largest(among, p => Least(of, p), p => Sorted(of, p)[0], 0);
        var first = best;
        for (var k = 1; k < of.Parties && first.Count > 1; k++)
        {
            var rank = k;
            first = SolutionCandidates.Largest(first, p => Sorted(of, p)[rank].ToDouble(), p => Sorted(of, p)[rank], 0);
        }

        return (best, first);
    }

    /// <summary>The least gain at a point, rounded.</summary>
    public static double Least(SolutionCandidates of, int point)
    {
        var least = double.PositiveInfinity;
        for (var i = 0; i < of.Parties; i++)
            least = Math.Min(least, of.Gain(point, i));
        return least;
    }

    private static Exact[] Sorted(SolutionCandidates of, int point)
    {
        var gains = new Exact[of.Parties];
        for (var i = 0; i < gains.Length; i++)
            gains[i] = of.ExactGain(point, i);
        Array.Sort(gains);
        return gains;
    }
}
