using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parley.Cases.Yaml;

/// <summary>Reads a text into a tree with places. Every fault becomes a diagnostic.</summary>
/// <remarks>
/// Built on the parser's events, so that depth, size, duplicates, anchors and tags are decided here. The parser is pulled
/// one event at a time and left as soon as a bound is passed.
/// </remarks>
internal sealed class YamlReader
{
    private readonly DiagnosticSink _sink;
    private readonly string _text;
    private readonly int _skipped;
    private readonly TreeBuilder _tree;

    private YamlReader(string text, DiagnosticSink sink)
    {
        _text = text;
        _sink = sink;
        _skipped = text.StartsWith('\ufeff') ? 1 : 0;
        _tree = new(sink);
    }

    /// <summary>The root of the text, or <see langword="null"/> where it cannot be read or is empty.</summary>
    public static YamlNode? Read(string text, DiagnosticSink sink)
    {
        if (text.Length > YamlLimits.Bytes)
        {
            sink.Report(DiagnosticCodes.FileTooLarge, default, $"the text has {text.Length} characters, at most {YamlLimits.Bytes} are read");
            return null;
        }

        return TextCheck.Run(text, sink) ? new YamlReader(text, sink).Read() : null;
    }

    private YamlNode? Read()
    {
        try
        {
            using var reader = new StringReader(_text[_skipped..]);
            var parser = new Parser(reader);
            while (parser.MoveNext())
            {
                if (!Accept(parser.Current!))
                    return null;
            }
        }
        catch (YamlException fault)
        {
            _sink.Report(DiagnosticCodes.Syntax, InText(fault.Start), $"{Sentence(fault)}; write it as YAML, with texts that hold ': ', ' #' or quotation marks in quotation marks");
            return null;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // The parser is known to let other exceptions through on broken escapes and directives.
            _sink.Report(DiagnosticCodes.Syntax, _tree.LastLocation, "the text after this place is not YAML that can be read");
            return null;
        }

        if (_tree.Root is null)
            _sink.Report(DiagnosticCodes.EmptyFile, default, "the file holds no case, a case begins with 'parley: 1'");
        return _tree.Root;
    }

    private bool Accept(ParsingEvent e)
    {
        var at = At(e.Start);
        switch (e)
        {
            case DocumentStart when _tree.Root is not null:
                return Refuse(DiagnosticCodes.SeveralDocuments, at, "a second YAML document begins here, one file holds one case");
            case AnchorAlias:
                return Refuse(DiagnosticCodes.Anchor, at, "an alias stands here, aliases are not read; write the value out, or put a text that begins with * in quotation marks");
            case NodeEvent { Anchor.IsEmpty: false }:
                return Refuse(DiagnosticCodes.Anchor, at, "an anchor stands here, anchors are not read; delete it, or put a text that begins with & in quotation marks");
            case NodeEvent { Tag.IsEmpty: false }:
                return Refuse(DiagnosticCodes.Tag, at, "a tag stands here, tags are not read; delete it, or put a text that begins with ! in quotation marks");
            case Scalar scalar:
                return CheckScalar(scalar, at) && _tree.Add(new YamlScalar(scalar.Value, FormOf(scalar.Style), SpanOf(e)));
            case MappingStart mapping:
                return _tree.Open(true, mapping.Style == MappingStyle.Flow, SpanOf(e));
            case SequenceStart sequence:
                return _tree.Open(false, sequence.Style == SequenceStyle.Flow, SpanOf(e));
            case MappingEnd or SequenceEnd:
                return _tree.Close(SpanOf(e).End, _text);
            default:
                return true;
        }
    }

    private bool CheckScalar(Scalar scalar, SourceLocation at)
    {
        var bad = scalar.Style == ScalarStyle.DoubleQuoted ? Characters.FirstForbidden(scalar.Value) : -1;
        return bad < 0 || Refuse(DiagnosticCodes.ControlCharacter, at,
            $"an escape in this text stands for the control character U+{(int)scalar.Value[bad]:X4}, only tabs and line ends are allowed");
    }

    private bool Refuse(DiagnosticCode code, SourceLocation at, string message)
    {
        _sink.Report(code, at, message);
        return false;
    }

    private static ScalarForm FormOf(ScalarStyle style) => style switch
    {
        ScalarStyle.SingleQuoted => ScalarForm.SingleQuoted,
        ScalarStyle.DoubleQuoted => ScalarForm.DoubleQuoted,
        ScalarStyle.Literal or ScalarStyle.Folded => ScalarForm.Block,
        _ => ScalarForm.Plain,
    };

    private TextSpan SpanOf(ParsingEvent e)
    {
        var start = Math.Clamp((int)e.Start.Index + _skipped, 0, _text.Length);
        var end = Math.Clamp((int)e.End.Index + _skipped, start, _text.Length);
        var at = At(e.Start);
        return new(start, end, at.Line, at.Column);
    }

    private static SourceLocation At(Mark mark) => new((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    /// <summary>The place of a mark; the end of the text where the parser's mark lies beyond it.</summary>
    private SourceLocation InText(Mark mark)
    {
        var end = TextCheck.LocationOf(_text, _text.Length);
        return mark.Line > end.Line ? end : At(mark);
    }

    private static string Sentence(YamlException fault)
    {
        var message = fault.InnerException is null ? fault.Message : fault.InnerException.Message;
        var tail = message.LastIndexOf("): ", StringComparison.Ordinal);
        if (message.StartsWith('(') && tail >= 0)
            message = message[(tail + 3)..];
        message = Printable.Clean(message).TrimEnd('.', ' ');
        return message.Length == 0 ? "not YAML" : $"not YAML: {char.ToLowerInvariant(message[0])}{message[1..]}";
    }
}
