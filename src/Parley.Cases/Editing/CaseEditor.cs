using System.Globalization;
using Parley.Cases.Binding;
using Parley.Cases.Editing;
using Parley.Cases.Scenarios;
using Parley.Cases.Yaml;

namespace Parley.Cases;

/// <summary>Changes a case file in place. Comments, order and layout of everything else stay as they are, to the byte.</summary>
/// <remarks>
/// Each change is one replacement in the text. The new text is read again and compared with what the change was to give;
/// where they differ the change is refused with PAR701 and nothing happens. Values are checked by the document that
/// comes back, not by the editor. Nothing here touches the disk: see <see cref="AtomicFile"/>.
/// </remarks>
public static class CaseEditor
{
    /// <summary>Sets a single value: <c>issues/territory/positions/ukraine/salience</c> to <c>40..60</c>.</summary>
    /// <param name="document">The document; it is not changed.</param>
    /// <param name="path">A key that the element may have, written or not; or an item of a list.</param>
    /// <param name="value">The value as plain text, quoted where YAML needs it; <see langword="null"/> makes it blank.</param>
    public static EditResult Set(CaseDocument document, string path, string? value)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        return Put(document, path, value is null ? "" : ScalarText.Of(value), itemsOnly: false);
    }

    /// <summary>Adds an item to a collection: <c>pressures</c>, <c>halt</c>, <c>{from: us, on: ukraine, instrument: aid}</c>.</summary>
    /// <param name="document">The document; it is not changed.</param>
    /// <param name="collection">The path of the collection, written or not.</param>
    /// <param name="key">The key of the new item: an id, or a number for marks.</param>
    /// <param name="yaml">The item as YAML: a single value, a mapping in braces, or lines of <c>key: value</c>.</param>
    public static EditResult Add(CaseDocument document, string collection, string key, string yaml)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(key);
        ArgumentNullException.ThrowIfNull(yaml);
        return Put(document, $"{collection}/{key}", yaml.ReplaceLineEndings("\n").Trim('\n'), itemsOnly: true);
    }

    /// <summary>Adds a text at the end of a list: <c>parties/ukraine/interests</c>.</summary>
    /// <param name="document">The document; it is not changed.</param>
    /// <param name="list">The path of the list, written or not.</param>
    /// <param name="value">The text.</param>
    public static EditResult Append(CaseDocument document, string list, string value)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(value);
        if (document is not { Root: YamlMapping root, ScenarioId: null })
            return Refuse(document, "there is no case to change, or a scenario is laid over it");
        var found = CasePath.Follow(root, list);
        if (found.Problem is not null || !found.Steps[^1].IsList)
            return Refuse(document, found.Problem ?? $"{Printable.Quote(list)} is no list");
        var item = ScalarText.Of(value);
        if (found.Node is not YamlSequence { Items.Length: > 0 } items)
            return Put(document, list, $"[{item}]", itemsOnly: false);
        var splice = items.IsFlow
            ? new(Splice.VisibleEnd(document.Text, items.Items[^1]), Splice.VisibleEnd(document.Text, items.Items[^1]), $", {item}")
            : LinesAfter(document.Text, items, $"- {item}", items.Span.Column - 1);
        var expected = items.Items.Add(new YamlScalar(value, ScalarForm.DoubleQuoted, default));
        var tree = TreePatch.Set(root, list, Key(list), new YamlSequence(expected, items.IsFlow, items.Span)).Root!;
        return Verify(document, splice, tree);
    }

    /// <summary>Removes an item or a key with its value. What refers to it stays and is reported by the new document.</summary>
    /// <param name="document">The document; it is not changed.</param>
    /// <param name="path">The path of what is to go.</param>
    public static EditResult Remove(CaseDocument document, string path)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(path);
        if (document is not { Root: YamlMapping root, ScenarioId: null })
            return Refuse(document, "there is no case to change, or a scenario is laid over it");
        var found = CasePath.Follow(root, path);
        if (found.Problem is not null || found.Node is null)
            return Refuse(document, found.Problem ?? $"{Printable.Quote(path)} is not written in the file");
        var parent = found.Steps.Length == 1 ? root : found.Steps[^2].Node!;
        if (ReferenceEquals(parent, found.Node))
            return Set(document, path, null);
        if (Removal.Of(document.Text, parent, found.Steps[^1].Segment) is not { } splice)
            return Refuse(document, $"the text around {Printable.Quote(path)} is not written in a way that can be changed in place");
        return Verify(document, splice, TreePatch.Remove(root, path).Root!);
    }

    private static EditResult Put(CaseDocument document, string path, string yaml, bool itemsOnly)
    {
        if (document is not { Root: YamlMapping root, ScenarioId: null })
            return Refuse(document, "there is no case to change, or a scenario is laid over it");
        var found = CasePath.Follow(root, path);
        if (itemsOnly && !found.IsNewItem)
            return Refuse(document, found.Problem ?? $"{Printable.Quote(path)} is in the case already");
        if (found.Problem is not null && !found.IsNewItem)
            return Refuse(document, found.Problem);
        if (!itemsOnly && found.IsNewItem)
            return Refuse(document, found.Problem!);
        if (Insertion.Value(yaml) is not { } value)
            return Refuse(document, $"{Printable.Quote(yaml)} is not YAML that can be put in the file");
        var (tree, problem) = TreePatch.Set(root, path, Key(path), value);
        if (tree is null)
            return Refuse(document, problem!);
        return Insertion.Of(document.Text, root, found, path.Split('/'), yaml, value) is { } splice
            ? Verify(document, splice, tree)
            : Refuse(document, $"the text around {Printable.Quote(path)} is not written in a way that can be changed in place");
    }

    private static EditResult Verify(CaseDocument document, Splice splice, YamlMapping expected)
    {
        var changed = CaseDocument.Parse(splice.ApplyTo(document.Text), document.FileName);
        return changed.Root is { } root && YamlNode.SameValues(root, expected)
            ? new(changed, [])
            : Refuse(document, string.Create(CultureInfo.InvariantCulture, $"the text at offset {splice.Start} is not written in a way that can be changed in place"));
    }

    private static EditResult Refuse(CaseDocument document, string why) =>
        new(document, [new(DiagnosticCodes.EditFailed.Code, Severity.Error, document.FileName, 1, 1, $"nothing was changed: {why}")]);

    private static YamlScalar Key(string path) => new(path, ScalarForm.Plain, default);

    internal static Splice LinesAfter(string text, YamlNode collection, string lines, int indent)
    {
        var newLine = Splice.NewLine(text);
        var at = Splice.LineEnd(text, Splice.VisibleEnd(text, collection));
        var missing = at > 0 && text[at - 1] is not ('\n' or '\r') ? newLine : "";
        return new(at, at, missing + Splice.Indent(lines, indent, newLine) + newLine);
    }
}
