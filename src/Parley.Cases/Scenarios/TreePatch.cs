using Parley.Cases.Binding;
using Parley.Cases.Yaml;

namespace Parley.Cases.Scenarios;

/// <summary>Changes a tree at a path and leaves everything else as it is. The old tree stays valid.</summary>
internal static class TreePatch
{
    /// <summary>The tree with a value at a path, or the reason why the path leads nowhere.</summary>
    /// <remarks>The last segment may be a key that is left out, or a new item of a collection.</remarks>
    public static (YamlMapping? Root, string? Problem) Set(YamlMapping root, string path, YamlScalar key, YamlNode value)
    {
        var found = CasePath.Follow(root, path);
        if (found.Problem is not null && !found.IsNewItem)
            return (null, found.Problem);
        var segments = path.Split('/');
        for (var i = 0; i < found.Steps.Length; i++)
            segments[i] = found.Steps[i].Segment;
        return ((YamlMapping)SetIn(ElementShape.Case, null, root, segments, 0, key, value), null);
    }

    /// <summary>The tree without what stands at a path, or the reason why there is nothing.</summary>
    public static (YamlMapping? Root, string? Problem) Remove(YamlMapping root, string path)
    {
        var found = CasePath.Follow(root, path);
        if (found.Problem is not null)
            return (null, found.Problem);
        var blank = new YamlScalar("", ScalarForm.Plain, default);
        if (found.Steps[^1].Node is null)
            return (root, null);
        var segments = found.Steps.Select(s => s.Segment).ToArray();
        return ((YamlMapping)SetIn(ElementShape.Case, null, root, segments, 0, blank, null), null);
    }

    private static YamlNode SetIn(ElementShape? element, KeyShape? collection, YamlNode? node, string[] segments, int at, YamlScalar key, YamlNode? value)
    {
        var isLast = at == segments.Length - 1;
        if (node is YamlSequence list && collection is { Kind: ValueKind.Texts })
        {
            Scalars.TryInteger(segments[at], out var index, out _);
            return new YamlSequence(value is null ? list.Items.RemoveAt(index) : list.Items.SetItem(index, value), list.IsFlow, list.Span);
        }

        // An element written in short stays in short where only the value that it stands for changes.
        if (element is not null && node is not null && element.IsShorthand(node) && segments[at] == element.Shorthand!.Name && !(isLast && value is null))
            return isLast ? value! : SetIn(element.Shorthand.Kind == ValueKind.Element ? element.Shorthand.Element : null, element.Shorthand, node, segments, at + 1, key, value);

        var mapping = element is null ? node as YamlMapping : Written(element, node);
        mapping ??= new([], false, node?.Span ?? key.Span);
        var inner = element?.Find(segments[at]);
        if (isLast && value is null)
            return mapping.Without(segments[at]);
        var child = isLast ? value! : element is null
            ? SetIn(collection!.Element, null, mapping.Find(segments[at]), segments, at + 1, key, value)
            : SetIn(inner!.Kind == ValueKind.Element ? inner.Element : null, inner, mapping.Find(segments[at]), segments, at + 1, key, value);
        return mapping.With(new(segments[at], ScalarForm.Plain, key.Span), child);
    }

    /// <summary>An element with its keys written out, where it is written in short.</summary>
    private static YamlMapping? Written(ElementShape element, YamlNode? node) =>
        node is not null && element.IsShorthand(node)
            ? new([new(new(element.Shorthand!.Name, ScalarForm.Plain, node.Span), node)], true, node.Span)
            : node as YamlMapping;
}
