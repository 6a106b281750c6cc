using Parley.Cases.Binding;

namespace Parley.Cases.Foreign.Genius;

/// <summary>Reads attributes of GENIUS files, and reports what is not there or not a number.</summary>
internal sealed class GeniusNode(DiagnosticSink sink)
{
    public DiagnosticSink Sink => sink;

    /// <summary>The text of an attribute, or <see langword="null"/> with a diagnostic.</summary>
    public string? Text(MarkupElement element, string attribute, string owner)
    {
        if (element.Find(attribute) is { } found)
            return found.Value;
        sink.Report(DiagnosticCodes.ForeignMissing, element.At, $"<{Printable.Clean(element.Name)}> of {owner} has no '{attribute}', it is required");
        return null;
    }

    /// <summary>The number of an attribute, or <see langword="null"/> with a diagnostic.</summary>
    public decimal? Number(MarkupElement element, string attribute, string owner)
    {
        if (Text(element, attribute, owner) is null)
            return null;
        var found = element.Find(attribute)!.Value;
        return Number(found, $"{attribute} of {owner}");
    }

    /// <summary>The number of an attribute, or <see langword="null"/> with a diagnostic.</summary>
    public decimal? Number(MarkupAttribute attribute, string owner)
    {
        if (Decimals.TryParse(attribute.Value.Trim(), out var number, out _, out var problem))
            return number;
        sink.Report(DiagnosticCodes.ForeignValue, attribute.At, $"{owner}: {problem}");
        return null;
    }

    /// <summary>The whole number of an attribute, or <see langword="null"/> with a diagnostic.</summary>
    public int? Index(MarkupElement element, string owner)
    {
        if (Text(element, "index", owner) is not { } text)
            return null;
        if (Scalars.TryInteger(text.Trim(), out var index, out var problem))
            return index;
        sink.Report(DiagnosticCodes.ForeignValue, element.Find("index")!.Value.At, $"index of {owner}: {problem}");
        return null;
    }

    /// <summary>Whether an element has no children but those named; the first other one is reported.</summary>
    public bool HasOnly(MarkupElement element, params ReadOnlySpan<string> allowed)
    {
        foreach (var child in element.Children)
        {
            if (allowed.Contains(child.Name))
                continue;
            sink.Report(DiagnosticCodes.ForeignKind, child.At, $"<{Shown(child.Name)}> stands in <{Shown(element.Name)}>, where only {string.Join(", ", allowed!)} are read");
            return false;
        }

        return true;
    }

    public static string Shown(string name) => Printable.Quote(name).Trim('\'');
}
