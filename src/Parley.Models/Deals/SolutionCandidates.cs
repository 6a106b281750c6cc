using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>Points that rules choose from.</summary>
/// <param name="Problem">The problem.</param>
/// <param name="Points">The points.</param>
/// <param name="Gains">What each party gains over no agreement, point after point, correct to a few units in the last place.</param>
internal sealed record SolutionCandidates(DealProblem Problem, IReadOnlyList<FrontierPoint> Points, double[] Gains)
{
    /// <summary>Number of parties.</summary>
    public int Parties => Problem.Parties.Length;

    /// <summary>The places of the points that no party refuses.</summary>
    public int[] Rational { get; } = [.. Enumerable.Range(0, Points.Count).Where(p => Points[p].IsRational)];

    /// <summary>A party's gain at a point.</summary>
    public double Gain(int point, int party) => Gains[(point * Parties) + party];

    /// <summary>The same without rounding.</summary>
    public Exact ExactGain(int point, int party) => Points[point].Exactly[party] - Problem.Parties[party].NoDeal;

    /// <summary>Points with gains computed from their exact worths.</summary>
    public static SolutionCandidates Of(DealProblem problem, IReadOnlyList<FrontierPoint> points) =>
        new(problem, points, [.. points.SelectMany(p => p.Exactly.Select((w, i) => (w - problem.Parties[i].NoDeal).ToDouble()))]);

    /// <summary>
    /// All points that make something largest: those within rounding of the largest are compared without rounding.
    /// </summary>
    /// <param name="among">The points.</param>
    /// <param name="near">The measure, rounded.</param>
    /// <param name="exactly">The measure.</param>
    /// <param name="slack">How wrong the rounded measure may be.</param>
    public static List<int> Largest(IEnumerable<int> among, Func<int, double> near, Func<int, Exact> exactly, double slack)
    {
        var measured = among.Select(p => (Point: p, Value: near(p))).ToArray();
        if (measured.Length == 0)
            return [];
        var most = measured.Max(m => m.Value);
        var margin = double.IsFinite(most) ? Math.Max(slack, 1e-9 * Math.Abs(most)) : 0;
        var close = measured.Where(m => m.Value >= most - margin || !double.IsFinite(m.Value)).Select(m => m.Point).ToList();
        if (close.Count < 2)
            return close;
        var values = close.ConvertAll(p => exactly(p));
        var best = values.Max();
        return [.. close.Where((_, k) => values[k] == best)];
    }

    /// <summary>A point as a rule's pick.</summary>
    public SolutionPoint Pick(int point, bool isFirst = true) => new(Points[point].Worth, Points[point].Packages, Points[point].Package, isFirst);

    /// <summary>The best gain of each party over the points that no party refuses.</summary>
    public ImmutableArray<Exact> IdealGains()
    {
        var ideal = ImmutableArray.CreateBuilder<Exact>(Parties);
        for (var i = 0; i < Parties; i++)
        {
            var party = i;
            ideal.Add(ExactGain(Largest(Rational, p => Gain(p, party), p => ExactGain(p, party), 0)[0], party));
        }

        return ideal.MoveToImmutable();
    }
}
