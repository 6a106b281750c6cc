namespace Parley.Models.Deals;

/// <summary>Raiffa's stepwise solution on separate points: from no agreement, each party comes an equal part of the way to the best it could still have, again and again.</summary>
internal static class RaiffaSteps
{
    private const int MostSteps = 10_000;

    /// <summary>The points that are left when another step would leave none; several are told apart by their least share of the way.</summary>
    public static (List<SolutionPoint> Points, double? Value, string? Remark) Of(SolutionCandidates of)
    {
        var n = of.Parties;
        var from = of.Problem.Parties.Select(p => p.NoDeal).ToArray();
        var left = of.Rational.ToList();
        string? remark = null;
        for (var step = 0; left.Count > 1; step++)
        {
            if (step == MostSteps)
            {
                remark = $"Stopped after {MostSteps} steps.";
                break;
            }

            var best = Best(of, left);
            var next = new Exact[n];
            for (var i = 0; i < n; i++)
                next[i] = from[i] + ((best[i] - from[i]) * Exact.Of(1, n));
            var near = Array.ConvertAll(next, x => x.ToDouble());
            var still = left.FindAll(p => IsAtLeast(of.Points[p], next, near));
            if (still.Count == 0)
                break;
            (left, from) = (still, next);
        }

        var ideal = Best(of, left);
        var gainers = Enumerable.Range(0, n).Where(i => ideal[i] > from[i]).ToArray();
        if (gainers.Length == 0)
            return ([.. left.Select(p => of.Pick(p))], 1, remark);
        Exact Share(int p) => gainers.Min(i => (of.Points[p].Exactly[i] - from[i]) / (ideal[i] - from[i]));
        var picks = SolutionCandidates.Largest(left, p => Share(p).ToDouble(), Share, 0);
        return ([.. picks.Select(p => of.Pick(p))], Share(picks[0]).ToDouble(), remark);
    }

    private static Exact[] Best(SolutionCandidates of, List<int> left)
    {
        var best = new Exact[of.Parties];
        for (var i = 0; i < best.Length; i++)
        {
            var party = i;
            var size = left.Max(p => Math.Abs(of.Points[p].Worth[party]));
            best[i] = of.Points[SolutionCandidates.Largest(left, p => of.Points[p].Worth[party], p => of.Points[p].Exactly[party], 1e-12 * size)[0]].Exactly[party];
        }

        return best;
    }

    private static bool IsAtLeast(FrontierPoint point, Exact[] least, double[] near)
    {
        for (var i = 0; i < least.Length; i++)
        {
            var margin = point.Worth[i] - near[i];
            if (Math.Abs(margin) > 1e-9 * (Math.Abs(near[i]) + Math.Abs(point.Worth[i])))
            {
                if (margin < 0)
                    return false;
            }
            else if (point.Exactly[i] < least[i])
            {
                return false;
            }
        }

        return true;
    }
}
