using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Parley.Cases.Binding;
using Parley.Core;

namespace Parley.Cases;

/// <summary>The JSON Schema (draft-07) of the case format, for editors that complete and check YAML.</summary>
/// <remarks>
/// Made from the same shapes as the reader, so the two cannot drift apart. It covers shape, words, patterns and bounds;
/// references, scales and rules are checked by the reader only.
/// </remarks>
public static class CaseSchema
{
    /// <summary>The file under which the schema is published.</summary>
    public const string FileName = "case.v1.json";

    private const string NumberPattern = @"\s*[-+]?(\d+(\.\d*)?|\.\d+)([eE][-+]?\d+)?\s*";

    private static readonly JsonSerializerOptions Layout = new() { WriteIndented = true, IndentSize = 2, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema as text with LF line ends.</summary>
    public static string Generate()
    {
        var definitions = new SortedDictionary<string, JsonNode?>(StringComparer.Ordinal);
        var root = Element(ElementShape.Case, definitions);
        var result = new JsonObject
        {
            ["$schema"] = "http://json-schema.org/draft-07/schema#",
            ["title"] = "Parley case, version 1",
            ["description"] = "One negotiation as of one date, from one perspective.",
        };
        foreach (var (name, value) in root.ToList())
        {
            root.Remove(name);
            result[name] = value;
        }

        var all = new JsonObject();
        foreach (var (name, value) in definitions)
            all[name] = value;
        result["definitions"] = all;
        return result.ToJsonString(Layout) + "\n";
    }

    private static JsonObject Element(ElementShape shape, SortedDictionary<string, JsonNode?> definitions)
    {
        var properties = new JsonObject();
        var required = new JsonArray();
        var blank = (object?)null;
        try
        {
            blank = Activator.CreateInstance(shape.Type);
        }
        catch (MissingMethodException)
        {
            // A type without a plain constructor has no defaults to show.
        }

        foreach (var key in shape.Keys)
        {
            properties[key.Name] = Described(key, Value(key, definitions), blank);
            if (key.IsRequired)
                required.Add(key.Name);
        }

        var result = new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["properties"] = properties };
        if (required.Count > 0)
            result["required"] = required;
        return result;
    }

    private static JsonObject Described(KeyShape key, JsonObject value, object? element)
    {
        if (value.ContainsKey("$ref"))
            value = new() { ["allOf"] = new JsonArray(value) };
        value["description"] = Description(key);
        if (!key.IsRequired && element is not null && key.ValueIn(element) is { } given && DefaultText(key, given) is { } text)
            value["default"] = text;
        return value;
    }

    private static JsonNode? DefaultText(KeyShape key, object value) => key.Kind switch
    {
        ValueKind.Word => Kebab.Of(value.ToString()!),
        ValueKind.Integer => (int)value,
        ValueKind.YesNo => (bool)value ? "yes" : "no",
        ValueKind.Scale => Text((Scale)value),
        _ => null,
    };

    internal static string Text(Scale scale) => $"{Printable.Number(scale.Low)}..{Printable.Number(scale.High)}";

    private static string Description(KeyShape key) => key.Bounds is { } b && key.Kind != ValueKind.Integer && !key.Description.Contains(Printable.Number(b.High), StringComparison.Ordinal)
        ? $"{key.Description} ({Printable.Number(b.Low)} to {Printable.Number(b.High)})"
        : key.Description;

    private static JsonObject Value(KeyShape key, SortedDictionary<string, JsonNode?> definitions) => key.Kind switch
    {
        ValueKind.Elements => Elements(key.Element!, definitions),
        ValueKind.Element => Nullable(new JsonObject { ["$ref"] = Reference(key.Element!, definitions) }),
        ValueKind.Texts => new() { ["type"] = new JsonArray("array", "null"), ["items"] = Text(key.RefersTo) },
        ValueKind.AsWritten => [],
        ValueKind.Text => key.IsRequired ? Text(key.RefersTo) : Nullable(Text(key.RefersTo)),
        ValueKind.Number or ValueKind.Decimal => Number(key, "number"),
        ValueKind.Integer => Number(key, "integer"),
        ValueKind.Estimate => Estimate(key),
        ValueKind.Scale => new() { ["type"] = new JsonArray("string", "null"), ["pattern"] = $@"^{NumberPattern}\.\.{NumberPattern}$" },
        ValueKind.Date => new() { ["type"] = new JsonArray("string", "null"), ["pattern"] = @"^\d{4}-\d{2}-\d{2}$" },
        ValueKind.Word => Words(key),
        ValueKind.YesNo => new() { ["enum"] = new JsonArray("yes", "no", true, false, null) },
        _ => throw new ArgumentOutOfRangeException(nameof(key), key.Kind, "Not a kind of value."),
    };

    private static JsonObject Elements(ElementShape shape, SortedDictionary<string, JsonNode?> definitions)
    {
        var names = shape.ItemKey!.Kind == ValueKind.Number ? $"^{NumberPattern}$" : shape.ItemKey.Name == "path" ? @"^[a-z0-9./-]+$" : Ids.Pattern;
        return new()
        {
            ["type"] = new JsonArray("object", "null"),
            ["propertyNames"] = new JsonObject { ["pattern"] = names },
            ["additionalProperties"] = new JsonObject { ["$ref"] = Reference(shape, definitions) },
        };
    }

    private static string Reference(ElementShape shape, SortedDictionary<string, JsonNode?> definitions)
    {
        var name = Kebab.Of(shape.Type.Name);
        if (definitions.TryAdd(name, null))
        {
            var full = Element(shape, definitions);
            var allBlank = !shape.Keys.Any(k => k.IsRequired);
            definitions[name] = shape.Shorthand is { } shorthand
                ? Alternatives(shape, full, Described(shorthand, Value(shorthand, definitions), null), allBlank)
                : allBlank ? Nullable(full) : full;
        }

        return $"#/definitions/{name}";
    }

    private static JsonObject Alternatives(ElementShape shape, JsonObject full, JsonObject shorthand, bool allBlank)
    {
        if (shape.Shorthand!.Kind == ValueKind.AsWritten)
            return shorthand;
        var result = new JsonArray(shorthand, full);
        if (allBlank && shape.Shorthand.Kind != ValueKind.Estimate)
            result.Add(new JsonObject { ["type"] = "null" });
        return new() { ["anyOf"] = result };
    }

    private static JsonObject Nullable(JsonObject value) => value["type"] is JsonValue type
        ? With(value, "type", new JsonArray(type.GetValue<string>(), "null"))
        : new() { ["anyOf"] = new JsonArray(value, new JsonObject { ["type"] = "null" }) };

    private static JsonObject With(JsonObject value, string name, JsonNode node)
    {
        value[name] = node;
        return value;
    }

    private static JsonObject Text(CaseElement? target) => target switch
    {
        null => new() { ["type"] = "string", ["maxLength"] = Scalars.MaxText },
        CaseElement.Path => new() { ["type"] = "string", ["pattern"] = "^[a-z0-9./-]+$" },
        CaseElement.Passage => new() { ["type"] = "string", ["pattern"] = "^[a-z0-9-]+/[a-z0-9-]+$" },
        _ => new() { ["type"] = "string", ["pattern"] = Ids.Pattern },
    };

    private static JsonObject Number(KeyShape key, string type)
    {
        var result = new JsonObject { ["type"] = key.IsRequired ? type : new JsonArray(type, "null") };
        Bound(key, result);
        return result;
    }

    private static JsonObject Estimate(KeyShape key)
    {
        var number = new JsonObject { ["type"] = "number" };
        Bound(key, number);
        var range = new JsonObject { ["type"] = "string", ["pattern"] = string.Create(CultureInfo.InvariantCulture, $@"^{NumberPattern}(\.\.{NumberPattern}){{0,2}}$") };
        var any = new JsonArray(number, range);
        if (!key.IsRequired)
            any.Add(new JsonObject { ["type"] = "null" });
        return new() { ["anyOf"] = any };
    }

    private static void Bound(KeyShape key, JsonObject number)
    {
        if (key.Bounds is not { } bounds)
            return;
        number["minimum"] = bounds.Low;
        number["maximum"] = bounds.High;
    }

    private static JsonObject Words(KeyShape key)
    {
        var words = new JsonArray([.. key.Words.Select(w => (JsonNode?)w)]);
        var meanings = key.Words.Select(key.MeaningOf).ToList();
        if (!key.IsRequired)
            words.Add(null);
        var result = new JsonObject { ["enum"] = words };
        if (meanings.All(m => m.Length > 0))
            result["enumDescriptions"] = new JsonArray([.. meanings.Select(m => (JsonNode?)m)]);
        return result;
    }
}
