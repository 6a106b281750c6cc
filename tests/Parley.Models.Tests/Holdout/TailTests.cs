using Parley.Models.Holdout;

namespace Parley.Models.Tests.Holdout;

/// <summary>What ends the contest where nobody signs: a date, a chance in every period, or nothing.</summary>
public class TailTests
{
    private static readonly WorkedCase Base = new();

    [Fact]
    public void An_open_end_is_where_an_ever_later_freeze_leads()
    {
        var open = Run(Base with { Tail = HoldoutTail.Open });
        var late = Run(Base with { Tail = HoldoutTail.Freeze(6_000) }, new() { Horizon = 260 });
        open.Status.ShouldBe(HoldoutStatus.Solved);
        open.Today[0].HoldingOut.ShouldBe(late.Today[0].HoldingOut, 1e-8);
        open.Signed.Reached.ShouldMatch(late.Signed.Reached, "signed");
        open.Signed.Dates.ShouldBe(261);
    }

    [Fact]
    public void A_certain_freeze_in_a_period_is_a_freeze_at_date_1()
    {
        var (chance, date) = (Run(Base with { Tail = HoldoutTail.GeometricFreeze(1) }), Run(Base with { Tail = HoldoutTail.Freeze(1) }));
        chance.Today[0].HoldingOut.ShouldBe(date.Today[0].HoldingOut, 1e-12);
        chance.Signed.Frozen[1].ShouldBe(date.Signed.Running[1], 1e-12);
        chance.Signed.Running[1].ShouldBe(0);
    }

    [Fact]
    public void Frozen_paths_are_counted_apart()
    {
        // A line that does not move and that nobody may sign away: only freezes end it.
        var problem = Base.Problem with { Up = 0, Down = 0, Proposals = [], Tail = HoldoutTail.GeometricFreeze(.1) };
        var signed = new HoldoutRunner(new() { Horizon = 30 }).Run(problem).Signed;
        for (var t = 0; t <= 30; t++)
            signed.Frozen[t].ShouldBe(1 - Math.Pow(.9, t), 1e-12);
    }

    [Fact]
    public void After_the_date_of_the_freeze_nothing_runs()
    {
        var signed = Run(Base with { Tail = HoldoutTail.Freeze(10) }, new() { Horizon = 14 }).Signed;
        signed.Running[10].ShouldBeGreaterThan(0);
        signed.Running[11].ShouldBe(0);
        signed.Frozen[11].ShouldBe(signed.Running[10], 1e-15);
        signed.Reached[14].ShouldBe(signed.Reached[9]);
    }

    [Fact]
    public void A_tail_that_has_not_settled_says_so()
    {
        var result = HoldoutModel.Solve((Base with { Tail = HoldoutTail.Open }).Problem, new() { MostPeriods = 20, Horizon = 20 }, TestContext.Current.CancellationToken);
        result.Summary.Status.ShouldBe(HoldoutStatus.NotConverged);
        result.Warnings.ShouldContain(w => w.Contains("had not settled after 20 periods"));
    }

    [Fact]
    public void What_is_learnt_never_stands_still_so_the_end_is_moved_out()
    {
        var problem = Base.Problem;
        problem = problem with { Parties = problem.Parties.SetItem(0, problem.Parties[0] with { Learning = new(5, 5) }) };
        var open = new HoldoutRunner(new() { Horizon = 60 }).Run(problem with { Tail = HoldoutTail.Open });
        var late = new HoldoutRunner(new() { Horizon = 60 }).Run(problem with { Tail = HoldoutTail.Freeze(2_048) });
        open.Status.ShouldBe(HoldoutStatus.Solved);
        open.Today[0].HoldingOut.ShouldBe(late.Today[0].HoldingOut, 1e-3);
        new HoldoutRunner(new() { Horizon = 60, MostPeriods = 70 }).Run(problem with { Tail = HoldoutTail.Open }).Status.ShouldBe(HoldoutStatus.NotConverged);
    }

    [Fact]
    public void Some_stationary_games_never_settle()
    {
        var found = 0;
        for (var seed = 1UL; seed <= 4_000 && found == 0; seed++)
        {
            var problem = Stationary(seed);
            var summary = new HoldoutRunner(new() { MostPeriods = 3_000, Horizon = 4 }).Run(problem);
            if (summary.Status != HoldoutStatus.Cycling)
                continue;
            found++;
            var result = HoldoutModel.Solve(problem, new() { Horizon = 4 }, TestContext.Current.CancellationToken);
            result.Cycle.ShouldBeGreaterThanOrEqualTo(2);
            result.Warnings.ShouldContain(w => w.Contains("never settle"));

            // Ends that lie a whole cycle apart give the same, ends in between do not.
            var at = Holding(problem, 2_000);
            Holding(problem, 2_000 + result.Cycle).ShouldBe(at, 1e-9);
            Enumerable.Range(1, result.Cycle - 1).Max(n => Math.Abs(Holding(problem, 2_000 + n) - at)).ShouldBeGreaterThan(1e-9);
        }

        found.ShouldBe(1);
    }

    private static double Holding(HoldoutProblem problem, int end) =>
        new HoldoutRunner(new() { Horizon = 1 }).Run(problem with { Tail = HoldoutTail.Freeze(end) }).Today[0].HoldingOut;

    private static HoldoutProblem Stationary(ulong seed)
    {
        var random = new RandomProblems(90_000 + seed);
        var (steps, parties) = (random.Whole(2, 6), random.Whole(2, 3));
        return new()
        {
            Steps = steps,
            Start = random.Whole(1, steps - 1),
            Up = random.Chance(parties, 1),
            Down = random.Chance(parties, 1),
            Parties =
            [
                .. Enumerable.Range(0, parties).Select(i => new HoldoutParty
                {
                    Id = $"party-{i}",
                    Worth = [.. Enumerable.Range(0, steps + 1).Select(k => (i == 1 ? steps - k : k) / (double)steps)],
                    Discount = random.Between(.5, .99),
                    Cost = random.Between(0, .2),
                }),
            ],
            Proposals =
            [
                .. Enumerable.Range(0, 2).Select(m => new HoldoutProposal
                {
                    Id = $"proposal-{m}",
                    Terms = [.. Enumerable.Range(0, parties).Select(_ => new ProposalTerms(random.Between(.1, .9)))],
                }),
            ],
            Tail = HoldoutTail.Open,
        };
    }

    private static HoldoutSummary Run(WorkedCase worked, HoldoutOptions? options = null) => new HoldoutRunner(options ?? new()).Run(worked.Problem);
}
