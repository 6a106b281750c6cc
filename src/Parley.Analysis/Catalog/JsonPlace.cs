using System.Text.Json;

namespace Parley.Analysis.Catalog;

/// <summary>A value in a JSON file and where it stands, so that a fault can be named.</summary>
internal sealed class JsonPlace(JsonElement element, string path)
{
    private const int MaxText = 2_000;

    /// <summary>A fault at this place.</summary>
    public JsonPlaceException Wrong(string allowed) => new($"{(path.Length == 0 ? "the file" : path)} {allowed}");

    /// <summary>Refuses keys that are not in the list.</summary>
    public void Keys(params ReadOnlySpan<string> allowed)
    {
        Expect(JsonValueKind.Object, "is an object");
        foreach (var member in element.EnumerateObject())
        {
            if (!allowed.Contains(member.Name))
                throw Wrong($"has a key that is not known, '{Shown(member.Name)}'; known are {string.Join(", ", allowed!)}");
        }
    }

    /// <summary>The value of a key that must be there.</summary>
    public JsonPlace Required(string key) => Optional(key) ?? throw Wrong($"needs the key '{key}'");

    /// <summary>The value of a key, if it is there.</summary>
    public JsonPlace? Optional(string key)
    {
        Expect(JsonValueKind.Object, "is an object");
        return element.TryGetProperty(key, out var value) ? new(value, path.Length == 0 ? key : $"{path}.{key}") : null;
    }

    /// <summary>The keys and values of an object.</summary>
    public IEnumerable<KeyValuePair<string, JsonPlace>> Members(int most)
    {
        Expect(JsonValueKind.Object, "is an object");
        var members = element.EnumerateObject().ToArray();
        if (members.Length > most)
            throw Wrong($"has more than {most} keys");
        return members.Select(m => KeyValuePair.Create(Harmless(m.Name), new JsonPlace(m.Value, $"{path}.{Shown(m.Name)}")));
    }

    /// <summary>The items of a list.</summary>
    public IEnumerable<JsonPlace> Items(int most)
    {
        Expect(JsonValueKind.Array, "is a list");
        if (element.GetArrayLength() > most)
            throw Wrong($"has more than {most} items");
        return element.EnumerateArray().Select((item, i) => new JsonPlace(item, $"{path}[{i}]"));
    }

    /// <summary>A text without control characters.</summary>
    public string Text()
    {
        Expect(JsonValueKind.String, "is a text");
        return Harmless(element.GetString()!);
    }

    /// <summary>True or false.</summary>
    public bool Flag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Wrong("is true or false"),
    };

    /// <summary>A finite number within bounds.</summary>
    public double Number(double low = double.MinValue, double high = double.MaxValue, bool whole = false)
    {
        Expect(JsonValueKind.Number, "is a number");
        if (!element.TryGetDouble(out var value) || !double.IsFinite(value) || value < low || value > high || (whole && value != Math.Truncate(value)))
            throw Wrong("is not a number that is allowed here");
        return value;
    }

    /// <summary>One of a few words.</summary>
    public T OneOf<T>(params ReadOnlySpan<(string Word, T Value)> words)
    {
        var text = Text();
        foreach (var (word, value) in words)
        {
            if (word == text)
                return value;
        }

        var allowed = new List<string>();
        foreach (var (word, _) in words)
            allowed.Add(word);
        throw Wrong($"is one of {string.Join(", ", allowed)}");
    }

    private static string Shown(string text) =>
        string.Concat((text.Length > 60 ? text[..60] : text).Select(c => char.IsControl(c) || char.IsSurrogate(c) ? '?' : c));

    private string Harmless(string text)
    {
        if (text.Length > MaxText)
            throw Wrong($"is longer than {MaxText} characters");
        foreach (var c in text)
        {
            if (char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069'))
                throw Wrong("has a control character in it");
        }

        return text;
    }

    private void Expect(JsonValueKind kind, string allowed)
    {
        if (element.ValueKind != kind)
            throw Wrong(allowed);
    }
}

/// <summary>A value of a JSON file is not what is allowed at its place.</summary>
internal sealed class JsonPlaceException(string message) : Exception(message);
