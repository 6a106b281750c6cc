using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>The issues of a problem as grids, grouped by the links between them.</summary>
internal sealed class DealLayout
{
    private DealLayout(DealGrid[] grids, int[][] groups)
    {
        Grids = grids;
        Groups = groups;
    }

    /// <summary>One grid for each issue.</summary>
    public DealGrid[] Grids { get; }

    /// <summary>Issues that are linked with each other, by their first issue; an issue without links is a group of its own.</summary>
    public int[][] Groups { get; }

    /// <summary>Points of 100 that some party may lose because issues were cut into steps.</summary>
    public double Loss { get; private init; }

    /// <summary>Whether a continuous issue was cut into steps.</summary>
    public bool IsCut { get; private init; }

    /// <summary>Whether some issue is left without any value.</summary>
    public bool IsEmpty => Array.Exists(Grids, g => g.Values.Length == 0);

    /// <summary>Whether some issue is kept continuous.</summary>
    public bool IsContinuous => Array.Exists(Grids, g => g.IsContinuous);

    /// <summary>Packages of the largest group, before exclusions.</summary>
    public BigInteger LargestGroup => Groups.Where(g => g.Length > 1).Select(g => g.Aggregate(BigInteger.One, (n, i) => n * Grids[i].Values.Length)).DefaultIfEmpty(0).Max();

    /// <summary>Lays a problem out.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="steps">Steps that continuous issues are cut into where they are cut.</param>
    /// <param name="cutAll">Whether to cut every continuous issue; otherwise only linked ones.</param>
    public static DealLayout Of(DealProblem problem, int steps, bool cutAll)
    {
        var groups = Group(problem);
        var linked = new bool[problem.Issues.Length];
        foreach (var link in problem.Links)
        {
            foreach (var term in link.Terms)
                linked[term.Issue] = true;
        }

        var grids = new DealGrid[problem.Issues.Length];
        var (loss, isCut) = (0.0, false);
        for (var j = 0; j < grids.Length; j++)
        {
            grids[j] = DealGrid.Of(problem, j);
            if (!grids[j].IsContinuous || !(cutAll || linked[j]))
                continue;
            var points = problem.Issues[j].Points;
            var spans = problem.Links.SelectMany(l => l.Terms).Where(t => t.Issue == j).ToArray();
            (grids[j], var lost) = GridCutter.Cut(grids[j], (points[^1].At - points[0].At) / steps, spans);
            loss += lost;
            isCut = true;
        }

        return new(grids, groups) { Loss = loss, IsCut = isCut };
    }

    private static int[][] Group(DealProblem problem)
    {
        var leader = Enumerable.Range(0, problem.Issues.Length).ToArray();
        foreach (var link in problem.Links)
        {
            for (var t = 1; t < link.Terms.Length; t++)
            {
                var (a, b) = (leader[link.Terms[0].Issue], leader[link.Terms[t].Issue]);
                for (var j = 0; j < leader.Length; j++)
                {
                    if (leader[j] == Math.Max(a, b))
                        leader[j] = Math.Min(a, b);
                }
            }
        }

        if (problem.Links.IsEmpty)
            return [.. leader.Select(j => new[] { j })];
        return [.. leader.Select((first, j) => (first, j)).GroupBy(p => p.first, p => p.j).OrderBy(g => g.Key).Select(g => g.ToArray())];
    }
}
