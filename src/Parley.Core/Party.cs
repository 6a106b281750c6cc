using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>What a party is to the deal.</summary>
public enum PartyRole
{
    /// <summary>Its signature is needed.</summary>
    [Description("Its signature is needed.")]
    Principal,

    /// <summary>It carries proposals between the others.</summary>
    [Description("It carries proposals between the others.")]
    Mediator,

    /// <summary>It supports a principal and can press it.</summary>
    [Description("It supports a principal and can press it.")]
    Patron,

    /// <summary>It has interests but no signature.</summary>
    [Description("It has interests but no signature.")]
    Stakeholder,
}

/// <summary>Somebody with interests in the negotiation.</summary>
/// <remarks>A party is not a person: people speak for parties (<see cref="People"/>).</remarks>
public sealed record Party : IDraftElement
{
    /// <summary>The party's id: lower-case letters, digits and hyphens.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    [Shorthand]
    [Description("The party's name, as it should be printed.")]
    public required string Name { get; init; }

    /// <summary>Name of at most 12 characters for figures; the name, shortened, where blank.</summary>
    [Description("A name of at most 12 characters for figures.")]
    public string? ShortName { get; init; }

    /// <summary>What the party is to the deal. Default stakeholder.</summary>
    [Description("principal (its signature is needed), mediator, patron or stakeholder (the default).")]
    public PartyRole Role { get; init; } = PartyRole.Stakeholder;

    /// <summary>Potential to influence outcomes, 0 to 100, relative to the other parties; blank is a gap.</summary>
    [Between(0, 100)]
    [Description("Potential to influence outcomes, 0 to 100, relative to the other parties. Blank: 10..90, listed as a gap.")]
    public Estimate? Capability { get; init; }

    /// <summary>Votes under the decision rule, 0 or more; blank for none.</summary>
    [Between(0, 1e9)]
    [Description("Votes under the decision rule, where there is one.")]
    public double? Votes { get; init; }

    /// <summary>The patron that this party depends on most, if any.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("The party that this one depends on most.")]
    public string? Patron { get; init; }

    /// <summary>Domestic or internal groups whose consent the party needs.</summary>
    [Description("Domestic groups whose consent the party needs.")]
    public ImmutableArray<Constituency> Constituencies { get; init; } = [];

    /// <summary>The people who speak or act for the party.</summary>
    [Description("The people who speak or act for the party.")]
    public ImmutableArray<Person> People { get; init; } = [];

    /// <summary>What the party wants underneath its positions.</summary>
    [Description("What the party wants underneath its positions.")]
    public ImmutableArray<string> Interests { get; init; } = [];

    /// <summary>What the party cannot do without.</summary>
    [Description("What the party cannot do without.")]
    public ImmutableArray<string> Needs { get; init; } = [];

    /// <summary>What the party is afraid of.</summary>
    [Description("What the party is afraid of.")]
    public ImmutableArray<string> Fears { get; init; } = [];

    /// <summary>How much of what is at stake a year without agreement burns, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("How much of what is at stake, of 100, one more year without agreement costs the party. Blank: 0..10, listed as a gap where holding out is asked.")]
    public Estimate? CostOfWaiting { get; init; }

    /// <summary>Worth today of 100 in a year, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Patience: what 100 in a year is worth to the party today (90 means a patient party). Blank: 60..95, listed as a gap where holding out is asked.")]
    public Estimate? Patience { get; init; }

    /// <summary>What its leader would lose by signing against public promises, of 100.</summary>
    [Between(0, 100)]
    [Description("Audience cost: points of 100 that signing would cost the leader, given what was said in public. It counts for proposals that the party is listed as having refused. Blank: 0..12, listed as a gap there.")]
    public Estimate? AudienceCost { get; init; }

    /// <summary>How much better than the case says the party thinks the contest goes for it, per cent.</summary>
    [Between(-100, 400)]
    [Description("How much better than this case says the party thinks the contest goes for it, per cent: 30 means 30% more steps gained and 30% fewer lost. Blank: -20..40, listed as a gap where holding out is asked.")]
    public Estimate? ContestOptimism { get; init; }

    /// <summary>How firmly it holds that view: as many steps of the contest as it would take to weigh as much; blank where it does not learn.</summary>
    [Between(0.1, 10000)]
    [Description("How firmly it holds that view: the number of steps gained or lost that would weigh as much. Blank: it does not learn from the contest.")]
    public Estimate? ForecastWeight { get; init; }

    /// <summary>What losing office costs its leader, in points of 100.</summary>
    [Between(0, 100)]
    [Description("Points of 100 that losing office would cost the leader. Blank: 0..20, listed as a gap where a threshold of support is given.")]
    public Estimate? OfficeLoss { get; init; }

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }

    /// <summary>The passages that the party rests on.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("The passages that the party rests on, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;

    /// <summary>The short name, or the name, or its first word where that is too long for a figure.</summary>
    public string Label => ShortName ?? (Name.Length <= 16 ? Name : string.Concat(Name.AsSpan(0, 15).TrimEnd(), "…"));
}

/// <summary>A domestic or internal group whose consent a party needs.</summary>
public sealed record Constituency
{
    /// <summary>The group's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    [Shorthand]
    [Description("The group's name.")]
    public required string Name { get; init; }

    /// <summary>Share of the group that backs the party's leadership now, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Support for the leadership now, per cent. It is followed where any number on support is given. Blank: 30..60, listed as a gap there.")]
    public Estimate? Support { get; init; }

    /// <summary>Support expected in six months if nothing changes, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Support expected in six months if nothing changes, per cent. It stands in for what is blank of the points lost and won.")]
    public Estimate? SupportInSixMonths { get; init; }

    /// <summary>Support below which the leadership is at risk, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Support at or below which the leadership may fall, per cent. Blank: it never does.")]
    public Estimate? Threshold { get; init; }

    /// <summary>Chance that the group ratifies what the leader signs, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Chance that the group ratifies what the leader signs, per cent, at today's support. Blank: 60..95, listed as a gap where its support is followed.")]
    public Estimate? Ratification { get; init; }

    /// <summary>Points of support that are lost within six months, whatever is won besides.</summary>
    [Between(0, 500)]
    [Description("Points of support lost within six months, whatever is won back besides. Blank: from support-in-six-months, or 3..15, listed as a gap.")]
    public Estimate? LostPerSixMonths { get; init; }

    /// <summary>Points of support that are won within six months, whatever is lost besides.</summary>
    [Between(0, 500)]
    [Description("Points of support won within six months, whatever is lost besides. Blank: from support-in-six-months, or 3..15, listed as a gap.")]
    public Estimate? GainedPerSixMonths { get; init; }

    /// <summary>Points of support that a step lost in the contest costs.</summary>
    [Between(0, 100)]
    [Description("Points of support that each step lost in the contest costs. Blank: 0..2, listed as a gap.")]
    public Estimate? LostPerStep { get; init; }

    /// <summary>Points of support that a step gained in the contest brings.</summary>
    [Between(0, 100)]
    [Description("Points of support that each step gained in the contest brings. Blank: 0..2, listed as a gap.")]
    public Estimate? GainedPerStep { get; init; }

    /// <summary>The lowest and highest support that can come about.</summary>
    [Between(0, 100)]
    [Description("The lowest and highest support that can come about: 20..70 (the default, widened where support or threshold lie outside).")]
    public Estimate? StaysWithin { get; init; }

    /// <summary>Chance that the leadership falls within a month at or below the threshold, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Chance that the leadership falls within a month at or below the threshold, per cent. Blank: 10..60, listed as a gap where there is one.")]
    public Estimate? FallsWithinAMonth { get; init; }

    /// <summary>Support that a successor would start with, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Support that a successor would start with, per cent. Blank: 40..60, listed as a gap where there is a threshold.")]
    public Estimate? SuccessorSupport { get; init; }

    /// <summary>Points by which the chance of ratification rises with each point of support.</summary>
    [Between(0, 100)]
    [Description("Points by which the chance of ratification rises with each point of support, and falls with each point lost. Default 0.")]
    public Estimate? RatificationPerPoint { get; init; }

    /// <summary>What a signature that is not ratified costs the party, in points of 100.</summary>
    [Between(0, 100)]
    [Description("Points of 100 that a signature which is not ratified costs the party. Default 0.")]
    public Estimate? FailedRatificationCosts { get; init; }

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }
}

/// <summary>A person who speaks or acts for a party.</summary>
public sealed record Person : IDraftElement
{
    /// <summary>The person's id, unique over all parties.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    [Shorthand]
    [Description("The person's name.")]
    public required string Name { get; init; }

    /// <summary>Office or function, as it is known to be.</summary>
    [Description("Office or function, as it is known to be.")]
    public string? Title { get; init; }

    /// <summary>Office as a source states it, where that differs.</summary>
    [Description("Office as a source states it, where that differs or could not be checked.")]
    public string? TitleAsStated { get; init; }

    /// <summary>Other spellings met in the sources.</summary>
    [Description("Other spellings met in the sources.")]
    public ImmutableArray<string> AlsoSpelled { get; init; } = [];

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }

    /// <summary>The passages that the person rests on.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("The passages that the person rests on, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;
}
