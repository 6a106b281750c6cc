using System.Text.RegularExpressions;
using Parley.Cli.Hosting;

namespace Parley.Cli.Tests;

/// <summary><c>parley new</c> and <c>parley check</c>.</summary>
public class NewAndCheckTests
{
    [Fact]
    public async Task New_writes_a_case_that_checks_and_briefs()
    {
        using var scratch = new Scratch();
        (await scratch.RunAsync("new", "talks/grain corridor")).Code.ShouldBe(ExitCode.Ok);
        (await scratch.RunAsync("check", "talks/grain corridor.yaml")).Code.ShouldBe(ExitCode.Ok);
        (await scratch.RunAsync(["brief", "talks/grain corridor.yaml", .. Cases.Quick])).Code.ShouldBe(ExitCode.Ok);
        File.Exists(scratch["grain corridor.html"]).ShouldBeTrue();
    }

    [Fact]
    public async Task New_does_not_overwrite()
    {
        using var scratch = new Scratch();
        var path = scratch.Write("talks.yaml", "mine");
        var run = await scratch.RunAsync("new", "talks");
        run.Code.ShouldBe(ExitCode.FileFailure);
        run.Out.ShouldBeEmpty();
        run.Error.ShouldContain("left as it is");
        (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ShouldBe("mine");
    }

    [Fact]
    public async Task Check_names_file_line_and_column()
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Broken);
        var run = await scratch.RunAsync("check", "case.yaml");
        run.Code.ShouldBe(ExitCode.CaseErrors);
        var lines = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(line => Regex.IsMatch(line, @"^case\.yaml\(\d+,\d+\): (error|warning|info) PAR\d{3}: "));
        lines[0].ShouldStartWith("case.yaml(4,");
    }

    [Fact]
    public async Task Check_reads_several_files_and_returns_the_worst()
    {
        using var scratch = new Scratch();
        scratch.Write("good.yaml", Cases.Small);
        scratch.Write("bad.yaml", Cases.Broken);
        (await scratch.RunAsync("check", "good.yaml")).Code.ShouldBe(ExitCode.Ok);
        (await scratch.RunAsync("check", "good.yaml", "bad.yaml")).Code.ShouldBe(ExitCode.CaseErrors);
    }

    [Fact]
    public async Task A_binary_file_is_an_error_not_a_fault()
    {
        using var scratch = new Scratch();
        await File.WriteAllBytesAsync(scratch["case.yaml"], [0, 255, 254, 10, 0, 27, 91, 50, 74], TestContext.Current.CancellationToken);
        var run = await scratch.RunAsync("check", "case.yaml");
        run.Code.ShouldBe(ExitCode.CaseErrors);
        run.Out.ShouldNotContain("\u001b");
    }

    [Theory]
    [InlineData("a\u001b[2Jb.yaml")]
    [InlineData("a\nb.yaml")]
    [InlineData("<script>alert(1)<script>.yaml")]
    [InlineData("=cmd|' .yaml")]
    [InlineData("-case.yaml")]
    [InlineData("Straße ❤.yaml")]
    public async Task Hostile_file_names_steer_neither_the_terminal_nor_the_page(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The names are not allowed there.");
        using var scratch = new Scratch();
        scratch.Write(name, Cases.Small);
        var given = name.StartsWith('-') ? "./" + name : name;
        var check = await scratch.RunAsync("check", given);
        check.Code.ShouldBe(ExitCode.Ok);
        var brief = await scratch.RunAsync(["brief", given, "-o", "out.html", .. Cases.Quick]);
        brief.Code.ShouldBe(ExitCode.Ok);
        foreach (var text in new[] { check.Out, check.Error, brief.Out, brief.Error })
        {
            text.ShouldNotContain("\u001b");
            text.ShouldNotContain("a\nb.yaml");
        }

        var page = await File.ReadAllTextAsync(scratch["out.html"], TestContext.Current.CancellationToken);
        page.ShouldNotContain("<script>alert");
        page.ShouldNotContain("\u001b");
    }
}
