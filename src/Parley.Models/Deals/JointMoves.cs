using System.Collections.Immutable;

namespace Parley.Models.Deals;

/// <summary>The smallest equal moves of several no-deal values or limits at once that open an agreement zone.</summary>
internal sealed class JointMoves(DealProblem problem, DealOptions options, CancellationToken cancellation)
{
    private const double Precision = 1e-9;

    /// <summary>The moves: all no-deal values, every two of them where there are more parties, all limits, and everything.</summary>
    /// <param name="all">The frontier; <see langword="null"/> where there is no package within the limits.</param>
    public ImmutableArray<JointRelaxation> Find(SolutionCandidates? all)
    {
        var found = new List<JointRelaxation>();
        var n = problem.Parties.Length;
        if (all is not null)
        {
            if (n > 1)
                AddNoDeal(found, all, [.. Enumerable.Range(0, n)]);
            for (var a = 0; n > 2 && a < n; a++)
            {
                for (var b = a + 1; b < n; b++)
                    AddNoDeal(found, all, [a, b]);
            }
        }

        var limits = problem.Limits.Select(l => (l.Party, l.Issue)).ToArray();
        if (limits.Length > 1)
            AddMoved(found, limits, false, 1);
        if (limits.Length > 0)
            AddMoved(found, [.. Enumerable.Range(0, n).Select(i => (i, -1)), .. limits], true, found.Count > 0 ? Math.Max(1, found.Max(f => f.Move)) : 1);
        return [.. found.OrderBy(f => f.Move)];
    }

    private static void AddNoDeal(List<JointRelaxation> found, SolutionCandidates all, int[] members)
    {
        var open = Enumerable.Range(0, all.Points.Count).Where(p => Enumerable.Range(0, all.Parties).All(i => members.Contains(i) || all.Gain(p, i) >= 0)).ToArray();
        if (open.Length == 0)
            return;
        var best = SolutionCandidates.Largest(open, p => members.Min(i => all.Gain(p, i)), p => members.Min(i => all.ExactGain(p, i)), 0)[0];
        var move = -members.Min(i => all.Gain(best, i)) / 100;
        found.Add(new([.. members.Select(i => (i, -1))], move, all.Points[best].Package, all.Points[best].Worth));
    }

    // Halves the share in; a package that is found needs a share of its own, which is often much smaller.
    private void AddMoved(List<JointRelaxation> found, (int Party, int Issue)[] members, bool withNoDeal, double most)
    {
        if (DealSolver.Acceptable(Moved(most, withNoDeal), options, cancellation) is not { } best)
            return;
        var (low, high) = (0.0, Math.Min(most, Needed(best, withNoDeal)));
        while (high - low > Precision * Math.Max(1, high))
        {
            cancellation.ThrowIfCancellationRequested();
            var middle = (low + high) / 2;
            if (DealSolver.Acceptable(Moved(middle, withNoDeal), options, cancellation) is { } package)
                (best, high) = (package, Math.Min(middle, Needed(package, withNoDeal)));
            else
                low = middle;
        }

        found.Add(new([.. members], high, best.Package, best.Worth));
    }

    private DealProblem Moved(double share, bool withNoDeal) => problem with
    {
        Limits = [.. problem.Limits.Select(l => l with { At = l.At + (share * problem.Issues[l.Issue].Span * (l.CrossedAbove ? 1 : -1)) })],
        Parties = withNoDeal ? [.. problem.Parties.Select(p => p with { NoDeal = p.NoDeal - Exact.Of(100 * share) })] : problem.Parties,
    };

    private double Needed(FrontierPoint package, bool withNoDeal)
    {
        var needed = 0.0;
        foreach (var limit in problem.Limits)
        {
            var beyond = (package.Package.Values[limit.Issue] - limit.At) * (limit.CrossedAbove ? 1 : -1);
            needed = Math.Max(needed, beyond / problem.Issues[limit.Issue].Span);
        }

        for (var i = 0; withNoDeal && i < problem.Parties.Length; i++)
            needed = Math.Max(needed, (problem.Parties[i].NoDeal - package.Exactly[i]).ToDouble() / 100);
        return needed;
    }
}
