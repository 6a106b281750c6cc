using BenchmarkDotNet.Attributes;
using Parley.Models.Holdout;
using Parley.Models.Sampling;
using Parley.Models.Tests.Holdout;

namespace Parley.Bench;

/// <summary>
/// Holding out. Targets: one exact run of the worked case (1,386 states, 156 weeks, solved, then three forward passes) in 6 ms; 10,000 draws of it
/// on two threads in 15 s; 100,000 draws without support at home (63 states) in 10 s.
/// </summary>
public class HoldoutBenchmarks
{
    private const int TwoYears = 104;

    private readonly HoldoutRunner _runner = new(new());
    private readonly HoldoutProblem _full = new WorkedCase().Problem;
    private readonly HoldoutProblem _reduced = new WorkedCase().Reduced;

    /// <summary>The summary of the worked case.</summary>
    [Benchmark]
    public HoldoutSummary Full() => _runner.Run(_full);

    /// <summary>The same without support at home.</summary>
    [Benchmark]
    public HoldoutSummary Reduced() => _runner.Run(_reduced);

    /// <summary>The worked case with every value and answer kept.</summary>
    [Benchmark]
    public HoldoutResult Solve() => HoldoutModel.Solve(_full);

    /// <summary>10,000 draws of the worked case over its ranges.</summary>
    [Benchmark]
    public double FullDraws() => Draws(10_000, worked => worked.Problem);

    /// <summary>100,000 draws without support at home.</summary>
    [Benchmark]
    public double ReducedDraws() => Draws(100_000, worked => worked.Reduced);

    private static double Draws(int draws, Func<WorkedCase, HoldoutProblem> problem)
    {
        var sums = ParallelDraws.Map(
            draws,
            2,
            () => new HoldoutRunner(new() { Horizon = TwoYears }),
            (chunk, runner) =>
            {
                var sum = 0.0;
                for (var d = chunk.Start; d < chunk.Start + chunk.Count; d++)
                    sum += runner.Run(problem(WorkedDraws.Draw(d))).Signed.Reached[26];
                return sum;
            });
        return sums.Sum() / draws;
    }
}
