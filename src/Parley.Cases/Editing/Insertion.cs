using Parley.Cases.Binding;
using Parley.Cases.Yaml;

namespace Parley.Cases.Editing;

/// <summary>Finds the one replacement that puts a value at a path.</summary>
internal static class Insertion
{
    private const int Step = 2;

    /// <summary>The value that a piece of YAML stands for, or <see langword="null"/> where it stands for none.</summary>
    public static YamlNode? Value(string yaml)
    {
        if (yaml.Length == 0)
            return new YamlScalar("", ScalarForm.Plain, default);
        var sink = new DiagnosticSink("");
        var node = YamlReader.Read(yaml, sink);
        return sink.HasErrors ? null : node;
    }

    public static Splice? Of(string text, YamlMapping root, CasePath found, string[] segments, string yaml, YamlNode value)
    {
        if (found.Node is { } old && found.Problem is null)
            return Replace(text, old, yaml, value);

        // The deepest step that is written, and the keys below it that are not.
        var written = found.Steps.TakeWhile(s => s.Node is not null).Count();
        YamlNode parent = written == 0 ? root : found.Steps[written - 1].Node!;
        var step = written == 0 ? null : found.Steps[written - 1];
        var missing = segments[written..];
        if (step?.Element is { } element && element.IsShorthand(parent))
            return parent is YamlScalar && missing.Length == 1 && IsOneLine(yaml, value)
                ? Replace(text, parent, $"{{{element.Shorthand!.Name}: {parent.Span.In(text)[..Shown(text, parent)]}, {missing[0]}: {yaml}}}", null)
                : null;
        return parent switch
        {
            YamlMapping { IsFlow: false, Entries.Length: > 0 } block => CaseEditor.LinesAfter(text, block, Block(missing, yaml, value), block.Entries[0].Key.Span.Column - 1),
            YamlMapping { IsFlow: true } flow when IsOneLine(yaml, value) => IntoFlow(text, flow, $"{Flow(missing[..1])}{FlowRest(missing[1..], yaml)}"),
            YamlScalar { IsBlank: true } blank when IsOneLine(yaml, value) => Replace(text, blank, $"{{{Flow(missing[..1])}{FlowRest(missing[1..], yaml)}}}", null),
            _ => null,
        };
    }

    private static Splice? Replace(string text, YamlNode old, string yaml, YamlNode? value)
    {
        if (value is not null && !IsOneLine(yaml, value))
            return null;
        if (old is YamlMapping { IsFlow: false, Entries.Length: > 0 } or YamlSequence { IsFlow: false, Items.Length: > 0 })
            return null;
        var start = old.Span.Start;
        var end = Splice.VisibleEnd(text, old);
        if (start == end && start > 0 && text[start - 1] is not (' ' or '\t' or '\n') && yaml.Length > 0)
            yaml = " " + yaml;
        return new(start, end, yaml);
    }

    private static Splice IntoFlow(string text, YamlMapping flow, string entry)
    {
        if (flow.Entries.IsEmpty)
            return new(flow.Span.Start, flow.Span.End, $"{{{entry}}}");
        var last = flow.Entries[^1];
        var end = Math.Max(Splice.VisibleEnd(text, last.Value), last.Key.Span.End);
        return new(end, end, $", {entry}");
    }

    /// <summary>Keys below each other, each two spaces further in, with the value at the end.</summary>
    public static string Block(string[] keys, string yaml, YamlNode value)
    {
        var result = "";
        for (var i = 0; i < keys.Length; i++)
            result += (i == 0 ? "" : "\n") + new string(' ', i * Step) + ScalarText.Of(keys[i]) + ":";
        if (yaml.Length == 0)
            return result;
        return IsOneLine(yaml, value) ? $"{result} {yaml}" : $"{result}\n{Splice.Indent(yaml, keys.Length * Step, "\n")}";
    }

    private static string Flow(string[] keys) => $"{ScalarText.Of(keys[0])}: ";

    private static string FlowRest(string[] keys, string yaml) =>
        keys.Length == 0 ? yaml : $"{{{ScalarText.Of(keys[0])}: {FlowRest(keys[1..], yaml)}}}";

    private static bool IsOneLine(string yaml, YamlNode value) =>
        !yaml.Contains('\n', StringComparison.Ordinal) && value is not (YamlMapping { IsFlow: false } or YamlSequence { IsFlow: false });

    private static int Shown(string text, YamlNode node) => Splice.VisibleEnd(text, node) - node.Span.Start;
}
