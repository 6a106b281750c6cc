namespace Parley.Models.Deals;

/// <summary>Raiffa's stepwise solution on a frontier of two parties with edges, in doubles: its steps do not end there, they come closer and closer.</summary>
internal static class RaiffaOnLines
{
    private const double Closeness = 1e-11;

    /// <summary>The point that the steps come to.</summary>
    public static (List<SolutionPoint> Points, double? Value, string? Remark) Of(SolutionCandidates of, DealFrontier frontier)
    {
        var joined = frontier.Edges.SelectMany(e => new[] { e.From, e.To }).ToHashSet();
        var lines = frontier.Edges.Select(e => (From: frontier.Points[e.From], To: frontier.Points[e.To]))
            .Concat(frontier.Points.Where((_, p) => !joined.Contains(p)).Select(p => (From: p, To: p))).ToArray();
        var from = of.Problem.Parties.Select(p => p.NoDeal.ToDouble()).ToArray();
        var size = 1 + of.Points.Max(p => p.Worth.Max(Math.Abs));
        for (var step = 0; step < 200; step++)
        {
            var (best, isAny) = Best(lines, from);
            if (!isAny || (best[0] - from[0] <= Closeness * size && best[1] - from[1] <= Closeness * size))
                break;
            double[] next = [(from[0] + best[0]) / 2, (from[1] + best[1]) / 2];
            if (!Best(lines, next).IsAny)
                break;
            from = next;
        }

        var (ideal, some) = Best(lines, from);
        if (!some)
            return ([], null, "The steps end where rounding decides.");
        var picks = new List<(double Share, SolutionPoint Point)>();
        foreach (var line in lines)
        {
            if (Clip(line, from) is not { } shares)
                continue;
            // Both shares of the way are equal somewhere on the line, or one is less all along it.
            var (low, high) = (Gap(line, shares.Low, from, ideal), Gap(line, shares.High, from, ideal));
            var at = low * high < 0 ? shares.Low + ((shares.High - shares.Low) * low / (low - high)) : Math.Abs(low) <= Math.Abs(high) ? shares.Low : shares.High;
            var worth = Worth(line, at);
            var share = Enumerable.Range(0, 2).Where(i => ideal[i] - from[i] > Closeness * size).Select(i => (worth[i] - from[i]) / (ideal[i] - from[i])).DefaultIfEmpty(1).Min();
            picks.Add((share, new([.. worth], null, new(FrontierLine.Mix(line.From.Package, line.To.Package, at)))));
        }

        var most = picks.Max(p => p.Share);
        var points = picks.Where(p => p.Share >= most - 1e-9).Select(p => p.Point).DistinctBy(p => (Math.Round(p.Worth[0] / size, 9), Math.Round(p.Worth[1] / size, 9))).ToList();
        return (points, most, null);
    }

    private static double Gap((FrontierPoint From, FrontierPoint To) line, double at, double[] from, double[] ideal)
    {
        var worth = Worth(line, at);
        return ((worth[0] - from[0]) * (ideal[1] - from[1])) - ((worth[1] - from[1]) * (ideal[0] - from[0]));
    }

    private static (double[] Best, bool IsAny) Best((FrontierPoint From, FrontierPoint To)[] lines, double[] from)
    {
        double[] best = [from[0], from[1]];
        var isAny = false;
        foreach (var line in lines)
        {
            if (Clip(line, from) is not { } shares)
                continue;
            isAny = true;
            // From is the end that is best for the first party.
            best[0] = Math.Max(best[0], Worth(line, shares.Low)[0]);
            best[1] = Math.Max(best[1], Worth(line, shares.High)[1]);
        }

        return (best, isAny);
    }

    private static (double Low, double High)? Clip((FrontierPoint From, FrontierPoint To) line, double[] least)
    {
        var (low, high) = (0.0, 1.0);
        for (var i = 0; i < 2; i++)
        {
            var (at, change) = (line.From.Worth[i] - least[i], line.To.Worth[i] - line.From.Worth[i]);
            if (change > 0)
                low = Math.Max(low, -at / change);
            else if (change < 0)
                high = Math.Min(high, at / -change);
            else if (at < 0)
                return null;
        }

        return low <= high ? (low, high) : null;
    }

    private static double[] Worth((FrontierPoint From, FrontierPoint To) line, double share) =>
        [line.From.Worth[0] + ((line.To.Worth[0] - line.From.Worth[0]) * share), line.From.Worth[1] + ((line.To.Worth[1] - line.From.Worth[1]) * share)];
}
