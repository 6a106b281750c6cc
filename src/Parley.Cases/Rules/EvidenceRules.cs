using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>How many origins the elements rest on, and whether the two grades were judged apart.</summary>
internal static class EvidenceRules
{
    private const int FewestGraded = 4;
    private const double NearlyAll = 0.8;
    private const int Named = 5;

    public static void Run(RuleContext context)
    {
        SingleOrigins(context);
        Grades(context);
    }

    private static void SingleOrigins(RuleContext context)
    {
        var sources = context.Case.Sources.ToDictionary(s => s.Id, s => s.CopiedFrom, StringComparer.Ordinal);
        var chains = new ChainCheck(sources);
        var origins = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var item in context.Case.Evidence.Where(e => e.Stance == Stance.Supports))
        {
            foreach (var element in item.About)
            {
                if (!origins.TryGetValue(element, out var of))
                    origins[element] = of = new(StringComparer.Ordinal);
                of.Add(chains.RootOf(SourceOf(item)));
            }
        }

        if (origins.Count == 0)
            return;
        var all = origins.Values.SelectMany(o => o).Distinct().ToList();
        if (all.Count == 1)
        {
            context.Report(DiagnosticCodes.SingleSource, $"sources/{all[0]}", $"everything that has evidence ({Count(origins.Count)}) rests on one origin, '{all[0]}'; two independent origins are wanted");
            return;
        }

        foreach (var group in origins.Where(o => o.Value.Count == 1).GroupBy(o => o.Value.Single(), o => o.Key))
        {
            var elements = group.ToList();
            var names = string.Join(", ", elements.Take(Named).Select(Printable.Clean)) + (elements.Count > Named ? ", …" : "");
            context.Report(DiagnosticCodes.SingleSource, $"sources/{group.Key}", $"{Count(elements.Count)} {(elements.Count == 1 ? "rests" : "rest")} on one origin only, '{group.Key}': {names}; two independent origins are wanted");
        }
    }

    private static void Grades(RuleContext context)
    {
        var reliability = context.Case.Sources.ToDictionary(s => s.Id, s => (int)s.Reliability + 1, StringComparer.Ordinal);
        var graded = context.Case.Evidence
            .Select(e => (Source: reliability.GetValueOrDefault(SourceOf(e), 6), Item: e.Credibility))
            .Where(g => g != (6, 6))
            .ToList();
        var together = graded.Count(g => g.Source == g.Item);
        if (graded.Count >= FewestGraded && together >= NearlyAll * graded.Count)
            context.Report(DiagnosticCodes.DiagonalGrades, "evidence", $"{together} of {graded.Count} graded items have the same grade as their source (A1, B2, …); source and item are judged apart");
    }

    private static string Count(int elements) => elements == 1 ? "1 element" : $"{elements} elements";

    private static string SourceOf(Evidence item) => item.Passage.Split('/')[0];
}
