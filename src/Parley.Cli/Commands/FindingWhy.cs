using System.Collections.Immutable;
using System.CommandLine;
using Parley.Analysis.Deals;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;
using Parley.Analysis.Traces;
using Parley.Briefs;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary>Answers <c>parley why CASE PATH</c> for a number of an answer: the question is asked again, and the number traced.</summary>
internal static class FindingWhy
{
    // A path of the draft records of a report has no slash but the one after its source, and begins with neither of these.
    private static readonly string[] _roots = ["holdout/", "deals/", "judgements/", "issues/", "inputs/", "scenarios/", "coverage/", "error-model/", "reported/", "no-numbers/"];

    /// <summary>Whether a name is the path of a finding rather than the id of a record.</summary>
    public static bool IsPath(string name) => _roots.Any(r => name.StartsWith(r, StringComparison.Ordinal));

    public static int Run(Terminal terminal, string file, string path, string? output, QuestionOptions question, ParseResult result, CancellationToken cancellation)
    {
        var (request, code) = CaseLoading.Load(terminal, file, question.Scenario(result));
        if (request is null)
            return code;
        if (OutlookFormat.Obstacle(request.Case) is { } obstacle)
        {
            terminal.Error.WriteLine($"parley: {obstacle}");
            return ExitCode.Incomplete;
        }

        var (trace, paths) = Trace(terminal, request, path, question, result, cancellation);
        if (trace is null)
        {
            var near = paths.Where(p => p.StartsWith(path.TrimEnd('/') + "/", StringComparison.Ordinal)).Take(12).ToArray();
            terminal.Error.WriteLine($"parley: there is no finding '{CaseLoading.Printed(path)}'{(near.Length == 0 ? "; --format json of the question names them." : $"; below it are {string.Join(", ", near)}.")}");
            return ExitCode.Usage;
        }

        Output.Write(terminal, output, TraceText.Render(trace, request.Case, OutlookFormat.Options(terminal, output is not null)));
        return ExitCode.Ok;
    }

    private static (FindingTrace? Trace, ImmutableArray<string> Paths) Trace(
        Terminal terminal, OutlookRequest request, string path, QuestionOptions question, ParseResult result, CancellationToken cancellation)
    {
        using var progress = new Progress(terminal, "Asking the question again");
        var options = question.Outlook(result);
        if (FindingTracer.IsHoldout(path))
        {
            var holdout = HoldoutAnalysis.Run(request, new() { Seed = options.Seed, Draws = Math.Min(options.Draws, HoldoutQuestion.UsualDraws), Threads = options.Threads }, cancellation);
            return (FindingTracer.Of(holdout, path), FindingTracer.Paths(holdout));
        }

        if (FindingTracer.IsDeals(path))
        {
            var deals = DealsAnalysis.Run(request, options, cancellation);
            return (FindingTracer.Of(deals, path), FindingTracer.Paths(deals));
        }

        var outlook = OutlookAnalysis.Run(request, options, cancellation);
        return (FindingTracer.Of(outlook, path), FindingTracer.Paths(outlook));
    }
}
