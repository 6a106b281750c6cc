using System.Collections.Immutable;
using System.ComponentModel;

namespace Parley.Core;

/// <summary>What a pressure does to the party under it.</summary>
public enum PressureEffect
{
    /// <summary>Waiting costs more.</summary>
    [Description("Waiting costs the party more.")]
    RaisesCost,

    /// <summary>The contest outside the room moves more slowly against or for it.</summary>
    [Description("The contest outside the room slows.")]
    SlowsContest,

    /// <summary>The contest outside the room moves faster.</summary>
    [Description("The contest outside the room speeds up.")]
    SpeedsContest,

    /// <summary>Something is promised for a yes.</summary>
    [Description("Something is promised for a yes.")]
    Promises,

    /// <summary>Support at home falls.</summary>
    [Description("Support at home falls.")]
    ErodesSupport,
}

/// <summary>What one party, or a group at home, does to move another.</summary>
public sealed record Pressure : IDraftElement
{
    /// <summary>The pressure's id.</summary>
    [ItemKey]
    public required string Id { get; init; }

    /// <summary>Who presses; blank for pressure from home.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("Who presses; blank for pressure from the party's own side.")]
    public string? From { get; init; }

    /// <summary>Who is pressed.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("Who is pressed.")]
    public required string On { get; init; }

    /// <summary>With what.</summary>
    [Description("With what: aid, sanctions, a deadline, publicity.")]
    public required string Instrument { get; init; }

    /// <summary>What it does. Default raises-cost.</summary>
    [Description("raises-cost (the default), slows-contest, speeds-contest, promises or erodes-support.")]
    public PressureEffect Effect { get; init; }

    /// <summary>How much of the largest possible effect, 0 to 100; the effects below are those of the whole. Default 100 where one of them is given.</summary>
    [Between(0, 100)]
    [Description("How strong, 0 to 100 of the most that the instrument could do: 50 for aid that is halved. Default 100 where an effect of the whole is given below, else blank is 20..80, listed as a gap.")]
    public Estimate? Strength { get; init; }

    /// <summary>Chance that it is carried out, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Chance that it is really carried out, per cent. Blank: 10..90, listed as a gap.")]
    public Estimate? Certainty { get; init; }

    /// <summary>The chance as the pressed party sees it, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("The same chance as the pressed party sees it, per cent.")]
    public Estimate? CertaintyAsSeen { get; init; }

    /// <summary>Share that somebody else could make good, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Share that somebody else could make good, per cent. Blank: 0..60, listed as a gap, where replaced-by names somebody, else none.")]
    public Estimate? Replaceable { get; init; }

    /// <summary>Who could make it good.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("Who could make it good.")]
    public string? ReplacedBy { get; init; }

    /// <summary>Weeks until somebody else has made it good.</summary>
    [Between(0, 1000)]
    [Description("Weeks from its start until somebody else has made it good. Default 0.")]
    public Estimate? ReplacedAfterWeeks { get; init; }

    /// <summary>Weeks from now until it is carried out or not; blank for any week of the next six months.</summary>
    [Between(0, 1000)]
    [Description("Weeks from now until it is carried out, or is not. Blank: at any time within six months, unless start says when.")]
    public Estimate? DecidedAfterWeeks { get; init; }

    /// <summary>Chance that it is lifted again, 0 to 100; blank for never.</summary>
    [Between(0, 100)]
    [Description("Chance that it is lifted again once it is in force, per cent. Blank: it stays.")]
    public Estimate? Lifted { get; init; }

    /// <summary>Weeks from now until it is lifted or not.</summary>
    [Between(0, 1000)]
    [Description("Weeks from now until it is lifted, or is not: an election, a court date. Blank: at any time within a year.")]
    public Estimate? LiftedAfterWeeks { get; init; }

    /// <summary>How likely signatories think all this is, where they see it otherwise.</summary>
    [Description("How likely each party thinks it is, where that differs from what the case says: a mapping from party.")]
    public ImmutableArray<PressureView> SeenBy { get; init; } = [];

    /// <summary>Share by which the pressed party gains less in the contest while it is in force, per cent.</summary>
    [Between(-1000, 100)]
    [Description("While it is in force, per cent by which the pressed party gains less in the contest; negative for more. Blank: none, or where all are blank, what effect stands for.")]
    public Estimate? SlowsGains { get; init; }

    /// <summary>Share by which the pressed party loses more in the contest while it is in force, per cent.</summary>
    [Between(-100, 1000)]
    [Description("While it is in force, per cent by which the pressed party loses more in the contest; negative for less. Blank: none, or where all are blank, what effect stands for.")]
    public Estimate? SpeedsLosses { get; init; }

    /// <summary>Points of 100 that a year under it costs the pressed party besides.</summary>
    [Between(0, 1000)]
    [Description("While it is in force, points of 100 that a year without agreement costs the pressed party besides. Blank: none, or where all are blank, what effect stands for.")]
    public Estimate? CostsAYear { get; init; }

    /// <summary>Points of support at home that it costs in six months; negative for a rally.</summary>
    [Between(-100, 100)]
    [Description("While it is in force, points of support at home that it costs in six months; negative for a rally. Blank: none, or where all are blank, what effect stands for.")]
    public Estimate? ErodesSupport { get; init; }

    /// <summary>What is promised for a yes, in points of 100.</summary>
    [Between(0, 100)]
    [Description("What is promised for a yes, in points of 100 if it is delivered. Blank: none, or where all are blank, what effect stands for.")]
    public Estimate? PromisedWorth { get; init; }

    /// <summary>Last week in which a promise stands; blank for always.</summary>
    [Between(0, 1000)]
    [Description("Weeks from now until a promise lapses. Blank: it does not, unless end says when.")]
    public Estimate? LapsesAfterWeeks { get; init; }

    /// <summary>First day.</summary>
    [Description("First day, as YYYY-MM-DD.")]
    public DateOnly? Start { get; init; }

    /// <summary>Last day.</summary>
    [Description("Last day, as YYYY-MM-DD.")]
    public DateOnly? End { get; init; }

    /// <summary>Note for readers.</summary>
    [Description("A note for readers of the case.")]
    public string? Note { get; init; }

    /// <summary>The passages that the pressure rests on.</summary>
    [RefersTo(CaseElement.Passage)]
    [Description("The passages that the pressure rests on, as source/passage.")]
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Whether a person has accepted the line. Default yes; a draft writes no.</summary>
    [Description("Whether a person has accepted this line: yes (the default) or no. What a draft proposes says no; it is used and flagged until it is accepted.")]
    public bool Accepted { get; init; } = true;
}

/// <summary>How one party sees a pressure.</summary>
public sealed record PressureView
{
    /// <summary>The party's id.</summary>
    [ItemKey]
    [RefersTo(CaseElement.Party)]
    public required string Party { get; init; }

    /// <summary>Chance that it is carried out as the party sees it, 0 to 100.</summary>
    [Shorthand]
    [Between(0, 100)]
    [Description("Chance that it is carried out as this party sees it, per cent. Blank: as the pressure says.")]
    public Estimate? Certainty { get; init; }

    /// <summary>Chance that it is lifted again as the party sees it, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Chance that it is lifted again as this party sees it, per cent. Blank: as the pressure says.")]
    public Estimate? Lifted { get; init; }

    /// <summary>Share that somebody else makes good as the party sees it, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Share that somebody else makes good as this party sees it, per cent. Blank: as the pressure says.")]
    public Estimate? Replaceable { get; init; }
}
