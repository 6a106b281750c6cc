using BenchmarkDotNet.Attributes;
using Parley.Analysis.Outlook;
using Parley.Core;
using Parley.Models.Sampling;

namespace Parley.Bench;

/// <summary>A whole outlook: 30 parties, 5 issues, 10,000 draws. Target: under 3 s on two cores.</summary>
public class OutlookBenchmarks
{
    private OutlookRequest _request = null!;

    /// <summary>Builds the case.</summary>
    [GlobalSetup]
    public void Setup() => _request = new() { Case = Made(30, 5), CaseFile = "made.yaml", CaseHash = "00", Version = "0" };

    /// <summary>The outlook at its default draws.</summary>
    [Benchmark]
    public CaseOutlook Outlook() => OutlookAnalysis.Run(_request, new());

    private static Case Made(int parties, int issues)
    {
        static Estimate Around(uint party, uint issue, double low, double high)
        {
            var block = Philox.Block(1, party, issue);
            var at = low + (block.FirstUnit * (high - low));
            var width = 5 + (block.SecondUnit * 15);
            return Estimate.Pert(Math.Max(low, at - width), at, Math.Min(high, at + width));
        }

        return new()
        {
            Parley = 1,
            Title = "Made",
            Parties = [.. Enumerable.Range(0, parties).Select(p => new Party
            {
                Id = $"p{p}",
                Name = $"Party {p}",
                Role = p < 6 ? PartyRole.Principal : PartyRole.Stakeholder,
                Capability = Around((uint)p, 100, 5, 100),
            })],
            Issues = [.. Enumerable.Range(0, issues).Select(i => new Issue
            {
                Id = $"i{i}",
                Name = $"Issue {i}",
                Positions = [.. Enumerable.Range(0, parties).Select(p => new Position
                {
                    Party = $"p{p}",
                    Value = Around((uint)p, (uint)i, 0, 100),
                    Salience = Around((uint)p, 200 + (uint)i, 5, 100),
                })],
            })],
        };
    }
}
