using System.Collections.Immutable;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>Follows the most likely course where nobody signs: the median step, the likeliest regime, support as it is now.</summary>
internal static class CourseBuilder
{
    public static ImmutableArray<CoursePoint> Course(HoldoutResult result)
    {
        var parties = Enumerable.Range(0, result.Problem.Parties.Length).ToArray();
        return
        [
            .. Weeks(result).Select(week =>
            {
                var state = StateAt(result, week);
                var ended = state.Contest <= 0 || state.Contest >= result.Problem.Steps;
                return new CoursePoint(week, state, [.. parties.Select(p => ended ? double.NaN : result.Price(p, state))]);
            }),
        ];
    }

    public static ImmutableArray<StripDate> Strip(HoldoutResult result)
    {
        var parties = Enumerable.Range(0, result.Problem.Parties.Length).ToArray();
        return
        [
            .. Weeks(result).Select(week =>
            {
                var state = StateAt(result, week);
                var yes = parties.Select(p => result.YesSet(p, week, state.Regime, state.Home)).ToImmutableArray();
                return new StripDate(week, state.Regime, yes, Common(yes));
            }),
        ];
    }

    /// <summary>The state of the most likely course in a week.</summary>
    public static HoldoutState StateAt(HoldoutResult result, int week) =>
        new(week, result.Contest.Median[week], LikeliestRegime(result, week), result.Space.StartHome);

    /// <summary>Steps that lie in every party's intervals.</summary>
    public static ImmutableArray<(int Low, int High)> Common(ImmutableArray<ImmutableArray<(int Low, int High)>> sets)
    {
        if (sets.IsEmpty)
            return [];
        var common = sets[0];
        foreach (var set in sets.Skip(1))
        {
            common =
            [
                .. from a in common
                   from b in set
                   let low = Math.Max(a.Low, b.Low)
                   let high = Math.Min(a.High, b.High)
                   where low <= high
                   select (low, high),
            ];
        }

        return common;
    }

    private static IEnumerable<int> Weeks(HoldoutResult result) => Enumerable.Range(0, Math.Min(DrawnAnswers.Weeks, result.Horizon - 1) + 1);

    // While a signature is as good as certain nothing runs any more; the regime stays what it was.
    private static int LikeliestRegime(HoldoutResult result, int week)
    {
        for (var back = week; back >= 0; back--)
        {
            var best = Enumerable.Range(0, result.Regimes.Length).MaxBy(z => result.Regimes[z][back]);
            if (result.Regimes[best][back] > 0)
                return best;
        }

        return result.Space.StartRegime;
    }
}
