using System.Diagnostics;

namespace Parley.Cli.Tests;

/// <summary>The command in a process of its own, its output in pipes.</summary>
public class PipeTests
{
    [Theory]
    [InlineData(0, "outlook", "case.yaml", "--draws", "100", "--challenge-draws", "1")]
    [InlineData(2, "outlook", "case.yaml", "--nonsense")]
    public async Task A_pipe_gets_no_escape_sequence_and_no_progress(int expected, params string[] args)
    {
        using var scratch = new Scratch();
        scratch.Write("case.yaml", Cases.Small);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "parley.dll"), .. args])
        {
            WorkingDirectory = scratch.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        using var process = Process.Start(start).ShouldNotBeNull();
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(expected, await error);
        (await output + await error).ShouldNotContain("\u001b");
        (await error).ShouldNotContain("\r");
        ((await output).Length > 0).ShouldBe(expected == 0);
    }
}
