using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Briefs.Json;

/// <summary>What the JSON writers share.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return WithoutInvisible(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)) + "\n";
    }

    /// <summary>A number; <c>null</c> where there is none or it is not finite.</summary>
    public static void Number(this Utf8JsonWriter json, string key, double? value)
    {
        if (value is { } number && double.IsFinite(number))
            json.WriteNumber(key, number);
        else
            json.WriteNull(key);
    }

    public static void Text(this Utf8JsonWriter json, string key, string? value)
    {
        if (value is null)
            json.WriteNull(key);
        else
            json.WriteString(key, Valid(value));
    }

    public static void Object(this Utf8JsonWriter json, string key, Action content)
    {
        json.WriteStartObject(key);
        content();
        json.WriteEndObject();
    }

    public static void Item(this Utf8JsonWriter json, Action content)
    {
        json.WriteStartObject();
        content();
        json.WriteEndObject();
    }

    public static void List<T>(this Utf8JsonWriter json, string key, ImmutableArray<T> items, Action<T> write)
    {
        json.WriteStartArray(key);
        foreach (var item in items.IsDefault ? [] : items)
            write(item);
        json.WriteEndArray();
    }

    public static void Texts(this Utf8JsonWriter json, string key, ImmutableArray<string> items) =>
        json.List(key, items, t => json.WriteStringValue(Valid(t)));

    public static void Numbers(this Utf8JsonWriter json, string key, ImmutableArray<double> items) => json.List(key, items, n =>
    {
        if (double.IsFinite(n))
            json.WriteNumberValue(n);
        else
            json.WriteNullValue();
    });

    /// <summary>Numbers by week on one line, for there are hundreds of them; <c>null</c> where one is not finite.</summary>
    public static void Series(this Utf8JsonWriter json, string key, IEnumerable<double> items)
    {
        json.WritePropertyName(key);
        json.WriteRawValue($"[{string.Join(',', items.Select(n => double.IsFinite(n) ? n.ToString("R", CultureInfo.InvariantCulture) : "null"))}]");
    }

    /// <summary>Whole numbers by week on one line.</summary>
    public static void Series(this Utf8JsonWriter json, string key, IEnumerable<int> items) => json.Series(key, items.Select(n => (double)n));

    public static void Interval(this Utf8JsonWriter json, string key, Interval? interval)
    {
        if (interval is not { } range)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.Number("low", range.Low);
            json.Number("high", range.High);
        });
    }

    /// <summary>An estimate as its parts; the shape says how it is drawn.</summary>
    public static void Estimate(this Utf8JsonWriter json, string key, Estimate? estimate)
    {
        if (estimate is not { } range)
        {
            json.WriteNull(key);
            return;
        }

        json.Object(key, () =>
        {
            json.WriteString("text", range.ToString());
            json.Number("low", range.Low);
            json.Number("most-likely", range.MostLikely);
            json.Number("high", range.High);
        });
    }

    public static void Statement(this Utf8JsonWriter json, string key, Statement statement)
    {
        json.WritePropertyName(key);
        json.StatementValue(statement);
    }

    public static void StatementValue(this Utf8JsonWriter json, Statement statement) => json.Item(() =>
    {
        json.Text("text", statement.Text);
        json.List("numbers", statement.Numbers, n => json.Item(() =>
        {
            json.Text("text", n.Text);
            json.Number("value", n.Value);
            json.Text("finding", n.Finding);
        }));
    });

    private static string Valid(string text) => text.EnumerateRunes().Any(r => r == Rune.ReplacementChar) ? string.Concat(text.EnumerateRunes()) : text;

    /// <summary>Escapes characters that show nothing and reorder text; they can stand inside strings only.</summary>
    private static string WithoutInvisible(string json)
    {
        var text = new StringBuilder(json.Length);
        foreach (var c in json)
        {
            if (c is '\u007F' or (>= '\u0080' and <= '\u009F') or '\u061C' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF')
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                text.Append(c);
        }

        return text.ToString();
    }
}
