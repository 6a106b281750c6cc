using Parley.Models.Deals;

namespace Parley.Models.Tests.Deals;

/// <summary>Mistakes that other programs make, and what each rule says instead.</summary>
public class SolutionDefinitionTests
{
    [Fact]
    public void A_product_of_two_losses_is_no_gain() =>
        Worths(Points(50, [[10, 10, 100], [60, 60, 60]]), DealSolutionKind.Nash).ShouldBe(["60 60 60"]);

    [Fact]
    public void No_agreement_worth_less_than_every_package_stays_as_it_is() =>
        Worths(Points(0, [[100, 16], [16, 100], [29.9, 29.9]]), DealSolutionKind.Nash).ShouldBe(["100 16", "16 100"]);

    [Fact]
    public void Kalai_and_Smorodinsky_look_at_the_least_share_not_at_the_spread() =>
        Worths(Points(0, [[90, 50], [45, 52]]), DealSolutionKind.KalaiSmorodinsky).ShouldBe(["90 50"]);

    [Fact]
    public void Egalitarian_lists_all_ties_and_marks_what_leximin_leaves()
    {
        var points = Solve(Points(0, [[30, 30, 90], [30, 60, 50], [80, 30, 40]])).Solutions.Single(s => s.Kind == DealSolutionKind.Egalitarian).Points;
        points.Length.ShouldBe(3);
        points.Single(p => p.IsFirst).Worth.ShouldBe([30, 60, 50]);
    }

    [Fact]
    public void A_party_that_can_gain_nothing_is_left_out_of_the_least_share()
    {
        var result = Solve(Points(50, [[50, 80], [50, 70], [60, 40]]));
        var solution = result.Solutions.Single(s => s.Kind == DealSolutionKind.KalaiSmorodinsky);
        solution.Points.Single().Worth.ShouldBe([50, 80]);
        solution.Remark!.ShouldContain("p0");
    }

    [Fact]
    public void A_product_that_is_always_0_says_so()
    {
        var solution = Solve(Points(50, [[50, 80], [60, 50]])).Solutions.Single(s => s.Kind == DealSolutionKind.Nash);
        solution.Points.Length.ShouldBe(2);
        solution.Value.ShouldBe(0);
        solution.Remark!.ShouldContain("every product is 0");
    }

    [Fact]
    public void Where_nobody_agrees_the_rules_pick_nothing_and_say_why()
    {
        var result = Solve(Points(50, [[40, 80], [80, 20]]));
        result.Solutions.Where(s => s.Kind != DealSolutionKind.UtilitarianOfAll).ShouldAllBe(s => s.Points.IsEmpty && s.Remark != null && s.Value == null && s.Ideal.IsEmpty);
        result.Zone.Answer.ShouldBe(ZoneAnswer.None);
        result.Zone.LeastInfeasible!.Worth.ShouldBe([40, 80]);
        result.Zone.Shortfall.ShouldBe([10, -30]);
        result.Zone.Joint.Single().Move.ShouldBe(0.1, 1e-12);
        result.Zone.Edges[0].ShouldSatisfyAllConditions(e => e.Party.ShouldBe(0), e => e.Decides.ShouldBe(40), e => e.Move.ShouldBe(0.1, 1e-12));
    }

    [Fact]
    public void Raiffa_steps_end_at_what_is_left()
    {
        // From (0, 0) half way to (90, 80) is (45, 40): only the middle point is left.
        Worths(Points(0, [[90, 10], [50, 45], [10, 80]]), DealSolutionKind.Raiffa).ShouldBe(["50 45"]);
        Worths(Points(0, [[90, 30], [30, 90]]), DealSolutionKind.Raiffa).ShouldBe(["90 30", "30 90"]);
    }

    [Fact]
    public void A_red_line_that_leaves_nothing_is_named()
    {
        var problem = Points(0, [[90, 10], [10, 90]]) with { Limits = [new(0, 0, 0, true), new(1, 0, 1, false)] };
        var result = Solve(problem);
        result.Status.ShouldBe(DealStatus.NoPackage);
        result.Zone.Clashes.ShouldBe([(0, 0, 1)]);
        result.Zone.Edges.Where(e => e.Issue >= 0).Select(e => e.Decides).ShouldBe([1, 0]);
        result.Zone.Joint.ShouldNotBeEmpty();
    }

    [Fact]
    public void Invariances_hold()
    {
        for (var seed = 1UL; seed <= 150; seed++)
        {
            var problem = MadeUpSpaces.Discrete(seed);
            var result = Solve(problem);
            var turned = Solve(problem with
            {
                Parties = [.. problem.Parties.Reverse()],
                Issues = [.. problem.Issues.Select(j => j with { Points = [.. j.Points.Select(p => p with { Worth = [.. p.Worth.Reverse()] })] })],
                Links = [.. problem.Links.Select(l => l with { Worth = [.. l.Worth.Reverse()] })],
                Limits = [.. problem.Limits.Select(l => l with { Party = problem.Parties.Length - 1 - l.Party })],
            });
            turned.Frontier.Points.Length.ShouldBe(result.Frontier.Points.Length);
            if (result.Status == DealStatus.Exact)
                Unchanged(problem, result, $"space {seed}");
            foreach (var kind in Enum.GetValues<DealSolutionKind>())
            {
                var expected = Packages(result, kind);
                Packages(turned, kind).ShouldBe(expected, $"{seed} {kind}");
                if (kind is DealSolutionKind.Nash or DealSolutionKind.KalaiSmorodinsky or DealSolutionKind.WeightedNash)
                    Packages(Solve(Rescaled(problem)), kind).ShouldBe(expected, $"{seed} {kind}");
            }
        }
    }

    // An option that is worse for all than another adds no point, and the order of issues is no matter.
    private static void Unchanged(DealProblem problem, DealResult result, string note)
    {
        var expected = result.Frontier.Points.Select(p => string.Join(' ', p.Exactly));
        var count = problem.Issues.Length;
        var turned = problem with
        {
            Issues = [.. problem.Issues.Reverse()],
            Limits = [.. problem.Limits.Select(l => l with { Issue = count - 1 - l.Issue })],
            Links = [.. problem.Links.Select(l => l with { Terms = [.. l.Terms.Select(t => t with { Issue = count - 1 - t.Issue })] })],
        };
        Solve(turned).Frontier.Points.Select(p => string.Join(' ', p.Exactly)).ShouldBe(expected, note);
        var issue = problem.Issues[0];
        var worse = new DealPoint(issue.Points[^1].At + 1_000, [.. issue.Points[0].Worth.Select((_, i) => issue.Points.Min(p => p.Worth[i]) - Exact.Of(1m))]);
        var isLinked = problem.Links.Any(l => l.Terms.Any(t => t.Issue == 0)) || problem.Limits.Any(l => l.Issue == 0);
        if (!isLinked)
            Solve(problem with { Issues = problem.Issues.SetItem(0, issue with { Points = issue.Points.Add(worse) }) }).Frontier.Points.Select(p => string.Join(' ', p.Exactly)).ShouldBe(expected, note);
    }

    [Fact]
    public void A_thinned_frontier_keeps_its_promise()
    {
        var thinned = 0;
        for (var seed = 1UL; seed <= 60; seed++)
        {
            var of = new DealDraws(seed);
            var n = of.Between(2, 5);
            var issues = Enumerable.Range(0, 5).Select(j => new DealIssue($"i{j}", false, [.. Enumerable.Range(0, 4).Select(p => new DealPoint(p, [.. Enumerable.Range(0, n).Select(_ => Exact.Of(of.Between(0, 20_000), 1_000))]))]));
            var problem = new DealProblem { Parties = [.. Enumerable.Range(0, n).Select(i => new DealParty($"p{i}", Exact.Zero, 0))], Issues = [.. issues] };
            var whole = DealSpace.Of(problem).Frontier(false);
            var result = DealSpace.Of(problem, new() { PointCap = 12 }).Solve();
            result.Frontier.Points.Length.ShouldBeLessThanOrEqualTo(12);
            if (result.Status == DealStatus.Exact)
            {
                result.Frontier.Points.Length.ShouldBe(whole.Points.Length);
                continue;
            }

            thinned++;
            result.Tolerance.ShouldBeGreaterThan(0);
            result.Warnings.ShouldNotBeEmpty();
            result.Frontier.Packages.ShouldBeNull();
            foreach (var point in whole.Points)
                result.Frontier.Points.Any(p => p.Worth.Zip(point.Worth).All(w => w.First >= w.Second - result.Tolerance - 1e-9)).ShouldBeTrue($"space {seed}");
        }

        thinned.ShouldBeGreaterThan(30);
    }

    [Fact]
    public void Wide_and_unbounded_numbers_give_the_same_answers()
    {
        for (var seed = 1UL; seed <= 150; seed++)
        {
            var problem = MadeUpSpaces.Discrete(seed);
            var (plain, wide, huge) = (Solve(Larger(problem, 0)), Solve(Larger(problem, 20)), Solve(Larger(problem, 60)));
            foreach (var other in new[] { wide, huge })
            {
                other.Frontier.Points.Select(p => string.Join(' ', p.Package.Values)).ShouldBe(plain.Frontier.Points.Select(p => string.Join(' ', p.Package.Values)), $"space {seed}");
                other.Zone.Packages.ShouldBe(plain.Zone.Packages);
                foreach (var kind in Enum.GetValues<DealSolutionKind>())
                    Packages(other, kind).ShouldBe(Packages(plain, kind), $"space {seed} {kind}");
            }
        }
    }

    // The same space in far smaller units: a no-deal value of a tiny fraction more changes nothing but the size of the numbers.
    private static DealProblem Larger(DealProblem problem, int digits)
    {
        var tiny = Exact.Of(1, System.Numerics.BigInteger.Pow(10, digits));
        var extra = new DealIssue("tiny", false, [new(0, [.. problem.Parties.Select(_ => tiny)])]);
        return problem with { Issues = problem.Issues.Add(extra), Parties = [.. problem.Parties.Select(p => p with { NoDeal = p.NoDeal + tiny })] };
    }

    private static DealProblem Rescaled(DealProblem problem)
    {
        var factor = Exact.Of(7, 3);
        Exact Of(Exact w, int i) => i == 0 ? w * factor : w;
        return problem with
        {
            Parties = [.. problem.Parties.Select((p, i) => p with { NoDeal = Of(p.NoDeal, i) })],
            Issues = [.. problem.Issues.Select(j => j with { Points = [.. j.Points.Select(p => p with { Worth = [.. p.Worth.Select(Of)] })] })],
            Links = [.. problem.Links.Select(l => l with { Worth = [.. l.Worth.Select(Of)] })],
        };
    }

    private static string[] Packages(DealResult result, DealSolutionKind kind) =>
        [.. result.Solutions.Single(s => s.Kind == kind).Points.Select(p => string.Join(' ', p.Package.Values)).Order(StringComparer.Ordinal)];

    private static DealProblem Points(int noDeal, double[][] worths) => new()
    {
        Parties = [.. worths[0].Select((_, i) => new DealParty($"p{i}", Exact.Of((decimal)noDeal), 0))],
        Issues = [new("x", false, [.. worths.Select((w, p) => new DealPoint(p, [.. w.Select(Exact.Of)]))])],
    };

    private static DealResult Solve(DealProblem problem) => DealSpace.Of(problem).Solve();

    private static string[] Worths(DealProblem problem, DealSolutionKind kind) =>
        [.. Solve(problem).Solutions.Single(s => s.Kind == kind).Points.Select(p => string.Join(' ', p.Worth))];
}
