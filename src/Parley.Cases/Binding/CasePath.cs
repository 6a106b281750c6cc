using System.Collections.Immutable;
using Parley.Cases.Yaml;

namespace Parley.Cases.Binding;

/// <summary>One step of a path: the key under which it stands, its shape, and what is written there.</summary>
/// <param name="Segment">The key as it is written in the file where it is there, else as in the path.</param>
/// <param name="Key">The shape of the key; of the whole collection for an item of it.</param>
/// <param name="Element">The shape of the element that the step leads to, or <see langword="null"/> for a value.</param>
/// <param name="Node">What is written there, or <see langword="null"/> for a key that is left out.</param>
/// <param name="IsItem">Whether the step leads to an item of a mapping or list.</param>
/// <param name="Written">The key as it is written, or <see langword="null"/> for what has none.</param>
internal sealed record PathStep(string Segment, KeyShape Key, ElementShape? Element, YamlNode? Node, bool IsItem, YamlScalar? Written = null)
{
    /// <summary>The place of the value; of its key where the value takes several lines.</summary>
    public SourceLocation? Location => Node is YamlMapping { IsFlow: false } or YamlSequence { IsFlow: false } or YamlScalar { Form: ScalarForm.Block }
        ? (Written ?? Node).Location
        : Node?.Location;

    /// <summary>Whether elements stand here by key.</summary>
    public bool IsCollection => !IsItem && Key.Kind == ValueKind.Elements;

    /// <summary>Whether texts stand here in a list.</summary>
    public bool IsList => !IsItem && Key.Kind == ValueKind.Texts;
}

/// <summary>Where a path leads, or why it leads nowhere.</summary>
/// <param name="Steps">The steps that could be taken.</param>
/// <param name="Problem">Why the next step cannot be taken, or <see langword="null"/>.</param>
/// <param name="IsNewItem">Whether the only thing missing is an item of a collection, named by the last segment.</param>
internal sealed record CasePath(ImmutableArray<PathStep> Steps, string? Problem, bool IsNewItem = false)
{
    private const int MaxLength = 1000;
    private const int MostNumbered = 1000;

    /// <summary>What is written where the path leads.</summary>
    public YamlNode? Node => Problem is null && Steps.Length > 0 ? Steps[^1].Node : null;

    /// <summary>Follows a path through a case.</summary>
    public static CasePath Follow(YamlNode root, string path)
    {
        var steps = ImmutableArray.CreateBuilder<PathStep>();
        if (path.Length is 0 or > MaxLength)
            return new([], "a path has 1 to 1000 characters");
        var element = ElementShape.Case;
        YamlNode? node = root;
        PathStep? last = null;
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var segment = segments[i];
            PathStep? step;
            if (last is { IsCollection: true })
                step = Item(last, node as YamlMapping, segment);
            else if (last is { IsList: true })
                step = ListItem(last, node as YamlSequence, segment);
            else
                step = element is null ? null : Inside(element, node, segment);

            if (step is null)
                return new(steps.ToImmutable(), Explain(last, element, node, segments[..i], segment), last is { IsCollection: true } && i == segments.Length - 1 && segment.Length > 0);
            steps.Add(step);
            (last, element, node) = (step, step.Element, step.Node);
        }

        return new(steps.ToImmutable(), null);
    }

    private static PathStep? Inside(ElementShape element, YamlNode? node, string segment)
    {
        if (element.Find(segment) is not { } key)
            return null;
        var inner = key.Kind == ValueKind.Element ? key.Element : null;
        YamlNode? value = null;
        if (node is not null && element.IsShorthand(node))
            value = key.IsShorthand ? node : null;
        else if (node is YamlMapping mapping)
        {
            var entry = mapping.FindEntry(segment);
            return new(segment, key, inner, entry?.Value, false, entry?.Key);
        }

        return new(segment, key, inner, value, false);
    }

    private static PathStep? Item(PathStep collection, YamlMapping? mapping, string segment)
    {
        var element = collection.Key.Element!;
        if (mapping?.FindEntry(segment) is { } found)
            return new(segment, collection.Key, element, found.Value, true, found.Key);
        if (element.ItemKey!.Kind != ValueKind.Number || mapping is null or { Entries.Length: > MostNumbered } || !Scalars.TryNumber(segment, out var number, out _))
            return null;
        var entry = mapping.Entries.FirstOrDefault(e => Scalars.TryNumber(e.Key.Value, out var other, out _) && other == number);
        return entry is null ? null : new(entry.Key.Value, collection.Key, element, entry.Value, true, entry.Key);
    }

    private static PathStep? ListItem(PathStep list, YamlSequence? items, string segment) =>
        items is not null && Scalars.TryInteger(segment, out var index, out _) && index >= 0 && index < items.Items.Length
            ? new(segment, list.Key, null, items.Items[index], true)
            : null;

    private static string Explain(PathStep? last, ElementShape? element, YamlNode? node, string[] before, string segment)
    {
        var where = before.Length == 0 ? "the case" : $"'{Printable.Clean(string.Join('/', before))}'";
        if (last is { IsCollection: true })
        {
            var known = (node as YamlMapping)?.Entries.Select(e => e.Key.Value).ToList() ?? [];
            return $"{where} has no {Printable.Quote(segment)}, {Nearest.Hint(segment, known, "there are")}";
        }

        if (last is { IsList: true })
            return $"{where} has no item {Printable.Quote(segment)}, items are counted from 0";
        return element is null
            ? $"{where} is a single value, nothing lies below it"
            : $"{where} has no key {Printable.Quote(segment)}, {Nearest.Hint(segment, element.Names, "allowed are")}";
    }
}
