using System.CommandLine;
using Parley.Analysis.Deals;
using Parley.Analysis.Holdout;
using Parley.Briefs;
using Parley.Cli.Hosting;
using Parley.Cli.Reports;

namespace Parley.Cli.Commands;

/// <summary><c>parley brief CASE|TEXT…</c>: everything, as one HTML file and a summary in the terminal.</summary>
internal static class BriefCommand
{
    public static Command Build(Terminal terminal)
    {
        var files = new Argument<string[]>("case") { Description = "The case file, or report texts (.txt, .md, .html): then the brief is of the draft read from them.", Arity = ArgumentArity.OneOrMore };
        var output = OutlookFormat.File();
        var format = OutlookFormat.Option("html", "html", "text", "json", "csv");
        var command = new Command("brief", "Answer every question of a case: one HTML file, and a summary in the terminal.\n\nExamples:\n  parley brief samples/moscow-track.yaml -o brief.html\n  parley brief samples/moscow-track.txt -o draft.html\n  parley brief my-talks.yaml --scenario aid-halted --format json") { files, output, format };
        var question = new QuestionOptions(command);
        var holdoutDraws = new HoldoutDraws(command);
        var reader = new ReaderOptions(command);
        command.SetAction((result, cancellation) => RunAsync(terminal, result.GetValue(files)!, result.GetValue(output), result.GetValue(format)!, new(question, holdoutDraws, reader, result), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] files, string? output, string format, BriefAsked asked, CancellationToken cancellation)
    {
        var target = output ?? (format == "html" ? Path.ChangeExtension(Path.GetFileName(files[0]), ".html") : null);
        if (files.Any(f => OutlookFormat.WouldOverwriteInput(terminal, f, target)))
            return ExitCode.Usage;
        var (subject, code) = BriefSubject.Load(terminal, files, asked);
        if (subject is null)
            return code;
        if (OutlookFormat.Obstacle(subject.Case) is { } obstacle)
        {
            await terminal.Error.WriteLineAsync($"parley: {obstacle}");
            if (!subject.HasEvidence)
                return ExitCode.Incomplete;
            return await WithoutOutlookAsync(terminal, subject with { Evidence = subject.Evidence with { Incomplete = obstacle } }, target, format);
        }

        // No answer waits for another; the table of the outlook has no place for deals and holding out.
        var search = format == "csv" ? Task.FromResult<CaseDeals?>(null) : Task.Run<CaseDeals?>(() => DealsAnalysis.Run(subject.Request, asked.Question.Outlook(asked.Result), cancellation), cancellation);
        var holding = format == "csv" ? null : asked.Holdout.Question(asked.Result, asked.Question.Outlook(asked.Result));
        var solve = holding is null ? Task.FromResult<CaseHoldout?>(null) : Task.Run<CaseHoldout?>(() => HoldoutAnalysis.Run(subject.Request, holding, cancellation), cancellation);
        var (outlook, failed) = OutlookFormat.Compute(terminal, subject.Request, asked.Question, asked.Result, cancellation);
        var (deals, holdout) = (await search, await solve);
        if (outlook is null)
            return failed;
        var typed = asked.Holdout.Typed(asked.Result);
        var done = OutlookFormat.Code(terminal, outlook);
        switch (format)
        {
            case "json":
                Output.Write(terminal, target, OutlookJson.Write(outlook, deals, holdout));
                return done;
            case "csv":
                Output.Write(terminal, target, OutlookCsv.Write(outlook));
                return done;
            case "text":
                Output.Write(terminal, target, OutlookFormat.Summary(terminal, outlook, target is not null, deals, holdout, typed));
                return done;
            default:
                Output.Write(terminal, target, await BriefHtml.RenderAsync(outlook, new() { Reproduce = subject.Evidence.Reproduce, Evidence = subject.IsFromTexts ? subject.Evidence : null, Deals = deals, Holdout = holdout }));
                Output.Write(terminal, null, OutlookFormat.Summary(terminal, outlook, false, deals, holdout, typed));
                await terminal.Error.WriteLineAsync($"Wrote {CaseLoading.Printed(target!)}.");
                return done;
        }
    }

    /// <summary>What can be said where no outlook can be computed: the evidence, with the reason, and the exit code for an incomplete analysis.</summary>
    private static async Task<int> WithoutOutlookAsync(Terminal terminal, BriefSubject subject, string? target, string format)
    {
        var view = subject.Evidence;
        switch (format)
        {
            case "json":
                Output.Write(terminal, target, EvidenceJson.Write(view));
                return ExitCode.Incomplete;
            case "csv":
                return ExitCode.Incomplete;
            case "text":
                Output.Write(terminal, target, EvidenceText.Render(view, OutlookFormat.Options(terminal, target is not null)));
                return ExitCode.Incomplete;
            default:
                Output.Write(terminal, target, await EvidenceHtml.RenderAsync(view));
                Output.Write(terminal, null, EvidenceText.Render(view, OutlookFormat.Options(terminal, false)));
                await terminal.Error.WriteLineAsync($"Wrote {CaseLoading.Printed(target!)}, the evidence alone.");
                return ExitCode.Incomplete;
        }
    }
}
