using System.Collections.Immutable;

namespace Parley.Cases.Yaml;

/// <summary>Puts scalars, mappings and sequences together as they come, within the bounds.</summary>
internal sealed class TreeBuilder(DiagnosticSink sink)
{
    private readonly Stack<Level> _open = new();
    private int _nodes;

    public YamlNode? Root { get; private set; }

    public SourceLocation LastLocation { get; private set; } = new(1, 1);

    /// <summary>Begins a mapping or sequence; false past a bound.</summary>
    public bool Open(bool isMapping, bool isFlow, TextSpan span)
    {
        LastLocation = span.Location;
        if (_open.TryPeek(out var parent) && parent.IsMapping && parent.Key is null)
        {
            sink.Report(DiagnosticCodes.Syntax, span.Location, "a key is a single value, a mapping or a list cannot be one");
            return false;
        }

        if (_open.Count >= YamlLimits.Depth)
        {
            sink.Report(DiagnosticCodes.TooDeep, span.Location, $"the nesting is more than {YamlLimits.Depth} levels deep here, at most {YamlLimits.Depth} are read");
            return false;
        }

        _open.Push(new(isMapping, isFlow, span));
        return true;
    }

    /// <summary>Ends the innermost mapping or sequence.</summary>
    public bool Close(int end, string text)
    {
        var level = _open.Pop();
        if (level.IsFlow && end < text.Length && text[end] is ('}' or ']'))
            end++; // The parser's mark stands before the bracket.
        var span = level.Span with { End = Math.Max(level.Span.Start, end) };
        return Add(level.IsMapping
            ? new YamlMapping(level.Entries.ToImmutable(), level.IsFlow, span)
            : new YamlSequence(level.Items.ToImmutable(), level.IsFlow, span));
    }

    /// <summary>Adds a finished value; false past a bound.</summary>
    public bool Add(YamlNode node)
    {
        LastLocation = node.Location;
        if (++_nodes > YamlLimits.Nodes)
        {
            sink.Report(DiagnosticCodes.TooManyNodes, node.Location, $"there are more than {YamlLimits.Nodes} keys and values, no more are read");
            return false;
        }

        if (!_open.TryPeek(out var parent))
            Root = node;
        else if (!parent.IsMapping)
            parent.Items.Add(node);
        else if (parent.Key is null)
            parent.Key = (YamlScalar)node;
        else
            AddEntry(parent, node);
        return true;
    }

    private void AddEntry(Level parent, YamlNode node)
    {
        var key = parent.Key!;
        parent.Key = null;
        if (key.Value.Any(Characters.TurnsDirection))
            sink.Report(DiagnosticCodes.DirectionCharacter, key.Location, $"the key {Printable.Quote(key.Value)} holds a character that turns the direction of text, none is allowed in a key");
        if (parent.Keys.TryAdd(key.Value, key.Location))
            parent.Entries.Add(new(key, node));
        else
            sink.Report(DiagnosticCodes.DuplicateKey, key.Location, $"the key {Printable.Quote(key.Value)} stands here a second time, the first is in line {parent.Keys[key.Value].Line}; each key is allowed once");
    }

    private sealed class Level(bool isMapping, bool isFlow, TextSpan span)
    {
        public bool IsMapping => isMapping;

        public bool IsFlow => isFlow;

        public TextSpan Span => span;

        public YamlScalar? Key { get; set; }

        public Dictionary<string, SourceLocation> Keys { get; } = new(StringComparer.Ordinal);

        public ImmutableArray<YamlEntry>.Builder Entries { get; } = ImmutableArray.CreateBuilder<YamlEntry>();

        public ImmutableArray<YamlNode>.Builder Items { get; } = ImmutableArray.CreateBuilder<YamlNode>();
    }
}
