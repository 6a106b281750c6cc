using System.CommandLine;
using Parley.Analysis.Holdout;
using Parley.Briefs;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley holdout CASE</c>: one question, how long refusing beats accepting, for whom, and what moves that date.</summary>
internal static class HoldoutCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("case") { Description = "The case file." };
        var output = OutlookFormat.File();
        var format = OutlookFormat.Option("text", "text", "json", "csv");
        var command = new Command("holdout", "Say how long refusing beats accepting, for whom, what a yes would cost today, and what changes it, for every side.\n\nExamples:\n  parley holdout samples/moscow-track.yaml\n  parley holdout my-talks.yaml --scenario aid-halted\n  parley holdout my-talks.yaml --format csv -o holdout.csv") { file, output, format };
        var question = new QuestionOptions(command, outcomeModels: false, draws: HoldoutQuestion.UsualDraws);
        var choice = new HoldoutChoice(command);
        command.SetAction((result, cancellation) => Task.FromResult(
            Run(terminal, result.GetValue(file)!, result.GetValue(output), result.GetValue(format)!, question, choice, result, cancellation)));
        return command;
    }

    private static int Run(
        Terminal terminal, string file, string? output, string format, QuestionOptions question, HoldoutChoice choice, ParseResult result, CancellationToken cancellation)
    {
        if (OutlookFormat.WouldOverwriteInput(terminal, file, output))
            return ExitCode.Usage;
        var (request, code) = CaseLoading.Load(terminal, file, question.Scenario(result));
        if (request is null)
            return code;
        CaseHoldout holdout;
        using (new Progress(terminal, "Solving over the ranges"))
            holdout = HoldoutAnalysis.Run(request, choice.Question(result, question.Outlook(result)), cancellation);
        Output.Write(terminal, output, format switch
        {
            "json" => HoldoutJson.Write(holdout),
            "csv" => HoldoutCsv.Write(holdout),
            _ => HoldoutText.Render(holdout, OutlookFormat.Options(terminal, output is not null), choice.Typed(result)),
        });
        if (holdout.Status != HoldoutAnswer.NotAnswered)
            return ExitCode.Ok;
        terminal.Error.WriteLine($"parley: incomplete: {CaseLoading.Printed(holdout.NotAnswered?.Text ?? holdout.Headline.Text)}");
        return ExitCode.Incomplete;
    }
}
