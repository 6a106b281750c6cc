using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>Whether a passage speaks for a case element or against it.</summary>
public enum Stance
{
    /// <summary>It supports the element.</summary>
    [Description("It supports the element.")]
    Supports,

    /// <summary>It disputes the element.</summary>
    [Description("It disputes the element.")]
    Disputes,
}

/// <summary>A passage that supports or disputes an element of the case.</summary>
public sealed record Evidence : IDraftElement
{
    /// <summary>The item's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>The passage, as <c>source/passage</c>.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("The passage, as source/passage.")]
    public required string Passage { get; init; }

    /// <summary>The elements that it bears on, as paths.</summary>
    [RefersTo(CaseElement.Path)]
    [Description("The elements that it bears on, as paths: issues/territory/positions/ukraine/value.")]
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>Whether it supports or disputes them. Default supports.</summary>
    [Description("supports (the default) or disputes.")]
    public Stance Stance { get; init; }

    /// <summary>Credibility of this item, 1 (confirmed) to 6 (cannot be judged). Default 6.</summary>
    [Between(1, 6)]
    [Description("Credibility of this item, 1 (confirmed by other sources) to 6 (cannot be judged, the default), judged apart from the source.")]
    public int Credibility { get; init; } = 6;

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;
}

/// <summary>Something taken as given, and what follows if it is wrong.</summary>
public sealed record Assumption
{
    /// <summary>The assumption's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>What is assumed.</summary>
    [Shorthand]
    [Description("What is assumed.")]
    public required string Text { get; init; }

    /// <summary>On what ground.</summary>
    [Description("On what ground.")]
    public string? Basis { get; init; }

    /// <summary>The elements that rest on it, as paths.</summary>
    [RefersTo(CaseElement.Path)]
    [Description("The elements that rest on it, as paths.")]
    public ImmutableArray<string> About { get; init; } = [];

    /// <summary>What follows if it is wrong.</summary>
    [Description("What follows if it is wrong.")]
    public string? IfWrong { get; init; }

    /// <summary>What to watch.</summary>
    [Description("What to watch: the first sign that it is wrong.")]
    public string? Indicator { get; init; }
}

/// <summary>A claim that a source makes about the whole, to be tested.</summary>
public sealed record Claim : IDraftElement
{
    /// <summary>The claim's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>The claim in words.</summary>
    [Shorthand]
    [Description("The claim, in words.")]
    public required string Text { get; init; }

    /// <summary>The predicate that it maps to, where one fits.</summary>
    [Description("The predicate that it maps to, where one fits: only-holds-sway, sidelined, direct-deal-devalues.")]
    public string? Predicate { get; init; }

    /// <summary>The parties that it is about.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("The parties that it is about.")]
    public ImmutableArray<string> Parties { get; init; } = [];

    /// <summary>Where it is made.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("Where it is made, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;
}

/// <summary>A question that the reports pose and leave open.</summary>
public sealed record OpenQuestion : IDraftElement
{
    /// <summary>The question's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>The question.</summary>
    [Shorthand]
    [Description("The question, in words.")]
    public required string Text { get; init; }

    /// <summary>Where it is posed.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("Where it is posed, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;
}
