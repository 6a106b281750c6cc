using System.CommandLine;
using Parley.Briefs;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley outlook CASE</c>: one question, where each issue would settle.</summary>
internal static class OutlookCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("case") { Description = "The case file." };
        var output = OutlookFormat.File();
        var format = OutlookFormat.Option("text", "text", "json", "csv");
        var command = new Command("outlook", "Say where published models expect each issue to settle.\n\nExamples:\n  parley outlook samples/moscow-track.yaml\n  parley outlook my-talks.yaml --format csv -o outlook.csv") { file, output, format };
        var question = new QuestionOptions(command);
        command.SetAction((result, cancellation) => Task.FromResult(
            Run(terminal, result.GetValue(file)!, result.GetValue(output), result.GetValue(format)!, question, result, cancellation)));
        return command;
    }

    private static int Run(
        Terminal terminal, string file, string? output, string format, QuestionOptions question, ParseResult result, CancellationToken cancellation)
    {
        var (outlook, code) = OutlookFormat.Compute(terminal, file, output, question, result, cancellation);
        if (outlook is null)
            return code;
        Output.Write(terminal, output, format switch
        {
            "json" => OutlookJson.Write(outlook),
            "csv" => OutlookCsv.Write(outlook),
            _ => OutlookFormat.Summary(terminal, outlook, output is not null),
        });
        return OutlookFormat.Code(terminal, outlook);
    }
}
