using System.Collections.Immutable;
using Parley.Models.Deals;

namespace Parley.Models.Tests.Deals;

/// <summary>Verdicts on a package, offers of equal worth, and what is cut into steps.</summary>
public class VerdictTests
{
    [Fact]
    public void A_verdict_agrees_with_the_listing()
    {
        var (on, under) = (0, 0);
        for (var seed = 1UL; seed <= 250; seed++)
        {
            var every = new EveryPackage(MadeUpSpaces.Discrete(seed));
            var space = DealSpace.Of(every.Problem);
            var result = space.Solve();
            foreach (var (values, worth) in every.All.Where((_, k) => k % 7 == 0))
            {
                var verdict = space.Judge(new([.. values]), result);
                var note = $"space {seed}, {string.Join(' ', values)}";
                var better = every.All.Where(p => EveryPackage.Beats(p.Worth, worth)).ToArray();
                verdict.Worth.ShouldBe(worth.Select(w => w.ToDouble()), note);
                verdict.IsOnFrontier.ShouldBe(better.Length == 0, note);
                verdict.Below.ShouldBe(Enumerable.Range(0, worth.Length).Where(i => every.Gain(worth, i) < Exact.Zero), note);
                (verdict.Crosses.IsEmpty && !verdict.IsExcluded).ShouldBeTrue(note);
                if (better.Length == 0)
                {
                    verdict.ShouldSatisfyAllConditions(v => v.Distance.ShouldBe(0, note), v => v.DominatedBy.ShouldBeNull(note), v => v.Moves.ShouldBeEmpty(note));
                    on++;
                    continue;
                }

                under++;
                var distance = better.Max(p => p.Worth.Zip(worth, (a, b) => a - b).Min()).ToDouble();
                verdict.Distance.ShouldBe(distance, (Math.Abs(distance) * 1e-12) + 1e-12, note);
                verdict.DominatedBy!.Worth.Zip(verdict.Worth, (a, b) => a - b).Min().ShouldBeGreaterThanOrEqualTo(0, note);
                verdict.Moves.ShouldNotBeEmpty(note);
                var isSingle = better.Any(p => p.Values.Zip(values).Count(v => v.First != v.Second) == 1);
                (verdict.Moves[0].Changed.Length == 1).ShouldBe(isSingle || verdict.Moves[0].Changed.Length == 1, note);
                foreach (var move in verdict.Moves)
                    every.All.Single(p => p.Values.SequenceEqual(move.Package.Values)).ShouldSatisfyAllConditions(p => EveryPackage.Beats(p.Worth, worth).ShouldBeTrue(note));
            }
        }

        (on, under).ShouldSatisfyAllConditions(x => x.on.ShouldBeGreaterThan(50), x => x.under.ShouldBeGreaterThan(200));
    }

    [Fact]
    public void A_package_beyond_a_red_line_is_told_which()
    {
        var problem = Pie() with { Limits = [new(1, 0, 60, true)] };
        var space = DealSpace.Of(problem);
        var verdict = space.Judge(new([80]), space.Solve());
        verdict.Crosses.ShouldBe([(1, 0)]);
        verdict.IsOnFrontier.ShouldBeFalse();
        space.Judge(new([55.5]), space.Solve()).ShouldSatisfyAllConditions(v => v.IsOnFrontier.ShouldBeTrue(), v => v.Distance.ShouldBe(0), v => v.Crosses.ShouldBeEmpty());
    }

    [Fact]
    public void Offers_are_worth_about_the_same_and_differ()
    {
        var of = new DealDraws(5);
        var issues = Enumerable.Range(0, 5).Select(j => new DealIssue($"i{j}", false, [.. Enumerable.Range(0, 4).Select(p => new DealPoint(p, [Exact.Of(of.Between(0, 20), 1), Exact.Of(of.Between(0, 20), 1)]))]));
        var space = DealSpace.Of(new() { Parties = [new("a", Exact.Zero, 0), new("b", Exact.Zero, 0)], Issues = [.. issues] });
        var frontier = space.Frontier(false);
        var asked = frontier.Points[frontier.Points.Length / 2].Worth[0];
        var offers = space.OffersOf(0, asked);
        offers.Offers.Length.ShouldBe(3);
        offers.Offers.Select(o => string.Join(' ', o.Package.Values)).Distinct().Count().ShouldBe(3);
        offers.Tolerance.ShouldBe(offers.Offers.Max(o => o.Worth[0]) - offers.Offers.Min(o => o.Worth[0]));
        offers.Tolerance.ShouldBeLessThanOrEqualTo(4);
        offers.Offers.Max(o => Math.Abs(o.Worth[0] - asked)).ShouldBeLessThanOrEqualTo(2.000001);
        offers.Offers[0].Worth[1].ShouldBe(offers.Offers.Max(o => o.Worth[1]));
    }

    [Fact]
    public void Three_parties_with_continuous_issues_are_answered_within_a_stated_tolerance()
    {
        for (var seed = 1UL; seed <= 40; seed++)
        {
            var problem = Smooth(seed, 3);
            var (coarse, fine) = (DealSpace.Of(problem, new() { Steps = 8 }).Solve(), DealSpace.Of(problem, new() { Steps = 40 }).Frontier(false));
            coarse.Status.ShouldBe(DealStatus.WithinTolerance);
            coarse.Packages.ShouldBeNull();
            coarse.Warnings.ShouldNotBeEmpty();
            foreach (var point in fine.Points)
                coarse.Frontier.Points.Any(p => p.Worth.Zip(point.Worth).All(w => w.First >= w.Second - coarse.Tolerance - 1e-9)).ShouldBeTrue($"space {seed}");
            var zone = DealSpace.Of(problem).HasZone();
            if (fine.Points.Any(p => p.IsRational))
                zone.ShouldNotBe(ZoneAnswer.None);
        }
    }

    [Fact]
    public void Linked_continuous_issues_are_cut_and_their_exclusions_hold()
    {
        var problem = Smooth(3, 2);
        problem = problem with { Links = [new([new(0, 20, 70), new(1, 0, 50)], []), new([new(0, 80, 100), new(1, 60, 100)], [Exact.Of(5m), Exact.Of(-2m)])] };
        var result = DealSpace.Of(problem).Solve();
        result.Status.ShouldBe(DealStatus.WithinTolerance);
        result.Tolerance.ShouldBeGreaterThanOrEqualTo(0);
        foreach (var point in result.Frontier.Points)
            (point.Package.Values[0] is >= 20 and <= 70 && point.Package.Values[1] is >= 0 and <= 50).ShouldBeFalse();
        for (var seed = 1UL; seed <= 30; seed++)
        {
            var linked = Smooth(seed, 2) with { Links = problem.Links };
            var (coarse, fine) = (DealSpace.Of(linked, new() { Steps = 5 }).Solve(), DealSpace.Of(linked, new() { Steps = 37 }).Frontier(false));
            foreach (var point in fine.Points)
            {
                // Edges of issues that stay continuous are looked at every hundredth.
                var places = coarse.Frontier.Edges
                    .SelectMany(e => Enumerable.Range(0, 101).Select(k => coarse.Frontier.Points[e.From].Worth.Zip(coarse.Frontier.Points[e.To].Worth, (a, b) => a + ((b - a) * k / 100))))
                    .Concat(coarse.Frontier.Points.Select(p => p.Worth.AsEnumerable()));
                places.Any(w => w.Zip(point.Worth).All(x => x.First >= x.Second - coarse.Tolerance - 0.3)).ShouldBeTrue($"space {seed}");
            }
        }

        DealSpace.Of(problem, new() { CompositeCap = 10 }).Solve().Status.ShouldBe(DealStatus.TooLarge);
    }

    [Fact]
    public void A_quick_answer_is_never_wrong()
    {
        for (var seed = 1UL; seed <= 600; seed++)
        {
            var problem = Smooth(seed, seed % 3 == 0 ? 3 : 2);
            var answer = DealSpace.Of(problem).HasZone();
            var best = DealSpace.Of(problem, new() { Steps = 30 }).Solve().Zone.Answer;
            if (best != ZoneAnswer.NotFound && answer != ZoneAnswer.NotFound)
                answer.ShouldBe(best, $"space {seed}");
        }
    }

    [Fact]
    public void The_answer_does_not_depend_on_threads_or_on_what_was_asked_before()
    {
        var problem = Smooth(11, 3);
        var alone = Text(DealSpace.Of(problem).Solve());
        var shared = DealSpace.Of(problem);
        Parallel.For(0, 8, k =>
        {
            if (k % 2 == 0)
                shared.Frontier(true);
            Text(shared.Solve()).ShouldBe(alone);
        });
    }

    private static string Text(DealResult result) => System.Text.Json.JsonSerializer.Serialize(new
    {
        Points = result.Frontier.Points.Select(p => new { p.Worth, p.Package.Values }),
        Solutions = result.Solutions.Select(s => new { s.Value, Points = s.Points.Select(p => p.Worth) }),
        result.Zone.Share,
        Edges = result.Zone.Edges.Select(e => new { e.Decides, e.Party, e.Issue }),
    });

    private static DealProblem Pie() => new()
    {
        Parties = [new("a", Exact.Zero, 1), new("b", Exact.Zero, 1)],
        Issues = [new("pie", true, [new(0, [Exact.Zero, Exact.Of(100m)]), new(100, [Exact.Of(100m), Exact.Zero])])],
    };

    private static DealProblem Smooth(ulong seed, int parties)
    {
        var of = new DealDraws(seed + 4_000);
        var issues = Enumerable.Range(0, 3).Select(j => new DealIssue($"i{j}", true, [.. Enumerable.Range(0, 3).Select(p => new DealPoint(p * 50, [.. Enumerable.Range(0, parties).Select(_ => Exact.Of(of.Between(0, 330), 10))]))]));
        return new() { Parties = [.. Enumerable.Range(0, parties).Select(i => new DealParty($"p{i}", Exact.Of(of.Between(20, 90), 1), of.Below(4)))], Issues = [.. issues] };
    }
}
