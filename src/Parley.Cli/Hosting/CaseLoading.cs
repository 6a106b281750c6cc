using System.Collections.Immutable;
using Parley.Analysis.Outlook;
using Parley.Cases;
using Parley.Core;

namespace Parley.Cli.Hosting;

/// <summary>Loads a case for a question: diagnostics to the error stream, a case or an exit code back.</summary>
internal static class CaseLoading
{
    public static (OutlookRequest? Request, int ExitCode) Load(Terminal terminal, string path, string? scenario)
    {
        var full = terminal.Resolve(path);
        if (!File.Exists(full))
        {
            terminal.Error.WriteLine($"parley: there is no file '{Printed(path)}'.");
            return (null, ExitCode.FileFailure);
        }

        var document = CaseDocument.Load(full);
        if (scenario is not null && !document.HasErrors)
            document = document.WithScenario(scenario);
        foreach (var diagnostic in document.Diagnostics.Where(d => d.Severity == Severity.Error))
            terminal.Error.WriteLine(Shown(diagnostic, full, path));
        if (document.Case is not { } theCase)
            return (null, ExitCode.CaseErrors);

        return (
            new()
            {
                Case = theCase,
                CaseFile = Path.GetFileName(full),
                CaseHash = document.Hash,
                Version = ParleyCommand.Version,
                Scenario = scenario,
                Scenarios = scenario is null ? Patched(terminal, document) : [],
            },
            ExitCode.Ok);
    }

    /// <summary>A diagnostic with the file named as the user named it.</summary>
    public static string Shown(Diagnostic diagnostic, string full, string path) =>
        diagnostic.ToString().Replace(full, Printed(path), StringComparison.Ordinal);

    /// <summary>A name from outside without characters that could steer a terminal.</summary>
    public static string Printed(string text) => string.Concat(text.Select(c => char.IsControl(c) ? '�' : c));

    private static ImmutableArray<(Scenario Scenario, Case Case)> Patched(Terminal terminal, CaseDocument document)
    {
        var result = ImmutableArray.CreateBuilder<(Scenario, Case)>();
        foreach (var scenario in document.Case!.Scenarios)
        {
            if (document.WithScenario(scenario.Id).Case is { } patched)
                result.Add((scenario, patched));
            else
                terminal.Error.WriteLine($"parley: scenario '{scenario.Id}' does not give a case without errors and is left out; see parley check.");
        }

        return result.ToImmutable();
    }
}
