using System.CommandLine;
using Parley.Analysis.Deals;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;
using Parley.Briefs;
using Parley.Cli.Hosting;
using Parley.Core;
using Parley.Models.Sampling;

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

    public static string Summary(Terminal terminal, CaseOutlook outlook, bool toFile, CaseDeals? deals = null, CaseHoldout? holdout = null, string typed = "") =>
        TerminalSummary.Render(outlook, Options(terminal, toFile), deals, holdout, typed);

    public static TerminalOptions Options(Terminal terminal, bool toFile) => toFile
        ? new() { Width = 80, Unicode = true, Colour = false }
        : new() { Width = terminal.Width, Unicode = terminal.Unicode, Colour = terminal.Colour };

    /// <summary>Loads the case and computes its outlook; an exit code and no outlook where that cannot be done.</summary>
    public static (CaseOutlook? Outlook, int ExitCode) Compute(
        Terminal terminal, string file, string? output, QuestionOptions question, ParseResult result, CancellationToken cancellation)
    {
        if (WouldOverwriteInput(terminal, file, output))
            return (null, ExitCode.Usage);
        var (request, code) = CaseLoading.Load(terminal, file, question.Scenario(result));
        if (request is null)
            return (null, code);
        return Compute(terminal, request, question, result, cancellation);
    }

    /// <summary>Computes the outlook of a case that is loaded; an exit code and no outlook where that cannot be done.</summary>
    public static (CaseOutlook? Outlook, int ExitCode) Compute(
        Terminal terminal, OutlookRequest request, QuestionOptions question, ParseResult result, CancellationToken cancellation)
    {
        if (Obstacle(request.Case) is { } obstacle)
        {
            terminal.Error.WriteLine($"parley: {obstacle}");
            return (null, ExitCode.Incomplete);
        }

        using (new Progress(terminal, "Drawing over the ranges"))
            return (OutlookAnalysis.Run(request, question.Outlook(result), cancellation), ExitCode.Ok);
    }

    /// <summary>The exit code of an outlook that was computed; says so where no issue has a number.</summary>
    public static int Code(Terminal terminal, CaseOutlook outlook)
    {
        if (outlook.Status != OutlookStatus.NoNumbers)
            return ExitCode.Ok;
        terminal.Error.WriteLine($"parley: incomplete: {CaseLoading.Printed(outlook.NothingYet!.Text)}");
        return ExitCode.Incomplete;
    }

    /// <summary>Why a case without errors has no outlook all the same.</summary>
    public static string? Obstacle(Case theCase)
    {
        if (theCase.Issues.All(i => i.Positions.IsEmpty))
            return "no issue of the case has a position, so there is nothing to settle; give at least one party a position.";
        return StreamId.Collision(CaseInputs.Of(theCase).All.Select(i => i.Path)) is var (first, second)
            ? $"the inputs '{first}' and '{second}' would draw the same random numbers; rename one of them."
            : null;
    }

    /// <summary>Whether writing the result would destroy what it was made from; says so.</summary>
    public static bool WouldOverwriteInput(Terminal terminal, string input, string? output)
    {
        if (output is null || !string.Equals(terminal.Resolve(input), terminal.Resolve(output), StringComparison.OrdinalIgnoreCase))
            return false;
        terminal.Error.WriteLine("parley: the output would overwrite the input; choose another file for -o.");
        return true;
    }
}
