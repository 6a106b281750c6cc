using System.Numerics;
using Parley.Models.Deals;

namespace Parley.Models.Tests.Deals;

/// <summary>The engine against a plain listing of every package, over many made-up spaces.</summary>
public class DifferentialTests
{
    private const int Spaces = 2400;

    [Fact]
    public void Frontier_packages_and_solutions_are_those_of_the_listing()
    {
        var (empty, zones, none) = (0, 0, 0);
        for (var seed = 1UL; seed <= Spaces; seed++)
        {
            var every = new EveryPackage(MadeUpSpaces.Discrete(seed));
            var space = DealSpace.Of(every.Problem);
            var result = space.Solve();
            var note = $"space {seed}";
            if (every.All.Count == 0)
            {
                result.Status.ShouldBe(DealStatus.NoPackage, note);
                empty++;
                continue;
            }

            result.Status.ShouldBe(DealStatus.Exact, note);
            result.Packages.ShouldBe(every.All.Count, note);
            Same(result.Frontier, every.Frontier, note);
            foreach (var point in result.Frontier.Points)
            {
                var listed = space.PackagesOf(point).ToArray();
                point.Packages.ShouldBe(every.CountOf([.. point.Exactly]), note);
                listed.Select(p => string.Join(' ', p.Values)).Distinct().Count().ShouldBe((int)point.Packages!.Value, note);
                listed[0].Values.ShouldBe(point.Package.Values, note);
                foreach (var package in listed)
                    every.All.Single(p => p.Values.SequenceEqual(package.Values)).Worth.SequenceEqual(point.Exactly).ShouldBeTrue(note);
                point.IsRational.ShouldBe(every.IsRational([.. point.Exactly]), note);
            }

            result.Frontier.Packages.ShouldBe(result.Frontier.Points.Aggregate(BigInteger.Zero, (sum, p) => sum + p.Packages!.Value), note);
            Same(space.Frontier(true), [.. every.Rational], note, mayHoldOthers: true);
            Zone(every, space, result, note);
            foreach (var solution in result.Solutions)
                Solution(every, solution, note);
            if (result.Zone.Answer == ZoneAnswer.Exists)
                zones++;
            else
                none++;
        }

        (empty, zones, none).ShouldSatisfyAllConditions(x => x.empty.ShouldBeGreaterThan(20), x => x.zones.ShouldBeGreaterThan(500), x => x.none.ShouldBeGreaterThan(500));
    }

    private static void Same(DealFrontier frontier, List<Exact[]> expected, string note, bool mayHoldOthers = false)
    {
        var points = frontier.Points.Where(p => !mayHoldOthers || p.IsRational).Select(p => string.Join(' ', p.Exactly));
        points.ShouldBe(expected.Select(w => string.Join<Exact>(' ', w)), note);
    }

    private static void Zone(EveryPackage every, DealSpace space, DealResult result, string note)
    {
        var zone = result.Zone;
        var inside = every.All.Where(p => every.IsRational(p.Worth)).ToArray();
        zone.Answer.ShouldBe(inside.Length > 0 ? ZoneAnswer.Exists : ZoneAnswer.None, note);
        space.HasZone().ShouldBe(zone.Answer, note);
        zone.Packages.ShouldBe(inside.Length, note);
        if (inside.Length == 0)
        {
            var least = every.All.Max(p => Enumerable.Range(0, p.Worth.Length).Min(i => every.Gain(p.Worth, i)));
            zone.Shortfall.Max().ShouldBe(-least.ToDouble(), Math.Abs(least.ToDouble() * 1e-12), note);
        }
        else
        {
            for (var j = 0; j < every.Problem.Issues.Length; j++)
                zone.Values[j].ShouldBe((inside.Min(p => p.Values[j]), inside.Max(p => p.Values[j])), note);
        }

        foreach (var edge in zone.Edges.Where(e => e.Issue < 0))
        {
            var open = every.All.Where(p => Enumerable.Range(0, p.Worth.Length).All(i => i == edge.Party || every.Gain(p.Worth, i) >= Exact.Zero)).ToArray();
            if (open.Length == 0)
                edge.Decides.ShouldBeNull(note);
            else
                edge.Decides.ShouldBe(open.Max(p => p.Worth[edge.Party]).ToDouble(), note);
        }

        foreach (var edge in zone.Edges.Where(e => e.Issue >= 0))
            Limit(every, zone, edge, note);
    }

    private static void Limit(EveryPackage every, AgreementZone zone, ZoneEdge edge, string note)
    {
        var limit = every.Problem.Limits.First(l => l.Party == edge.Party && l.Issue == edge.Issue && l.At == edge.Now);
        var twins = every.Problem.Limits.Count(l => l.Party == edge.Party && l.Issue == edge.Issue && l.At == edge.Now);
        if (twins > 1)
            return;
        var without = new EveryPackage(every.Problem with { Limits = every.Problem.Limits.Remove(limit) });
        var inside = without.All.Where(p => without.IsRational(p.Worth)).Select(p => p.Values[edge.Issue]).ToArray();
        if (inside.Length == 0)
            edge.Decides.ShouldBeNull(note);
        else
            edge.Decides.ShouldBe(limit.CrossedAbove ? inside.Min() : inside.Max(), note);
        _ = zone;
    }

    private static void Solution(EveryPackage every, DealSolution solution, string note)
    {
        var n = every.Problem.Parties.Length;
        var rational = every.Rational.ToArray();
        var ideal = Enumerable.Range(0, n).Select(i => rational.Length == 0 ? Exact.Zero : rational.Max(w => every.Gain(w, i))).ToArray();
        var weights = every.Problem.Parties.Select(p => (int)p.Capability).ToArray();
        if (weights.All(w => w == 0))
            weights = [.. weights.Select(_ => 1)];
        var expected = solution.Kind switch
        {
            DealSolutionKind.Nash => every.Most(rational, w => Enumerable.Range(0, n).Aggregate(Exact.Of(1m), (p, i) => p * every.Gain(w, i))),
            DealSolutionKind.KalaiSmorodinsky => every.Most(rational, w => Enumerable.Range(0, n).Where(i => ideal[i] > Exact.Zero).Select(i => every.Gain(w, i) / ideal[i]).DefaultIfEmpty().Min()),
            DealSolutionKind.Egalitarian => every.Most(rational, w => Enumerable.Range(0, n).Min(i => every.Gain(w, i))),
            DealSolutionKind.Utilitarian => every.Most(rational, w => w.Aggregate((a, b) => a + b)),
            DealSolutionKind.UtilitarianOfAll => every.Most(every.Frontier, w => w.Aggregate((a, b) => a + b)),
            DealSolutionKind.WeightedNash => every.Most(rational, w => Enumerable.Range(0, n).Aggregate(Exact.Of(1m), (p, i) => Enumerable.Repeat(every.Gain(w, i), weights[i]).Aggregate(p, (a, b) => a * b))),
            _ => null,
        };
        if (expected is null)
        {
            solution.Points.IsEmpty.ShouldBe(rational.Length == 0, note);
            return;
        }

        Keys(solution.Points.Select(p => p.Worth.AsEnumerable())).ShouldBe(Keys(expected.Select(w => w.Select(x => x.ToDouble()))), $"{note} {solution.Kind}");
        if (solution.Kind == DealSolutionKind.Egalitarian && expected.Count > 0)
        {
            var sorted = expected.Select(w => (Worth: w, Gains: Enumerable.Range(0, n).Select(i => every.Gain(w, i)).Order().ToArray())).ToArray();
            var best = sorted.Aggregate((a, b) => EveryPackage.Compare(a.Gains, b.Gains) >= 0 ? a : b).Gains;
            Keys(solution.Points.Where(p => p.IsFirst).Select(p => p.Worth.AsEnumerable())).ShouldBe(Keys(sorted.Where(s => s.Gains.SequenceEqual(best)).Select(s => s.Worth.Select(x => x.ToDouble()))), note);
        }
    }

    private static string[] Keys(IEnumerable<IEnumerable<double>> worths) => [.. worths.Select(w => string.Join(' ', w)).Order(StringComparer.Ordinal)];
}
