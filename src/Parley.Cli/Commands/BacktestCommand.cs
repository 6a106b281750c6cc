using System.CommandLine;
using System.Security.Cryptography;
using Parley.Analysis.Backtest;
using Parley.Analysis.ErrorModels;
using Parley.Briefs;
using Parley.Cases;
using Parley.Cli.DataSets;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley backtest DATASET</c>: how far each model has been off on decisions whose outcome is known.</summary>
internal static class BacktestCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string>("dataset") { Description = "A decision data set: the DEU III layout, or Parley's own CSV layout." };
        var output = OutlookFormat.File();
        var format = OutlookFormat.Option("text", "text", "json", "csv");
        var seed = new Option<ulong>("--seed") { Description = "Seed of the bootstrap (default 1).", DefaultValueFactory = _ => 1 };
        var capability = new Option<string>("--capability") { Description = "Take capability from: votes (as the data set gives them), equal.", DefaultValueFactory = _ => "votes" };
        capability.AcceptOnlyFromAmong("votes", "equal");
        var fit = new Option<string?>("--fit") { Description = "Fit the error model on the file and write its record (parameters only) here." };
        var command = new Command("backtest", "Score every model on decisions whose outcome is known.\n\nExamples:\n  parley backtest decisions.csv\n  parley backtest deu3.tsv --format json -o backtest.json") { file, output, format, seed, capability, fit };
        command.SetAction((result, _) => Task.FromResult(Run(
            terminal, result.GetValue(file)!, result.GetValue(output), result.GetValue(format)!, result.GetValue(seed), result.GetValue(capability)!, result.GetValue(fit))));
        return command;
    }

    private static int Run(Terminal terminal, string file, string? output, string format, ulong seed, string capability, string? fit)
    {
        var full = terminal.Resolve(file);
        if (!File.Exists(full))
        {
            terminal.Error.WriteLine($"parley: there is no file '{CaseLoading.Printed(file)}'.");
            return ExitCode.FileFailure;
        }

        if (OutlookFormat.WouldOverwriteInput(terminal, file, output) || OutlookFormat.WouldOverwriteInput(terminal, file, fit))
            return ExitCode.Usage;
        var data = DecisionDataSet.Read(full);
        foreach (var diagnostic in data.Diagnostics)
            terminal.Error.WriteLine(CaseLoading.Shown(diagnostic, full, file));
        if (data.HasErrors)
            return ExitCode.CaseErrors;

        var decisions = PastDecisions.From(data, capability == "equal");
        if (!decisions.Any(d => d.IsScoreable))
        {
            terminal.Error.WriteLine("parley: no decision of the data set has an outcome and three parties with position and salience.");
            return ExitCode.Incomplete;
        }

        BacktestReport report;
        using (new Progress(terminal, "Scoring the models"))
        {
            report = BacktestRunner.Run(
                decisions,
                new()
                {
                    File = Path.GetFileName(full),
                    FileHash = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(full))),
                    Seed = seed,
                    Capability = capability == "equal" ? "the same for every party" : data.Layout == DecisionLayout.Deu ? "Council votes by date over the largest member's, Commission and Parliament 1" : "as the file gives it",
                },
                ParleyCommand.Version);
        }

        Output.Write(terminal, output, format switch
        {
            "json" => BacktestJson.Write(report),
            "csv" => BacktestCsv.Write(report),
            _ => BacktestText.Render(report, OutlookFormat.Options(terminal, output is not null)),
        });
        return fit is null ? ExitCode.Ok : Fit(terminal, decisions, report, fit);
    }

    private static int Fit(Terminal terminal, System.Collections.Immutable.ImmutableArray<PastDecision> decisions, BacktestReport report, string target)
    {
        if (report.Distributions.All(d => d.Id != BacktestRunner.CrossValidatedId))
        {
            terminal.Error.WriteLine("parley: too few decisions to fit an error model on; 30 are needed.");
            return ExitCode.Incomplete;
        }

        var record = ErrorRecord.From(ErrorModelFit.On(decisions), report, $"{report.Issues} decided issues of {report.File}");
        AtomicFile.Replace(terminal.Resolve(target), record.ToJson());
        terminal.Error.WriteLine($"Wrote {CaseLoading.Printed(target)}.");
        return ExitCode.Ok;
    }
}
