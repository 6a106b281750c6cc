using System.Collections.Immutable;

namespace Parley.Cases.Yaml;

/// <summary>A stretch of the text: offsets from 0 (end exclusive), line and column of the start from 1.</summary>
internal readonly record struct TextSpan(int Start, int End, int Line, int Column)
{
    public SourceLocation Location => new(Line, Column);

    /// <summary>The text between the ends.</summary>
    public string In(string text) => text[Start..End];
}

/// <summary>A value of a YAML file with its place in the text.</summary>
internal abstract class YamlNode(TextSpan span)
{
    public TextSpan Span { get; } = span;

    public SourceLocation Location => Span.Location;

    /// <summary>Whether nothing is written here: an empty value, <c>~</c> or <c>null</c>.</summary>
    public virtual bool IsBlank => false;

    /// <summary>The kind in words, for messages.</summary>
    public abstract string Kind { get; }

    /// <summary>Whether two trees hold the same values in the same order; an empty collection equals a blank.</summary>
    public static bool SameValues(YamlNode a, YamlNode b)
    {
        if (a.IsEmpty && b.IsEmpty)
            return true;
        return (a, b) switch
        {
            (YamlScalar x, YamlScalar y) => x.IsBlank == y.IsBlank && (x.IsBlank || x.Value == y.Value),
            (YamlSequence x, YamlSequence y) => x.Items.Length == y.Items.Length
                && x.Items.Zip(y.Items).All(p => SameValues(p.First, p.Second)),
            (YamlMapping x, YamlMapping y) => x.Entries.Length == y.Entries.Length
                && x.Entries.Zip(y.Entries).All(p => p.First.Key.Value == p.Second.Key.Value && SameValues(p.First.Value, p.Second.Value)),
            _ => false,
        };
    }

    private bool IsEmpty => IsBlank || this is YamlMapping { Entries.Length: 0 } or YamlSequence { Items.Length: 0 };
}

/// <summary>How a scalar is written.</summary>
internal enum ScalarForm
{
    Plain,
    SingleQuoted,
    DoubleQuoted,
    Block,
}

/// <summary>A single value.</summary>
internal sealed class YamlScalar(string value, ScalarForm form, TextSpan span) : YamlNode(span)
{
    public string Value { get; } = value;

    public ScalarForm Form { get; } = form;

    public override bool IsBlank => Form == ScalarForm.Plain && Value is ("" or "~" or "null");

    public override string Kind => IsBlank ? "a blank" : "a single value";
}

/// <summary>A key with its value.</summary>
internal sealed record YamlEntry(YamlScalar Key, YamlNode Value);

/// <summary>Keys with values, in the order of the file, each key once.</summary>
internal sealed class YamlMapping(ImmutableArray<YamlEntry> entries, bool isFlow, TextSpan span) : YamlNode(span)
{
    private Dictionary<string, YamlEntry>? _byKey;

    public ImmutableArray<YamlEntry> Entries { get; } = entries;

    /// <summary>Whether it is written in braces.</summary>
    public bool IsFlow { get; } = isFlow;

    public override string Kind => "a mapping";

    public YamlNode? Find(string key) => FindEntry(key)?.Value;

    public YamlEntry? FindEntry(string key)
    {
        if (Entries.Length > 8)
        {
            _byKey ??= Entries.DistinctBy(e => e.Key.Value, StringComparer.Ordinal).ToDictionary(e => e.Key.Value, StringComparer.Ordinal);
            return _byKey.GetValueOrDefault(key);
        }

        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
                return entry;
        }

        return null;
    }

    /// <summary>The same mapping with a key's value replaced, or the key added at the end.</summary>
    public YamlMapping With(YamlScalar key, YamlNode value)
    {
        for (var i = 0; i < Entries.Length; i++)
        {
            if (Entries[i].Key.Value == key.Value)
                return new(Entries.SetItem(i, Entries[i] with { Value = value }), IsFlow, Span);
        }

        return new(Entries.Add(new(key, value)), IsFlow, Span);
    }

    /// <summary>The same mapping without a key.</summary>
    public YamlMapping Without(string key) => new(Entries.RemoveAll(e => e.Key.Value == key), IsFlow, Span);
}

/// <summary>A list of values.</summary>
internal sealed class YamlSequence(ImmutableArray<YamlNode> items, bool isFlow, TextSpan span) : YamlNode(span)
{
    public ImmutableArray<YamlNode> Items { get; } = items;

    /// <summary>Whether it is written in brackets.</summary>
    public bool IsFlow { get; } = isFlow;

    public override string Kind => "a list";
}
