using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Cases.Foreign.Genius;

/// <summary>What domains and profiles of GENIUS have in common: a tree of objectives with issues, and the values of an issue.</summary>
internal static class GeniusTree
{
    /// <summary>How an issue is known: GENIUS counts from 1 or from 2, and the root objective may take the first number.</summary>
    public static string Key(int index) => index.ToString(CultureInfo.InvariantCulture);

    /// <summary>The issues in the order of the file, and the weights of all objectives.</summary>
    public static List<(int Index, MarkupElement Issue)> Issues(MarkupElement space, GeniusNode node, out List<MarkupElement> weights)
    {
        var issues = new List<(int, MarkupElement)>();
        var found = new List<MarkupElement>();
        var seen = new HashSet<int>();
        Collect(space);
        weights = found;
        return issues;

        // The depth of the tree is bounded by the reader.
        void Collect(MarkupElement element)
        {
            foreach (var child in element.Children)
            {
                switch (child.Name)
                {
                    case "objective":
                        if (node.HasOnly(child, "objective", "issue", "weight"))
                            Collect(child);
                        break;
                    case "weight":
                        found.Add(child);
                        break;
                    case "issue" when node.Index(child, "an issue") is { } index:
                        if (seen.Add(index))
                            issues.Add((index, child));
                        else
                            node.Sink.Report(DiagnosticCodes.ForeignTwice, child.At, $"a second issue has the index {index}, each index is allowed once");
                        break;
                    default:
                        break;
                }
            }
        }
    }

    /// <summary>The values of an issue. A profile may leave out the bounds, which are then those of the domain.</summary>
    public static ForeignValues? Values(MarkupElement issue, string name, GeniusNode node, ForeignValues? usual)
    {
        var type = issue.Find("type")?.Value ?? issue.Find("vtype")?.Value ?? "discrete";
        if (!node.HasOnly(issue, "item", "range", "evaluator"))
            return null;
        switch (type)
        {
            case "discrete":
                return Items(issue, name, node);
            case "integer" or "real":
                return Range(issue, name, type == "integer", node, usual as ForeignRange);
            default:
                node.Sink.Report(DiagnosticCodes.ForeignKind, issue.Find("type")?.At ?? issue.At, $"the issue {name} is of type {Printable.Quote(type)}, read are discrete, integer and real");
                return null;
        }
    }

    private static ForeignItems? Items(MarkupElement issue, string name, GeniusNode node)
    {
        var texts = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in issue.Named("item"))
        {
            if (node.Text(item, "value", $"the issue {name}") is not { } text)
                return null;
            if (seen.Add(text))
                texts.Add(text);
            else
                node.Sink.Report(DiagnosticCodes.ItemRepeated, item.At, $"the item {Printable.Quote(text)} of {name} stands here a second time, it counts once");
        }

        if (texts.Count is > 0 and <= ForeignValues.Most)
            return new(texts.ToImmutable());
        node.Sink.Report(texts.Count == 0 ? DiagnosticCodes.ForeignMissing : DiagnosticCodes.ForeignTooMany, issue.At, $"the issue {name} has {texts.Count} items, 1 to {ForeignValues.Most} are read");
        return null;
    }

    private static ForeignRange? Range(MarkupElement issue, string name, bool isWhole, GeniusNode node, ForeignRange? usual)
    {
        var holder = issue.Named("range").FirstOrDefault() ?? issue;
        if (usual is not null && holder.Find("lowerbound") is null && holder.Find("upperbound") is null)
            return usual;
        if (node.Number(holder, "lowerbound", name) is not { } low || node.Number(holder, "upperbound", name) is not { } high)
            return null;
        if (low > high || (low == high && !isWhole) || (isWhole && (low != Math.Truncate(low) || high != Math.Truncate(high))))
        {
            node.Sink.Report(DiagnosticCodes.ForeignValue, holder.At, $"the bounds of {name} are {Binding.Decimals.Text(low)} and {Binding.Decimals.Text(high)}, the lower comes first{(isWhole ? " and both are whole" : "")}");
            return null;
        }

        if (!isWhole || high - low < ForeignValues.Most)
            return new(low, high, isWhole ? 1 : null);
        node.Sink.Report(DiagnosticCodes.ForeignTooMany, holder.At, $"the issue {name} has {Binding.Decimals.Text(high - low + 1)} values, at most {ForeignValues.Most} are read");
        return null;
    }
}
