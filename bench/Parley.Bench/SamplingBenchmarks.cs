using BenchmarkDotNet.Attributes;
using Parley.Core;
using Parley.Models.Sampling;

namespace Parley.Bench;

/// <summary>Time to draw 10,000 rows of 60 PERT inputs, tables included, and of one block of random bits.</summary>
public class SamplingBenchmarks
{
    private readonly DrawPlan _plan = new(
        Enumerable.Range(0, 60).Select(i => new DrawInput($"inputs/{i}", Estimate.Pert(0, 5 + (i * 1.5), 100))), 42, 10_000);

    private readonly EstimateSampler _sampler = new(Estimate.Pert(10, 20, 60));
    private uint _draw;

    [Benchmark]
    public DrawTable DrawOnOneThread() => _plan.Draw(1);

    [Benchmark]
    public DrawTable DrawOnAllCores() => _plan.Draw();

    [Benchmark]
    public double PertQuantile() => _sampler.Quantile(Philox.Block(42, _draw++).FirstOpenUnit);

    [Benchmark]
    public double PhiloxBlock() => Philox.Block(42, _draw++).FirstUnit;
}
