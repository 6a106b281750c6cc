using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>What kind of contest goes on outside the room.</summary>
public enum ContestKind
{
    /// <summary>A front line.</summary>
    [Description("A front line.")]
    FrontLine,

    /// <summary>A strike or lockout.</summary>
    [Description("A strike or lockout.")]
    Strike,

    /// <summary>A trade war.</summary>
    [Description("A trade war.")]
    TradeWar,

    /// <summary>A lawsuit.</summary>
    [Description("A lawsuit.")]
    Lawsuit,

    /// <summary>Anything else that moves while the parties talk.</summary>
    [Description("Anything else that moves while the parties talk.")]
    Other,
}

/// <summary>What ends the contest where nobody signs.</summary>
public enum ContestTail
{
    /// <summary>The line freezes for good at a date.</summary>
    [Description("The line freezes for good after the weeks given.")]
    Freeze,

    /// <summary>The line may freeze at any time.</summary>
    [Description("The line may freeze in any week, on average after the weeks given.")]
    GeometricFreeze,

    /// <summary>It never freezes by itself.</summary>
    [Description("It never freezes by itself.")]
    Open,
}

/// <summary>What goes on outside the room while the parties talk, as steps gained and lost.</summary>
public sealed record Contest
{
    /// <summary>Name for people.</summary>
    [Description("The contest's name.")]
    public required string Name { get; init; }

    /// <summary>What kind of contest. Default other.</summary>
    [Description("front-line, strike, trade-war, lawsuit or other (the default).")]
    public ContestKind Kind { get; init; } = ContestKind.Other;

    /// <summary>The party that loses everything at step 0 and wins outright at the last step.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("The party that loses everything at step 0 and wins outright at the last step.")]
    public required string For { get; init; }

    /// <summary>The party on the other side.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("The party on the other side.")]
    public required string Against { get; init; }

    /// <summary>Number of steps from one side's collapse to the other's, 2 to 1,000. Default 20.</summary>
    [Between(2, 1000)]
    [Description("Number of steps from one side's collapse to the other's. Default 20.")]
    public int Steps { get; init; } = 20;

    /// <summary>What one step is.</summary>
    [Description("What one step is: a district, a week of strike fund.")]
    public string? StepUnit { get; init; }

    /// <summary>Where the contest stands now, in steps.</summary>
    [Between(0, 1000)]
    [Description("Where the contest stands now, in steps. Blank: the middle half of the steps, listed as a gap.")]
    public Estimate? Now { get; init; }

    /// <summary>Steps that the first party gains in six months.</summary>
    [Between(0, 1000)]
    [Description("Steps that the first party is expected to gain in six months. Blank: 0..2, listed as a gap.")]
    public Estimate? GainedPerSixMonths { get; init; }

    /// <summary>Steps that the first party loses in six months.</summary>
    [Between(0, 1000)]
    [Description("Steps that the first party is expected to lose in six months. Blank: 0..2, listed as a gap.")]
    public Estimate? LostPerSixMonths { get; init; }

    /// <summary>What the contest frozen at a step is worth to each party, 0 (defeat) to 100 (victory).</summary>
    [Description("What the contest frozen at a step is worth to a party: party, then step, then 0 (defeat) to 100 (victory).")]
    public ImmutableArray<ContestWorth> Worth { get; init; } = [];

    /// <summary>What ends the contest where nobody signs, as the parties see it. Default freeze.</summary>
    [Description("What the parties think ends the contest if nobody signs: freeze (the default), geometric-freeze or open.")]
    public ContestTail Tail { get; init; }

    /// <summary>Weeks after which the line freezes by itself, on average where <see cref="Tail"/> says so.</summary>
    [Between(1, 5000)]
    [Description("If nobody signs, after how many weeks does this freeze by itself? Blank: 52..156..312, listed as a gap.")]
    public Estimate? FreezesAfterWeeks { get; init; }

    /// <summary>Whether holding a step is worth something while the contest goes on. Default yes.</summary>
    [Description("Whether holding a step is worth something while the contest goes on: yes (the default), or no, where only its end counts.")]
    public bool FlowBenefit { get; init; } = true;

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }
}

/// <summary>What the contest frozen at given steps is worth to one party.</summary>
public sealed record ContestWorth
{
    /// <summary>The party's id.</summary>
    [ItemKey]
    [RefersTo(CaseElement.Party)]
    public required string Party { get; init; }

    /// <summary>Worth by step.</summary>
    [Shorthand]
    [Description("Worth by step, 0 (defeat) to 100 (victory).")]
    public ImmutableArray<StepWorth> At { get; init; } = [];
}

/// <summary>What the contest frozen at one step is worth.</summary>
public sealed record StepWorth
{
    /// <summary>The step.</summary>
    [ItemKey]
    [Between(0, 1000)]
    public required double Step { get; init; }

    /// <summary>Worth, 0 (defeat) to 100 (victory).</summary>
    [Shorthand]
    [Between(0, 100)]
    [Description("Worth, 0 (defeat) to 100 (victory).")]
    public required Estimate Worth { get; init; }
}
