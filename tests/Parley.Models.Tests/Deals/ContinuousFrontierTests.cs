using System.Collections.Immutable;
using Parley.Models.Deals;

namespace Parley.Models.Tests.Deals;

/// <summary>Continuous issues of two parties: nothing that can be agreed lies above the frontier, and all of the frontier can be agreed.</summary>
public class ContinuousFrontierTests
{
    private const int Spaces = 400;

    [Fact]
    public void No_package_lies_above_the_frontier_and_every_place_on_it_is_a_package()
    {
        var zones = 0;
        for (var seed = 1UL; seed <= Spaces; seed++)
        {
            var note = $"space {seed}";
            var problem = MadeUp(seed);
            var space = DealSpace.Of(problem);
            var result = space.Solve();
            if (result.Status == DealStatus.NoPackage)
                continue;
            result.Status.ShouldBe(DealStatus.Exact, note);
            var frontier = result.Frontier;
            foreach (var point in frontier.Points)
                Near(Worth(problem, point.Package), point.Worth, note);
            foreach (var edge in frontier.Edges)
            {
                var (a, b) = (frontier.Points[edge.From], frontier.Points[edge.To]);
                a.Package.Values.Zip(b.Package.Values).Count(v => v.First != v.Second).ShouldBeLessThanOrEqualTo(1, note);
                var middle = new DealPackage([.. a.Package.Values.Zip(b.Package.Values, (x, y) => (x + y) / 2)]);
                Near(Worth(problem, middle), [.. a.Worth.Zip(b.Worth, (x, y) => (x + y) / 2)], note);
            }

            var grid = Grid(problem).ToArray();
            foreach (var (_, worth) in grid)
                Height(frontier, worth[0]).ShouldBeGreaterThanOrEqualTo(worth[1] - 1e-9, note);
            Zone(problem, space, result, grid, note);
            Solutions(problem, result, note);
            zones += result.Zone.Answer == ZoneAnswer.Exists ? 1 : 0;
        }

        zones.ShouldBeInRange(100, 350);
    }

    [Fact]
    public void A_pie_is_split_as_the_books_say()
    {
        // 100 points to split, the second party has 20 without an agreement.
        var pie = new DealIssue("pie", true, [new(0, [Exact.Of(0m), Exact.Of(100m)]), new(100, [Exact.Of(100m), Exact.Of(0m)])]);
        var result = DealSpace.Of(new() { Parties = [new("a", Exact.Zero, 3), new("b", Exact.Of(20m), 1)], Issues = [pie] }).Solve();
        Of(result, DealSolutionKind.Nash).ShouldBe([40, 60]);
        Of(result, DealSolutionKind.KalaiSmorodinsky).ShouldBe([40, 60]);
        Of(result, DealSolutionKind.Egalitarian).ShouldBe([40, 60]);
        Of(result, DealSolutionKind.WeightedNash).ShouldBe([60, 40]);
        Near([.. Of(result, DealSolutionKind.Raiffa)], [40, 60], "Raiffa");
        result.Solutions.Single(s => s.Kind == DealSolutionKind.Utilitarian).Points.Length.ShouldBeGreaterThan(1);
        (result.Zone.Values[0].Low, Math.Round(result.Zone.Values[0].High, 6)).ShouldBe((0, 80));
        result.Zone.Edges.Select(e => e.Decides!.Value).ShouldBe([80, 100], ignoreOrder: true);
    }

    [Fact]
    public void Two_concave_issues_are_traded_by_slope()
    {
        DealIssue Line(string id, decimal a, decimal b) => new(id, true, [new(0, [Exact.Zero, Exact.Of(b)]), new(1, [Exact.Of(a), Exact.Zero])]);
        var result = DealSpace.Of(new() { Parties = [new("a", Exact.Zero, 0), new("b", Exact.Zero, 0)], Issues = [Line("x", 30, 60), Line("y", 70, 40)] }).Solve();
        result.Frontier.Points.Select(p => (p.Worth[0], p.Worth[1])).ShouldBe([(100, 0), (70, 60), (0, 100)]);
        result.Frontier.Edges.ShouldBe([new(0, 1), new(1, 2)]);
        Of(result, DealSolutionKind.Nash).ShouldBe([70, 60]);
    }

    [Fact]
    public void A_jump_leaves_a_gap_in_the_frontier()
    {
        // The first party loses 30 at a threshold in the middle.
        var issue = new DealIssue("x", true, [P(0, 0, 100), P(50, 60, 60), P(50, 30, 60), P(100, 90, 0)]);
        var result = DealSpace.Of(new() { Parties = [new("a", Exact.Zero, 0), new("b", Exact.Zero, 0)], Issues = [issue] }).Solve();
        result.Frontier.Points.Select(p => (p.Worth[0], p.Worth[1])).First().ShouldBe((90, 0));
        result.Frontier.Points.Any(p => p.Worth[0] == 60 && p.Worth[1] == 60).ShouldBeTrue();
        Of(result, DealSolutionKind.Egalitarian).ShouldBe([60, 60]);

        static DealPoint P(double at, decimal a, decimal b) => new(at, [Exact.Of(a), Exact.Of(b)]);
    }

    private static double[] Of(DealResult result, DealSolutionKind kind) => [.. result.Solutions.Single(s => s.Kind == kind).Points.Single().Worth];

    private static void Zone(DealProblem problem, DealSpace space, DealResult result, (double[] Values, double[] Worth)[] grid, string note)
    {
        space.HasZone().ShouldBe(result.Zone.Answer, note);
        var noDeal = problem.Parties.Select(p => p.NoDeal.ToDouble()).ToArray();
        var inside = grid.Where(p => p.Worth[0] >= noDeal[0] && p.Worth[1] >= noDeal[1]).ToArray();
        if (inside.Length > 0)
            result.Zone.Answer.ShouldBe(ZoneAnswer.Exists, note);
        if (result.Zone.Answer != ZoneAnswer.Exists)
        {
            var least = grid.Max(p => Math.Min(p.Worth[0] - noDeal[0], p.Worth[1] - noDeal[1]));
            (-result.Zone.Shortfall.Max()).ShouldBeGreaterThanOrEqualTo(least - 1e-9, note);
            return;
        }

        for (var j = 0; j < problem.Issues.Length && inside.Length > 0; j++)
        {
            var (low, high) = result.Zone.Values[j];
            low.ShouldBeLessThanOrEqualTo(inside.Min(p => p.Values[j]) + 1e-9, note);
            high.ShouldBeGreaterThanOrEqualTo(inside.Max(p => p.Values[j]) - 1e-9, note);
        }

        foreach (var edge in result.Zone.Edges)
        {
            edge.Package.ShouldNotBeNull(note);
            var worth = Worth(problem, edge.Package);
            for (var i = 0; i < 2 && !double.IsNaN(worth[0]); i++)
                worth[i].ShouldBeGreaterThanOrEqualTo((edge.Issue < 0 && edge.Party == i ? edge.Decides!.Value : noDeal[i]) - 1e-6, note);
        }
    }

    private static void Solutions(DealProblem problem, DealResult result, string note)
    {
        var noDeal = problem.Parties.Select(p => p.NoDeal.ToDouble()).ToArray();
        var places = result.Frontier.Edges
            .SelectMany(e => Enumerable.Range(0, 201).Select(k => result.Frontier.Points[e.From].Worth.Zip(result.Frontier.Points[e.To].Worth, (a, b) => a + ((b - a) * k / 200)).ToArray()))
            .Concat(result.Frontier.Points.Select(p => p.Worth.ToArray())).ToArray();
        var inside = places.Where(w => w[0] >= noDeal[0] && w[1] >= noDeal[1]).ToArray();
        foreach (var solution in result.Solutions)
        {
            foreach (var point in solution.Points)
                Near(Worth(problem, point.Package), point.Worth, $"{note} {solution.Kind}");
            var ideal = solution.Ideal.Select((w, i) => w - noDeal[i]).ToArray();
            var best = solution.Kind switch
            {
                DealSolutionKind.Nash => inside.Select(w => (w[0] - noDeal[0]) * (w[1] - noDeal[1])).DefaultIfEmpty(-1).Max(),
                DealSolutionKind.Egalitarian => inside.Select(w => Math.Min(w[0] - noDeal[0], w[1] - noDeal[1])).DefaultIfEmpty(-1).Max(),
                DealSolutionKind.KalaiSmorodinsky when ideal.Length > 0 && ideal.All(g => g > 1e-6) => inside.Select(w => Math.Min((w[0] - noDeal[0]) / ideal[0], (w[1] - noDeal[1]) / ideal[1])).DefaultIfEmpty(-1).Max(),
                DealSolutionKind.Utilitarian => inside.Select(w => w.Sum()).DefaultIfEmpty(double.NegativeInfinity).Max(),
                DealSolutionKind.UtilitarianOfAll => places.Max(w => w.Sum()),
                _ => -1,
            };
            if (best > -1)
                (solution.Value!.Value - best).ShouldBeGreaterThanOrEqualTo(-1e-6, $"{note} {solution.Kind}");
            if (inside.Length > 0)
                solution.Points.ShouldNotBeEmpty($"{note} {solution.Kind}");
        }
    }

    private static DealProblem MadeUp(ulong seed)
    {
        var of = new DealDraws(seed + 777_000);
        var k = of.Between(1, 3);
        var issues = Enumerable.Range(0, k).Select(j =>
        {
            var at = 0;
            var isContinuous = of.Chance(0.7);
            var points = Enumerable.Range(0, of.Between(1, 4)).Select(p => new DealPoint(at += of.Chance(isContinuous && p > 0 ? 0.2 : 0) ? 0 : of.Between(1, 4) * 5, Worths(of, at)));
            return new DealIssue($"i{j}", isContinuous, [.. points]);
        }).ToImmutableArray();
        var limits = Enumerable.Range(0, of.Below(3)).Select(_ => new DealLimit(of.Below(2), of.Below(k), of.Between(0, 50), of.Chance(0.5))).Distinct().ToImmutableArray();
        return new() { Parties = [new("a", Exact.Of(of.Between(-10, 20) * k, 1), of.Below(3)), new("b", Exact.Of(of.Between(-10, 20) * k, 1), of.Below(3))], Issues = issues, Limits = limits };
    }

    // Half of the issues are contests: what one party gains the other loses.
    private static ImmutableArray<Exact> Worths(DealDraws of, int at) =>
        of.Chance(0.5) ? [Exact.Of(at, 1), Exact.Of(40 - at - of.Below(4), 1)] : [Exact.Of(of.Between(-20, 40), 1), Exact.Of(of.Between(-20, 40), 1)];

    private static IEnumerable<(double[] Values, double[] Worth)> Grid(DealProblem problem)
    {
        IEnumerable<(double[] Values, double[] Worth)> all = [([], [0, 0])];
        for (var j = 0; j < problem.Issues.Length; j++)
        {
            var options = Options(problem, j).ToArray();
            all = all.SelectMany(p => options.Select(o => ((double[])[.. p.Values, o.At], new[] { p.Worth[0] + o.A, p.Worth[1] + o.B })));
        }

        return all;
    }

    private static IEnumerable<(double At, double A, double B)> Options(DealProblem problem, int issue)
    {
        var of = problem.Issues[issue];
        for (var p = 0; p < of.Points.Length; p++)
        {
            var next = p + 1 < of.Points.Length && of.IsContinuous ? of.Points[p + 1] : of.Points[p];
            for (var s = 0; s < 7; s++)
            {
                var (t, here) = (s / 7.0, of.Points[p]);
                var at = here.At + (t * (next.At - here.At));
                if (!problem.Limits.Any(l => l.Issue == issue && (l.CrossedAbove ? at > l.At : at < l.At)) && (s == 0 || next.At > here.At))
                    yield return (at, Mix(0), Mix(1));
                double Mix(int i) => here.Worth[i].ToDouble() + (t * (next.Worth[i].ToDouble() - here.Worth[i].ToDouble()));
            }
        }
    }

    // All worths that a package may have: more than one where a value lies on a jump.
    private static double[] Worth(DealProblem problem, DealPackage package)
    {
        var worth = new double[2];
        for (var j = 0; j < problem.Issues.Length; j++)
        {
            var points = problem.Issues[j].Points;
            var at = package.Values[j];
            var on = points.Where(p => p.At == at).ToArray();
            if (on.Length > 1)
                return [double.NaN, double.NaN];
            var before = points.Last(p => p.At <= at + 1e-12);
            var after = points.First(p => p.At >= at - 1e-12);
            var t = after.At > before.At ? (at - before.At) / (after.At - before.At) : 0;
            for (var i = 0; i < 2 && !double.IsNaN(worth[0]); i++)
                worth[i] += before.Worth[i].ToDouble() + (t * (after.Worth[i].ToDouble() - before.Worth[i].ToDouble()));
        }

        return worth;
    }

    private static double Height(DealFrontier frontier, double x)
    {
        var best = frontier.Points.Where(p => p.Worth[0] >= x - 1e-9).Select(p => p.Worth[1]).DefaultIfEmpty(double.NegativeInfinity).Max();
        foreach (var edge in frontier.Edges)
        {
            var (a, b) = (frontier.Points[edge.From].Worth, frontier.Points[edge.To].Worth);
            if (x <= a[0] && x >= b[0] && a[0] > b[0])
                best = Math.Max(best, b[1] + ((x - b[0]) / (a[0] - b[0]) * (a[1] - b[1])));
        }

        return best;
    }

    private static void Near(double[] worth, IReadOnlyList<double> expected, string note)
    {
        if (double.IsNaN(worth[0]))
            return;
        for (var i = 0; i < worth.Length; i++)
            worth[i].ShouldBe(expected[i], 1e-7, note);
    }
}
