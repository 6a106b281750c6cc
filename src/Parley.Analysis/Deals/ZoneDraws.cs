using System.Collections.Immutable;
using Parley.Analysis.Outlook;
using Parley.Core;
using Parley.Models.Deals;
using Parley.Models.Sampling;

namespace Parley.Analysis.Deals;

/// <summary>Asks of every draw whether there is an agreement zone, and which inputs decide it.</summary>
internal sealed class ZoneDraws(DealCase deal, DealProblemBuilder builder, OutlookOptions options)
{
    // A frontier of this many points takes well under a millisecond a draw; larger ones get fewer draws, at least FewestDraws.
    private const double SmallFrontier = 200;
    private const int FewestDraws = 200;

    // Each chunk of draws sums up alone, so the answer does not depend on the threads.
    private sealed class Tally(int issues)
    {
        public int Zones;
        public int Unknown;
        public int Clashes;
        public readonly int[] ByIssue = new int[issues];
    }

    /// <summary>The answer over the ranges, and draw by draw whether there is a zone.</summary>
    /// <param name="points">Points of the frontier at the most likely values: how much work a draw is.</param>
    /// <param name="cancellation">Stops between draws.</param>
    public (ZoneOverRanges Ranges, bool[] HasZone) Run(int points, CancellationToken cancellation)
    {
        var draws = DrawsFor(points);
        var (table, tallies, hasZone) = Ask(draws, cancellation);
        double Share(Func<Tally, int> count) => tallies.Sum(count) / (double)draws;
        var (packages, packageDraws) = new MarkPackages(deal, builder).Run(table, options, cancellation);
        var ranges = new ZoneOverRanges
        {
            Draws = draws,
            Probability = Share(t => t.Zones),
            Unknown = Share(t => t.Unknown),
            LimitsClash = Share(t => t.Clashes),
            ClashByIssue = [.. Enumerable.Range(0, deal.Issues.Length).Select(i => Share(t => t.ByIssue[i]))],
            Inputs = Deciding(table, hasZone, cancellation),
            Packages = packages,
            PackageDraws = packageDraws,
        };
        return (ranges, hasZone);
    }

    /// <summary>The share of draws with a zone, and no more, over at most so many draws.</summary>
    public (double Share, int Draws) Share(int points, int most, CancellationToken cancellation)
    {
        var draws = Math.Min(most, DrawsFor(points));
        return (Ask(draws, cancellation).Tallies.Sum(t => t.Zones) / (double)draws, draws);
    }

    private (DrawTable Table, Tally[] Tallies, bool[] HasZone) Ask(int draws, CancellationToken cancellation)
    {
        var table = new DrawPlan(deal.Inputs.Select(i => new DrawInput(i.Path, i.Estimate)), options.Seed, draws).Draw(options.Threads, cancellation);
        var hasZone = new bool[draws];
        return (table, ParallelDraws.Map(draws, options.Threads, static () => 0, (chunk, _) => Ask(chunk, table, hasZone, cancellation), cancellation), hasZone);
    }

    // Where every input is a point, all draws are the same.
    private int DrawsFor(int points) => deal.Inputs.All(i => i.Estimate.IsPoint) ? 1
        : points <= SmallFrontier ? options.Draws
        : Math.Min(options.Draws, Math.Max(FewestDraws, (int)(options.Draws * SmallFrontier / points)));

    private Tally Ask(DrawChunk chunk, DrawTable table, bool[] hasZone, CancellationToken cancellation)
    {
        var tally = new Tally(deal.Issues.Length);
        for (var d = chunk.Start; d < chunk.Start + chunk.Count; d++)
        {
            cancellation.ThrowIfCancellationRequested();
            var draw = d;
            double At(int input) => table.Column(input)[draw];
            var clash = false;
            for (var i = 0; i < deal.Issues.Length; i++)
            {
                if (!LeavesRoom(i, At))
                {
                    tally.ByIssue[i]++;
                    clash = true;
                }
            }

            if (clash)
            {
                tally.Clashes++;
                continue;
            }

            var answer = DealSpace.Of(builder.Build(At)).HasZone(cancellation);
            hasZone[d] = answer == ZoneAnswer.Exists;
            tally.Zones += answer == ZoneAnswer.Exists ? 1 : 0;
            tally.Unknown += answer == ZoneAnswer.NotFound ? 1 : 0;
        }

        return tally;
    }

    /// <summary>Whether the hard red lines on an issue leave a value between them that may be agreed.</summary>
    private bool LeavesRoom(int i, Func<int, double> at)
    {
        var scale = deal.Issues[i].Scale;
        double low = scale.Low, high = scale.High;
        for (var p = 0; p < deal.Signatories.Length; p++)
        {
            if (deal.Cells[p][i] is not { IsHard: true } cell)
                continue;
            if (cell.CrossedAbove)
                high = Math.Min(high, at(cell.Limit));
            else
                low = Math.Max(low, at(cell.Limit));
        }

        if (deal.Issues[i].Settles == Settlement.Anywhere)
            return low <= high;
        foreach (var point in builder.PointsOf(i))
        {
            if (point >= low && point <= high)
                return true;
        }

        return false;
    }

    private ImmutableArray<ZoneInput> Deciding(DrawTable table, bool[] hasZone, CancellationToken cancellation)
    {
        var result = new ZoneInput?[deal.Inputs.Length];
        Parallel.For(0, result.Length, options.Parallelism(cancellation), i =>
        {
            var input = deal.Inputs[i];
            if (input.Estimate.IsPoint)
                return;
            var order = new int[table.Draws];
            for (var d = 0; d < order.Length; d++)
                order[d] = d;
            // Draws of one value keep their order: the sort is told apart by the number of the draw.
            var values = table.Column(i).ToArray();
            Array.Sort(order, (a, b) => values[a].CompareTo(values[b]) is var c && c != 0 ? c : a.CompareTo(b));
            var third = order.Length / 3;
            double Zones(ReadOnlySpan<int> draws)
            {
                var count = 0;
                foreach (var d in draws)
                    count += hasZone[d] ? 1 : 0;
                return count / (double)draws.Length;
            }

            result[i] = new(input.Path, input.Label, input.Estimate, input.IsDefault, Zones(order.AsSpan(0, third)), Zones(order.AsSpan(order.Length - third)));
        });
        return [.. result.OfType<ZoneInput>().OrderByDescending(z => z.Swing).ThenBy(z => z.Path, StringComparer.Ordinal)];
    }
}
