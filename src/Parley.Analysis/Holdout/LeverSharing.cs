using System.Numerics;
using Parley.Core;

namespace Parley.Analysis.Holdout;

/// <summary>Shares the effect of all scenarios together among them by Shapley's value (Shapley 1953): the mean, over all orders of laying them on, of what each adds.</summary>
internal static class LeverSharing
{
    /// <summary>Most scenarios that are combined: each one more doubles the number of solutions.</summary>
    public const int Most = 8;

    /// <summary>The shares; <see langword="null"/> where fewer than two scenarios can be combined.</summary>
    /// <param name="run">The case.</param>
    /// <param name="scenarios">The scenarios that bear on the question.</param>
    /// <param name="cancellation">Stops between solutions.</param>
    public static LeverShares? Of(HoldoutRun run, IEnumerable<(Scenario Scenario, Case Case)> scenarios, CancellationToken cancellation)
    {
        var basis = run.Holdout;
        var levers = scenarios
            .Where(s => s.Scenario.BasedOn is null)
            .Select(s => (s.Scenario, Values: ChangesOf(basis, new(s.Case))))
            .Where(l => l.Values is { Count: > 0 })
            .Take(Most).ToArray();
        if (levers.Length < 2)
            return null;

        // 1. What every combination gives. Where two change one input, the later in the file counts.
        var weeks = new double[1 << levers.Length];
        Parallel.For(0, weeks.Length, new ParallelOptions { MaxDegreeOfParallelism = run.Question.Threads == 0 ? -1 : run.Question.Threads, CancellationToken = cancellation }, set =>
        {
            var values = basis.MostLikely;
            for (var l = 0; l < levers.Length; l++)
            {
                if ((set >> l & 1) == 0)
                    continue;
                foreach (var (input, value) in levers[l].Values!)
                    values[input] = value;
            }

            weeks[set] = DrawnAnswers.Restricted(run.Summary(values).FirstYes[basis.Focus]);
        });

        // 2. Each one's mean addition, weighted by |S|! (n − |S| − 1)! / n!.
        var shares = new double[levers.Length];
        for (var l = 0; l < levers.Length; l++)
        {
            for (var set = 0; set < weeks.Length; set++)
            {
                if ((set >> l & 1) == 0)
                    shares[l] += Weight(BitOperations.PopCount((uint)set), levers.Length) * (weeks[set | 1 << l] - weeks[set]);
            }
        }

        return new(
            [.. levers.Select(l => l.Scenario.Id)],
            weeks[^1] - weeks[0],
            [.. shares],
            [.. levers.Select((_, l) => weeks[1 << l] - weeks[0])]);
    }

    /// <summary>The inputs that a scenario changes, with their new most likely values; <see langword="null"/> where it changes more than numbers.</summary>
    private static Dictionary<int, double>? ChangesOf(HoldoutCase basis, HoldoutCase after)
    {
        if (!after.CanBeAsked || !after.Inputs.Select(i => i.Path).SequenceEqual(basis.Inputs.Select(i => i.Path))
            || after.Contest!.Tail != basis.Contest!.Tail || after.Contest.Steps != basis.Contest.Steps)
            return null;
        var changes = new Dictionary<int, double>();
        for (var i = 0; i < basis.Inputs.Length; i++)
        {
            if (after.Inputs[i].Estimate != basis.Inputs[i].Estimate)
                changes[i] = after.Inputs[i].Estimate.MostLikely;
        }

        return changes;
    }

    private static double Weight(int size, int count)
    {
        var weight = 1.0 / count;
        for (var i = 1; i <= size; i++)
            weight *= i / (double)(count - i);
        return weight;
    }
}
