using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary>Every way that a command can end has its exit code, and messages go to the error stream.</summary>
public class ExitCodeTests
{
    [Theory]
    [InlineData("brief", "case.yaml", "--nonsense")]
    [InlineData("outlook", "case.yaml", "--draws", "many")]
    [InlineData("outlook", "case.yaml", "--draws", "99")]
    [InlineData("outlook", "case.yaml", "--format", "pdf")]
    [InlineData("outlook")]
    [InlineData("summon")]
    [InlineData("catalog", "check", "--nonsense")]
    [InlineData("catalog", "show", "atlantis")]
    public async Task A_command_line_that_cannot_be_understood_is_2(params string[] args)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync(args);
        run.Code.ShouldBe(ExitCode.Usage);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("parley: ");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("brief")]
    [InlineData("outlook")]
    [InlineData("backtest")]
    public async Task A_file_that_is_not_there_is_5(string command)
    {
        using var scratch = new Scratch();
        var run = await scratch.RunAsync(command, "nowhere.yaml");
        run.Code.ShouldBe(ExitCode.FileFailure);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("there is no file 'nowhere.yaml'");
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("outlook")]
    public async Task A_case_with_errors_is_3(string command)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Broken);
        var run = await scratch.RunAsync(command, "case.yaml");
        run.Code.ShouldBe(ExitCode.CaseErrors);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldStartWith("case.yaml(4,");
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_to_is_5()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync(["outlook", "case.yaml", "-o", "no/such/folder.txt", .. Cases.Quick]);
        run.Code.ShouldBe(ExitCode.FileFailure);
    }

    [Fact]
    public async Task An_interrupted_command_is_130_and_writes_nothing()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync(new CancellationToken(true), "outlook", "case.yaml", "-o", "out.txt");
        run.Code.ShouldBe(ExitCode.Interrupted);
        File.Exists(scratch["out.txt"]).ShouldBeFalse();
    }

    [Fact]
    public async Task A_scenario_that_is_not_there_is_named()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var run = await scratch.RunAsync("outlook", "case.yaml", "--scenario", "calm");
        run.Code.ShouldBe(ExitCode.CaseErrors);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("calm");
    }

    [Theory]
    [InlineData("brief")]
    [InlineData("outlook")]
    public async Task A_case_without_a_position_is_4_and_says_so(string command)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", "parley: 1\ntitle: Empty\nparties: {a: A}\nissues: {x: {name: X}}\n");
        var run = await scratch.RunAsync(command, "case.yaml", "-o", "out.html");
        run.Code.ShouldBe(ExitCode.Incomplete);
        run.Error.ShouldContain("position");
        File.Exists(scratch["out.html"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("catalog", "check", "--bogus")]
    [InlineData("brief", "--bogus")]
    public async Task A_usage_error_points_to_the_help_of_its_own_command(params string[] args)
    {
        using var scratch = new Scratch();
        var run = await scratch.RunAsync(args);
        run.Code.ShouldBe(ExitCode.Usage);
        run.Error.ShouldContain($"Try: parley {string.Join(' ', args[..^1])} --help");
    }
}
