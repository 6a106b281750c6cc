using System.Xml;
using Parley.Cases.Yaml;

namespace Parley.Cases.Foreign;

/// <summary>Reads XML into a tree with places, within bounds and without entities, schemas or anything outside the text.</summary>
internal static class MarkupReader
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = YamlLimits.Bytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        IgnoreWhitespace = true,
    };

    /// <summary>The root of a text, or <see langword="null"/> with a diagnostic.</summary>
    public static MarkupElement? Read(string text, DiagnosticSink sink)
    {
        // Files made by hand have blank lines before the declaration, which no XML reader takes.
        var body = text.AsSpan().TrimStart("\ufeff \t\r\n");
        var above = TextCheck.LocationOf(text, text.Length - body.Length).Line - 1;
        try
        {
            using var reader = XmlReader.Create(new StringReader(body.ToString()), Settings);
            return Read(reader, above, sink);
        }
        catch (XmlException fault)
        {
            // A document type definition is refused before the reader knows its place.
            if (fault.LineNumber == 0 && text.IndexOf("<!DOCTYPE", StringComparison.OrdinalIgnoreCase) is >= 0 and var definition)
                sink.Report(DiagnosticCodes.XmlSyntax, TextCheck.LocationOf(text, definition), "a document type definition stands here, none is read");
            else
                sink.Report(DiagnosticCodes.XmlSyntax, new(fault.LineNumber + above, fault.LinePosition), $"not XML: {Sentence(fault)}");
            return null;
        }
    }

    private static MarkupElement? Read(XmlReader reader, int above, DiagnosticSink sink)
    {
        var place = (IXmlLineInfo)reader;
        var open = new Stack<MarkupElement>();
        MarkupElement? root = null;
        var count = 0;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.EndElement)
                open.Pop();
            if (reader.NodeType != XmlNodeType.Element)
                continue;
            // The reader's place is that of the name, one behind the bracket.
            var element = new MarkupElement(reader.Name, new(place.LineNumber + above, place.LinePosition - 1));
            if (open.Count >= YamlLimits.Depth)
                return Refuse(DiagnosticCodes.TooDeep, element.At, $"the nesting is more than {YamlLimits.Depth} levels deep here, at most {YamlLimits.Depth} are read");
            count += 1 + reader.AttributeCount;
            if (count > YamlLimits.Nodes)
                return Refuse(DiagnosticCodes.TooManyNodes, element.At, $"there are more than {YamlLimits.Nodes} elements and attributes, no more are read");
            var isEmpty = reader.IsEmptyElement;
            while (reader.MoveToNextAttribute())
            {
                var attribute = new MarkupAttribute(reader.Name, reader.Value, new(place.LineNumber + above, place.LinePosition));
                if (attribute.Value.Length > Binding.Scalars.MaxText)
                    return Refuse(DiagnosticCodes.TextTooLong, attribute.At, $"{Printable.Quote(attribute.Name)} has {attribute.Value.Length} characters, at most {Binding.Scalars.MaxText} are allowed");
                element.Attributes.Add(attribute);
            }

            if (open.TryPeek(out var parent))
                parent.Children.Add(element);
            else
                root = element;
            if (!isEmpty)
                open.Push(element);
        }

        return root;

        MarkupElement? Refuse(DiagnosticCode code, SourceLocation at, string message)
        {
            sink.Report(code, at, message);
            return null;
        }
    }

    /// <summary>The reader's message without the place, which the diagnostic gives itself.</summary>
    private static string Sentence(XmlException fault)
    {
        var tail = fault.Message.LastIndexOf(" Line ", StringComparison.Ordinal);
        var message = Printable.Clean(tail > 0 ? fault.Message[..tail] : fault.Message).TrimEnd('.', ' ');
        return message.Length == 0 ? "the text ends too early" : message.Length > 200 ? message[..200] + "…" : message;
    }
}
