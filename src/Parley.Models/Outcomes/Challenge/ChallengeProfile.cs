using System.Collections.Immutable;
using System.Globalization;

namespace Parley.Models.Outcomes;

/// <summary>
/// One reading of the expected-utility (challenge) model. The published accounts leave rules open, and each set of rules
/// gives its own forecast, so there is no single model: only named profiles.
/// </summary>
public sealed record ChallengeProfile
{
    /// <summary>Kebab-case name; the model's id is <c>challenge-</c> and this name.</summary>
    public required string Name { get; init; }

    /// <summary>Name for people, at most 30 characters.</summary>
    public required string Title { get; init; }

    /// <summary>What sets the profile apart, in one sentence.</summary>
    public required string Summary { get; init; }

    /// <summary>Where the rules come from.</summary>
    public required string Citation { get; init; }

    /// <summary>How likely i is to beat j.</summary>
    public ChallengeProbability Probability { get; init; } = ChallengeProbability.Equation30;

    /// <summary>Whose eyes i uses for E(j→i).</summary>
    public ChallengePerspective Perspective { get; init; } = ChallengePerspective.Self;

    /// <summary>Which of several offers a party takes.</summary>
    public ChallengeAcceptance Acceptance { get; init; } = ChallengeAcceptance.LeastMove;

    /// <summary>What a confrontation does.</summary>
    public ChallengeConflict Conflict { get; init; } = ChallengeConflict.LoserMoves;

    /// <summary>Whether a party that expects to lose more than its challenger expects to gain moves all the way. Default true.</summary>
    public bool Compel { get; init; } = true;

    /// <summary>How far a compromise goes.</summary>
    public ChallengeCompromise Compromise { get; init; } = ChallengeCompromise.Ratio;

    /// <summary>What distances are divided by.</summary>
    public ChallengeRange Range { get; init; } = ChallengeRange.Initial;

    /// <summary>A width in place of the declared scale's, for <see cref="ChallengeRange.Declared"/>.</summary>
    public double? RangeWidth { get; init; }

    /// <summary>Q, the chance that without a challenge nothing changes; 0 to 1, default 1 (the paper).</summary>
    public double Q { get; init; } = 1;

    /// <summary>The rule for T; inert at Q = 1.</summary>
    public ChallengeImprovement Improvement { get; init; } = ChallengeImprovement.ByDistance;

    /// <summary>
    /// Whether in E(j→i) as i sees it, the change of the status quo is measured from i rather than from the challenger j;
    /// inert at Q = 1. Default false.
    /// </summary>
    public bool StatusQuoOfViewer { get; init; }

    /// <summary>Whether parties at one position also make each other offers; inert at Q = 1. Default false.</summary>
    public bool SamePositionOffers { get; init; }

    /// <summary>
    /// Whether the status quo is the reference point q: U_sq = 2 − 4(½ + ½d(xᵢ, q))^r; without a known q, as if false.
    /// Default false.
    /// </summary>
    public bool ReferenceAnchored { get; init; }

    /// <summary>The median μ where exactly half of the weight is reached. Default lower.</summary>
    public MedianRule Median { get; init; } = MedianRule.Lower;

    /// <summary>Whether votes use the risk exponents, so that they are not linear in distance.</summary>
    internal bool RiskVotes => Probability is ChallengeProbability.Equation30Risk or ChallengeProbability.AllPairs;

    /// <summary>The switches, name and value, in a fixed order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Parameters =>
    [
        Answer.Setting("profile", Name),
        Answer.Setting("probability", Probability switch
        {
            ChallengeProbability.Equation30 => "eq30",
            ChallengeProbability.Equation30Risk => "eq30-risk",
            ChallengeProbability.AllPairs => "all-pairs",
            ChallengeProbability.NetVotes => "net",
            _ => "half",
        }),
        Answer.Setting("perspective", Perspective switch
        {
            ChallengePerspective.Self => "self",
            ChallengePerspective.Own => "own",
            _ => "own-misprint",
        }),
        Answer.Setting("acceptance", Acceptance switch
        {
            ChallengeAcceptance.LeastMove => "category-least-move",
            ChallengeAcceptance.LargestExpectation => "largest-expectation",
            ChallengeAcceptance.LargestOffer => "largest-offer",
            _ => "category-lowest-compromise",
        }),
        Answer.Setting("conflict", Conflict == ChallengeConflict.LoserMoves ? "loser-moves" : "no-move"),
        Answer.Setting("compel", Compel ? "on" : "off"),
        Answer.Setting("compromise", Compromise == ChallengeCompromise.Ratio ? "ratio" : "weighted"),
        Answer.Setting("range", Range switch
        {
            ChallengeRange.Declared => RangeWidth is { } width ? width.ToString("R", CultureInfo.InvariantCulture) : "declared",
            ChallengeRange.Initial => "initial",
            _ => "current",
        }),
        Answer.Setting("q", Q),
        Answer.Setting("t", Improvement switch
        {
            ChallengeImprovement.ByDistance => "by-distance",
            ChallengeImprovement.Always => "1",
            _ => "0",
        }),
        Answer.Setting("status-quo-of", StatusQuoOfViewer ? "viewer" : "challenger"),
        Answer.Setting("same-position-offers", SamePositionOffers ? "on" : "off"),
        Answer.Setting("reference-anchored", ReferenceAnchored ? "on" : "off"),
        Answer.Setting("median", Median switch { MedianRule.Lower => "lower", MedianRule.Upper => "upper", _ => "midpoint" }),
    ];
}
