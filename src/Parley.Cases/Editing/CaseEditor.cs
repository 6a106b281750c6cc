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

    /// <summary>Adds items to a collection, in one step where the collection is written line by line.</summary>
    /// <param name="document">The document; it is not changed.</param>
    /// <param name="collection">The path of the collection, written or not.</param>
    /// <param name="items">Key and YAML of each new item, as <see cref="Add"/> takes them.</param>
    /// <returns>The document with all items, or the old one with the reason why one of them was refused.</returns>
    public static EditResult AddAll(CaseDocument document, string collection, IEnumerable<KeyValuePair<string, string>> items)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(collection);
        ArgumentNullException.ThrowIfNull(items);
        var result = new EditResult(document, []);
        var waiting = new Queue<KeyValuePair<string, string>>(items);
        while (waiting.TryDequeue(out var first) && result.Succeeded)
        {
            result = Add(result.Document, collection, first.Key, first.Value);
            if (waiting.Count > 1 && Lines(result.Document, collection, waiting) is { Succeeded: true } together)
                return together;
        }

        return result.Succeeded ? result : new(document, result.Problems);
    }

    /// <summary>Marks lines of a draft as accepted: the key goes, or says yes where a remark stands beside it.</summary>
    /// <param name="document">The document; it is not changed.</param>
    /// <param name="paths">The paths of the elements.</param>
    public static EditResult Accept(CaseDocument document, IEnumerable<string> paths)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(paths);
        if (document is not { Root: YamlMapping root, ScenarioId: null })
            return Refuse(document, "there is no case to change, or a scenario is laid over it");
        var splices = new List<Splice>();
        var tree = root;
        foreach (var path in paths.Distinct(StringComparer.Ordinal))
        {
            var key = $"{path}/accepted";
            var found = CasePath.Follow(root, key);
            if (found is not { Node: { } node, Steps: [.., { Node: { } parent }, _] })
                return Refuse(document, $"{Printable.Quote(path)} has no line 'accepted'");
            var end = Splice.VisibleEnd(document.Text, node);
            var hasRemark = document.Text.AsSpan(end, Splice.LineEnd(document.Text, end) - end).Contains('#');
            if (hasRemark || parent is not YamlMapping { Entries.Length: > 1 } || Removal.Of(document.Text, parent, "accepted") is not { } removal)
            {
                splices.Add(new(node.Span.Start, end, "yes"));
                tree = TreePatch.Set(tree, key, Key(key), new YamlScalar("yes", ScalarForm.Plain, default)).Root!;
            }
            else
            {
                splices.Add(removal);
                tree = TreePatch.Remove(tree, key).Root!;
            }
        }

        if (splices.Count == 0)
            return new(document, []);
        // From the end, so that what stands before keeps its place.
        var text = document.Text;
        foreach (var splice in splices.OrderByDescending(s => s.Start))
            text = splice.ApplyTo(text);
        return Verify(document, new(0, document.Text.Length, text), tree);
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

    /// <summary>All items below a collection that is written line by line; a refusal where it is not, or where one of them is there already.</summary>
    private static EditResult Lines(CaseDocument document, string collection, IEnumerable<KeyValuePair<string, string>> items)
    {
        if (document is not { Root: YamlMapping root, ScenarioId: null } || CasePath.Follow(root, collection).Node is not YamlMapping { IsFlow: false, Entries.Length: > 0 } block)
            return Refuse(document, $"{Printable.Quote(collection)} is not written line by line");
        var lines = new List<string>();
        var tree = block;
        foreach (var (key, yaml) in items)
        {
            if (Insertion.Value(yaml) is not { } value || tree.Find(key) is not null)
                return Refuse(document, $"{Printable.Quote(key)} cannot be added");
            lines.Add(Insertion.Block([key], yaml.ReplaceLineEndings("\n").Trim('\n'), value));
            tree = tree.With(Key(key), value);
        }

        var (expected, problem) = TreePatch.Set(root, collection, Key(collection), tree);
        return expected is null
            ? Refuse(document, problem!)
            : Verify(document, LinesAfter(document.Text, block, string.Join('\n', lines), block.Entries[0].Key.Span.Column - 1), expected);
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
