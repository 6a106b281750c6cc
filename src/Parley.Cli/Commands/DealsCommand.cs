using System.CommandLine;
using Parley.Analysis.Deals;
using Parley.Briefs;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley deals CASE</c>: one question, whether there is an agreement zone and what is on its edge.</summary>
internal static class DealsCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("case") { Description = "The case file." };
        var output = OutlookFormat.File();
        var format = OutlookFormat.Option("text", "text", "json", "csv");
        var command = new Command("deals", "Say whether there is a package that all who must sign prefer to no agreement, what is on the frontier, and what blocks a deal.\n\nExamples:\n  parley deals samples/moscow-track.yaml\n  parley deals my-talks.yaml --format csv -o packages.csv") { file, output, format };
        var question = new QuestionOptions(command, outcomeModels: false);
        command.SetAction((result, cancellation) => Task.FromResult(
            Run(terminal, result.GetValue(file)!, result.GetValue(output), result.GetValue(format)!, question, result, cancellation)));
        return command;
    }

    private static int Run(
        Terminal terminal, string file, string? output, string format, QuestionOptions question, ParseResult result, CancellationToken cancellation)
    {
        if (OutlookFormat.WouldOverwriteInput(terminal, file, output))
            return ExitCode.Usage;
        var (request, code) = CaseLoading.Load(terminal, file, question.Scenario(result));
        if (request is null)
            return code;
        if (OutlookFormat.Obstacle(request.Case) is { } obstacle)
        {
            terminal.Error.WriteLine($"parley: {obstacle}");
            return ExitCode.Incomplete;
        }

        CaseDeals deals;
        using (new Progress(terminal, "Searching for packages"))
            deals = DealsAnalysis.Run(request, question.Outlook(result), cancellation);
        Output.Write(terminal, output, format switch
        {
            "json" => DealsJson.Write(deals),
            "csv" => DealsCsv.Write(deals),
            _ => DealsText.Render(deals, OutlookFormat.Options(terminal, output is not null)),
        });
        if (deals.Status != DealsStatus.NotAnswered)
            return ExitCode.Ok;
        terminal.Error.WriteLine($"parley: incomplete: {CaseLoading.Printed(deals.NotAnswered?.Text ?? deals.Headline.Text)}");
        return ExitCode.Incomplete;
    }
}
