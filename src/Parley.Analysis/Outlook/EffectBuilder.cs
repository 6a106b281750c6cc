using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Analysis.Outlook;

/// <summary>How far each input moves its issue's compromise answer, one at a time, and where it would reach a red line.</summary>
internal static class EffectBuilder
{
    public static IEnumerable<InputEffect> Build(IssueNumbers numbers, CaseInputs inputs, ImmutableArray<LimitFinding> limits)
    {
        var scale = numbers.Issue.Scale;
        var values = inputs.All.Select(i => i.Estimate.MostLikely).ToArray();
        var arrays = new IssueArrays(numbers.Parties.Length);

        double Answer(int changed, double value)
        {
            numbers.Fill(i => i == changed ? value : values[i], arrays);
            return scale.FromPercent(arrays.Weigh());
        }

        var atBase = Answer(-1, 0);
        var line = limits.Where(l => l.Principal).OrderBy(l => Math.Abs(l.Limit.MostLikely - atBase)).FirstOrDefault();
        for (var i = 0; i < inputs.All.Length; i++)
        {
            var input = inputs.All[i];
            if (Span(input.Path, numbers) is not { } allowed)
                continue;
            var low = Answer(i, input.Estimate.Low);
            var high = Answer(i, input.Estimate.High);
            var reach = line is null ? null : Reaches(v => Answer(i, v), line.Limit.MostLikely, input.Estimate.MostLikely, allowed);
            yield return new()
            {
                Path = input.Path,
                Label = input.Label,
                Issue = numbers.Issue.Id,
                Estimate = input.Estimate,
                IsDefault = input.IsDefault,
                AtLow = low,
                AtHigh = high,
                Base = atBase,
                Swing = Math.Abs(high - low) / scale.Width,
                ReachesLimitAt = reach,
                LimitOf = reach is null ? null : line!.Name,
            };
        }
    }

    /// <summary>What an input may be at all, or nothing for one that does not enter this issue's compromise answer.</summary>
    private static (double Low, double High)? Span(string path, IssueNumbers numbers)
    {
        foreach (var party in numbers.Parties)
        {
            if (path == CaseInputs.PositionPath(numbers.Issue.Id, party.Id))
                return (numbers.Issue.Scale.Low, numbers.Issue.Scale.High);
            if (path == CaseInputs.SaliencePath(numbers.Issue.Id, party.Id) || (numbers.CapabilityIsDrawn && path == CaseInputs.CapabilityPath(party.Id)))
                return (0, 100);
        }

        return null;
    }

    /// <summary>The value nearest to the present one at which the answer reaches a target; the answer is monotone in every input.</summary>
    private static double? Reaches(Func<double, double> answer, double target, double now, (double Low, double High) allowed)
    {
        var present = answer(now) - target;
        if (present == 0)
            return now;
        double? best = null;
        foreach (var end in new[] { allowed.Low, allowed.High })
        {
            if (Math.Sign(answer(end) - target) == Math.Sign(present))
                continue;
            double inside = now, outside = end;
            for (var step = 0; step < 60; step++)
            {
                var middle = (inside + outside) / 2;
                if (Math.Sign(answer(middle) - target) == Math.Sign(present))
                    inside = middle;
                else
                    outside = middle;
            }

            if (best is null || Math.Abs(outside - now) < Math.Abs(best.Value - now))
                best = outside;
        }

        return best;
    }
}
