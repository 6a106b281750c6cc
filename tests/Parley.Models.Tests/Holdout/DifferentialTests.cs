using Parley.Models.Holdout;

namespace Parley.Models.Tests.Holdout;

/// <summary>The model against its definition worked out slowly, on made-up problems.</summary>
public class DifferentialTests
{
    private const double Tolerance = 1e-10;

    [Fact]
    public void Every_value_vote_and_share_is_that_of_the_definition()
    {
        var (states, signed) = (0, 0);
        for (var seed = 1UL; seed <= 250; seed++)
        {
            var random = new RandomProblems(seed);
            var (problem, options) = (random.Problem(), random.Options());
            options = random.Is(.25) && options.Variant == HoldoutVariant.Fixed ? options with { Precision = random.Between(2, 60) } : options;
            var result = HoldoutModel.Solve(problem, options, TestContext.Current.CancellationToken);
            var reference = new ReferenceHoldout(problem, options);
            var note = $"problem {seed}";
            var dates = problem.Tail.Periods + 1;
            Compare(result.Summary.Signed, reference.Forecast(-1, dates), note);
            result.Summary.Blocks.ShouldMatch(reference.Forecast(-1, dates).Blocked, note);
            for (var i = 0; i < problem.Parties.Length; i++)
                Compare(result.Summary.FirstYes[i], reference.Forecast(i, dates), $"{note}, first yes of {i}");
            var holding = reference.Holding(0, reference.Start);
            result.Summary.Today.Select(t => t.HoldingOut).ToArray().ShouldMatch(holding, note);
            foreach (var (date, state, place) in Places(problem, result, random))
            {
                var expected = reference.Holding(date, state);
                var vote = reference.VoteAt(date, state);
                for (var i = 0; i < expected.Length; i++)
                {
                    result.HoldingOut(i, place).ShouldBe(expected[i], Tolerance, $"{note}, {place}");
                    result.SaysYes(i, place).ShouldBe(vote.Yes[i] >= .5, $"{note}, {place}");
                }

                states++;
                signed += vote.All > .5 ? 1 : 0;
            }
        }

        states.ShouldBeGreaterThan(1_500);
        signed.ShouldBeGreaterThan(150);
    }

    [Fact]
    public void What_a_runner_says_is_what_the_full_solution_says()
    {
        var runners = new Dictionary<HoldoutOptions, HoldoutRunner>();
        for (var seed = 1_001UL; seed <= 1_200; seed++)
        {
            var random = new RandomProblems(seed);
            var (problem, options) = (random.Problem(), random.Options());
            problem = random.Is(.3) ? problem with { Tail = HoldoutTail.GeometricFreeze(random.Between(.05, .5)) } : problem;
            options = options with { Horizon = random.Is(.5) ? random.Whole(0, 20) : null };
            if (!runners.TryGetValue(options, out var runner))
                runners.Add(options, runner = new(options));
            var (full, quick) = (HoldoutModel.Solve(problem, options, TestContext.Current.CancellationToken).Summary, runner.Run(problem));
            var note = $"problem {seed}";
            quick.Status.ShouldBe(full.Status, note);
            quick.Blocks.ShouldMatch(full.Blocks, note);
            quick.Today.Select(t => t.HoldingOut).ToArray().ShouldMatch([.. full.Today.Select(t => t.HoldingOut)], note);
            quick.Today.Select(t => t.SaysYes).ShouldBe(full.Today.Select(t => t.SaysYes), note);
            foreach (var (a, b) in quick.FirstYes.Append(quick.Signed).Zip(full.FirstYes.Append(full.Signed)))
            {
                a.Reached.ShouldMatch(b.Reached, note);
                a.Running.ShouldMatch(b.Running, note);
                a.Frozen.ShouldMatch(b.Frozen, note);
            }
        }
    }

    private static void Compare(OutcomeCurve curve, (double[] Reached, double[] Bottom, double[] Top, double[] Running, double[] Blocked) expected, string note)
    {
        curve.Reached.ShouldMatch(expected.Reached, note);
        curve.AtBottom.ShouldMatch(expected.Bottom, note);
        curve.AtTop.ShouldMatch(expected.Top, note);
        curve.Running.ShouldMatch(expected.Running, note);
    }

    private static IEnumerable<(int Date, ReferenceHoldout.State State, HoldoutState Place)> Places(HoldoutProblem problem, HoldoutResult result, RandomProblems random)
    {
        var governed = problem.Parties.Where(p => p.Government is not null).ToArray();
        for (var n = 0; n < 10; n++)
        {
            // What is replaced, and when, is part of a regime's number only where it cannot be told from its state.
            var measures = problem.Measures.Select(m => (MeasureState)random.Whole(0, 2)).ToArray();
            if (problem.Measures.Zip(measures).Any(m => m.First.ReplacedAfter > 0 && m.Second == MeasureState.InForce))
                continue;
            var homes = governed.Select(p => new GovernmentState(random.Whole(0, p.Government!.Levels - 1), random.Is(.5))).ToArray();
            var (date, step) = (random.Whole(0, problem.Tail.Periods), random.Whole(0, problem.Steps));
            var state = new ReferenceHoldout.State(step, Of(0), Of(1), homes.ElementAtOrDefault(0), homes.ElementAtOrDefault(1));
            yield return (date, state, new(date, step, result.Space.Regime(measures), result.Space.Home(homes)));

            ReferenceHoldout.Measure Of(int m) =>
                m >= measures.Length ? default : new(measures[m], measures[m] == MeasureState.InForce ? 0 : int.MaxValue);
        }
    }
}
