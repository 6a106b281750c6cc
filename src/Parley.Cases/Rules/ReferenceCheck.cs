using Parley.Cases.Binding;
using Parley.Cases.Yaml;
using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>Checks that what the case refers to is there, and that numbers lie on the scale of their issue.</summary>
internal static class ReferenceCheck
{
    public static void Run(Case theCase, YamlNode root, Binder binder, DiagnosticSink sink)
    {
        var known = Enum.GetValues<CaseElement>().Where(e => e != CaseElement.Path).ToDictionary(e => e, e => IdsOf(theCase, e));
        foreach (var reference in binder.References)
        {
            if (sink.IsFull)
                return;
            if (reference.Element == CaseElement.Path)
                CheckPath(root, reference, sink);
            else if (!known[reference.Element].Contains(reference.Text))
                sink.Report(DiagnosticCodes.DanglingReference, reference.At, Dangling(reference, known[reference.Element]));
        }

        var scales = theCase.Issues.ToDictionary(i => i.Id, i => i.Scale, StringComparer.Ordinal);
        foreach (var use in binder.ScaleUses)
        {
            if (scales.TryGetValue(use.Issue, out var scale) && !(scale.Contains(use.Value.Low) && scale.Contains(use.Value.High)))
                sink.Report(DiagnosticCodes.OffTheScale, use.At, $"{use.Owner} is {use.Value}, the scale of '{use.Issue}' goes from {Printable.Number(scale.Low)} to {Printable.Number(scale.High)}");
        }

        CheckPeople(theCase, root, sink);
    }

    private static void CheckPath(YamlNode root, Reference reference, DiagnosticSink sink)
    {
        if (CasePath.Follow(root, reference.Text).Problem is { } problem)
            sink.Report(DiagnosticCodes.DeadPath, reference.At, $"{reference.Owner} names the path {Printable.Quote(reference.Text)}, which leads nowhere: {problem}");
    }

    private static string Dangling(Reference reference, HashSet<string> known)
    {
        var what = Kebab.Of(reference.Element.ToString());
        var written = reference.Element == CaseElement.Passage ? ", written as source/passage" : "";
        return $"{reference.Owner} names the {what} {Printable.Quote(reference.Text)}, which is not in the case{written}; {Nearest.Hint(reference.Text, known, "there are")}";
    }

    private static HashSet<string> IdsOf(Case theCase, CaseElement element) => (element switch
    {
        CaseElement.Party => theCase.Parties.Select(p => p.Id),
        CaseElement.Issue => theCase.Issues.Select(i => i.Id),
        CaseElement.Person => theCase.Parties.SelectMany(p => p.People).Select(p => p.Id),
        CaseElement.Passage => theCase.Sources.SelectMany(s => s.Passages, (s, p) => $"{s.Id}/{p.Id}"),
        CaseElement.Scenario => theCase.Scenarios.Select(s => s.Id),
        CaseElement.Source => theCase.Sources.Select(s => s.Id),
        _ => throw new ArgumentOutOfRangeException(nameof(element), element, "Not an id."),
    }).ToHashSet(StringComparer.Ordinal);

    private static void CheckPeople(Case theCase, YamlNode root, DiagnosticSink sink)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (party, person) in theCase.Parties.SelectMany(p => p.People, (p, person) => (p.Id, person.Id)))
        {
            if (seen.TryAdd(person, party))
                continue;
            var at = CasePath.Follow(root, $"parties/{party}/people/{person}").Node?.Location ?? root.Location;
            sink.Report(DiagnosticCodes.DuplicateId, at, $"the person '{person}' of '{party}' has the id of a person of '{seen[person]}', each id is allowed once in a case");
        }
    }
}
