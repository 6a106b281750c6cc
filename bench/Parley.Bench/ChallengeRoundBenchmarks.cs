using BenchmarkDotNet.Attributes;
using Parley.Models.Outcomes;
using Parley.Models.Sampling;

namespace Parley.Bench;

/// <summary>Time of one round of the challenge model, and of the models without rounds, on random issues.</summary>
[MemoryDiagnoser]
public class ChallengeRoundBenchmarks
{
    private readonly OutcomeWorkspace _workspace = new();
    private OutcomeProblem _problem = null!;
    private ChallengeModel _challenge = null!;

    /// <summary>Parties.</summary>
    [Params(10, 30, 100)]
    public int N { get; set; }

    /// <summary>Rule profile.</summary>
    [Params("scholz-code", "masad", "text-self")]
    public string Profile { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        double Unit(int i, uint stream) => Philox.Block(1, (uint)i, 0, stream).FirstUnit;
        _problem = new()
        {
            Parties = [.. Enumerable.Range(0, N).Select(i => $"p{i}")],
            Positions = [.. Enumerable.Range(0, N).Select(i => 100 * Unit(i, 0))],
            Saliences = [.. Enumerable.Range(0, N).Select(i => Unit(i, 1))],
            Capabilities = [.. Enumerable.Range(0, N).Select(i => Unit(i, 2))],
        };
        _challenge = new(ChallengeProfiles.Find(Profile)!, new() { MaxRounds = 1 });
    }

    [Benchmark]
    public double Round() => _challenge.Evaluate(_problem.AsInputs(), _workspace, out _);
}

/// <summary>Time of the models without rounds on a random issue of 30 parties.</summary>
[MemoryDiagnoser]
public class StaticOutcomeBenchmarks
{
    private readonly OutcomeWorkspace _workspace = new();
    private OutcomeProblem _problem = null!;
    private IOutcomeModel _model = null!;

    /// <summary>Model.</summary>
    [Params("compromise", "weighted-median", "nash-quadratic", "nash-linear")]
    public string Model { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        double Unit(int i, uint stream) => Philox.Block(1, (uint)i, 0, stream).FirstUnit;
        _problem = new()
        {
            Parties = [.. Enumerable.Range(0, 30).Select(i => $"p{i}")],
            Positions = [.. Enumerable.Range(0, 30).Select(i => 100 * Unit(i, 0))],
            Saliences = [.. Enumerable.Range(0, 30).Select(i => Unit(i, 1))],
            Capabilities = [.. Enumerable.Range(0, 30).Select(i => Unit(i, 2))],
        };
        _model = OutcomeModels.Find(Model)!;
    }

    [Benchmark]
    public double Evaluate() => _model.Evaluate(_problem.AsInputs(), _workspace, out _);
}
