using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary><c>parley brief</c>: what it writes and what it leaves alone.</summary>
public class BriefTests
{
    [Fact]
    public async Task A_case_of_twenty_lines_gives_a_brief()
    {
        Cases.Small.TrimEnd().Split('\n').Length.ShouldBe(20);
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync(["brief", "case.yaml", .. Cases.Quick]);
        run.Code.ShouldBe(ExitCode.Ok);
        run.Out.ShouldContain("Harbour dues");
        run.Error.ShouldContain("Wrote case.html.");
        var page = await File.ReadAllTextAsync(scratch["case.html"], TestContext.Current.CancellationToken);
        page.ShouldStartWith("<!DOCTYPE html>", Case.Insensitive);
        page.TrimEnd().ShouldEndWith("</html>");
    }

    [Theory]
    [InlineData("case.yaml")]
    [InlineData("./case.yaml")]
    [InlineData("sub/../case.yaml")]
    public async Task Brief_does_not_overwrite_its_input(string output)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync("brief", "case.yaml", "-o", output);
        run.Code.ShouldBe(ExitCode.Usage);
        (await File.ReadAllTextAsync(scratch["case.yaml"], TestContext.Current.CancellationToken)).ShouldBe(Cases.Small);
    }

    [Theory]
    [InlineData("brief", "html")]
    [InlineData("brief", "json")]
    [InlineData("outlook", "csv")]
    public async Task A_case_with_errors_leaves_the_output_as_it_was(string command, string format)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Broken);
        scratch.Write("out", "the last good one");
        var run = await scratch.RunAsync(command, "case.yaml", "-o", "out", "--format", format);
        run.Code.ShouldBe(ExitCode.CaseErrors);
        (await File.ReadAllTextAsync(scratch["out"], TestContext.Current.CancellationToken)).ShouldBe("the last good one");
        Directory.GetFiles(scratch.Folder).Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("html")]
    [InlineData("json")]
    [InlineData("csv")]
    [InlineData("text")]
    public async Task Two_runs_and_any_number_of_threads_give_the_same_bytes(string format)
    {
        using var scratch = new Scratch(samples: true);
        async Task<byte[]> Bytes(string output, string threads)
        {
            var run = await scratch.RunAsync("brief", "samples/moscow-track.yaml", "-o", output, "--format", format, "--threads", threads, "--draws", "600", "--challenge-draws", "2", "--holdout-draws", "100");
            run.Code.ShouldBe(ExitCode.Ok, run.Error);
            return await File.ReadAllBytesAsync(scratch[output]);
        }

        var first = await Bytes("a", "1");
        first.Length.ShouldBeGreaterThan(100);
        (await Bytes("b", "1")).SequenceEqual(first).ShouldBeTrue();
        (await Bytes("c", "2")).SequenceEqual(first).ShouldBeTrue();
    }

    [Fact]
    public async Task Another_seed_gives_other_numbers()
    {
        using var scratch = new Scratch(samples: true);
        async Task<string> Text(string seed) =>
            (await scratch.RunAsync(["outlook", "samples/moscow-track.yaml", "--format", "csv", "--seed", seed, .. Cases.Quick])).Out;
        (await Text("1")).ShouldNotBe(await Text("2"));
    }
}
