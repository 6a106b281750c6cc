using System.CommandLine;
using Parley.Briefs;
using Parley.Cli.Hosting;
using Parley.Cli.Reports;
using Parley.Reading.Json;

namespace Parley.Cli.Commands;

/// <summary><c>parley read FILE…</c>: who says what in reports, and a draft case.</summary>
internal static class ReadCommand
{
    public static Command Build(Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "Report texts: .txt, .md or .html.", Arity = ArgumentArity.OneOrMore };
        var output = OutlookFormat.File();
        var format = OutlookFormat.Option("text", "text", "json", "csv");
        var keep = new Option<string?>("--case") { Description = "Write the draft to this case file, or add it to the case that is there." };
        var command = new Command("read", "Read reports: who says what, on whose word, what is left open, and a draft case.\n\nExamples:\n  parley read samples/moscow-track.txt\n  parley read samples/moscow-track.txt --case draft.yaml\n  parley read monday.txt tuesday.html --format json -o evidence.json") { files, output, format, keep };
        var reader = new ReaderOptions(command);
        command.SetAction(result => Run(terminal, result.GetValue(files)!, result.GetValue(output), result.GetValue(format)!, result.GetValue(keep), reader, result));
        return command;
    }

    private static int Run(Terminal terminal, string[] files, string? output, string format, string? keep, ReaderOptions reader, ParseResult result)
    {
        foreach (var file in files)
        {
            if (OutlookFormat.WouldOverwriteInput(terminal, file, output) || OutlookFormat.WouldOverwriteInput(terminal, file, keep))
                return ExitCode.Usage;
            if (!ReportLoading.IsReport(file))
            {
                terminal.Error.WriteLine($"parley: '{CaseLoading.Printed(file)}' is no report text; read takes .txt, .md and .html.");
                return ExitCode.Usage;
            }
        }

        var (reports, code) = ReportLoading.Load(terminal, files, reader, result);
        if (reports is null)
            return code;
        if (keep is not null && DraftFile.Keep(terminal, reports, keep, reader.ReferenceDate(result)) is not ExitCode.Ok and var failed)
            return failed;
        if (format == "json")
        {
            Output.Write(terminal, output, stream => ReadingJson.Write(stream, reports.Set, ParleyCommand.Version));
            return ExitCode.Ok;
        }

        Output.Write(terminal, output, format switch
        {
            "csv" => ReadingCsv.Write(reports.Set),
            _ => Text(terminal, reports, output is not null, keep, reader, result),
        });
        return ExitCode.Ok;
    }

    private static string Text(Terminal terminal, LoadedReports reports, bool toFile, string? keep, ReaderOptions reader, ParseResult result)
    {
        var named = string.Join(' ', reports.Paths.Select(p => CommandWord.Of(CaseLoading.Printed(p))));
        var typed = $"{named}{reader.Typed(result)}";
        var view = new EvidenceView
        {
            Case = ReportLoading.Draft(reports, reader.ReferenceDate(result), terminal),
            Reports = reports.Views,
            Version = ParleyCommand.Version,
            Reproduce = $"parley read {typed}",
        };
        var records = ReasonText.Ids(reports.Set.Readings[0]);
        return EvidenceText.Render(view, OutlookFormat.Options(terminal, toFile),
            keep is null ? $"parley read {typed} --case draft.yaml" : $"parley accept {CommandWord.Of(keep)}",
            $"parley evidence {typed} -o evidence.html",
            $"parley why {CommandWord.Of(CaseLoading.Printed(reports.Paths[0]))} {(records.Count > 0 ? records[0] : "E01")}");
    }
}
