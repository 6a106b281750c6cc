using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>How long refusing beats accepting, for whom, what a yes costs today, and what moves either.</summary>
/// <remarks>A period is a week; dates count weeks from the case's date. Worths are on the model's scale of 0 to 1; sentences and figures say points of 100.</remarks>
public sealed record CaseHoldout
{
    /// <summary>The case, with the scenario laid over it.</summary>
    public required Case Case { get; init; }

    /// <summary>How the answer was made.</summary>
    public required QuestionProvenance Provenance { get; init; }

    /// <summary>Whether the question could be answered.</summary>
    public required HoldoutAnswer Status { get; init; }

    /// <summary>Why it could not; <see langword="null"/> where it could.</summary>
    public Statement? NotAnswered { get; init; }

    /// <summary>The main finding in one sentence.</summary>
    public required Statement Headline { get; init; }

    /// <summary>Judgements over the ranges: that the party in focus still refuses in a year, that something is signed within six months.</summary>
    public ImmutableArray<Judgement> Judgements { get; init; } = [];

    /// <summary>What holds today, on what terms and where: prices of a yes, the strip in which a deal is on the table, ripeness.</summary>
    public ImmutableArray<Statement> Says { get; init; } = [];

    /// <summary>The signatories, in the order of all lists by party below: the side the contest is for, the other side, then others.</summary>
    public ImmutableArray<HoldoutPartyView> Parties { get; init; } = [];

    /// <summary>The party whose refusal is followed: the pressed party that is known to have refused, else the side that the contest is for.</summary>
    public int Focus { get; init; }

    /// <summary>The proposals on the table, in the order of the solution's; empty where none is and only a split of the pie can be asked for.</summary>
    public ImmutableArray<Proposal> Proposals { get; init; } = [];

    /// <summary>What each regime is, in words: "American support for the war effort: in force".</summary>
    public ImmutableArray<string> Regimes { get; init; } = [];

    /// <summary>What is taken to end the contest where nobody signs.</summary>
    public Statement? Tail { get; init; }

    /// <summary>The solution with every input at its most likely value; <see langword="null"/> where nothing was computed.</summary>
    public HoldoutResult? AtMostLikely { get; init; }

    /// <summary>The most likely course where nobody signs, by week: where the contest stands, in which regime, and the price of each yes there.</summary>
    public ImmutableArray<CoursePoint> Course { get; init; } = [];

    /// <summary>Where each signatory says yes, by week, on the most likely course of regime and support.</summary>
    public ImmutableArray<StripDate> Strip { get; init; } = [];

    /// <summary>The answer over the ranges; <see langword="null"/> where nothing was computed.</summary>
    public HoldoutOverRanges? OverRanges { get; init; }

    /// <summary>What each pressure does to the price of a yes where it is carried out, at the most likely values.</summary>
    public ImmutableArray<PressureReading> Pressures { get; init; } = [];

    /// <summary>What each scenario of the case changes, largest first; empty where one is already laid over it.</summary>
    public ImmutableArray<LeverEffect> Levers { get; init; } = [];

    /// <summary>How the effect of all scenarios together is shared among them; <see langword="null"/> where there are fewer than two that can be combined.</summary>
    public LeverShares? Together { get; init; }

    /// <summary>Inputs by how far each alone moves the answer, most first.</summary>
    public ImmutableArray<HoldoutInputEffect> InputEffects { get; init; } = [];

    /// <summary>Share of the spread over draws that a regression on the inputs' ranks explains, 0 to 1; below one half the ranking by regression means little.</summary>
    public double Explained { get; init; }

    /// <summary>The answer under other ends of the contest, at the most likely values.</summary>
    public ImmutableArray<TailRow> Tails { get; init; } = [];

    /// <summary>Whether any split would be agreed today, whatever is on the table; <see langword="null"/> where not computed.</summary>
    public AnyDeal? AnyDeal { get; init; }

    /// <summary>The same question as a war of attrition, in which neither knows the other's resolve; <see langword="null"/> where costs are nil.</summary>
    public PrivateResolve? Resolve { get; init; }

    /// <summary>What the inputs imply, shown back, and what does not fit together.</summary>
    public ImmutableArray<HoldoutCheck> Checks { get; init; } = [];

    /// <summary>The numbers that the question rests on, default ranges for blanks among them.</summary>
    public ImmutableArray<CaseInput> Inputs { get; init; } = [];

    /// <summary>The blanks among them.</summary>
    public ImmutableArray<Gap> Gaps { get; init; } = [];

    /// <summary>What must be printed with every result.</summary>
    public ImmutableArray<Statement> Caveats { get; init; } = [];
}

/// <summary>Whether the question of holding out could be answered.</summary>
public enum HoldoutAnswer
{
    /// <summary>It could.</summary>
    Answered,

    /// <summary>In part: a tail that does not settle, or nothing on the table.</summary>
    PartlyAnswered,

    /// <summary>It could not: the case has no contest, or a side of it is no party that signs.</summary>
    NotAnswered,
}

/// <summary>A party whose yes is needed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Label">Its name for figures.</param>
/// <param name="IsFor">Whether the contest's steps count for it.</param>
/// <param name="HasRefused">Whether it is known to have refused a proposal on the table.</param>
/// <param name="Constituency">The group at home that is followed, or <see langword="null"/>.</param>
public sealed record HoldoutPartyView(string Id, string Name, string Label, bool IsFor, bool HasRefused, string? Constituency);

/// <summary>What a pressure does where it is carried out, everything else as it is now.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Instrument">With what.</param>
/// <param name="Week">Week in which it is decided; <see langword="null"/> where it may come at any time.</param>
/// <param name="InForce">Price of each party's yes in that week, or in week 1, with the contest where it stands now and the pressure in force.</param>
/// <param name="Otherwise">The same where it was not carried out.</param>
/// <param name="Leverage">For each party, how much fighting on alone is worth less where it is certain than where it is certain not to come, on the scale of 0 to 1.</param>
public sealed record PressureReading(string Id, string Instrument, int? Week, ImmutableArray<double> InForce, ImmutableArray<double> Otherwise, ImmutableArray<double> Leverage);

/// <summary>One week of the most likely course.</summary>
/// <param name="Week">Weeks from the case's date.</param>
/// <param name="State">The state: median step, likeliest regime, support as at the start.</param>
/// <param name="Price">Price of each party's yes there, on the scale of 0 to 1; NaN where nothing is on the table.</param>
public sealed record CoursePoint(int Week, HoldoutState State, ImmutableArray<double> Price);

/// <summary>Where each signatory says yes in one week.</summary>
/// <param name="Week">Weeks from the case's date.</param>
/// <param name="Regime">The regime.</param>
/// <param name="Yes">For each party, intervals of steps at which it says yes.</param>
/// <param name="Settles">Intervals of steps at which all do.</param>
public sealed record StripDate(int Week, int Regime, ImmutableArray<ImmutableArray<(int Low, int High)>> Yes, ImmutableArray<(int Low, int High)> Settles);

/// <summary>A number over the draws: the mean with its standard error, which more draws make smaller, and the spread, which they do not.</summary>
/// <param name="Mean">Mean.</param>
/// <param name="StandardError">Standard error of the mean.</param>
/// <param name="P5">Value below which 5 % of draws lie; positive infinity for "never".</param>
/// <param name="P25">Value below which a quarter lies.</param>
/// <param name="P50">Value below which half lies.</param>
/// <param name="P75">Value below which three quarters lie.</param>
/// <param name="P95">Value below which 95 % lie.</param>
public readonly record struct OverDraws(double Mean, double StandardError, double P5, double P25, double P50, double P75, double P95);

/// <summary>A share by week over the draws.</summary>
/// <param name="Mean">Mean over draws.</param>
/// <param name="Low">Value below which 5 % of draws lie.</param>
/// <param name="Median">Value below which half lies.</param>
/// <param name="High">Value below which 95 % lie.</param>
public sealed record ShareBand(double[] Mean, double[] Low, double[] Median, double[] High);

/// <summary>A probability by a week, over the draws.</summary>
/// <param name="Week">The week.</param>
/// <param name="Share">The probability, 0 to 1.</param>
public readonly record struct ShareBy(int Week, OverDraws Share);

/// <summary>The answer over the ranges of the inputs.</summary>
public sealed record HoldoutOverRanges
{
    /// <summary>Draws that were made.</summary>
    public required int Draws { get; init; }

    /// <summary>Draws that agree with who is known to refuse today; everything below is over these. All draws where none agrees, and a check says so.</summary>
    public required int Kept { get; init; }

    /// <summary>Whether draws that contradict a known refusal were left out.</summary>
    public required bool IsMatched { get; init; }

    /// <summary>Signed, by week.</summary>
    public required ShareBand Signed { get; init; }

    /// <summary>Contest at step 0, or at the last step, before a signature, by week.</summary>
    public required ShareBand AtBottom { get; init; }

    /// <summary>The same for the last step.</summary>
    public required ShareBand AtTop { get; init; }

    /// <summary>For each party, still refusing: it has not said yes and the contest goes on, by week.</summary>
    public required ImmutableArray<ShareBand> Refusing { get; init; }

    /// <summary>Signed by weeks 8, 26, 52 and 104.</summary>
    public required ImmutableArray<ShareBy> SignedBy { get; init; }

    /// <summary>For each party, still refusing at weeks 26 and 52.</summary>
    public required ImmutableArray<ImmutableArray<ShareBy>> RefusingAt { get; init; }

    /// <summary>For each party, weeks refused within the first 104.</summary>
    public required ImmutableArray<OverDraws> WeeksRefused { get; init; }

    /// <summary>For each party, the median week of its first yes.</summary>
    public required ImmutableArray<OverDraws> MedianYes { get; init; }

    /// <summary>For each party, the price of its yes today, on the scale of 0 to 1.</summary>
    public required ImmutableArray<OverDraws> Price { get; init; }

    /// <summary>For each party, the share of draws in which it would say yes today.</summary>
    public required ImmutableArray<double> YesToday { get; init; }

    /// <summary>For each party, the mean share of running weeks in which its no alone stops a signature.</summary>
    public required ImmutableArray<double> Blocks { get; init; }
}

/// <summary>An effect against the case as it stands.</summary>
/// <param name="AtMostLikely">With every input at its most likely value.</param>
/// <param name="OverRanges">Over the same draws as the case.</param>
/// <param name="OtherSign">Share of draws in which it has the other sign than its mean, differences below a thousandth left out; 0 to 1.</param>
public sealed record Effect(double AtMostLikely, OverDraws OverRanges, double OtherSign)
{
    /// <summary>Share of draws with the other sign from which the direction is called open.</summary>
    public const double Notable = 0.05;

    /// <summary>Whether the direction differs across draws.</summary>
    public bool SignDiffers => OtherSign >= Notable;
}

/// <summary>How one party reacts to a scenario.</summary>
/// <param name="PriceBefore">Price of its yes today without it, at the most likely values.</param>
/// <param name="PriceAfter">The same with it.</param>
/// <param name="SharePaths">Mean share of running weeks, with it, in which this party's no alone stops a signature.</param>
/// <param name="Price">Change of the price over draws.</param>
public sealed record Reaction(double PriceBefore, double PriceAfter, double SharePaths, Effect Price);

/// <summary>What a scenario changes.</summary>
public sealed record LeverEffect
{
    /// <summary>The scenario's id.</summary>
    public required string Scenario { get; init; }

    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>What it changes, for both sides, in one or two sentences.</summary>
    public required Statement Statement { get; init; }

    /// <summary>Whether holding out can be asked under it, and anything of it bears on the question.</summary>
    public required bool Applies { get; init; }

    /// <summary>Whether the question can be asked under it of the same parties and proposals; where it can and does not apply, it changes nothing here.</summary>
    public bool IsComparable { get; init; } = true;

    /// <summary>Signed by week 26, difference of probabilities.</summary>
    public Effect? SignedBy26 { get; init; }

    /// <summary>Signed by week 52.</summary>
    public Effect? SignedBy52 { get; init; }

    /// <summary>Weeks that the party in focus refuses within the first 104.</summary>
    public Effect? WeeksRefused { get; init; }

    /// <summary>Reaction of each party.</summary>
    public ImmutableArray<Reaction> Reactions { get; init; } = [];

    /// <summary>Signed, by week, over the ranges under the scenario; for the small multiples.</summary>
    public HoldoutOverRanges? OverRanges { get; init; }
}

/// <summary>The effect of all scenarios together, shared among them by Shapley's value over all their combinations.</summary>
/// <param name="Scenarios">Ids, at most eight.</param>
/// <param name="Total">Effect of all together on the weeks that the party in focus refuses within the first 104, at the most likely values.</param>
/// <param name="Shares">Each one's share of it, in the same order; they add up to the total.</param>
/// <param name="Alone">The effect of each alone.</param>
public sealed record LeverShares(ImmutableArray<string> Scenarios, double Total, ImmutableArray<double> Shares, ImmutableArray<double> Alone);

/// <summary>How far one input alone moves the answer.</summary>
/// <param name="Input">The input.</param>
/// <param name="LowSigned26">Signed by week 26 at its low end, the others at their most likely values.</param>
/// <param name="HighSigned26">The same at its high end.</param>
/// <param name="LowWeeks">Weeks that the party in focus refuses within the first 104 at its low end.</param>
/// <param name="HighWeeks">The same at its high end.</param>
/// <param name="Rank">Standardised coefficient of a regression on ranks over the draws, −1 to 1, for the weeks; NaN where the input was not drawn.</param>
public sealed record HoldoutInputEffect(CaseInput Input, double LowSigned26, double HighSigned26, double LowWeeks, double HighWeeks, double Rank);

/// <summary>The answer where the contest ends otherwise, at the most likely values.</summary>
/// <param name="Name">The end, in words: "freezes after 104 weeks".</param>
/// <param name="InForce">Whether it is the one in force.</param>
/// <param name="Price">Price of the yes of the party in focus today.</param>
/// <param name="MedianSigned">Median week of a signature; <see langword="null"/> where beyond the horizon.</param>
/// <param name="SignedBy26">Signed by week 26.</param>
public sealed record TailRow(string Name, bool InForce, double Price, int? MedianSigned, double SignedBy26);

/// <summary>Whether any split of the whole would be agreed, whatever is on the table.</summary>
/// <param name="Surplus">What is left of the whole over what holding out is worth to all, at the most likely values; negative where no split is agreed.</param>
/// <param name="Split">What each would get today, where one is agreed.</param>
/// <param name="Today">Share of draws in which a split would be agreed today.</param>
/// <param name="SignedBy52">Signed by week 52 at the most likely values.</param>
public sealed record AnyDeal(double Surplus, ImmutableArray<double> Split, double Today, double SignedBy52);

/// <summary>A war of attrition in which both sides' resolve, stake over weekly cost, is private and drawn from one uniform range.</summary>
/// <param name="LowWeeks">Lowest resolve, weeks.</param>
/// <param name="HighWeeks">Highest resolve, weeks.</param>
/// <param name="BothRefuseAt26">Chance that both still refuse at week 26.</param>
/// <param name="BothRefuseAt52">The same at week 52.</param>
/// <param name="Says">A sentence on it.</param>
public sealed record PrivateResolve(double LowWeeks, double HighWeeks, double BothRefuseAt26, double BothRefuseAt52, Statement Says);

/// <summary>What kind of check it is.</summary>
public enum HoldoutCheckKind
{
    /// <summary>What the inputs imply, for the reader to confirm.</summary>
    Implied,

    /// <summary>Inputs that do not fit together.</summary>
    Inconsistent,

    /// <summary>The model says that a party says yes today, and it is known to refuse.</summary>
    ContradictsRefusal,

    /// <summary>Nobody loses by waiting.</summary>
    NobodyHurting,

    /// <summary>A party prefers the proposal to the line frozen where it stands, which it may not know.</summary>
    PrefersProposal,
}

/// <summary>Something to check about the inputs.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Path">Path of the element it is about.</param>
/// <param name="Says">What was found, and what would mend it.</param>
public sealed record HoldoutCheck(HoldoutCheckKind Kind, string Path, Statement Says);
