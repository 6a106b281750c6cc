using System.CommandLine;
using Parley.Cases;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley check CASE</c>: says what is wrong or doubtful in a case file, like a compiler.</summary>
internal static class CheckCommand
{
    public static Command Build(Terminal terminal)
    {
        var file = new Argument<string[]>("case") { Description = "One or more case files.", Arity = ArgumentArity.OneOrMore };
        var strict = new Option<bool>("--strict") { Description = "Warnings count as errors." };
        var command = new Command("check", "Say what is wrong or doubtful in a case file.\n\nExamples:\n  parley check samples/moscow-track.yaml\n  parley check --strict my-talks.yaml") { file, strict };
        command.SetAction(result => Run(terminal, result.GetValue(file)!, result.GetValue(strict)));
        return command;
    }

    private static int Run(Terminal terminal, string[] files, bool strict)
    {
        var worst = ExitCode.Ok;
        foreach (var file in files)
        {
            var full = terminal.Resolve(file);
            if (!File.Exists(full))
            {
                terminal.Error.WriteLine($"parley: there is no file '{CaseLoading.Printed(file)}'.");
                worst = ExitCode.FileFailure;
                continue;
            }

            var document = CaseDocument.Load(full);
            foreach (var diagnostic in document.Diagnostics)
                terminal.Out.WriteLine(CaseLoading.Shown(diagnostic, full, file));
            int Count(Severity severity) => document.Diagnostics.Count(d => d.Severity == severity);
            var (errors, warnings, infos) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Info));
            terminal.Error.WriteLine($"{CaseLoading.Printed(file)}: {errors} errors, {warnings} warnings, {infos} remarks.");
            if ((errors > 0 || (strict && warnings > 0)) && worst == ExitCode.Ok)
                worst = ExitCode.CaseErrors;
        }

        if (worst == ExitCode.Ok && files.Length == 1)
            terminal.Error.WriteLine($"Next: parley brief {CaseLoading.Printed(files[0])} -o brief.html");
        return worst;
    }
}
