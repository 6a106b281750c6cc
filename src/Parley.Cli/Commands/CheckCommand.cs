using System.Collections.Immutable;
using System.CommandLine;
using Parley.Analysis.Holdout;
using Parley.Cases;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary><c>parley check CASE</c>: says what is wrong or doubtful in a case file, like a compiler, and what its numbers on holding out imply.</summary>
internal static class CheckCommand
{
    private const string PrefersProposal = "PAR383";

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
            var checks = document.Case is { } theCase ? HoldoutAnalysis.Check(theCase) : [];
            var diagnostics = document.Diagnostics.AddRange(Doubts(document, checks));
            foreach (var diagnostic in diagnostics)
                terminal.Out.WriteLine(CaseLoading.Shown(diagnostic, full, file));
            foreach (var implied in checks.Where(c => c.Kind == HoldoutCheckKind.Implied))
                terminal.Out.WriteLine($"implied: {CaseLoading.Printed(implied.Says.Text)}");
            int Count(Severity severity) => diagnostics.Count(d => d.Severity == severity);
            var (errors, warnings, infos) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Info));
            terminal.Error.WriteLine($"{CaseLoading.Printed(file)}: {errors} errors, {warnings} warnings, {infos} remarks.");
            if ((errors > 0 || (strict && warnings > 0)) && worst == ExitCode.Ok)
                worst = ExitCode.CaseErrors;
        }

        if (worst == ExitCode.Ok && files.Length == 1)
            terminal.Error.WriteLine($"Next: parley brief {CaseLoading.Printed(files[0])} -o brief.html");
        return worst;
    }

    /// <summary>What the model finds doubtful, at the place in the file; what the file alone has shown already is not said twice.</summary>
    private static IEnumerable<Diagnostic> Doubts(CaseDocument document, ImmutableArray<HoldoutCheck> checks)
    {
        foreach (var check in checks)
        {
            if (CodeOf(check.Kind) is not { } code)
                continue;
            var doubt = document.About(code, check.Path, check.Says.Text);
            if (code != PrefersProposal || !document.Diagnostics.Any(d => d.Code == code))
                yield return doubt;
        }
    }

    private static string? CodeOf(HoldoutCheckKind kind) => kind switch
    {
        HoldoutCheckKind.Implied => null,
        HoldoutCheckKind.Inconsistent => "PAR391",
        HoldoutCheckKind.ContradictsRefusal => "PAR392",
        HoldoutCheckKind.NobodyHurting => "PAR393",
        HoldoutCheckKind.PrefersProposal => PrefersProposal,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of check."),
    };
}
