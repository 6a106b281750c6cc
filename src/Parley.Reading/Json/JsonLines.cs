using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Parley.Reading.Json;

/// <summary>What the JSON writers of readings share.</summary>
/// <remarks>Markup characters, and characters that show nothing or turn the direction of text, are escaped.</remarks>
internal static class JsonLines
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = Encoder() };

    // What is pending beyond this goes to the stream.
    private const int MostPending = 1 << 16;

    public static string Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        Write(stream, content);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes as it goes: no more than a part of the text is held at any time.</summary>
    public static void Write(Stream stream, Action<Utf8JsonWriter> content)
    {
        using (var json = new Utf8JsonWriter(stream, Options))
            content(json);
        stream.WriteByte((byte)'\n');
    }

    public static void Item(this Utf8JsonWriter json, Action content)
    {
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    public static void List<T>(this Utf8JsonWriter json, string key, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items)
        {
            write(item);
            if (json.BytesPending > MostPending)
                json.Flush();
        }

        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string key, ImmutableArray<string> items) => json.List(key, items, json.WriteStringValue);

    public static void Span(this Utf8JsonWriter json, string key, Excerpt? span)
    {
        json.WritePropertyName(key);
        if (span is null)
            json.WriteNullValue();
        else
            json.SpanValue(span);
    }

    public static void Spans(this Utf8JsonWriter json, string key, IEnumerable<Excerpt> spans) => json.List(key, spans, json.SpanValue);

    public static void SpanValue(this Utf8JsonWriter json, Excerpt span) => json.Item(() => json.SpanKeys(span));

    public static void SpanKeys(this Utf8JsonWriter json, Excerpt span)
    {
        json.WriteString("s", span.Sentence);
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
        json.WriteString("text", span.Text);
    }

    public static void Reason(this Utf8JsonWriter json, Reason reason)
    {
        json.WriteStartObject("reason");
        json.WriteString("rule", reason.Rule);
        json.WriteString("entry", reason.Entry);
        if (reason.Trigger is { } trigger)
            json.Span("trigger", trigger);
        json.List("arguments", reason.Arguments, a => json.Item(() =>
        {
            json.WriteString("slot", a.Slot);
            json.SpanKeys(a.Words);
            json.Texts("actors", a.Actors);
        }));
        json.Texts("notes", reason.Notes);
        json.WriteEndObject();
    }

    public static void Date(this Utf8JsonWriter json, string key, DateOnly? date) =>
        json.WriteString(key, date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A word of the vocabulary as files write it: <c>TitlePart</c> is <c>title_part</c>.</summary>
    public static string Snake(Enum value)
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append('_');
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }

    private static JavaScriptEncoder Encoder()
    {
        var settings = new TextEncoderSettings(UnicodeRanges.All);
        settings.ForbidRange(UnicodeRange.Create('\u200b', '\u200f'));
        settings.ForbidRange(UnicodeRange.Create('\u2028', '\u202e'));
        settings.ForbidRange(UnicodeRange.Create('\u2060', '\u206f'));
        settings.ForbidCharacters('\u061c', '\ufeff');
        return JavaScriptEncoder.Create(settings);
    }
}
