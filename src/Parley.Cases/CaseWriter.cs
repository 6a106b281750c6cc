using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Parley.Cases.Binding;
using Parley.Cases.Editing;
using Parley.Core;

namespace Parley.Cases;

/// <summary>Writes a case as YAML, from the same shapes as the reader: what is read back equals what was written.</summary>
/// <remarks>
/// What has its default value is left out. A blank that stands for a whole element (a position without a value) is written
/// as a blank key, so that there is a place to put it. Texts that YAML could take for something else are quoted.
/// </remarks>
public static class CaseWriter
{
    private const int LongestLine = 160;

    /// <summary>The text of a case, with LF line ends.</summary>
    /// <param name="theCase">The case.</param>
    /// <param name="heading">Lines of comment at the top, without the number sign.</param>
    public static string Write(Case theCase, params string[] heading)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        ArgumentNullException.ThrowIfNull(heading);
        var text = new StringBuilder();
        foreach (var line in heading)
            text.Append("# ").Append(Safe(line)).Append('\n');
        foreach (var (key, value) in Written(ElementShape.Case, theCase))
        {
            if (key.Element is not null)
                text.Append('\n');
            Key(text, key, value, 0);
        }

        return text.ToString();
    }

    /// <summary>One element as the lines or the value that <see cref="CaseEditor.Add"/> takes.</summary>
    /// <param name="element">A party, an issue, a passage and so on.</param>
    public static string Item(object element)
    {
        ArgumentNullException.ThrowIfNull(element);
        var shape = ElementShape.Of(element.GetType());
        if (Short(shape, element) is { } line)
            return line;
        var text = new StringBuilder();
        foreach (var (key, value) in Written(shape, element))
            Key(text, key, value, 0);
        return text.ToString();
    }

    private static void Key(StringBuilder text, KeyShape key, object? value, int indent)
    {
        text.Append(' ', indent).Append(key.Name).Append(':');
        switch (key.Kind)
        {
            case ValueKind.Elements when Numbers(key.Element!, (IEnumerable)value!) is { } table:
                text.Append(' ').Append(table).Append('\n');
                break;
            case ValueKind.Elements:
                text.Append('\n');
                foreach (var item in (IEnumerable)value!)
                    Item(text, key.Element!, item, indent + 2);
                break;
            case ValueKind.Element:
                text.Append('\n');
                foreach (var (inner, innerValue) in Written(key.Element!, value!))
                    Key(text, inner, innerValue, indent + 2);
                break;
            default:
                var scalar = Scalar(key, value);
                text.Append(scalar.Length == 0 ? "" : " ").Append(scalar).Append('\n');
                break;
        }
    }

    private static void Item(StringBuilder text, ElementShape shape, object item, int indent)
    {
        text.Append(' ', indent).Append(Scalar(shape.ItemKey!, shape.ItemKey!.ValueIn(item))).Append(':');
        if (Short(shape, item) is { } line)
        {
            text.Append(' ').Append(line).Append('\n');
            return;
        }

        text.Append('\n');
        foreach (var (key, value) in Written(shape, item))
            Key(text, key, value, indent + 2);
    }

    /// <summary>Exact numbers by key on one line, where they fit: <c>{0: 0, 100: 1}</c>. A table of worth is read across.</summary>
    private static string? Numbers(ElementShape shape, IEnumerable items)
    {
        if (shape is not { Shorthand.Kind: ValueKind.Decimal, Keys.Length: 1 })
            return null;
        var line = $"{{{string.Join(", ", items.Cast<object>().Select(i => $"{Scalar(shape.ItemKey!, shape.ItemKey!.ValueIn(i))}: {Scalar(shape.Shorthand, shape.Shorthand.ValueIn(i))}"))}}}";
        return line.Length <= LongestLine ? line : null;
    }

    /// <summary>The element on one line, where it is short and has nothing to accept: <c>stated</c>, <c>{text: …, start: 0}</c>.</summary>
    private static string? Short(ElementShape shape, object item)
    {
        var written = Written(shape, item).ToList();
        if (written.Count == 0)
            return "{}";
        if (item is IDraftElement { Accepted: false } || written.Any(w => w.Key.Element is not null))
            return null;
        if (written is [{ Key.IsShorthand: true } only])
            return Scalar(only.Key, only.Value) is { Length: > 0 } value ? value : null;
        var line = $"{{{string.Join(", ", written.Select(w => $"{w.Key.Name}: {Scalar(w.Key, w.Value)}"))}}}";
        return line.Length <= LongestLine || item is Passage ? line : null;
    }

    private static IEnumerable<(KeyShape Key, object? Value)> Written(ElementShape shape, object element)
    {
        var blank = Activator.CreateInstance(shape.Type)!;
        // What an element says of itself comes before the elements within it; a case keeps the order of the format.
        foreach (var key in shape.Keys.OrderBy(k => shape != ElementShape.Case && k.Element is not null))
        {
            var value = key.ValueIn(element);
            var isPlace = key is { IsShorthand: true, Kind: ValueKind.Estimate } && value is null;
            if (isPlace || key.IsRequired || !IsDefault(value, key.ValueIn(blank)))
                yield return (key, value);
        }
    }

    private static bool IsDefault(object? value, object? usual) => value switch
    {
        null => true,
        string text => text.Length == 0,
        ICollection items => items.Count == 0,
        _ => value.Equals(usual),
    };

    private static string Scalar(KeyShape key, object? value) => value switch
    {
        null => "",
        bool truth => truth ? "yes" : "no",
        string text when key.Kind == ValueKind.AsWritten => text,
        string text => ScalarText.Of(Safe(text)),
        double number => Printable.Number(number),
        decimal exact => Decimals.Text(exact),
        int number => number.ToString(CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Scale scale => CaseSchema.Text(scale),
        Enum word => Kebab.Of(word.ToString()),
        ImmutableArray<string> texts => $"[{string.Join(", ", texts.Select(t => ScalarText.Of(Safe(t))))}]",
        _ => value.ToString() ?? "",
    };

    /// <summary>The text with each character that no case may hold replaced by one that it may, so that lengths stay.</summary>
    private static string Safe(string text)
    {
        if (Characters.FirstForbidden(text) < 0)
            return text;
        var safe = text.ToCharArray();
        for (var i = 0; i < safe.Length; i++)
        {
            var paired = char.IsHighSurrogate(safe[i]) && i + 1 < safe.Length && char.IsLowSurrogate(safe[i + 1]);
            if (paired)
                i++;
            else if (Characters.IsForbidden(safe[i]) || char.IsSurrogate(safe[i]))
                safe[i] = '\ufffd';
        }

        return new(safe);
    }
}
