using System.Collections.Immutable;
using System.Globalization;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>The answer where the parties think that the contest ends otherwise: the input that moves it most and is asked least.</summary>
internal static class TailRows
{
    private static readonly int[] _weeks = [52, 104, 156, 208, 312];

    public static ImmutableArray<TailRow> Of(HoldoutRun run, CancellationToken cancellation)
    {
        var holdout = run.Holdout;
        var rule = holdout.Contest!.Tail;
        var weeks = holdout.Freezes.At(holdout.MostLikely);
        var inForce = ProblemBuilder.Tail(rule, weeks);
        HoldoutTail[] tails = [.. _weeks.Select(HoldoutTail.Freeze)];
        if (!tails.Contains(inForce))
            tails = [inForce, .. tails];
        var rows = new TailRow[tails.Length];
        Parallel.For(0, tails.Length, new ParallelOptions { MaxDegreeOfParallelism = run.Question.Threads == 0 ? -1 : run.Question.Threads, CancellationToken = cancellation }, i =>
        {
            var summary = new HoldoutRunner(run.Options).Run(run.Builder.Build(holdout.MostLikely) with { Tail = tails[i] });
            rows[i] = new(Name(tails[i]), tails[i] == inForce, summary.Today[holdout.Focus].Price, summary.Signed.Median, DrawnAnswers.At(summary.Signed.Reached, 26));
        });
        return [.. rows];
    }

    /// <summary>A tail in words: "freezes after 104 weeks".</summary>
    public static string Name(HoldoutTail tail) => tail.Rule switch
    {
        HoldoutTailRule.Open => "never freezes by itself",
        HoldoutTailRule.GeometricFreeze => string.Create(CultureInfo.InvariantCulture, $"may freeze in any week, on average after {1 / tail.Chance:0} weeks"),
        _ => string.Create(CultureInfo.InvariantCulture, $"freezes after {tail.Periods} weeks"),
    };
}
