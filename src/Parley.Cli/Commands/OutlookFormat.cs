using System.CommandLine;
using Parley.Analysis.Outlook;
using Parley.Briefs;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary>The <c>--format</c> and <c>-o</c> options, and the renderers behind them.</summary>
internal static class OutlookFormat
{
    public static Option<string> Option(string fallback, params string[] allowed)
    {
        var option = new Option<string>("--format") { Description = $"{string.Join(", ", allowed)} (default {fallback}).", DefaultValueFactory = _ => fallback };
        option.AcceptOnlyFromAmong(allowed);
        return option;
    }

    public static Option<string?> File() => new("--output", "-o") { Description = "Write the result to this file." };

    public static string Summary(Terminal terminal, CaseOutlook outlook, bool toFile) =>
        TerminalSummary.Render(outlook, Options(terminal, toFile));

    public static TerminalOptions Options(Terminal terminal, bool toFile) => toFile
        ? new() { Width = 80, Unicode = true, Colour = false }
        : new() { Width = terminal.Width, Unicode = terminal.Unicode, Colour = terminal.Colour };

    /// <summary>Whether writing the result would destroy what it was made from; says so.</summary>
    public static bool WouldOverwriteInput(Terminal terminal, string input, string? output)
    {
        if (output is null || !string.Equals(terminal.Resolve(input), terminal.Resolve(output), StringComparison.OrdinalIgnoreCase))
            return false;
        terminal.Error.WriteLine("parley: the output would overwrite the input; choose another file for -o.");
        return true;
    }
}
