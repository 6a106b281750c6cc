using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Parley.Models.Deals;
using Parley.Models.Sampling;
using Parley.Models.Tests.Deals;

namespace Parley.Bench;

/// <summary>
/// Deal spaces. Targets: ten million packages of two parties, and 390,625 of three, in 20 ms; six parties over 16 binary issues in 1 s, their rational part in 50 ms; 100 µs for each
/// draw's question whether there is a zone. The published scenarios are development data: where they are absent, spaces of their size are made up, and the name says so.
/// </summary>
public class DealBenchmarks
{
    private DealProblem _seven = null!;
    private DealProblem _pars = null!;
    private DealProblem _six = null!;
    private DealProblem _smooth = null!;
    private DealProblem[] _draws = [];

    /// <summary>Loads or makes the spaces.</summary>
    [GlobalSetup]
    public void Setup()
    {
        _seven = Scenario("seven-issues", "7issues", "7issues_util1", "7issues_util2") ?? MadeUp(1, 2, 7, 10, 0);
        _pars = Scenario("pars-cat", "domain", "profile1", "profile2", "profile3") ?? MadeUp(2, 3, 8, 5, 0);
        _six = MadeUp(3, 6, 16, 2, 50);
        _draws = [.. Enumerable.Range(0, 10_000).Select(d => Smooth((ulong)d))];
        _smooth = _draws[0];
    }

    /// <summary>Everything about seven issues of ten values each, two parties.</summary>
    [Benchmark]
    public DealResult SevenIssues() => DealSpace.Of(_seven).Solve();

    /// <summary>Everything about eight issues of five values each, three parties.</summary>
    [Benchmark]
    public DealResult ThreeParties() => DealSpace.Of(_pars).Solve();

    /// <summary>The whole frontier of 16 binary issues, six parties.</summary>
    [Benchmark]
    public int SixPartiesWhole() => DealSpace.Of(_six).Frontier(false).Points.Length;

    /// <summary>The part of it that no party refuses.</summary>
    [Benchmark]
    public int SixPartiesRational() => DealSpace.Of(_six).Frontier(true).Points.Length;

    /// <summary>Everything about four continuous issues of six points, two parties.</summary>
    [Benchmark]
    public DealResult Continuous() => DealSpace.Of(_smooth).Solve();

    /// <summary>Whether there is a zone, for 10,000 draws of four continuous issues of six points, two parties.</summary>
    [Benchmark]
    public int Draws() => _draws.Count(d => DealSpace.Of(d).HasZone() == ZoneAnswer.Exists);

    private static DealProblem? Scenario(string folder, params string[] files)
    {
        var root = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(root, "Parley.slnx")))
            root = Path.GetDirectoryName(root)!;
        var paths = files.Select(f => Path.Combine(root, "..", "shared", "data", "genius", folder, f + ".xml")).ToArray();
        if (paths.All(File.Exists))
            return GeniusScenario.Read(paths[0], paths[1..]);
        Console.WriteLine($"// The scenario {folder} is not here: a made-up space of its size stands in for it.");
        return null;
    }

    private static DealProblem MadeUp(ulong seed, int parties, int issues, int options, int noDeal)
    {
        var next = 0u;
        Exact Worth() => Exact.Billionths((long)(Philox.Block(seed, next++).FirstUnit * 100_000_000_000 / issues));
        return new()
        {
            Parties = [.. Enumerable.Range(0, parties).Select(i => new DealParty($"p{i}", Exact.Of((decimal)noDeal), 1))],
            Issues = [.. Enumerable.Range(0, issues).Select(j => new DealIssue($"i{j}", false, [.. Enumerable.Range(0, options).Select(o => new DealPoint(o, [.. Enumerable.Range(0, parties).Select(_ => Worth())]))]))],
        };
    }

    // Each party has a best value, and loses in proportion to the distance from it, by weights that differ.
    private static DealProblem Smooth(ulong seed)
    {
        var next = 0u;
        double Unit() => Philox.Block(seed, next++, 0, 7).FirstUnit;
        var issues = ImmutableArray.CreateBuilder<DealIssue>();
        for (var j = 0; j < 4; j++)
        {
            var (first, second) = (Unit() * 40, 100 - (Unit() * 40));
            issues.Add(new($"i{j}", true, [.. Enumerable.Range(0, 6).Select(p => new DealPoint(p * 20, [Worth(first, p * 20), Worth(second, p * 20)]))]));
        }

        return new() { Parties = [new("a", Exact.Billionths((long)((50 + (Unit() * 25)) * 1e9)), 1), new("b", Exact.Billionths((long)((50 + (Unit() * 25)) * 1e9)), 1)], Issues = issues.ToImmutable() };

        Exact Worth(double best, double at) => Exact.Billionths((long)(25e9 * (1 - (Math.Abs(best - at) / 100)) * (0.9 + (0.1 * Unit()))));
    }
}
