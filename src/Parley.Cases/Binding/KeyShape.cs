using System.Collections.Immutable;
using System.ComponentModel;
using System.Reflection;
using Parley.Core;

namespace Parley.Cases.Binding;

/// <summary>One key of an element: how it is spelled, what its value may be, and the property that it fills.</summary>
internal sealed class KeyShape
{
    private readonly PropertyInfo _property;

    private KeyShape(PropertyInfo property)
    {
        _property = property;
        Name = Kebab.Of(property.Name);
        Type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        // A context of its own: a shared one is not safe when two cases are read at once.
        IsNullable = Type != property.PropertyType
            || (!property.PropertyType.IsValueType && new NullabilityInfoContext().Create(property).WriteState == NullabilityState.Nullable);
        IsItemKey = property.IsDefined(typeof(ItemKeyAttribute));
        IsShorthand = property.IsDefined(typeof(ShorthandAttribute));
        IsOnIssueScale = property.IsDefined(typeof(OnIssueScaleAttribute));
        IsRequired = property.IsDefined(typeof(System.Runtime.CompilerServices.RequiredMemberAttribute));
        Bounds = property.GetCustomAttribute<BetweenAttribute>();
        RefersTo = property.GetCustomAttribute<RefersToAttribute>()?.Element;
        Description = property.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";
        ItemType = Type.IsGenericType && Type.GetGenericTypeDefinition() == typeof(ImmutableArray<>) ? Type.GetGenericArguments()[0] : null;
        Kind = KindOf(property);
        Words = Kind == ValueKind.Word ? [.. Enum.GetNames(Type).Select(Kebab.Of)] : [];
    }

    /// <summary>The key as written in files.</summary>
    public string Name { get; }

    public ValueKind Kind { get; }

    /// <summary>The type of the value, without <c>Nullable</c>.</summary>
    public Type Type { get; }

    public bool IsNullable { get; }

    public bool IsItemKey { get; }

    public bool IsShorthand { get; }

    public bool IsOnIssueScale { get; }

    public bool IsRequired { get; }

    public BetweenAttribute? Bounds { get; }

    public CaseElement? RefersTo { get; }

    public string Description { get; }

    /// <summary>The words allowed, in the order of the type.</summary>
    public ImmutableArray<string> Words { get; }

    /// <summary>The shape of the element, or of each element, that the value holds.</summary>
    public ElementShape? Element => Kind switch
    {
        ValueKind.Element => ElementShape.Of(Type),
        ValueKind.Elements => ElementShape.Of(ItemType!),
        _ => null,
    };

    /// <summary>Whether the text is a name or a title: short, on one line, without direction characters.</summary>
    public bool IsName => Kind == ValueKind.Text && !IsItemKey && _property.Name is "Name" or "ShortName" or "Title" or "TitleAsStated";

    private Type? ItemType { get; }

    public static KeyShape Of(PropertyInfo property) => new(property);

    /// <summary>The value of the property; in a new element the one that it has when the key is left out.</summary>
    public object? ValueIn(object element) => _property.GetValue(element);

    public void Fill(object element, object? value) => _property.SetValue(element, value);

    /// <summary>The meaning of a word, as the type describes it.</summary>
    public string MeaningOf(string word)
    {
        var name = Enum.GetNames(Type)[Words.IndexOf(word)];
        return Type.GetField(name)!.GetCustomAttribute<DescriptionAttribute>()?.Description ?? "";
    }

    /// <summary>Items as an immutable array of the property's type.</summary>
    public object ToArray(IReadOnlyList<object> items)
    {
        var array = Array.CreateInstance(ItemType!, items.Count);
        for (var i = 0; i < items.Count; i++)
            array.SetValue(items[i], i);
        return MakeImmutable.MakeGenericMethod(ItemType!).Invoke(null, [array])!;
    }

    private static readonly MethodInfo MakeImmutable =
        typeof(KeyShape).GetMethod(nameof(Immutable), BindingFlags.Static | BindingFlags.NonPublic)!;

    private static ImmutableArray<T> Immutable<T>(T[] items) => System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(items);

    private ValueKind KindOf(PropertyInfo property)
    {
        if (property.IsDefined(typeof(AsWrittenAttribute)))
            return ValueKind.AsWritten;
        if (ItemType is not null)
            return ItemType == typeof(string) ? ValueKind.Texts : ValueKind.Elements;
        if (Type.IsEnum)
            return ValueKind.Word;
        return Type == typeof(string) ? ValueKind.Text
            : Type == typeof(double) ? ValueKind.Number
            : Type == typeof(decimal) ? ValueKind.Decimal
            : Type == typeof(int) ? ValueKind.Integer
            : Type == typeof(Estimate) ? ValueKind.Estimate
            : Type == typeof(Scale) ? ValueKind.Scale
            : Type == typeof(DateOnly) ? ValueKind.Date
            : Type == typeof(bool) ? ValueKind.YesNo
            : ValueKind.Element;
    }
}
