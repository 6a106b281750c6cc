using Parley.Cases.Binding;
using Parley.Cases.Rules;
using Parley.Cases.Yaml;
using Parley.Core;

namespace Parley.Cases.Scenarios;

/// <summary>Lays a scenario, and those it builds on, over the tree of a case.</summary>
internal static class ScenarioPatch
{
    private const int LongestChain = 32;
    private const int MostChanges = 1000;

    /// <summary>The patched tree, or <see langword="null"/> with diagnostics.</summary>
    public static YamlMapping? Apply(Case theCase, YamlMapping root, string id, DiagnosticSink sink)
    {
        if (ChainOf(theCase, root, id, sink) is not { } chain)
            return null;
        YamlMapping? tree = root;
        foreach (var scenario in chain)
        {
            tree = ApplyOne(tree, root, scenario, sink);
            if (tree is null)
                return null;
        }

        return tree;
    }

    private static List<Scenario>? ChainOf(Case theCase, YamlMapping root, string id, DiagnosticSink sink)
    {
        var chain = new List<Scenario>();
        for (string? next = id; next is not null;)
        {
            var scenario = theCase.Scenarios.FirstOrDefault(s => s.Id == next);
            if (scenario is null)
            {
                var known = theCase.Scenarios.Select(s => s.Id).ToList();
                sink.Report(DiagnosticCodes.UnknownScenario, CasePath.Follow(root, "scenarios").Node?.Location ?? root.Location, $"the case has no scenario {Printable.Quote(next)}, {Nearest.Hint(next, known, "there are")}");
                return null;
            }

            if (chain.Count == LongestChain || chain.Contains(scenario))
            {
                sink.Report(DiagnosticCodes.Cycle, RuleContext.Locate(root, $"scenarios/{id}") ?? root.Location, $"the scenario {Printable.Quote(id)} builds on itself, or on a chain of more than {LongestChain} scenarios; at most {LongestChain} are allowed");
                return null;
            }

            chain.Insert(0, scenario);
            next = scenario.BasedOn;
        }

        return chain;
    }

    private static YamlMapping? ApplyOne(YamlMapping tree, YamlMapping original, Scenario scenario, DiagnosticSink sink)
    {
        var written = (YamlMapping)CasePath.Follow(original, $"scenarios/{scenario.Id}").Node!;
        var result = tree;
        var failed = false;
        if (scenario.Set.Length + scenario.Remove.Length > MostChanges)
        {
            sink.Report(DiagnosticCodes.DeadPath, written.Location, $"the scenario '{scenario.Id}' makes {scenario.Set.Length + scenario.Remove.Length} changes, at most {MostChanges} are allowed");
            return null;
        }

        if (written.Find("remove") is YamlSequence removals)
        {
            foreach (var item in removals.Items.OfType<YamlScalar>())
                Take(RemovalCascade.Remove(result, item.Value), item);
        }

        if (written.Find("set") is YamlMapping changes)
        {
            foreach (var entry in changes.Entries)
                Take(TreePatch.Set(result, entry.Key.Value, entry.Key, entry.Value), entry.Key);
        }

        return failed ? null : result;

        void Take((YamlMapping? Root, string? Problem) step, YamlScalar path)
        {
            if (IsGuarded(path.Value))
                step = (null, "a scenario cannot change the format version or the scenarios");
            if (step.Root is not null)
            {
                result = step.Root;
                return;
            }

            failed = true;
            sink.Report(DiagnosticCodes.DeadPath, path.Location, $"the scenario '{scenario.Id}' names the path {Printable.Quote(path.Value)}, which leads nowhere: {step.Problem}");
        }
    }

    private static bool IsGuarded(string path) => path.Split('/')[0] is "scenarios" or "parley";
}
