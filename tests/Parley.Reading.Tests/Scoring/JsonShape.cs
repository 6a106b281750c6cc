using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Parley.Reading.Tests.Scoring;

/// <summary>
/// A prediction as plain dictionaries and lists with names in snake_case, so that kebab-case, camelCase and unknown
/// fields need no thought elsewhere.
/// </summary>
public static partial class JsonShape
{
    public static object? Parse(string json)
    {
        using var document = JsonDocument.Parse(json.TrimStart('\uFEFF'));
        return Convert(document.RootElement);
    }

    public static object? Field(object? value, params string[] names)
    {
        if (value is not Dictionary<string, object?> fields)
            return null;
        foreach (var name in names)
        {
            if (fields.TryGetValue(name, out var found))
                return found;
        }

        return null;
    }

    /// <summary>Null is nothing, a list is itself, everything else is a list of one.</summary>
    public static List<object?> Many(object? value) => value switch { null => [], List<object?> list => list, _ => [value] };

    public static string Text(object? value) => value switch
    {
        null => "",
        bool b => b ? "True" : "False",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    public static bool IsTruthy(object? value) => value switch
    {
        null or "" or false or 0L or 0d => false,
        List<object?> list => list.Count > 0,
        Dictionary<string, object?> fields => fields.Count > 0,
        _ => true,
    };

    /// <summary>The first of the fields that says something.</summary>
    public static object? FirstTruthy(object? value, params string[] names) =>
        names.Select(n => Field(value, n)).FirstOrDefault(IsTruthy);

    /// <summary>A word of a closed list: lower case, blanks and hyphens as underscores.</summary>
    public static string Label(object? value) =>
        IsTruthy(value) ? Blanks().Replace(Text(value).Trim().ToLowerInvariant(), "_") : "";

    /// <summary>Every stretch that an item states: nested, in a list, as a pair, or as start and end beside its other fields.</summary>
    public static List<Extent> Extents(object? value)
    {
        switch (value)
        {
            case List<object?> { Count: 2 } pair when pair[0] is long a && pair[1] is long b:
                return [new((int)a, (int)b)];
            case List<object?> list:
                return [.. list.SelectMany(Extents)];
            case Dictionary<string, object?> fields:
                var hasEnd = fields.TryGetValue("end", out var end);
                if (fields.GetValueOrDefault("start") is long start && (hasEnd ? end : fields.GetValueOrDefault("length")) is long to)
                    return [new((int)start, (int)(hasEnd ? to : start + to))];
                return [.. new[] { "span", "spans", "trigger", "cue", "offsets" }.SelectMany(k => Extents(fields.GetValueOrDefault(k)))];
            default:
                return [];
        }
    }

    /// <summary>The stretch of a field, or else the first one of the item.</summary>
    public static Extent? ExtentOf(object? item, string? field = null)
    {
        var found = field is null ? [] : Extents(Field(item, field));
        if (found.Count == 0)
            found = Extents(item);
        return found.Count == 0 ? null : found[0];
    }

    private static object? Convert(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var fields = new Dictionary<string, object?>(StringComparer.Ordinal);
                foreach (var property in element.EnumerateObject())
                    fields[Snake(property.Name)] = Convert(property.Value);
                return fields;
            case JsonValueKind.Array:
                return element.EnumerateArray().Select(Convert).ToList();
            case JsonValueKind.String:
                return element.GetString();
            case JsonValueKind.Number:
                return element.TryGetInt64(out var whole) ? (object)whole : element.GetDouble();
            case JsonValueKind.True:
                return true;
            case JsonValueKind.False:
                return false;
            default:
                return null;
        }
    }

    private static string Snake(string name) => Humps().Replace(name, "_").Replace('-', '_').ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex Humps();

    [GeneratedRegex(@"[\s-]+")]
    private static partial Regex Blanks();
}
