using System.Collections.Immutable;
using Parley.Models.Sampling;

namespace Parley.Analysis.Holdout;

/// <summary>Sums up the draws that agree with who is known to refuse.</summary>
internal static class RangesBuilder
{
    /// <summary>The draws in which nobody who is known to refuse today says yes; all of them where none is left.</summary>
    public static int[] Matching(HoldoutCase holdout, DrawnAnswers answers, bool match)
    {
        var all = Enumerable.Range(0, answers.Draws);
        if (!match)
            return [.. all];
        var refusers = Enumerable.Range(0, holdout.Signatories.Length).Where(holdout.HasRefused).ToArray();
        int[] kept = [.. all.Where(d => refusers.All(p => !answers.Yes[p][d]))];
        return kept.Length == 0 ? [.. all] : kept;
    }

    public static HoldoutOverRanges Build(HoldoutCase holdout, DrawnAnswers answers, int[] kept, bool match)
    {
        var parties = Enumerable.Range(0, holdout.Signatories.Length).ToArray();
        return new()
        {
            Draws = answers.Draws,
            Kept = kept.Length,
            IsMatched = match,
            Signed = Band(answers, kept, DrawnAnswers.Signed),
            AtBottom = Band(answers, kept, DrawnAnswers.AtBottom),
            AtTop = Band(answers, kept, DrawnAnswers.AtTop),
            Refusing = [.. parties.Select(p => Band(answers, kept, DrawnAnswers.Refusing + p))],
            SignedBy = [.. DrawnAnswers.ReportWeeks.Select((week, w) => new ShareBy(week, Over(answers.SignedAt[w], kept)))],
            RefusingAt = [.. parties.Select(p => DrawnAnswers.RefusingWeeks.Select((week, w) => new ShareBy(week, Over(answers.RefusingAt[p][w], kept))).ToImmutableArray())],
            WeeksRefused = [.. parties.Select(p => Over(answers.WeeksRefused[p], kept))],
            MedianYes = [.. parties.Select(p => Over(answers.MedianYes[p], kept))],
            Price = [.. parties.Select(p => Over(answers.Price[p], kept))],
            YesToday = [.. parties.Select(p => kept.Count(d => answers.Yes[p][d]) / (double)kept.Length)],
            Blocks = [.. parties.Select(p => kept.Average(d => answers.Blocks[p][d]))],
        };
    }

    /// <summary>A number over the kept draws. Values that are infinite, medians that never come, count in the spread and make the mean infinite.</summary>
    public static OverDraws Over(double[] column, int[] kept)
    {
        var values = new double[kept.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = column[kept[i]];
        return Over(values);
    }

    /// <summary>A number over draws.</summary>
    public static OverDraws Over(double[] values)
    {
        var mean = values.Average();
        var spread = 0.0;
        foreach (var value in values)
            spread += (value - mean) * (value - mean);
        var error = values.Length > 1 && double.IsFinite(mean) ? Math.Sqrt(spread / (values.Length - 1) / values.Length) : 0;
        var sorted = (double[])values.Clone();
        Array.Sort(sorted);
        return new(mean, error, At(sorted, 0.05), At(sorted, 0.25), At(sorted, 0.5), At(sorted, 0.75), At(sorted, 0.95));
    }

    // Between a number and infinity there is nothing to interpolate: the larger of the two stands.
    private static double At(double[] sorted, double share)
    {
        var above = sorted[(int)Math.Ceiling(share * (sorted.Length - 1))];
        return double.IsFinite(above) ? Quantiles.At(sorted, share) : above;
    }

    private static ShareBand Band(DrawnAnswers answers, int[] kept, int series)
    {
        const int weeks = DrawnAnswers.Weeks + 1;
        double[] mean = new double[weeks], low = new double[weeks], median = new double[weeks], high = new double[weeks];
        var values = new double[kept.Length];
        for (var week = 0; week < weeks; week++)
        {
            for (var i = 0; i < kept.Length; i++)
                values[i] = answers.Weekly(kept[i], series, week);
            mean[week] = values.Average();
            Array.Sort(values);
            low[week] = Quantiles.At(values, 0.05);
            median[week] = Quantiles.At(values, 0.5);
            high[week] = Quantiles.At(values, 0.95);
        }

        return new(mean, low, median, high);
    }
}
