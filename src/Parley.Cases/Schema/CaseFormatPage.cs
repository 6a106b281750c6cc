using System.Text;
using Parley.Cases.Binding;
using Parley.Core;

namespace Parley.Cases;

/// <summary>The reference page of the case format, made from the same shapes as the reader and the schema.</summary>
public static class CaseFormatPage
{
    private const string Opening = """
        # The case format

        This page is generated from the types of `Parley.Core`; change those, not this page.

        A case is one YAML file in UTF-8, of at most 10 MB. It begins with `parley: 1`.

        - **Keys** are lower case with hyphens. A key that is not on this page is an error (PAR101).
        - **Collections** of elements are mappings from id to element, in the order of the file. Ids are lower-case letters, digits and
          hyphens, at most 64.
        - **Numbers** are written `40`, as a range `30..50` (every value equally likely) or as `30..40..50` (low, most likely, high).
          A **blank** is allowed where the table says so; it is not zero but a gap: a stated default range is drawn from, or nothing is said.
        - **Exact numbers** keep every digit as written, at most 28, and are never rounded. They are single numbers, not ranges.
        - **In short:** where an element has a key marked *short form*, that value alone may stand for the element:
          `positions: {north: 40}` is `positions: {north: {value: 40}}`.
        - **Paths** name an element or key from the top of the case: `issues/territory/positions/ukraine/value`.
        - **Dates** are written YYYY-MM-DD. **Texts** have at most 10,000 characters; markup in them is kept as text and never interpreted.
        - Anchors, aliases, tags, several documents in one file and control characters are not read.

        **Drafts.** What `parley read` proposes carries the passages that it rests on and `accepted: no`. Such a line counts like any
        other and every output says that it is not accepted. To accept it, delete the key or write `yes`, or let `parley accept` do it.

        **Scenarios.** `set` takes a path and a value, or a whole element; the last part of the path may be a new item. `remove` takes
        paths, and what refers to a removed element goes with it: its positions, its place in channels, evidence about it. Removals come
        first. A scenario with `based-on` is laid over that one. The format version and the scenarios themselves cannot be changed.


        """;

    /// <summary>The page as Markdown with LF line ends.</summary>
    public static string Generate()
    {
        var page = new StringBuilder(Opening.ReplaceLineEndings("\n"));
        var queue = new Queue<(ElementShape Shape, string Path)>([(ElementShape.Case, "")]);
        var seen = new HashSet<ElementShape>();
        while (queue.TryDequeue(out var next))
        {
            if (!seen.Add(next.Shape))
                continue;
            Section(page, next.Shape, next.Path);
            foreach (var key in next.Shape.Keys.Where(k => k.Element is not null))
                queue.Enqueue((key.Element!, $"{next.Path}{key.Name}/{(key.Kind == ValueKind.Elements ? $"⟨{key.Element!.ItemKey!.Name}⟩/" : "")}"));
        }

        Words(page, seen);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Section(StringBuilder page, ElementShape shape, string path)
    {
        page.Append("## ").Append(char.ToUpperInvariant(shape.Name[0])).Append(shape.Name.AsSpan(1)).Append("\n\n");
        if (path.Length > 0)
            page.Append("At `").Append(path.TrimEnd('/')).Append('`').Append(KeyNote(shape)).Append("\n\n");
        page.Append("| key | value | meaning |\n|---|---|---|\n");
        foreach (var key in shape.Keys)
            page.Append("| `").Append(key.Name).Append("` | ").Append(ValueText(key)).Append(" | ").Append(key.Description).Append(" |\n");
        page.Append('\n');
    }

    private static string KeyNote(ElementShape shape) => shape.ItemKey switch
    {
        null => "",
        { Kind: ValueKind.Number, IsOnIssueScale: true } => "; the key is a number on the issue's scale.",
        { Kind: ValueKind.Number } => "; the key is a number.",
        { RefersTo: { } target } => $"; the key is the id of a {Kebab.Of(target.ToString())}.",
        { Name: "path" } => "; the key is a path.",
        _ => "; the key is the id.",
    };

    private static string ValueText(KeyShape key)
    {
        var kind = key.Kind switch
        {
            ValueKind.Text => key.RefersTo is { } target ? $"{Target(target)}" : "text",
            ValueKind.Texts => key.RefersTo is { } target ? $"list of {Target(target)}" : "list of texts",
            ValueKind.Number => "number",
            ValueKind.Decimal => "exact number",
            ValueKind.Integer => "whole number",
            ValueKind.Estimate => "number or range",
            ValueKind.Scale => "`low..high`",
            ValueKind.Date => "date",
            ValueKind.YesNo => "`yes` or `no`",
            ValueKind.Word => $"[{key.Type.Name}](#{Anchor(key.Type.Name)})",
            ValueKind.AsWritten => "any value",
            ValueKind.Element => $"[{key.Element!.Name}](#{Anchor(key.Element.Name)})",
            _ => $"mapping to [{key.Element!.Name}](#{Anchor(key.Element.Name)})",
        };
        var bounds = key.Bounds is { } b ? $", {Printable.Number(b.Low)} to {Printable.Number(b.High)}" : key.IsOnIssueScale ? ", on the scale" : "";
        var need = key.IsRequired ? "; **required**" : key.Kind == ValueKind.Estimate ? "; may be blank" : "";
        return $"{kind}{bounds}{need}{(key.IsShorthand ? "; *short form*" : "")}";
    }

    private static void Words(StringBuilder page, HashSet<ElementShape> shapes)
    {
        page.Append("## Words\n\n");
        var types = shapes.SelectMany(s => s.Keys.Append(s.ItemKey)).OfType<KeyShape>().Where(k => k.Kind == ValueKind.Word).DistinctBy(k => k.Type).OrderBy(k => k.Type.Name, StringComparer.Ordinal);
        foreach (var key in types)
        {
            page.Append("### ").Append(key.Type.Name).Append("\n\n");
            foreach (var word in key.Words)
                page.Append("- `").Append(word).Append('`').Append(key.MeaningOf(word) is { Length: > 0 } meaning ? $": {meaning}" : "").Append('\n');
            page.Append('\n');
        }
    }

    private static string Target(CaseElement target) => target switch
    {
        CaseElement.Passage => "`source/passage`",
        CaseElement.Path => "path",
        _ => $"id of a {Kebab.Of(target.ToString())}",
    };

    private static string Anchor(string heading) => heading.ToLowerInvariant().Replace(' ', '-');
}
