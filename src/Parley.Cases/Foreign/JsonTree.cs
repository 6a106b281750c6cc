using System.Text;
using System.Text.Json;
using Parley.Cases.Yaml;

namespace Parley.Cases.Foreign;

/// <summary>Reads JSON into the same tree with places as YAML: depth, size and repeated keys are bounded in one place.</summary>
internal sealed class JsonTree
{
    private readonly byte[] _bytes;
    private readonly TreeBuilder _tree;
    private int _counted;
    private SourceLocation _at = new(1, 1);

    private JsonTree(byte[] bytes, DiagnosticSink sink)
    {
        _bytes = bytes;
        _tree = new(sink);
    }

    /// <summary>The root of a text, or <see langword="null"/> with a diagnostic. Numbers are plain scalars, texts quoted ones.</summary>
    public static YamlNode? Read(string text, DiagnosticSink sink)
    {
        var tree = new JsonTree(Encoding.UTF8.GetBytes(text.TrimStart('\ufeff')), sink);
        try
        {
            return tree.Read() ? tree._tree.Root : null;
        }
        catch (JsonException fault)
        {
            var line = (int)(fault.LineNumber ?? 0) + 1;
            sink.Report(DiagnosticCodes.JsonSyntax, new(line, (int)Math.Min(fault.BytePositionInLine ?? 0, int.MaxValue - 1) + 1), $"not JSON: {Sentence(fault)}");
        }
        catch (InvalidOperationException)
        {
            // An escape that stands for half of a character.
            sink.Report(DiagnosticCodes.JsonSyntax, tree._at, "not JSON: the text at this place stands for half of a character");
        }

        return null;
    }

    private bool Read()
    {
        // One level more than the tree allows, so that the tree says what is wrong.
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = YamlLimits.Depth + 1 });
        while (reader.Read())
        {
            MoveTo((int)reader.TokenStartIndex);
            var span = new TextSpan((int)reader.TokenStartIndex, (int)reader.BytesConsumed, _at.Line, _at.Column);
            var goesOn = reader.TokenType switch
            {
                JsonTokenType.StartObject => _tree.Open(true, true, span),
                JsonTokenType.StartArray => _tree.Open(false, true, span),
                JsonTokenType.EndObject or JsonTokenType.EndArray => _tree.Close(span.End, ""),
                JsonTokenType.PropertyName or JsonTokenType.String => _tree.Add(new YamlScalar(reader.GetString()!, ScalarForm.DoubleQuoted, span)),
                _ => _tree.Add(new YamlScalar(Encoding.UTF8.GetString(reader.ValueSpan), ScalarForm.Plain, span)),
            };
            if (!goesOn)
                return false;
        }

        return true;
    }

    /// <summary>Counts lines and UTF-16 columns on to an offset; each byte is looked at once.</summary>
    private void MoveTo(int offset)
    {
        var (line, column) = _at;
        for (; _counted < offset; _counted++)
        {
            var b = _bytes[_counted];
            if (b == '\n')
                (line, column) = (line + 1, 1);
            else if (b is < 0x80 or >= 0xc0)
                column += b >= 0xf0 ? 2 : 1;
        }

        _at = new(line, column);
    }

    private static string Sentence(JsonException fault)
    {
        var tail = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        var message = Printable.Clean(tail > 0 ? fault.Message[..tail] : fault.Message).TrimEnd('.', ' ');
        return message.Length > 200 ? message[..200] + "…" : message;
    }
}
