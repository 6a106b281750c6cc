using Parley.Cases.Rules;
using Parley.Cases.Yaml;
using Parley.Core;

namespace Parley.Cases.Scenarios;

/// <summary>Lays every scenario over the case once, so that its faults show when the file is checked and not when it is used.</summary>
internal static class ScenarioCheck
{
    private const int MostScenarios = 100;
    private const long MostCharacters = 10_000_000;

    public static void Run(Case theCase, YamlMapping root, string text, DiagnosticSink sink)
    {
        var chains = new ChainCheck(theCase.Scenarios.ToDictionary(s => s.Id, s => s.BasedOn, StringComparer.Ordinal));
        foreach (var id in chains.OnCycle)
            sink.Report(DiagnosticCodes.Cycle, RuleContext.Locate(root, $"scenarios/{id}/based-on")!.Value, $"the scenario '{id}' builds on itself through {chains.Describe(id)}; a chain of scenarios begins at the case");
        if (sink.HasErrors)
            return;

        var allowed = Math.Min(MostScenarios, MostCharacters / Math.Max(1, text.Length));
        foreach (var scenario in theCase.Scenarios.Take((int)allowed))
        {
            var own = new DiagnosticSink(sink.File);
            if (ScenarioPatch.Apply(theCase, root, scenario.Id, own) is { } patched)
                CaseDocument.Check(patched, text, own);
            foreach (var fault in own.ToImmutable().Where(d => d.Severity == Severity.Error))
                sink.Report(DiagnosticCodes.Find(fault.Code)!, new(fault.Line, fault.Column), $"in the scenario '{scenario.Id}': {fault.Message}");
        }

        if (theCase.Scenarios.Length > allowed)
            sink.Report(DiagnosticCodes.ScenarioChecksCut, RuleContext.Locate(root, "scenarios")!.Value, $"{theCase.Scenarios.Length - allowed} of {theCase.Scenarios.Length} scenarios are checked only when they are used");
    }
}
