using System.Globalization;

namespace Parley.Cases.Foreign.Genius;

/// <summary>Reads a GENIUS profile: weights and evaluations of one party, matched with the domain by index and name.</summary>
internal sealed class GeniusProfile(ForeignDomain domain, DiagnosticSink sink)
{
    public const string Root = "utility_space";

    private readonly GeniusNode _node = new(sink);

    public ForeignProfile? Read(MarkupElement root, string file)
    {
        var profile = new ForeignProfile(file, "");
        if (!IsAdditive(root))
            return null;
        var issues = GeniusTree.Issues(root, _node, out var weights);
        var objectives = Objectives(root).Select(o => o.Find("index")?.Value.Trim()).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var written = Match(issues, root.At);
        if (sink.HasErrors)
            return null;
        var weightOf = Weights(weights, objectives);
        foreach (var issue in domain.Issues)
        {
            var element = written[issue.Key];
            if (!weightOf.TryGetValue(issue.Key, out var weight))
                sink.Report(DiagnosticCodes.ForeignMissing, element.At, $"there is no <weight> for the issue {issue.Key}, {Printable.Quote(issue.Name)}");
            else if (new GeniusEvaluator(_node).Read(element, issue) is { } worth)
                profile.Issues.Add(worth with { Weight = weight });
        }

        ReadReservation(root, profile);
        ReadDiscount(root, profile);
        return sink.HasErrors ? null : profile;
    }

    private bool IsAdditive(MarkupElement root)
    {
        if (root.Find("type") is { } type && type.Value is not ("" or "linear" or "additive"))
        {
            sink.Report(DiagnosticCodes.ForeignKind, type.At, $"the utility space is of type {Printable.Quote(type.Value)}, only additive ones are read");
            return false;
        }

        foreach (var kind in (string[])["utility_function", "ufun", "constraints", "rankedbids", "experience"])
        {
            if (root.Named(kind).FirstOrDefault() is not { } other)
                continue;
            sink.Report(DiagnosticCodes.ForeignKind, other.At, $"<{kind}> makes preferences that are not a sum over issues, only additive ones are read");
            return false;
        }

        return _node.HasOnly(root, "objective", "weight", "reservation", "discount_factor");
    }

    private static IEnumerable<MarkupElement> Objectives(MarkupElement element) =>
        element.Named("objective").SelectMany(o => Objectives(o).Prepend(o));

    private Dictionary<string, MarkupElement> Match(List<(int Index, MarkupElement Issue)> issues, SourceLocation at)
    {
        var written = new Dictionary<string, MarkupElement>(StringComparer.Ordinal);
        var names = domain.Issues.ToDictionary(i => i.Key, i => i.Name, StringComparer.Ordinal);
        foreach (var (index, issue) in issues)
        {
            var name = issue.Find("name")?.Value ?? "";
            if (!names.TryGetValue(GeniusTree.Key(index), out var known))
                sink.Report(DiagnosticCodes.ForeignMismatch, issue.At, string.Create(CultureInfo.InvariantCulture, $"the issue {index}, {Printable.Quote(name)}, is not in the domain"));
            else if (known != name)
                sink.Report(DiagnosticCodes.ForeignMismatch, issue.At, string.Create(CultureInfo.InvariantCulture, $"the issue {index} is {Printable.Quote(name)} here and {Printable.Quote(known)} in the domain"));
            else
                written.Add(GeniusTree.Key(index), issue);
        }

        // What stands under another name or index was reported there.
        foreach (var issue in domain.Issues.Where(i => !sink.HasErrors && !written.ContainsKey(i.Key)))
            sink.Report(DiagnosticCodes.ForeignMismatch, at, $"the issue {issue.Key}, {Printable.Quote(issue.Name)}, of the domain is not in the profile");
        return written;
    }

    private Dictionary<string, decimal> Weights(List<MarkupElement> weights, HashSet<string> objectives)
    {
        var result = new Dictionary<string, decimal>(StringComparer.Ordinal);
        var known = domain.Issues.Select(i => i.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var element in weights)
        {
            if (_node.Index(element, "a weight") is not { } index || _node.Number(element, "value", $"the weight of issue {index}") is not { } value)
                continue;
            var key = GeniusTree.Key(index);
            if (value < 0)
                sink.Report(DiagnosticCodes.ForeignValue, element.At, $"the weight of issue {key} is {Binding.Decimals.Text(value)}, it must be 0 or more");
            else if (!known.Contains(key) && !objectives.Contains(key))
                sink.Report(DiagnosticCodes.ForeignMismatch, element.At, $"there is a weight for the issue {key}, which is not in the domain");
            else if (!result.TryAdd(key, value))
                sink.Report(DiagnosticCodes.ForeignTwice, element.At, $"a second weight stands here for issue {key}");
        }

        return result;
    }

    private void ReadReservation(MarkupElement root, ForeignProfile profile)
    {
        if (Single(root, "reservation") is not { } element || _node.Number(element, "value", "the reservation") is not { } value)
            return;
        if (value is < 0 or > 1)
            sink.Report(DiagnosticCodes.ForeignValue, element.At, $"the reservation is {Binding.Decimals.Text(value)}, allowed is 0 to 1");
        else
            profile.Reservation = value;
    }

    /// <summary>Factors outside 0 to 1 count as 1, which is none.</summary>
    private void ReadDiscount(MarkupElement root, ForeignProfile profile)
    {
        if (Single(root, "discount_factor") is not { } element || _node.Number(element, "value", "the discount factor") is not (> 0 and < 1 and var factor))
            return;
        profile.Discount = factor;
        sink.Report(DiagnosticCodes.DiscountNoted, element.At, $"the discount factor {Binding.Decimals.Text(factor)} is kept in the party's note and not used");
    }

    private MarkupElement? Single(MarkupElement root, string name)
    {
        var all = root.Named(name).ToList();
        if (all.Count > 1)
            sink.Report(DiagnosticCodes.ForeignTwice, all[1].At, $"a second <{name}> stands here");
        return all.FirstOrDefault();
    }
}
