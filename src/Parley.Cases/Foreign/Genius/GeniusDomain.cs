using System.Collections.Immutable;

namespace Parley.Cases.Foreign.Genius;

/// <summary>Reads a GENIUS domain: the issues below <c>negotiation_template</c>, however deep their objectives are nested.</summary>
internal static class GeniusDomain
{
    public const string Root = "negotiation_template";

    public static ForeignDomain? Read(MarkupElement root, DiagnosticSink sink)
    {
        var node = new GeniusNode(sink);
        if (!node.HasOnly(root, "utility_space", "agent"))
            return null;
        var spaces = root.Named("utility_space").ToList();
        if (spaces.Count != 1)
        {
            var at = spaces.Count == 0 ? root.At : spaces[1].At;
            sink.Report(spaces.Count == 0 ? DiagnosticCodes.ForeignMissing : DiagnosticCodes.ForeignTwice, at, $"the domain has {spaces.Count} <utility_space>, one is needed");
            return null;
        }

        if (!node.HasOnly(spaces[0], "objective"))
            return null;
        var issues = GeniusTree.Issues(spaces[0], node, out _);
        if (issues.Count is 0 or > ForeignIssue.Most)
        {
            sink.Report(issues.Count == 0 ? DiagnosticCodes.ForeignMissing : DiagnosticCodes.ForeignTooMany, spaces[0].At, $"the domain has {issues.Count} issues, 1 to {ForeignIssue.Most} are read");
            return null;
        }

        var result = ImmutableArray.CreateBuilder<ForeignIssue>(issues.Count);
        foreach (var (index, issue) in issues)
        {
            if (node.Text(issue, "name", $"issue {index}") is { } name && GeniusTree.Values(issue, Printable.Quote(name), node, null) is { } values)
                result.Add(new(GeniusTree.Key(index), name, values, issue.At));
        }

        var title = spaces[0].Named("objective").FirstOrDefault()?.Find("name")?.Value ?? "";
        return sink.HasErrors ? null : new(title == "root" ? "" : title, result.ToImmutable());
    }
}
