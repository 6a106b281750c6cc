using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Models.Outcomes;
using Parley.Models.Sampling;

namespace Parley.Analysis.Outlook;

/// <summary>Who pulls an issue's outcome: exact derivatives at the most likely values, and their spread over the draws.</summary>
internal static class PullBuilder
{
    public static ImmutableArray<Pull> Build(IssueNumbers numbers, IssueDraws draws, OutcomeProblem mostLikely)
    {
        var scale = numbers.Issue.Scale;
        if (CompromiseSensitivity.Of(mostLikely) is not { } exact)
            return [];
        var toScale = scale.Width / 100;
        return
        [
            .. numbers.Parties
                .Select((party, i) => new Pull
                {
                    Party = party.Id,
                    Name = party.Name,
                    Weight = exact.ByPosition[i] * 100,
                    WeightInterval80 = Central(draws.WeightShares[i], 100),
                    LeftOut = double.IsNaN(exact.WithoutParty[i]) ? 0 : (exact.WithoutParty[i] - exact.Outcome) * toScale,
                    LeftOutInterval80 = Central(draws.LeftOut[i], toScale),
                    PerTenSalience = exact.BySalience[i] * 0.1 * toScale,
                    PerTenCapability = numbers.CapabilityIsDrawn ? exact.ByCapability[i] * 0.1 * toScale : 0,
                })
                .OrderByDescending(p => p.Weight)
                .ThenBy(p => p.Party, StringComparer.Ordinal),
        ];
    }

    private static Interval Central(double[] values, double factor)
    {
        var sorted = Quantiles.Sorted(values);
        return sorted.Length == 0 ? default : new(Quantiles.At(sorted, 0.1) * factor, Quantiles.At(sorted, 0.9) * factor);
    }
}
