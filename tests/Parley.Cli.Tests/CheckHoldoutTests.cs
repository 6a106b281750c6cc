using System.Text.RegularExpressions;
using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary><c>parley check</c> reads back what the numbers on holding out imply, and warns where they do not fit together.</summary>
public class CheckHoldoutTests
{
    [Fact]
    public async Task What_the_numbers_imply_follows_the_diagnostics()
    {
        using var scratch = new Scratch(samples: true);

        var run = await scratch.RunAsync("check", "samples/moscow-track.yaml");

        run.Code.ShouldBe(ExitCode.Ok);
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var first = Array.FindIndex(lines, l => l.StartsWith("implied: ", StringComparison.Ordinal));
        first.ShouldBeGreaterThan(0);
        lines[..first].ShouldAllBe(l => Regex.IsMatch(l, @"^samples/moscow-track\.yaml\(\d+,\d+\): (warning|info) PAR\d{3}: "));
        lines[first..].ShouldAllBe(l => l.StartsWith("implied: ", StringComparison.Ordinal));
        run.Error.ShouldContain($"{lines.Count(l => l.Contains(": warning ", StringComparison.Ordinal))} warnings");
        run.Out.ShouldNotContain("PAR39");
    }

    [Fact]
    public async Task A_known_refusal_that_the_numbers_contradict_is_a_warning_at_its_line()
    {
        using var scratch = new Scratch(samples: true);
        var text = Replaced("      client: 38..45..52\n", "      client: 55..58..59\n").Replace("audience-cost: 2..6..12", "audience-cost: 0..1..20", StringComparison.Ordinal);
        scratch.Write("case.yaml", text);

        var run = await scratch.RunAsync("check", "case.yaml");

        run.Code.ShouldBe(ExitCode.Ok);
        var line = 1 + Array.FindIndex(text.Split('\n'), l => l.Contains("refused-by:", StringComparison.Ordinal));
        run.Out.ShouldContain($"case.yaml({line},");
        run.Out.ShouldContain(": warning PAR392: ");
        run.Out.ShouldContain("What alone would restore the refusal: ");
        run.Out.ShouldNotContain("PAR383");
        (await scratch.RunAsync("check", "--strict", "case.yaml")).Code.ShouldBe(ExitCode.CaseErrors);
    }

    [Fact]
    public async Task A_preference_that_the_file_shows_already_is_said_once()
    {
        using var scratch = new Scratch(samples: true);
        scratch.Write("case.yaml", Replaced("      client: 38..45..52\n", "      client: 70..75..80\n"));

        var run = await scratch.RunAsync("check", "case.yaml");

        Regex.Count(run.Out, "PAR383").ShouldBe(1);
    }

    [Fact]
    public async Task A_preference_at_the_most_likely_values_alone_is_said_as_well()
    {
        using var scratch = new Scratch(samples: true);
        scratch.Write("case.yaml", Replaced("      client: 38..45..52\n", "      client: 50..65..80\n"));

        var run = await scratch.RunAsync("check", "case.yaml");

        Regex.Count(run.Out, "PAR383").ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_hurting_is_a_warning()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", """
            parley: 1
            title: A quiet line
            parties:
              a: {name: A, role: principal, cost-of-waiting: 0, contest-optimism: 20, patience: 95}
              b: {name: B, role: principal, cost-of-waiting: 0, contest-optimism: 20, patience: 95}
            issues:
              i: {name: I, positions: {a: {value: 0, limit: 60}, b: {value: 100, limit: 40}}}
            contest: {name: Line, for: a, against: b, steps: 10, now: 5, gained-per-six-months: 1, lost-per-six-months: 1, freezes-after-weeks: 52}

            """);

        var run = await scratch.RunAsync("check", "case.yaml");

        run.Code.ShouldBe(ExitCode.Ok);
        run.Out.ShouldContain("case.yaml(8,");
        run.Out.ShouldContain(": warning PAR393: ");
    }

    [Fact]
    public async Task A_case_without_a_contest_implies_nothing()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);

        (await scratch.RunAsync("check", "case.yaml")).Out.ShouldNotContain("implied:");
    }

    private static string Replaced(string old, string now)
    {
        var text = File.ReadAllText(RepositoryFiles.Path("samples", "client-and-patron.yaml")).ReplaceLineEndings("\n");
        text.ShouldContain(old);
        return text.Replace(old, now, StringComparison.Ordinal);
    }
}
