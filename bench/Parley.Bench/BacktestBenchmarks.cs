using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Parley.Analysis.Backtest;
using Parley.Models.Outcomes;
using Parley.Models.Sampling;

namespace Parley.Bench;

/// <summary>252 decided issues of 17 parties each. Target: all challenge profiles for 10 rounds in under 1 s.</summary>
public class BacktestBenchmarks
{
    private ImmutableArray<PastDecision> _decisions;
    private OutcomeProblem[] _problems = [];

    /// <summary>Makes the decisions.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _decisions = [.. Enumerable.Range(0, 252).Select(i => Made((uint)i, 17))];
        _problems = [.. _decisions.Select(d => d.ToProblem())];
    }

    /// <summary>Every challenge profile for exactly ten rounds on every issue, on all cores.</summary>
    [Benchmark]
    public double ChallengeProfilesTenRounds()
    {
        var profiles = OutcomeModels.All.OfType<ChallengeModel>().ToArray();
        var medians = new double[_problems.Length];
        Parallel.For(0, _problems.Length, i =>
        {
            foreach (var profile in profiles)
                medians[i] += profile.Trace(_problems[i], 10).Rounds[^1].Median;
        });
        return medians.Sum();
    }

    /// <summary>The whole command's work: every model, bootstrap, distributions, cross-validation.</summary>
    [Benchmark]
    public BacktestReport WholeBacktest() =>
        BacktestRunner.Run(_decisions, new() { File = "made", FileHash = "00", Capability = "made" }, "0");

    private static PastDecision Made(uint issue, int parties)
    {
        double Unit(uint party, uint what) => Philox.Block(3, issue, party, what).FirstUnit;
        var range = Enumerable.Range(0, parties).Select(p => (uint)p).ToArray();
        return new()
        {
            Id = $"i{issue}",
            Dossier = $"d{issue / 3}",
            Parties = [.. range.Select(p => $"p{p}")],
            Positions = [.. range.Select(p => Math.Round(Unit(p, 0) * 10) * 10)],
            Saliences = [.. range.Select(p => Unit(p, 1))],
            Capabilities = [.. range.Select(p => 0.1 + Unit(p, 2))],
            Outcome = Math.Round(Unit(99, 0) * 10) * 10,
        };
    }
}
