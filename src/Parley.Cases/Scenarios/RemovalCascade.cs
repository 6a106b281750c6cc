using System.Collections.Immutable;
using Parley.Cases.Binding;
using Parley.Cases.Yaml;
using Parley.Core;

namespace Parley.Cases.Scenarios;

/// <summary>Removes an element from a tree together with what refers to it.</summary>
/// <remarks>
/// A scenario that leaves out a party would otherwise have to list every position, channel and event in which the party
/// is named. A name in a list is dropped, an optional reference is made blank, and an element that cannot be without the
/// reference (a position of the party, a pressure on it) goes too, with what refers to that in turn.
/// </remarks>
internal static class RemovalCascade
{
    private const int MostRounds = 8;

    /// <summary>The tree without what stands at a path and without references to it, or the reason why there is nothing.</summary>
    public static (YamlMapping? Root, string? Problem) Remove(YamlMapping root, string path)
    {
        var (result, problem) = TreePatch.Remove(root, path);
        if (result is null || CasePath.Follow(root, path).Steps is not [.., { IsItem: true } or { Key.Kind: ValueKind.Elements or ValueKind.Element }])
            return (result, problem);
        for (var round = 0; round < MostRounds; round++)
        {
            var before = result;
            var sweep = new Sweep(KnownIn(result), result);
            result = sweep.Clean(ElementShape.Case, result) as YamlMapping ?? result;
            if (!sweep.HasChanged)
                return (before, null);
        }

        return (result, null);
    }

    private static Dictionary<CaseElement, HashSet<string>> KnownIn(YamlMapping root)
    {
        var parties = Items(root, "parties");
        var sources = Items(root, "sources");
        return new()
        {
            [CaseElement.Party] = Keys(parties),
            [CaseElement.Issue] = Keys(Items(root, "issues")),
            [CaseElement.Scenario] = Keys(Items(root, "scenarios")),
            [CaseElement.Source] = Keys(sources),
            [CaseElement.Person] = Keys(parties.SelectMany(p => Items(p.Value, "people"))),
            [CaseElement.Passage] = sources.SelectMany(s => Items(s.Value, "passages"), (s, p) => $"{s.Key.Value}/{p.Key.Value}").ToHashSet(StringComparer.Ordinal),
        };
    }

    private static ImmutableArray<YamlEntry> Items(YamlNode node, string key) =>
        node is YamlMapping mapping && mapping.Find(key) is YamlMapping items ? items.Entries : [];

    private static HashSet<string> Keys(IEnumerable<YamlEntry> entries) => entries.Select(e => e.Key.Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>One pass that drops what refers to nothing.</summary>
    private sealed class Sweep(Dictionary<CaseElement, HashSet<string>> known, YamlMapping root)
    {
        public bool HasChanged { get; private set; }

        /// <summary>The element without dead references, or <see langword="null"/> where it cannot be without one.</summary>
        public YamlNode? Clean(ElementShape shape, YamlNode node)
        {
            if (node is not YamlMapping mapping || shape.IsShorthand(node))
                return node;
            var entries = ImmutableArray.CreateBuilder<YamlEntry>(mapping.Entries.Length);
            foreach (var entry in mapping.Entries)
            {
                var key = shape.Find(entry.Key.Value);
                var value = key is null || entry.Key.Value == "scenarios" ? entry.Value : CleanValue(key, entry.Value);
                // A combination of terms that loses one would say something else of the others.
                if (IsCombination(shape) && entry.Key.Value == "terms" && Count(value) < Count(entry.Value))
                    return null;
                if (value is not null)
                    entries.Add(entry with { Value = value });
                else if (key!.IsRequired)
                    return null;
            }

            return new YamlMapping(entries.ToImmutable(), mapping.IsFlow, mapping.Span);
        }

        private YamlNode? CleanValue(KeyShape key, YamlNode value)
        {
            switch (key.Kind)
            {
                case ValueKind.Element:
                    return Changed(Clean(key.Element!, value));
                case ValueKind.Elements when value is YamlMapping items:
                    var kept = items.Entries
                        .Select(e => IsDead(key.Element!.ItemKey!, e.Key) ? null : Clean(key.Element!, e.Value) is { } item ? e with { Value = item } : null)
                        .OfType<YamlEntry>()
                        .ToImmutableArray();
                    HasChanged |= kept.Length < items.Entries.Length;
                    return new YamlMapping(kept, items.IsFlow, items.Span);
                case ValueKind.Texts when value is YamlSequence list && key.RefersTo is not null:
                    var left = list.Items.RemoveAll(i => IsDead(key, i));
                    HasChanged |= left.Length < list.Items.Length;
                    return new YamlSequence(left, list.IsFlow, list.Span);
                default:
                    return IsDead(key, value) ? Changed(null) : value;
            }
        }

        private static bool IsCombination(ElementShape shape) => shape.Type == typeof(ExcludedTerms) || shape.Type == typeof(LinkedTerms);

        private static int Count(YamlNode? node) => node is YamlMapping mapping ? mapping.Entries.Length : 0;

        private YamlNode? Changed(YamlNode? node)
        {
            HasChanged |= node is null;
            return node;
        }

        private bool IsDead(KeyShape key, YamlNode node) => key.RefersTo is { } target && node is YamlScalar { IsBlank: false } scalar
            && (target == CaseElement.Path ? CasePath.Follow(root, scalar.Value).Problem is not null : !known[target].Contains(scalar.Value));
    }
}
