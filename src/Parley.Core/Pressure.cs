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

    /// <summary>How much of the largest possible effect, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("How strong, 0 to 100 of the most that the instrument could do.")]
    public Estimate? Strength { get; init; }

    /// <summary>Chance that it is carried out, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Chance that it is really carried out, per cent.")]
    public Estimate? Certainty { get; init; }

    /// <summary>The chance as the pressed party sees it, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("The same chance as the pressed party sees it, per cent.")]
    public Estimate? CertaintyAsSeen { get; init; }

    /// <summary>Share that somebody else could make good, 0 to 100.</summary>
    [Between(0, 100)]
    [Description("Share that somebody else could make good, per cent.")]
    public Estimate? Replaceable { get; init; }

    /// <summary>Who could make it good.</summary>
    [RefersTo(CaseElement.Party)]
    [Description("Who could make it good.")]
    public string? ReplacedBy { get; init; }

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
