using System.Collections.Immutable;

namespace Parley.Models.Holdout;

/// <summary>How long does refusing beat accepting, for whom, and what moves that date?</summary>
public static class HoldoutModel
{
    /// <summary>Solves a problem in full: every value and answer is kept, for one set of inputs.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="options">How it is solved; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellation">Stops between dates.</param>
    /// <exception cref="ArgumentException">A number is outside its range, a list does not have the length that another asks for, or there are too many states and dates to keep.</exception>
    /// <exception cref="InvalidOperationException">Shares of paths do not add up to 1 within 1e-12: a fault in the program, never in the problem.</exception>
    public static HoldoutResult Solve(HoldoutProblem problem, HoldoutOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= new();
        HoldoutProblemCheck.Check(options);
        var (engine, values, status) = Values(problem, options, cancellation);
        var (fight, fighting, fightStatus) = Values(problem, options with { Variant = HoldoutVariant.FightOn }, cancellation);
        var parties = problem.Parties.Length;
        VictoryChances[] victory = [.. Enumerable.Range(0, parties).Select(i => new VictoryChances(engine, problem, i, cancellation))];
        var paths = new RunningPaths(engine, problem, fighting, victory, options.StalemateBelow);
        var summary = engine.Summary(status, paths);
        return new HoldoutSolution(engine, values, fighting)
        {
            Problem = problem,
            Options = options,
            Space = engine.Structure.Space,
            Horizon = engine.Horizon,
            Cycle = engine.Cycle,
            Summary = summary with { Today = [.. summary.Today.Select((today, i) => today with { FightingOn = fight.Holding[i] })] },
            Ripeness = paths.Ripeness,
            Contest = ContestPass.Run(engine, problem),
            Regimes = paths.Regimes,
            Successors = paths.Successors,
            SignedByProposal = paths.Signed,
            Warnings = Warnings(problem, options, engine, status, fightStatus),
        };
    }

    private static (HoldoutEngine Engine, HoldoutValues Values, HoldoutStatus Status) Values(
        HoldoutProblem problem, HoldoutOptions options, CancellationToken cancellation)
    {
        var engine = new HoldoutEngine(options);
        engine.Begin(problem, keepAll: true);
        var values = new HoldoutValues(engine.Structure, problem.Parties.Length, engine.Dates);
        return (engine, values, engine.Values(values, cancellation));
    }

    private static ImmutableArray<string> Warnings(
        HoldoutProblem problem, HoldoutOptions options, HoldoutEngine engine, HoldoutStatus status, HoldoutStatus fighting)
    {
        var warnings = ImmutableArray.CreateBuilder<string>();
        if (status == HoldoutStatus.Cycling)
            warnings.Add($"Values come back every {engine.Cycle} periods and never settle: what is said at a date depends on where the last date is put.");
        if (status == HoldoutStatus.NotConverged)
            warnings.Add($"Values had not settled after {options.MostPeriods} periods.");
        if (fighting != HoldoutStatus.Solved)
            warnings.Add($"What fighting on is worth had not settled after {options.MostPeriods} periods.");
        if (problem.Parties.Any(p => p.Learning is not null) && !HoldoutBeliefs.MovesEveryPeriod(problem))
            warnings.Add("The contest does not move in every period, so the moves that a signatory has learnt from are counted in expectation.");
        if (options.Variant != HoldoutVariant.Endogenous)
            return warnings.ToImmutable();
        if (engine.Decision is PieSplit { HasClipped: true })
            warnings.Add("In some states a share of the pie had to be cut to lie in 0 to 1.");
        var (parties, powers) = (problem.Parties.Length, problem.Parties.Sum(p => p.BargainingPower));
        var rate = problem.Parties.Max(p => p.Discount) * (1 - problem.Tail.Chance);
        if (parties > 2 && problem.Tail.Rule != HoldoutTailRule.Freeze && rate * (1 + ((parties - 2) * problem.Parties.Max(p => p.BargainingPower) / powers)) >= 1)
            warnings.Add("With so many parties, so patient, the split of the pie is not sure to be the only solution.");
        return warnings.ToImmutable();
    }
}
