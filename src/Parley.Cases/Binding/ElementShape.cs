using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Parley.Core;

namespace Parley.Cases.Binding;

/// <summary>The keys of one type of element. Reader, paths, schema and reference page are all made from these shapes.</summary>
internal sealed class ElementShape
{
    private static readonly ConcurrentDictionary<Type, ElementShape> Known = new();
    private readonly Dictionary<string, KeyShape> _byName;

    private ElementShape(Type type)
    {
        Type = type;
        var all = type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(p => p.CanWrite).Select(KeyShape.Of).ToList();
        ItemKey = all.SingleOrDefault(k => k.IsItemKey);
        Shorthand = all.SingleOrDefault(k => k.IsShorthand);
        Keys = [.. all.Where(k => !k.IsItemKey)];
        _byName = Keys.ToDictionary(k => k.Name, StringComparer.Ordinal);
        Names = [.. Keys.Select(k => k.Name)];
    }

    /// <summary>The shape of a case.</summary>
    public static ElementShape Case => Of(typeof(Case));

    public Type Type { get; }

    /// <summary>The name of the element in messages and on the reference page.</summary>
    public string Name => Kebab.Of(Type.Name).Replace('-', ' ');

    /// <summary>The key under which an element stands in its mapping.</summary>
    public KeyShape? ItemKey { get; }

    /// <summary>The key that a bare value stands for.</summary>
    public KeyShape? Shorthand { get; }

    /// <summary>The keys in the order of the type, without the item's own.</summary>
    public ImmutableArray<KeyShape> Keys { get; }

    public ImmutableArray<string> Names { get; }

    public static ElementShape Of(Type type) => Known.GetOrAdd(type, static t => new(t));

    public KeyShape? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>Whether a value is the element's shorthand and not its keys.</summary>
    public bool IsShorthand(Yaml.YamlNode node) => Shorthand is not null && node switch
    {
        Yaml.YamlScalar scalar => !scalar.IsBlank,
        Yaml.YamlSequence => Shorthand.Kind is ValueKind.Texts or ValueKind.AsWritten,
        Yaml.YamlMapping mapping => Shorthand.Kind == ValueKind.AsWritten
            || (Shorthand.Kind == ValueKind.Elements && !mapping.Entries.Any(e => _byName.ContainsKey(e.Key.Value))),
        _ => false,
    };
}
