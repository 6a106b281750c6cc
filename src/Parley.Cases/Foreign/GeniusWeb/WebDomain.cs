using System.Collections.Immutable;
using Parley.Cases.Yaml;

namespace Parley.Cases.Foreign.GeniusWeb;

/// <summary>Reads a GeniusWeb domain: issues by name, with lists of values or number ranges.</summary>
internal static class WebDomain
{
    public const string Issues = "issuesValues";

    public static ForeignDomain? Read(YamlMapping root, DiagnosticSink sink)
    {
        var node = new WebNode(sink);
        if (node.Mapping(root, Issues, "the domain") is not { } issues)
            return null;
        if (issues.Entries.Length is 0 or > ForeignIssue.Most)
        {
            sink.Report(issues.Entries.IsEmpty ? DiagnosticCodes.ForeignMissing : DiagnosticCodes.ForeignTooMany, issues.Location, $"the domain has {issues.Entries.Length} issues, 1 to {ForeignIssue.Most} are read");
            return null;
        }

        var result = ImmutableArray.CreateBuilder<ForeignIssue>();
        foreach (var entry in issues.Entries)
        {
            if (Values(entry.Value, Printable.Quote(entry.Key.Value), node) is { } values)
                result.Add(new(entry.Key.Value, entry.Key.Value, values, entry.Key.Location));
        }

        var title = (root.Find("name") as YamlScalar)?.Value.Trim() ?? "";
        return sink.HasErrors ? null : new(title, result.ToImmutable()) { IsNamed = title.Length > 0 };
    }

    private static ForeignValues? Values(YamlNode value, string name, WebNode node)
    {
        if (value is YamlMapping { Entries: [{ Key.Value: "values", Value: YamlSequence list }] })
            return Items(list, name, node);
        if (value is YamlMapping { Entries: [{ Key.Value: "range", Value: YamlMapping range }] })
            return Range(range, name, node);
        node.Sink.Report(DiagnosticCodes.ForeignKind, value.Location, $"the values of {name} are neither a list under 'values' nor a 'range' with low, high and step");
        return null;
    }

    private static ForeignItems? Items(YamlSequence list, string name, WebNode node)
    {
        var texts = ImmutableArray.CreateBuilder<string>(list.Items.Length);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not YamlScalar { IsBlank: false } scalar)
            {
                node.Sink.Report(DiagnosticCodes.ForeignValue, item.Location, $"a value of {name} is {item.Kind}, a text is needed");
                return null;
            }

            if (scalar.Value.Length > Binding.Scalars.MaxText)
            {
                node.Sink.Report(DiagnosticCodes.TextTooLong, item.Location, $"a value of {name} has {scalar.Value.Length} characters, at most {Binding.Scalars.MaxText} are allowed");
                return null;
            }

            if (seen.Add(scalar.Value))
                texts.Add(scalar.Value);
            else
                node.Sink.Report(DiagnosticCodes.ItemRepeated, item.Location, $"the value {Printable.Quote(scalar.Value)} of {name} stands here a second time, it counts once");
        }

        if (texts.Count is > 0 and <= ForeignValues.Most)
            return new(texts.ToImmutable());
        node.Sink.Report(texts.Count == 0 ? DiagnosticCodes.ForeignMissing : DiagnosticCodes.ForeignTooMany, list.Location, $"the issue {name} has {texts.Count} values, 1 to {ForeignValues.Most} are read");
        return null;
    }

    private static ForeignRange? Range(YamlMapping range, string name, WebNode node)
    {
        if (node.Number(range, "low", name) is not { } low || node.Number(range, "high", name) is not { } high || node.Number(range, "step", name) is not { } step)
            return null;
        if (low > high || step <= 0)
        {
            node.Sink.Report(DiagnosticCodes.ForeignValue, range.Location, $"the range of {name} goes from low to high in steps above 0");
            return null;
        }

        // A quotient of decimals below 1e12 by a step below 1e-15 leaves the type.
        if ((double)(high - low) / (double)step < ForeignValues.Most)
            return new(low, high, step);
        node.Sink.Report(DiagnosticCodes.ForeignTooMany, range.Location, $"the range of {name} has more than {ForeignValues.Most} values, at most {ForeignValues.Most} are read");
        return null;
    }
}
