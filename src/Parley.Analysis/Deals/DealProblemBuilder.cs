using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>Turns the inputs of one draw, or the most likely values, into a deal problem.</summary>
/// <remarks>
/// Tables with weights as written stay exact. What rests on elicited numbers – falls along a scale, shares of salience – is rounded to a billionth of a point, far below what anybody
/// could elicit, so that sums stay whole numbers of one unit.
/// </remarks>
internal sealed class DealProblemBuilder(DealCase deal)
{
    private const double Grid = 1e9;

    // What fits a long on that grid; beyond it a billionth is below what a double tells apart.
    private const double Largest = 9e9;

    // Neither the tables nor the combinations depend on the draw.
    private readonly ImmutableArray<DealLink> _links = LinksOf(deal);
    private readonly double[][] _fixedPoints = [.. deal.Issues.Select(FixedPoints)];

    /// <summary>Combinations of terms, the same in every draw.</summary>
    public ImmutableArray<DealLink> Links => _links;

    /// <summary>What no agreement is worth to every signatory, in points of 100.</summary>
    public double[] NoDeals(double[][] weights, Func<int, double> at) =>
        [.. deal.NoDeals.Select((noDeal, p) => noDeal.Input >= 0 ? at(noDeal.Input) : Fallback(p, noDeal.Terms, weights, at).ToDouble())];

    /// <summary>The hard red lines.</summary>
    public List<DealLimit> Limits(Func<int, double> at)
    {
        var limits = new List<DealLimit>();
        for (var i = 0; i < deal.Issues.Length; i++)
        {
            for (var p = 0; p < deal.Signatories.Length; p++)
            {
                if (deal.Cells[p][i] is { IsHard: true } cell)
                    limits.Add(new(p, i, at(cell.Limit), cell.CrossedAbove));
            }
        }

        return limits;
    }

    /// <summary>The problem at given inputs.</summary>
    /// <param name="at">The value of an input, by its place.</param>
    public DealProblem Build(Func<int, double> at)
    {
        var weights = Weights(at);
        var parties = ImmutableArray.CreateBuilder<DealParty>(deal.Signatories.Length);
        for (var p = 0; p < deal.Signatories.Length; p++)
        {
            var (input, terms) = deal.NoDeals[p];
            var noDeal = input >= 0 ? Rounded(at(input)) : Fallback(p, terms, weights, at);
            parties.Add(new(deal.Signatories[p].Id, noDeal, (deal.Signatories[p].Capability ?? DefaultRanges.Capability).MostLikely));
        }

        var issues = ImmutableArray.CreateBuilder<DealIssue>(deal.Issues.Length);
        for (var i = 0; i < deal.Issues.Length; i++)
            issues.Add(IssueOf(i, weights, at));
        return new() { Parties = parties.MoveToImmutable(), Issues = issues.MoveToImmutable(), Limits = [.. Limits(at)], Links = _links };
    }

    /// <summary>Weight of each issue in each signatory's worth, by signatory and issue: as written, or the share of its salience.</summary>
    public double[][] Weights(Func<int, double> at)
    {
        var weights = new double[deal.Signatories.Length][];
        for (var p = 0; p < weights.Length; p++)
        {
            var cells = deal.Cells[p];
            var row = weights[p] = new double[cells.Length];
            var written = cells.Any(c => c is { Position.Weight: not null });
            double sum = 0;
            for (var i = 0; i < row.Length; i++)
            {
                row[i] = cells[i] is not { } cell ? 0 : written ? (double)(cell.Position.Weight ?? 0) : Math.Max(0, at(cell.Salience));
                sum += row[i];
            }

            if (written)
                continue;
            var takesPart = cells.Count(c => c is not null);
            for (var i = 0; i < row.Length; i++)
                row[i] = cells[i] is null ? 0 : sum > 0 ? row[i] / sum : 1.0 / takesPart;
        }

        return weights;
    }

    /// <summary>Worth of one value of an issue to every signatory, in points of 100, at weights that <see cref="Weights"/> gives.</summary>
    public double[] WorthsAt(int issue, double value, double[][] weights, Func<int, double> at)
    {
        return [.. deal.Signatories.Select((_, p) => Worth(p, issue, value, 0, weights, at).ToDouble())];
    }

    /// <summary>Points of an issue that do not depend on the draw: marks, steps, or the ends of the scale and the tables' points.</summary>
    public ReadOnlySpan<double> PointsOf(int issue) => _fixedPoints[issue];

    private DealIssue IssueOf(int i, double[][] weights, Func<int, double> at)
    {
        var issue = deal.Issues[i];
        var continuous = issue.Settles == Settlement.Anywhere;
        var knots = continuous ? Knots(i, at) : _fixedPoints[i];
        var points = ImmutableArray.CreateBuilder<DealPoint>(knots.Length + 2);
        foreach (var knot in knots)
        {
            if (continuous && IsJump(i, knot, at))
            {
                if (knot > issue.Scale.Low)
                    points.Add(new(knot, Worths(i, knot, -1, weights, at)));
                if (knot < issue.Scale.High)
                    points.Add(new(knot, Worths(i, knot, +1, weights, at)));
                continue;
            }

            points.Add(new(knot, Worths(i, knot, 0, weights, at)));
        }

        return new(issue.Id, continuous, points.ToImmutable());
    }

    // The ends, every demand, red line and table point: between two of them every worth is on a straight line, and no red line cuts a piece.
    private double[] Knots(int i, Func<int, double> at)
    {
        var scale = deal.Issues[i].Scale;
        var knots = new List<double>(_fixedPoints[i]);
        for (var p = 0; p < deal.Signatories.Length; p++)
        {
            if (deal.Cells[p][i] is not { } cell)
                continue;
            if (cell.Value >= 0)
                knots.Add(Math.Clamp(at(cell.Value), scale.Low, scale.High));
            if (cell.Limit >= 0)
                knots.Add(Math.Clamp(at(cell.Limit), scale.Low, scale.High));
        }

        knots.Sort();
        var kept = 0;
        for (var k = 1; k < knots.Count; k++)
        {
            if (knots[k] != knots[kept])
                knots[++kept] = knots[k];
        }

        knots.RemoveRange(kept + 1, knots.Count - kept - 1);
        return [.. knots];
    }

    private bool IsJump(int i, double knot, Func<int, double> at)
    {
        for (var p = 0; p < deal.Signatories.Length; p++)
        {
            if (deal.Cells[p][i] is { Cost: >= 0 } cell && at(cell.Limit) == knot && at(cell.Cost) > 0)
                return true;
        }

        return false;
    }

    /// <summary>Worth of a value to every signatory; seen from below (−1) or above (+1) where it is a red line.</summary>
    private ImmutableArray<Exact> Worths(int i, double value, int side, double[][] weights, Func<int, double> at)
    {
        var worths = ImmutableArray.CreateBuilder<Exact>(deal.Signatories.Length);
        for (var p = 0; p < deal.Signatories.Length; p++)
            worths.Add(Worth(p, i, value, side, weights, at));
        return worths.MoveToImmutable();
    }

    private Exact Worth(int p, int i, double value, int side, double[][] weights, Func<int, double> at)
    {
        if (deal.Cells[p][i] is not { } cell)
            return Exact.Zero;
        var cost = 0.0;
        if (cell.Cost >= 0)
        {
            var line = at(cell.Limit);
            var beyond = value == line ? (cell.CrossedAbove ? side > 0 : side < 0) : value > line == cell.CrossedAbove;
            cost = beyond ? at(cell.Cost) : 0;
        }

        if (!cell.Table.IsEmpty)
        {
            var share = cell.ByTable(value);
            var worth = cell.Position.Weight is { } written ? share * Exact.Of(written) * Exact.Of(100m) : Rounded(100 * weights[p][i] * share.ToDouble());
            return cost == 0 ? worth : worth - Rounded(cost);
        }

        var scale = deal.Issues[i].Scale;
        var demand = Math.Clamp(at(cell.Value), scale.Low, scale.High);
        var farther = Math.Max(demand - scale.Low, scale.High - demand);
        return Rounded((100 * weights[p][i] * (1 - (Math.Abs(value - demand) / farther))) - cost);
    }

    // What holds without agreement, valued as a package; issues that are left out count 0.
    private Exact Fallback(int p, ImmutableArray<Term> terms, double[][] weights, Func<int, double> at)
    {
        var sum = Exact.Zero;
        for (var i = 0; i < deal.Issues.Length; i++)
        {
            if (terms.FirstOrDefault(t => t.Issue == deal.Issues[i].Id) is { } term)
                sum += Worth(p, i, term.Value.MostLikely, 0, weights, at);
        }

        return sum;
    }

    private static double[] FixedPoints(Issue issue)
    {
        switch (issue.Settles)
        {
            case Settlement.AtMarks:
                return [.. issue.Marks.Select(m => m.Value).Distinct().Order()];
            case Settlement.InSteps when issue.Step is > 0 and var step:
                var count = (int)Math.Min(100_000, Math.Floor((issue.Scale.Width / step) + 1e-9));
                return [.. Enumerable.Range(0, count + 1).Select(k => Step(issue.Scale.Low, step, k))];
            default:
                return [.. issue.Positions.SelectMany(p => p.Worth).Select(w => w.At).Where(issue.Scale.Contains).Append(issue.Scale.Low).Append(issue.Scale.High).Distinct().Order()];
        }
    }

    // In decimals, 0.1 + 2 × 0.1 is 0.3; where decimals do not reach, in doubles.
    private static double Step(double low, double step, int k) =>
        Math.Abs(low) < 1e15 && step is > 1e-9 and < 1e15 ? (double)((decimal)low + ((decimal)step * k)) : low + (step * k);

    private static ImmutableArray<DealLink> LinksOf(DealCase deal)
    {
        if (deal.Case.DealSpace is not { } rules)
            return [];
        var place = deal.Issues.Select((issue, i) => (issue.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        ImmutableArray<DealSpan> Spans(ImmutableArray<Term> terms) => [.. terms.Where(t => place.ContainsKey(t.Issue)).Select(t => new DealSpan(place[t.Issue], t.Value.Low, t.Value.High))];
        return
        [
            // A combination with a term on an issue that is left out cannot be told apart, so it is left out too.
            .. rules.Excluded.Where(e => e.Terms.All(t => place.ContainsKey(t.Issue))).Select(e => new DealLink(Spans(e.Terms), [])),
            .. rules.Linked.Where(l => l.Terms.All(t => place.ContainsKey(t.Issue))).Select(l => new DealLink(
                Spans(l.Terms), [.. deal.Signatories.Select(p => l.Worth.FirstOrDefault(w => w.Party == p.Id) is { } worth ? Exact.Of(worth.Value) : Exact.Zero)])),
        ];
    }

    private static Exact Rounded(double points) => Math.Abs(points) < Largest ? Exact.Billionths((long)Math.Round(points * Grid)) : Exact.Of(points);
}
