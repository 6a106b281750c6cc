using Parley.Cases.Yaml;
using Parley.Core;

namespace Parley.Cases.Binding;

/// <summary>A text that must name something, noted while binding and checked when the whole case is known.</summary>
internal sealed record Reference(CaseElement Element, string Text, string Owner, SourceLocation At);

/// <summary>A number that must lie on an issue's scale, noted while binding and checked when all scales are known.</summary>
internal sealed record ScaleUse(string Issue, Estimate Value, string Owner, SourceLocation At);

/// <summary>Turns a tree into a <see cref="Case"/>, driven by the shapes of the types. Reports, never throws.</summary>
internal sealed class Binder(string text, DiagnosticSink sink)
{
    private readonly List<string> _path = [];
    private readonly List<Reference> _references = [];
    private readonly List<ScaleUse> _scaleUses = [];
    private string _issue = "";

    public IReadOnlyList<Reference> References => _references;

    public IReadOnlyList<ScaleUse> ScaleUses => _scaleUses;

    /// <summary>The path of what is being read, for messages.</summary>
    private string Here => _path.Count == 0 ? "the case" : string.Join('/', _path.Select(Short));

    /// <summary>Binds the root. Where something is wrong the result holds stand-ins and is good for checking references only.</summary>
    public Case? Bind(YamlNode root)
    {
        if (root is YamlMapping)
            return (Case)BindElement(ElementShape.Case, root, root.Location);
        sink.Report(DiagnosticCodes.WrongKind, root.Location, $"the file holds {root.Kind}, a case is a mapping that begins with 'parley: 1'");
        return null;
    }

    private object BindElement(ElementShape shape, YamlNode node, SourceLocation at)
    {
        var element = Activator.CreateInstance(shape.Type)!;
        var mapping = node as YamlMapping;
        if (shape.IsShorthand(node))
        {
            mapping = null;
            BindKey(shape.Shorthand!, element, node);
        }
        else if (mapping is null && !node.IsBlank)
        {
            Report(DiagnosticCodes.WrongKind, node.Location, $"{Here} is {node.Kind}, a mapping with the keys {Nearest.List(shape.Names)} is needed");
            FillStandIns(shape, element);
            return element;
        }

        foreach (var entry in mapping?.Entries ?? [])
        {
            if (sink.IsFull)
                break;
            if (shape.Find(entry.Key.Value) is { } key)
                BindKey(key, element, entry.Value);
            else
                ReportUnknown(shape, entry.Key);
        }

        ReportMissing(shape, element, node, mapping, at);
        return element;
    }

    private void ReportUnknown(ElementShape shape, YamlScalar key)
    {
        var message = shape.ItemKey?.Name == key.Value
            ? $"{Here} has a key '{key.Value}', but the {key.Value} is the key under which the {shape.Name} stands"
            : $"{Here} has no key {Printable.Quote(key.Value)}, {Nearest.Hint(key.Value, shape.Names, "allowed are")}";
        Report(DiagnosticCodes.UnknownKey, key.Location, message);
    }

    private void ReportMissing(ElementShape shape, object element, YamlNode node, YamlMapping? mapping, SourceLocation at)
    {
        foreach (var key in shape.Keys.Where(k => k.IsRequired))
        {
            var value = mapping is null && shape.IsShorthand(node) && key.IsShorthand ? node : mapping?.Find(key.Name);
            if (value is not null && !value.IsBlank && value is not YamlScalar { Value.Length: 0 })
                continue;
            var blank = value is null ? "is missing" : "is blank";
            Report(DiagnosticCodes.MissingKey, value?.Location ?? at, $"'{key.Name}' {blank} in {Here}, it is required: {key.Description}");
            FillStandIn(key, element);
        }
    }

    private void BindKey(KeyShape key, object element, YamlNode node)
    {
        _path.Add(key.Name);
        if (!node.IsBlank)
        {
            var value = BindValue(key, node);
            if (value is not null)
                key.Fill(element, value);
            else if (key.IsRequired)
                FillStandIn(key, element);
        }

        _path.RemoveAt(_path.Count - 1);
    }

    private object? BindValue(KeyShape key, YamlNode node) => key.Kind switch
    {
        ValueKind.Element => BindElement(key.Element!, node, node.Location),
        ValueKind.Elements => BindElements(key, node),
        ValueKind.Texts => BindTexts(key, node),
        ValueKind.AsWritten => node is YamlScalar plain ? BindText(key, plain) : BindWritten(node),
        _ => node is YamlScalar scalar ? BindScalar(key, scalar) : ReportKind(node, "a single value is"),
    };

    private object? BindElements(KeyShape key, YamlNode node)
    {
        if (node is not YamlMapping mapping)
            return ReportKind(node, $"a mapping from {key.Element!.ItemKey!.Name} to {key.Element.Name} is");
        var shape = key.Element!;
        var items = new List<object>(mapping.Entries.Length);
        var numbers = new HashSet<double>();
        foreach (var entry in mapping.Entries)
        {
            if (sink.IsFull)
                break;
            _path.Add(entry.Key.Value);
            var outer = _issue;
            if (shape.Type == typeof(Issue) || shape.ItemKey!.RefersTo == CaseElement.Issue)
                _issue = entry.Key.Value;
            var itemKey = BindItemKey(shape.ItemKey!, entry.Key);
            if (itemKey is double number && !numbers.Add(number))
                Report(DiagnosticCodes.DuplicateKey, entry.Key.Location, $"{Here} stands here a second time, each number is allowed once");
            var item = BindElement(shape, entry.Value, entry.Key.Location);
            if (itemKey is not null)
            {
                shape.ItemKey!.Fill(item, itemKey);
                items.Add(item);
            }

            _issue = outer;
            _path.RemoveAt(_path.Count - 1);
        }

        return key.ToArray(items);
    }

    private object? BindItemKey(KeyShape key, YamlScalar node)
    {
        if (key.Kind != ValueKind.Text)
            return BindScalar(key, node);
        if (key.RefersTo is { } target)
            _references.Add(new(target, node.Value, Here, node.Location));
        else if (key.Name == "id" && !Ids.IsValid(node.Value))
        {
            var example = Ids.From(node.Value) is { } id ? $", for instance '{id}'" : "";
            return Fail(DiagnosticCodes.BadId, node, $"{Printable.Quote(node.Value)} is not an id in {Here}, allowed are at most {Ids.MaxLength} lower-case letters, digits and hyphens{example}");
        }

        return node.Value;
    }

    private object? BindTexts(KeyShape key, YamlNode node)
    {
        if (node is not YamlSequence list)
            return ReportKind(node, "a list, like [first, second], is");
        var items = new List<object>(list.Items.Length);
        foreach (var item in list.Items)
        {
            if (item is not YamlScalar { IsBlank: false } scalar)
                Report(DiagnosticCodes.WrongKind, item.Location, $"{Here} has {item.Kind} in its list, a single text is needed");
            else if (BindText(key, scalar) is { } value)
                items.Add(value);
        }

        return key.ToArray(items);
    }

    private object? BindScalar(KeyShape key, YamlScalar node)
    {
        var written = node.Value;
        string problem;
        switch (key.Kind)
        {
            case ValueKind.Number:
                return Scalars.TryNumber(written, out var number, out problem)
                    ? InBounds(key, node, Estimate.Point(number), number)
                    : Fail(DiagnosticCodes.BadNumber, node, $"{Here}: {problem}");
            case ValueKind.Decimal:
                return Decimals.TryParse(written, out var exact, out var code, out problem)
                    ? InBounds(key, node, Estimate.Point((double)exact), exact)
                    : Fail(code, node, $"{Here}: {problem}");
            case ValueKind.Integer:
                return Scalars.TryInteger(written, out var whole, out problem)
                    ? InBounds(key, node, Estimate.Point(whole), whole)
                    : Fail(DiagnosticCodes.BadNumber, node, $"{Here}: {problem}");
            case ValueKind.Estimate:
                return Scalars.TryEstimate(written, out var estimate, out problem)
                    ? InBounds(key, node, estimate, estimate)
                    : Fail(DiagnosticCodes.BadNumber, node, $"{Here}: {problem}");
            case ValueKind.Scale:
                return Scalars.TryScale(written, out var scale, out problem) ? scale : Fail(DiagnosticCodes.BadScale, node, $"{Here}: {problem}");
            case ValueKind.Date:
                return Scalars.TryDate(written, out var date, out problem) ? date : Fail(DiagnosticCodes.BadDate, node, $"{Here}: {problem}");
            case ValueKind.YesNo:
                return Scalars.TryYesNo(written, out var yes, out problem) ? yes : Fail(DiagnosticCodes.BadWord, node, $"{Here}: {problem}");
            case ValueKind.Word:
                var index = key.Words.IndexOf(written);
                return index >= 0
                    ? Enum.GetValues(key.Type).GetValue(index)
                    : Fail(DiagnosticCodes.BadWord, node, $"{Here} is {Printable.Quote(written)}, {Nearest.Hint(written, key.Words, "allowed are")}");
            default:
                return BindText(key, node);
        }
    }

    private object? InBounds(KeyShape key, YamlScalar node, Estimate value, object result)
    {
        if (key.Bounds is { } bounds && (value.Low < bounds.Low || value.High > bounds.High))
        {
            var allowed = bounds.Low == bounds.High ? $"only {Printable.Number(bounds.Low)} is allowed" : $"allowed is {Printable.Number(bounds.Low)} to {Printable.Number(bounds.High)}";
            return Fail(DiagnosticCodes.OutOfBounds, node, $"{Here} is {value}, {allowed}");
        }

        if (key.IsOnIssueScale)
            _scaleUses.Add(new(_issue, value, Here, node.Location));
        return result;
    }

    private string? BindText(KeyShape key, YamlScalar node)
    {
        if (!CheckLength(node.Value, node))
            return null;
        if (node.Value.Any(Characters.TurnsDirection))
        {
            var severity = key.IsName || key.RefersTo is not null ? Severity.Error : Severity.Warning;
            sink.Report(DiagnosticCodes.DirectionCharacter, node.Location, $"{Here} holds a character that turns the direction of text, none is allowed in a name", severity);
        }

        if (key.RefersTo is { } target)
            _references.Add(new(target, node.Value, Here, node.Location));
        return node.Value;
    }

    private string? BindWritten(YamlNode node)
    {
        var written = text[node.Span.Start..Editing.Splice.VisibleEnd(text, node)];
        return CheckLength(written, node) ? written : null;
    }

    private bool CheckLength(string value, YamlNode node)
    {
        if (value.Length <= Scalars.MaxText)
            return true;
        Report(DiagnosticCodes.TextTooLong, node.Location, $"{Here} has {value.Length} characters, at most {Scalars.MaxText} are allowed");
        return false;
    }

    private object? ReportKind(YamlNode node, string needed) =>
        Fail(DiagnosticCodes.WrongKind, node, $"{Here} is {node.Kind}, {needed} needed");

    private object? Fail(DiagnosticCode code, YamlNode node, string message)
    {
        Report(code, node.Location, message);
        return null;
    }

    private void Report(DiagnosticCode code, SourceLocation at, string message) => sink.Report(code, at, message);

    private static void FillStandIns(ElementShape shape, object element)
    {
        foreach (var key in shape.Keys.Where(k => k.IsRequired))
            FillStandIn(key, element);
    }

    private static void FillStandIn(KeyShape key, object element)
    {
        if (!key.Type.IsValueType)
            key.Fill(element, "");
    }

    private static string Short(string segment) => Printable.Clean(segment.Length <= Ids.MaxLength ? segment : segment[..Ids.MaxLength] + "…");
}
