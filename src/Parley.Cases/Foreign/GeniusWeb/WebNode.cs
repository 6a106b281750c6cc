using Parley.Cases.Binding;
using Parley.Cases.Yaml;

namespace Parley.Cases.Foreign.GeniusWeb;

/// <summary>Reads keys of GeniusWeb files, and reports what is not there or of another kind.</summary>
internal sealed class WebNode(DiagnosticSink sink)
{
    public DiagnosticSink Sink => sink;

    /// <summary>The mapping under a key, or <see langword="null"/> with a diagnostic.</summary>
    public YamlMapping? Mapping(YamlMapping parent, string key, string owner)
    {
        switch (parent.Find(key))
        {
            case YamlMapping found:
                return found;
            case null:
                sink.Report(DiagnosticCodes.ForeignMissing, parent.Location, $"{owner} has no '{key}', it is required");
                return null;
            case var other:
                sink.Report(DiagnosticCodes.ForeignValue, other.Location, $"{key} of {owner} is {other.Kind}, an object is needed");
                return null;
        }
    }

    /// <summary>The number under a key, or <see langword="null"/> with a diagnostic.</summary>
    public decimal? Number(YamlMapping parent, string key, string owner)
    {
        if (parent.Find(key) is { } node)
            return Number(node, $"{key} of {owner}");
        sink.Report(DiagnosticCodes.ForeignMissing, parent.Location, $"{owner} has no '{key}', it is required");
        return null;
    }

    /// <summary>A number, which some writers put in quotation marks, or <see langword="null"/> with a diagnostic.</summary>
    public decimal? Number(YamlNode node, string owner)
    {
        var problem = $"{node.Kind} stands here, a number is needed";
        if (node is YamlScalar { IsBlank: false } scalar && Decimals.TryParse(scalar.Value, out var number, out _, out problem))
            return number;
        sink.Report(DiagnosticCodes.ForeignValue, node.Location, $"{owner}: {problem}");
        return null;
    }

    /// <summary>The number from 0 to 1 under a key, or <see langword="null"/> with a diagnostic.</summary>
    public decimal? Share(YamlMapping parent, string key, string owner) =>
        parent.Find(key) is { } node ? Share(node, $"{key} of {owner}") : Number(parent, key, owner);

    /// <summary>A number from 0 to 1, or <see langword="null"/> with a diagnostic.</summary>
    public decimal? Share(YamlNode node, string owner)
    {
        if (Number(node, owner) is not { } value)
            return null;
        if (value is >= 0 and <= 1)
            return value;
        sink.Report(DiagnosticCodes.ForeignValue, node.Location, $"{owner} is {Decimals.Text(value)}, allowed is 0 to 1");
        return null;
    }

    /// <summary>The keys of one mapping that are not in the other, each reported.</summary>
    public bool HasOnly(YamlMapping mapping, IReadOnlyCollection<string> known, string what)
    {
        var names = known.ToHashSet(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries.Where(e => !names.Contains(e.Key.Value)))
        {
            if (sink.IsFull)
                return false;
            sink.Report(DiagnosticCodes.ForeignMismatch, entry.Key.Location, $"{what} {Printable.Quote(entry.Key.Value)}, which is not in the domain, {Nearest.Hint(entry.Key.Value, known, "there are")}");
        }

        return !sink.HasErrors;
    }
}
