using System.CommandLine;
using Parley.Briefs;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley brief CASE</c>: everything, as one HTML file and a summary in the terminal.</summary>
internal static class BriefCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("case") { Description = "The case file." };
        var output = OutlookFormat.File();
        var format = OutlookFormat.Option("html", "html", "text", "json", "csv");
        var command = new Command("brief", "Answer every question of a case: one HTML file, and a summary in the terminal.\n\nExamples:\n  parley brief samples/moscow-track.yaml -o brief.html\n  parley brief my-talks.yaml --scenario aid-halted --format json") { file, output, format };
        var question = new QuestionOptions(command);
        command.SetAction((result, cancellation) => RunAsync(terminal, result.GetValue(file)!, result.GetValue(output), result.GetValue(format)!, question, result, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        Terminal terminal, string file, string? output, string format, QuestionOptions question, ParseResult result, CancellationToken cancellation)
    {
        if (Path.GetExtension(file) is ".txt" or ".md" or ".html")
        {
            await terminal.Error.WriteLineAsync("parley: this version briefs a case file (.yaml); reading report texts is not part of it yet.");
            return ExitCode.Usage;
        }

        var target = output ?? (format == "html" ? Path.ChangeExtension(Path.GetFileName(file), ".html") : null);
        var (outlook, code) = OutlookFormat.Compute(terminal, file, target, question, result, cancellation);
        if (outlook is null)
            return code;
        switch (format)
        {
            case "json":
                Output.Write(terminal, target, OutlookJson.Write(outlook));
                return ExitCode.Ok;
            case "csv":
                Output.Write(terminal, target, OutlookCsv.Write(outlook));
                return ExitCode.Ok;
            case "text":
                Output.Write(terminal, target, OutlookFormat.Summary(terminal, outlook, target is not null));
                return ExitCode.Ok;
            default:
                var reproduce = $"parley brief {outlook.Provenance.CaseFile}{question.Typed(result)}";
                Output.Write(terminal, target, await BriefHtml.RenderAsync(outlook, new() { Reproduce = reproduce }));
                Output.Write(terminal, null, OutlookFormat.Summary(terminal, outlook, false));
                await terminal.Error.WriteLineAsync($"Wrote {CaseLoading.Printed(target!)}.");
                return ExitCode.Ok;
        }
    }
}
