using Parley.Cases.Yaml;

namespace Parley.Cases.Editing;

/// <summary>One replacement in a text.</summary>
internal sealed record Splice(int Start, int End, string Text)
{
    public string ApplyTo(string text) => string.Concat(text.AsSpan(0, Start), Text, text.AsSpan(End));

    /// <summary>The end of what a value shows, without the line ends and spaces that belong to what follows.</summary>
    public static int VisibleEnd(string text, YamlNode node)
    {
        var end = node.Span.End;
        if (node is YamlMapping { IsFlow: false, Entries.Length: > 0 } mapping)
            return VisibleEnd(text, mapping.Entries[^1].Value);
        if (node is YamlSequence { IsFlow: false, Items.Length: > 0 } list)
            return VisibleEnd(text, list.Items[^1]);
        while (end > node.Span.Start && text[end - 1] is ('\n' or '\r' or ' ' or '\t'))
            end--;
        return end;
    }

    /// <summary>The offset after the line end of the line that an offset lies in.</summary>
    public static int LineEnd(string text, int offset)
    {
        var end = text.AsSpan(offset).IndexOfAny('\n', '\r');
        if (end < 0)
            return text.Length;
        end += offset;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }

    /// <summary>The offset at which the line of an offset begins.</summary>
    public static int LineStart(string text, int offset) => text.AsSpan(0, offset).LastIndexOfAny('\n', '\r') + 1;

    /// <summary>The line end that the text uses.</summary>
    public static string NewLine(string text) => text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";

    /// <summary>Lines with spaces before each that is not empty.</summary>
    public static string Indent(string lines, int spaces, string newLine) =>
        string.Join(newLine, lines.Split('\n').Select(l => l.Length == 0 ? l : new string(' ', spaces) + l));
}
