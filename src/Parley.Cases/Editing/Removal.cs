using Parley.Cases.Yaml;

namespace Parley.Cases.Editing;

/// <summary>Finds the one replacement that takes a key with its value, or an item of a list, out of the text.</summary>
internal static class Removal
{
    public static Splice? Of(string text, YamlNode parent, string segment) => parent switch
    {
        YamlMapping mapping => FromMapping(text, mapping, segment),
        YamlSequence list => FromList(text, list, segment),
        _ => null,
    };

    private static Splice? FromMapping(string text, YamlMapping mapping, string segment)
    {
        var index = mapping.Entries.Select(e => e.Key.Value).ToList().IndexOf(segment);
        if (index < 0)
            return null;
        var entry = mapping.Entries[index];
        var end = Math.Max(Splice.VisibleEnd(text, entry.Value), entry.Key.Span.End);
        if (!mapping.IsFlow)
            return WholeLines(text, entry.Key.Span.Start, end);
        return FromFlow(index, mapping.Entries.Length, entry.Key.Span.Start, end,
            i => mapping.Entries[i].Key.Span.Start, i => Math.Max(Splice.VisibleEnd(text, mapping.Entries[i].Value), mapping.Entries[i].Key.Span.End));
    }

    private static Splice? FromList(string text, YamlSequence list, string segment)
    {
        if (!Binding.Scalars.TryInteger(segment, out var index, out _) || index < 0 || index >= list.Items.Length)
            return null;
        var item = list.Items[index];
        var end = Splice.VisibleEnd(text, item);
        if (list.IsFlow)
            return FromFlow(index, list.Items.Length, item.Span.Start, end, i => list.Items[i].Span.Start, i => Splice.VisibleEnd(text, list.Items[i]));
        var dash = text.LastIndexOf('-', Math.Max(0, item.Span.Start - 1));
        return dash < 0 ? null : WholeLines(text, dash, end);
    }

    private static Splice? WholeLines(string text, int start, int end)
    {
        var lineStart = Splice.LineStart(text, start);
        return text.AsSpan(lineStart, start - lineStart).IndexOfAnyExcept(' ', '\t', '\ufeff') >= 0 ? null : new(lineStart, Splice.LineEnd(text, end), "");
    }

    /// <summary>From the end of the item before to the end of this one; the first item goes up to the start of the second.</summary>
    private static Splice FromFlow(int index, int count, int start, int end, Func<int, int> startOf, Func<int, int> endOf)
    {
        if (count == 1)
            return new(start, end, "");
        return index == 0 ? new(start, startOf(1), "") : new(endOf(index - 1), end, "");
    }
}
