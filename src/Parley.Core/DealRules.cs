using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>What the deal space of a case is made of besides its issues and positions.</summary>
public sealed record DealRules
{
    /// <summary>The parties whose yes is needed. Default: the principals; all parties with a position where there are none.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("The parties whose yes is needed. Default: the principals, or all parties with a position where there are none.")]
    public ImmutableArray<string> Signatories { get; init; } = [];

    /// <summary>Combinations of terms that nobody could carry out or sign.</summary>
    [Description("Combinations of terms that are out of the question, though each of them alone is not.")]
    public ImmutableArray<ExcludedTerms> Excluded { get; init; } = [];

    /// <summary>Combinations of terms that are worth more or less together than apart.</summary>
    [Description("Combinations of terms that are worth more, or less, together than apart.")]
    public ImmutableArray<LinkedTerms> Linked { get; init; } = [];
}

/// <summary>A combination of terms that is out of the question.</summary>
public sealed record ExcludedTerms
{
    /// <summary>The combination's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Value, or range of values, on two or more issues; a package that meets all of them is excluded.</summary>
    [Description("A value or a range on each of the issues; a package that meets all of them is excluded.")]
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Why.</summary>
    [Description("Why the combination is out of the question.")]
    public string? Note { get; init; }
}

/// <summary>A combination of terms that is worth more, or less, than its parts.</summary>
public sealed record LinkedTerms
{
    /// <summary>The combination's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Value, or range of values, on two or more issues; a package that meets all of them is meant.</summary>
    [Description("A value or a range on each of the issues; a package that meets all of them is meant.")]
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>What such a package is worth besides to each party, in points of 100.</summary>
    [Description("What such a package is worth besides, in points of 100, negative for worth less: a mapping from party to points.")]
    public ImmutableArray<LinkedWorth> Worth { get; init; } = [];

    /// <summary>Why.</summary>
    [Description("Why the terms belong together.")]
    public string? Note { get; init; }
}

/// <summary>What linked terms are worth besides to one party.</summary>
public sealed record LinkedWorth
{
    /// <summary>The party's id.</summary>
    [ItemKey]
    [RefersTo(CaseElement.Party)]
    public required string Party { get; init; }

    /// <summary>Points of 100, negative for worth less.</summary>
    [Shorthand]
    [Description("Points of 100, negative for worth less.")]
    public required decimal Value { get; init; }
}
