using FsCheck;
using FsCheck.Fluent;
using Parley.Models.Holdout;

namespace Parley.Models.Tests.Holdout;

/// <summary>More pressure, a weakly earlier yes: on any small problem that meets the conditions under which it is a theorem.</summary>
public class MonotonicityTests
{
    private const double Rounding = 1e-9;

    [Fact]
    public void A_higher_cost_widens_the_set_of_yes_and_brings_it_forward() => Check((problem, random) =>
        (problem, WithClient(problem, c => c with { Cost = c.Cost + random.Between(0, .05) })));

    [Fact]
    public void A_sweetener_widens_the_set_of_yes_and_brings_it_forward() => Check((problem, random) =>
        (problem, problem with { Inducements = [new(0, random.Between(0, .2))] }));

    [Fact]
    public void A_worse_drift_widens_the_set_of_yes_and_brings_it_forward() => Check((problem, random) =>
    {
        var shift = random.Between(0, .3);
        var tame = problem with { Up = problem.Up.Analyst * .6, Down = problem.Down.Analyst * .4 };
        return (tame, tame with { Up = tame.Up.Analyst * (1 - shift), Down = tame.Down.Analyst * (1 + shift) });
    });

    [Fact]
    public void Optimism_narrows_the_set_of_yes_and_puts_it_off() => Check((problem, random) =>
    {
        var shift = random.Between(0, .3);
        var (up, down) = (problem.Up.Analyst * .6, problem.Down.Analyst * .4);
        var hopeful = problem with { Up = new(up, [up * (1 + shift), up]), Down = new(down, [down * (1 - shift), down]) };
        return (hopeful, problem with { Up = up, Down = down });
    });

    /// <summary>Tries pairs of problems, of which the second is under more pressure.</summary>
    private static void Check(Func<HoldoutProblem, RandomProblems, (HoldoutProblem Less, HoldoutProblem More)> pair) => Prop.ForAll(
        Gen.Choose(1, int.MaxValue).ToArbitrary(),
        seed =>
        {
            var random = new RandomProblems((ulong)seed);
            var (less, more) = pair(Willing(random), random);
            var (a, b) = (HoldoutModel.Solve(less), HoldoutModel.Solve(more));
            for (var date = 0; date < less.Tail.Periods; date++)
            {
                for (var k = 1; k < less.Steps; k++)
                {
                    for (var z = 0; z < a.Space.Regimes; z++)
                    {
                        var state = new HoldoutState(date, k, z, 0);

                        // A state within rounding of a tie may go either way.
                        if (a.SaysYes(0, state) && Math.Abs(b.Price(0, state)) > Rounding)
                            b.SaysYes(0, state).ShouldBeTrue($"problem {seed}, {state}");
                        (b.Price(0, state) - a.Price(0, state)).ShouldBeLessThan(Rounding, $"problem {seed}, {state}");
                    }
                }

                b.Summary.FirstYes[0].Reached[date].ShouldBeGreaterThanOrEqualTo(a.Summary.FirstYes[0].Reached[date] - Rounding, $"problem {seed}, date {date}");
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    /// <summary>A problem in which the other signatory always says yes, and the line is all that counts at home and outside.</summary>
    private static HoldoutProblem Willing(RandomProblems random)
    {
        var steps = random.Whole(3, 9);
        return new()
        {
            Steps = steps,
            Start = random.Whole(1, steps - 1),
            Up = random.Between(0, .5),
            Down = random.Between(0, .5),
            Parties =
            [
                new() { Id = "C", Worth = [.. Enumerable.Range(0, steps + 1).Select(k => k / (double)steps)], Discount = random.Between(.85, 1), Cost = random.Between(0, .05) },
                new() { Id = "A", Worth = [.. Enumerable.Range(0, steps + 1).Select(k => 1 - (k / (double)steps))], Discount = random.Between(.85, 1) },
            ],
            Proposals = [new() { Id = "proposal", Terms = [new(random.Between(.1, .7)), new(1.5)] }],
            Tail = HoldoutTail.Freeze(random.Whole(2, 12)),
        };
    }

    private static HoldoutProblem WithClient(HoldoutProblem problem, Func<HoldoutParty, HoldoutParty> change) =>
        problem with { Parties = problem.Parties.SetItem(0, change(problem.Parties[0])) };
}
