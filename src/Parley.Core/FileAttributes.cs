namespace Parley.Core;

/// <summary>The property that names an item within its collection: the key of the item in a case file's mapping.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ItemKeyAttribute : Attribute;

/// <summary>
/// The property that a bare value stands for: in <c>marks: {0: front line frozen}</c> the text is the mark's wording,
/// so a mapping with a single property need not be written out.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class ShorthandAttribute : Attribute;

/// <summary>The closed interval that a number, or every end of a range, must lie in.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class BetweenAttribute(double low, double high) : Attribute
{
    /// <summary>Lowest value allowed.</summary>
    public double Low { get; } = low;

    /// <summary>Highest value allowed.</summary>
    public double High { get; } = high;
}

/// <summary>A number on the scale of the issue that it belongs to or names.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class OnIssueScaleAttribute : Attribute;

/// <summary>What a text, or each text of a list, must name.</summary>
public enum CaseElement
{
    /// <summary>The id of a party.</summary>
    Party,

    /// <summary>The id of an issue.</summary>
    Issue,

    /// <summary>The id of a person of any party.</summary>
    Person,

    /// <summary>A passage, as <c>source/passage</c>.</summary>
    Passage,

    /// <summary>The id of a scenario.</summary>
    Scenario,

    /// <summary>The path of an element or input of the case: <c>issues/territory/positions/ukraine/salience</c>.</summary>
    Path,

    /// <summary>The id of a source.</summary>
    Source,
}

/// <summary>Says that a text, or each text of a list, refers to another element of the same case.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToAttribute(CaseElement element) : Attribute
{
    /// <summary>What is referred to.</summary>
    public CaseElement Element { get; } = element;
}

/// <summary>A value of any form, kept as the text that is written in the file.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class AsWrittenAttribute : Attribute;
