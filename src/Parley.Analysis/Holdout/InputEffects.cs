using System.Collections.Immutable;
using Parley.Models.Sampling;

namespace Parley.Analysis.Holdout;

/// <summary>Which inputs move the answer: each alone from end to end, and all together by a regression on ranks.</summary>
internal static class InputEffects
{
    public static (ImmutableArray<HoldoutInputEffect> Effects, double Explained) Of(HoldoutRun run, DrawTable table, DrawnAnswers answers, int[] kept, CancellationToken cancellation)
    {
        var holdout = run.Holdout;
        var focus = holdout.Focus;
        var drawn = Enumerable.Range(0, holdout.Inputs.Length).Where(i => !holdout.Inputs[i].Estimate.IsPoint).ToArray();
        if (drawn.Length == 0)
            return ([], 0);

        var effects = new HoldoutInputEffect[drawn.Length];
        var regression = RankRegression.Of([.. drawn.Select(i => Pick(table.Column(i), kept))], Pick(answers.WeeksRefused[focus], kept));
        Parallel.For(0, drawn.Length, new ParallelOptions { MaxDegreeOfParallelism = run.Question.Threads == 0 ? -1 : run.Question.Threads, CancellationToken = cancellation }, n =>
        {
            var input = holdout.Inputs[drawn[n]];
            var low = At(input.Estimate.Low);
            var high = At(input.Estimate.High);
            effects[n] = new(input, low.Signed, high.Signed, low.Weeks, high.Weeks, regression?.Coefficients[n] ?? double.NaN);

            (double Signed, double Weeks) At(double value)
            {
                var values = holdout.MostLikely;
                values[drawn[n]] = value;
                var summary = run.Summary(values);
                return (DrawnAnswers.At(summary.Signed.Reached, 26), DrawnAnswers.Restricted(summary.FirstYes[focus]));
            }
        });
        return (
            [.. effects.OrderByDescending(e => Math.Abs(e.HighWeeks - e.LowWeeks)).ThenByDescending(e => Math.Abs(e.HighSigned26 - e.LowSigned26)).ThenBy(e => e.Input.Path, StringComparer.Ordinal)],
            regression?.Explained ?? 0);
    }

    private static double[] Pick(ReadOnlySpan<double> column, int[] kept)
    {
        var values = new double[kept.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = column[kept[i]];
        return values;
    }
}
