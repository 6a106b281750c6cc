using System.Collections.Immutable;
using Parley.Models.Holdout;

namespace Parley.Models.Tests.Holdout;

/// <summary>What must not change an answer: order of signatories, the direction that steps are counted in, the scale of worth.</summary>
public class HoldoutInvarianceTests
{
    [Fact]
    public void The_order_of_signatories_does_not_matter()
    {
        for (var seed = 1UL; seed <= 120; seed++)
        {
            var (problem, options) = Made(seed);
            if (problem.Parties.Length < 2)
                continue;
            var swapped = Reordered(problem);
            ShouldAgree(Run(problem, options), Run(swapped, options), [.. Enumerable.Range(0, problem.Parties.Length).Reverse()], $"problem {seed}");
        }
    }

    [Fact]
    public void The_direction_of_steps_does_not_matter()
    {
        for (var seed = 1UL; seed <= 120; seed++)
        {
            var (problem, options) = Made(seed);

            // Learning is told by moves up, and what a step does at home by the side that wins by it: both turn with the line.
            var turned = problem with
            {
                Start = problem.Steps - problem.Start,
                Up = problem.Down,
                Down = problem.Up,
                Parties = [.. problem.Parties.Select(p => p with { Worth = [.. p.Worth.Reverse()], Learning = p.Learning is { } l ? new(l.Beta, l.Alpha) : null })],
                Measures = [.. problem.Measures.Select(m => m with { UpLoss = -m.DownGain, DownGain = -m.UpLoss })],
            };
            ShouldAgree(Run(problem, options), Run(turned, options), [.. Enumerable.Range(0, problem.Parties.Length)], $"problem {seed}", isTurned: true);
        }
    }

    [Fact]
    public void The_scale_of_worth_does_not_matter()
    {
        for (var seed = 1UL; seed <= 120; seed++)
        {
            var (problem, options) = Made(seed);
            if (options.Variant == HoldoutVariant.Endogenous || problem.Proposals.Length > 1)
                continue;
            var scaled = problem with
            {
                Parties = [.. problem.Parties.Select(p => p with
                {
                    Worth = [.. p.Worth.Select(w => 3 * w)],
                    Cost = 3 * p.Cost,
                    FailedRatification = 3 * p.FailedRatification,
                    Government = p.Government is { } g ? g with { OfficeLoss = 3 * g.OfficeLoss } : null,
                })],
                Proposals = [.. problem.Proposals.Select(m => m with { Terms = [.. m.Terms.Select(t => t with { Kept = 3 * t.Kept, Broken = 3 * t.Broken, AudienceCost = 3 * t.AudienceCost })] })],
                Inducements = [.. problem.Inducements.Select(b => b with { Worth = 3 * b.Worth })],
                Measures = [.. problem.Measures.Select(m => m with { Cost = [.. m.Cost.Select(c => 3 * c)] })],
            };
            var (a, b) = (Run(problem, options), Run(scaled, options));
            b.Signed.Reached.ShouldMatch(a.Signed.Reached, $"problem {seed}");
            b.Today.Select(t => t.HoldingOut).ToArray().ShouldMatch([.. a.Today.Select(t => 3 * t.HoldingOut)], $"problem {seed}");
        }
    }

    [Fact]
    public void What_nobody_believes_in_changes_nothing()
    {
        var worked = new WorkedCase { Halt = 0 };
        var (with, without) = (Run(worked.Problem, new()), Run(worked.Problem with { Measures = [] }, new()));
        with.Signed.Reached.ShouldBe(without.Signed.Reached);
        with.Today.ShouldBe(without.Today);
    }

    [Fact]
    public void Shares_add_up_to_one()
    {
        for (var seed = 1UL; seed <= 200; seed++)
        {
            var (problem, options) = Made(seed);
            var summary = Run(problem with { Tail = seed % 2 == 0 ? HoldoutTail.GeometricFreeze(.2) : problem.Tail }, options with { Horizon = 15 });
            foreach (var curve in summary.FirstYes.Append(summary.Signed))
            {
                for (var t = 0; t < curve.Dates; t++)
                    (curve.Reached[t] + curve.AtBottom[t] + curve.AtTop[t] + curve.Frozen[t] + curve.Running[t]).ShouldBe(1, 1e-12);
            }
        }
    }

    private static (HoldoutProblem Problem, HoldoutOptions Options) Made(ulong seed)
    {
        var random = new RandomProblems(5_000 + seed);
        return (random.Problem(), random.Options());
    }

    private static HoldoutSummary Run(HoldoutProblem problem, HoldoutOptions options) => new HoldoutRunner(options).Run(problem);

    private static HoldoutProblem Reordered(HoldoutProblem problem)
    {
        return problem with
        {
            Up = Turn(problem.Up),
            Down = Turn(problem.Down),
            Parties = [.. problem.Parties.Reverse()],
            Proposals = [.. problem.Proposals.Select(m => m with { Terms = [.. m.Terms.Reverse()] })],
            Inducements = [.. problem.Inducements.Select(b => b with { Party = problem.Parties.Length - 1 - b.Party })],
            Measures = [.. problem.Measures.Select(m => m with
            {
                Replaced = Turn(m.Replaced),
                Changes = [.. m.Changes.Select(c => c with { Chance = Turn(c.Chance) })],
                Cost = [.. m.Cost.Reverse()],
                SupportDown = [.. m.SupportDown.Reverse()],
                SupportUp = [.. m.SupportUp.Reverse()],
            })],
        };

        static Believed Turn(Believed b) => new(b.Analyst, [.. b.Parties.Reverse()]);
    }

    private static void ShouldAgree(HoldoutSummary a, HoldoutSummary b, ImmutableArray<int> place, string note, bool isTurned = false)
    {
        b.Signed.Reached.ShouldMatch(a.Signed.Reached, note);
        b.Signed.AtTop.ShouldMatch(isTurned ? a.Signed.AtBottom : a.Signed.AtTop, note);
        for (var i = 0; i < place.Length; i++)
        {
            b.Today[place[i]].HoldingOut.ShouldBe(a.Today[i].HoldingOut, 1e-10, note);
            b.Blocks[place[i]].ShouldBe(a.Blocks[i], 1e-10, note);
            b.FirstYes[place[i]].Reached.ShouldMatch(a.FirstYes[i].Reached, note);
        }
    }
}
