using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>One value per issue.</summary>
public sealed record Package
{
    /// <summary>The package's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    [Description("The package's name.")]
    public required string Name { get; init; }

    /// <summary>The value on each issue that the package settles.</summary>
    [Description("The value on each issue that the package settles.")]
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }
}

/// <summary>A package that somebody put forward.</summary>
public sealed record Proposal
{
    /// <summary>The proposal's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    [Description("The proposal's name.")]
    public required string Name { get; init; }

    /// <summary>Who put it forward.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("Who put it forward.")]
    public string? By { get; init; }

    /// <summary>When it was put forward.</summary>
    [Description("When it was put forward, as YYYY-MM-DD.")]
    public DateOnly? Date { get; init; }

    /// <summary>The parties known to have refused it.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("The parties known to have refused it.")]
    public ImmutableArray<string> RefusedBy { get; init; } = [];

    /// <summary>The parties known to have accepted it.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("The parties known to have accepted it.")]
    public ImmutableArray<string> AcceptedBy { get; init; } = [];

    /// <summary>The value on each issue that the proposal settles.</summary>
    [Description("The value on each issue that the proposal settles.")]
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>What signing it is worth to each party, 0 (defeat in the contest) to 100 (victory).</summary>
    [Description("What a settled world on these terms is worth to each party, from 0 (defeat in the contest) to 100 (outright victory): a mapping from party.")]
    public ImmutableArray<ProposalWorth> Worth { get; init; } = [];

    /// <summary>Weeks from now until it can be signed; blank for now.</summary>
    [Between(0, 1000)]
    [Description("Weeks from now until it can be signed. Default 0.")]
    public Estimate? OpenFromWeeks { get; init; }

    /// <summary>Weeks from now until it is off the table; blank for never.</summary>
    [Between(0, 1000)]
    [Description("Weeks from now until it is off the table. Blank: it stays.")]
    public Estimate? OpenUntilWeeks { get; init; }

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }
}

/// <summary>What a proposal is worth to one party, on the scale of the contest: 0 is defeat, 100 outright victory.</summary>
public sealed record ProposalWorth
{
    /// <summary>The party's id.</summary>
    [ItemKey]
    [RefersTo(CaseElement.Party)]
    public required string Party { get; init; }

    /// <summary>Worth where it is kept, 0 to 100.</summary>
    [Shorthand]
    [Between(0, 100)]
    [Description("Worth where the deal is kept, 0 (defeat) to 100 (victory). Which frozen line would the party trade for it? Blank: 20..80, listed as a gap.")]
    public Estimate? Value { get; init; }

    /// <summary>Chance that the deal is kept, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Chance that the deal is kept as this party sees it, per cent. Default 100.")]
    public Estimate? Kept { get; init; }

    /// <summary>Worth where the deal is broken, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Worth where the deal is broken, 0 to 100. Default 0.")]
    public Estimate? IfBroken { get; init; }
}

/// <summary>A package's value on one issue.</summary>
public sealed record Term
{
    /// <summary>The issue's id.</summary>
    [ItemKey]
    [RefersTo(CaseElement.Issue)]
    public required string Issue { get; init; }

    /// <summary>The value, on the issue's scale.</summary>
    [Shorthand]
    [OnIssueScale]
    [Description("The value, on the issue's scale.")]
    public required Estimate Value { get; init; }
}

/// <summary>What a party gets without agreement.</summary>
public sealed record NoDeal
{
    /// <summary>The party's id.</summary>
    [ItemKey]
    [RefersTo(CaseElement.Party)]
    public required string Party { get; init; }

    /// <summary>Worth of no agreement to the party, 0 (the worst package) to 100 (the best).</summary>
    [Shorthand]
    [Between(0, 100)]
    [Description("Worth of no agreement to the party, 0 (its worst package) to 100 (its best). Blank is a gap.")]
    public Estimate? Value { get; init; }

    /// <summary>The outcome without agreement, issue by issue, worth to the party what such a package is worth; only where <see cref="Value"/> is blank.</summary>
    [Description("The outcome without agreement, issue by issue: instead of a value, the worth of that package to the party is used. Issues that are left out count 0.")]
    public ImmutableArray<Term> Terms { get; init; } = [];

    /// <summary>What would happen instead.</summary>
    [Description("What the party would do or face instead.")]
    public string? Alternative { get; init; }
}
