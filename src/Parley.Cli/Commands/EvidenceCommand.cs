using System.CommandLine;
using Parley.Briefs;
using Parley.Cli.Hosting;
using Parley.Cli.Reports;
using Parley.Reading.Json;

namespace Parley.Cli.Commands;

/// <summary><c>parley evidence CASE|TEXT…</c>: one question, what the reports say and on whose word.</summary>
internal static class EvidenceCommand
{
    public static Command Build(Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "A case file, or report texts (.txt, .md, .html).", Arity = ArgumentArity.OneOrMore };
        var output = OutlookFormat.File();
        var format = new Option<string?>("--format") { Description = "html, text, json (default html for a file that ends in .html, else text)." };
        format.AcceptOnlyFromAmong("html", "text", "json");
        var command = new Command("evidence", "Say who said what on what record, what happened and what to check; as HTML with the texts and remarks in their margin.\n\nExamples:\n  parley evidence samples/moscow-track.txt -o evidence.html\n  parley evidence samples/moscow-track.yaml") { files, output, format };
        var reader = new ReaderOptions(command);
        command.SetAction((result, _) => RunAsync(terminal, result.GetValue(files)!, result.GetValue(output), result.GetValue(format), reader, result));
        return command;
    }

    private static async Task<int> RunAsync(Terminal terminal, string[] files, string? output, string? format, ReaderOptions reader, ParseResult result)
    {
        if (files.Any(f => OutlookFormat.WouldOverwriteInput(terminal, f, output)))
            return ExitCode.Usage;
        format ??= Path.GetExtension(output ?? "").ToLowerInvariant() is ".html" or ".htm" ? "html" : "text";
        var reproduce = $"parley evidence {string.Join(' ', files.Select(f => CommandWord.Of(CaseLoading.Printed(f))))}{reader.Typed(result)}";
        EvidenceView view;
        if (files.All(ReportLoading.IsReport))
        {
            var (reports, code) = ReportLoading.Load(terminal, files, reader, result);
            if (reports is null)
                return code;
            if (format == "json")
            {
                Output.Write(terminal, output, stream => ReadingJson.Write(stream, reports.Set, ParleyCommand.Version));
                return ExitCode.Ok;
            }

            view = new() { Case = ReportLoading.Draft(reports, reader.ReferenceDate(result), terminal), Reports = reports.Views, Version = ParleyCommand.Version, Reproduce = reproduce };
        }
        else if (files.Length == 1)
        {
            var (request, code) = CaseLoading.Load(terminal, files[0], null);
            if (request is null)
                return code;
            view = new() { Case = request.Case, Reports = ReportLoading.Beside(terminal, files[0], request.Case, reader, result), Version = ParleyCommand.Version, Reproduce = reproduce };
        }
        else
        {
            await terminal.Error.WriteLineAsync("parley: evidence takes one case file, or report texts; not both.");
            return ExitCode.Usage;
        }

        Output.Write(terminal, output, format switch
        {
            "html" => await EvidenceHtml.RenderAsync(view),
            "json" => EvidenceJson.Write(view),
            _ => EvidenceText.Render(view, OutlookFormat.Options(terminal, output is not null), $"{reproduce} -o evidence.html"),
        });
        if (output is not null)
            await terminal.Error.WriteLineAsync($"Wrote {CaseLoading.Printed(output)}.");
        return ExitCode.Ok;
    }
}
