using System.Collections.Immutable;
using System.CommandLine;
using Parley.Briefs;
using Parley.Cli.Hosting;
using Parley.Cli.Reports;

namespace Parley.Cli.Commands;

/// <summary><c>parley why FILE NAME</c>: the rule, the lexicon entry and the words behind a record, or what a number of an answer rests on.</summary>
internal static class WhyCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("file") { Description = "A report text, or a case file whose reports lie beside it." };
        var record = new Argument<string>("record") { Description = "The id of a record, as read and evidence print it (E06; source/E06 for a case), or for a case the path of a finding, as --format json names it (holdout/today/ukraine/price)." };
        var output = OutlookFormat.File();
        var command = new Command("why", "Say why the reader made a record (the rule, the lexicon entry, the words that set it off), or what a number of an answer rests on (inputs, passages, assumptions).\n\nExamples:\n  parley why samples/moscow-track.txt E01\n  parley why samples/moscow-track.yaml report/P01\n  parley why samples/moscow-track.yaml holdout/today/ukraine/price") { file, record, output };
        var question = new QuestionOptions(command, outcomeModels: false);
        var reader = new ReaderOptions(command);
        command.SetAction((result, cancellation) => Task.FromResult(Run(terminal, result.GetValue(file)!, result.GetValue(record)!, result.GetValue(output), question, reader, result, cancellation)));
        return command;
    }

    private static int Run(Terminal terminal, string file, string record, string? output, QuestionOptions question, ReaderOptions reader, ParseResult result, CancellationToken cancellation)
    {
        if (OutlookFormat.WouldOverwriteInput(terminal, file, output))
            return ExitCode.Usage;
        if (FindingWhy.IsPath(record) && !ReportLoading.IsReport(file))
            return FindingWhy.Run(terminal, file, record, output, question, result, cancellation);
        var slash = record.IndexOf('/', StringComparison.Ordinal);
        var id = record[(slash + 1)..];
        ImmutableArray<ReportView> views;
        if (ReportLoading.IsReport(file))
        {
            var (reports, code) = ReportLoading.Load(terminal, [file], reader, result);
            if (reports is null)
                return code;
            views = reports.Views;
        }
        else
        {
            var (request, code) = CaseLoading.Load(terminal, file, null);
            if (request is null)
                return code;
            views = ReportLoading.Beside(terminal, file, request.Case, reader, result);
            if (views.IsEmpty)
            {
                terminal.Error.WriteLine("parley: no report of the case lies beside it, so there is nothing to look up.");
                return ExitCode.FileFailure;
            }
        }

        var texts = views.Where(v => slash < 0 || v.Source == record[..slash])
            .Select(v => ReasonText.Render(v.Reading, id, OutlookFormat.Options(terminal, output is not null))).OfType<string>().ToArray();
        if (texts.Length == 0)
        {
            terminal.Error.WriteLine($"parley: there is no record '{CaseLoading.Printed(record)}'; {Known(views)}");
            return ExitCode.Usage;
        }

        Output.Write(terminal, output, string.Join('\n', texts));
        return ExitCode.Ok;
    }

    private static string Known(ImmutableArray<ReportView> views)
    {
        var ids = views.SelectMany(v => ReasonText.Ids(v.Reading)).Distinct(StringComparer.Ordinal).ToArray();
        return ids.Length == 0 ? "nothing was read in it." : $"there are {string.Join(", ", ids.Take(12))}{(ids.Length > 12 ? ", …" : "")}.";
    }
}
