namespace Parley.Models.Outcomes;

/// <summary>How likely i is to beat j. Votes of k: vₖ = wₖ(dₖⱼ − dₖᵢ).</summary>
public enum ChallengeProbability
{
    /// <summary>Equation 30 of the paper: votes for i over all votes, distances linear.</summary>
    Equation30,

    /// <summary>Equation 30 with distances raised to the voter's own risk exponent.</summary>
    Equation30Risk,

    /// <summary>Votes for i (with risk exponents) over the votes of all voters on all ordered pairs, as published code has it.</summary>
    AllPairs,

    /// <summary>Net votes for i, not below 0, over all votes, distances linear.</summary>
    NetVotes,

    /// <summary>One half.</summary>
    Half,
}

/// <summary>Whose eyes i uses for what j expects of challenging it, E(j→i).</summary>
public enum ChallengePerspective
{
    /// <summary>Its own risk exponent rᵢ.</summary>
    Self,

    /// <summary>The challenger's risk exponent rⱼ.</summary>
    Own,

    /// <summary>The challenger's rⱼ and, as in a misprint of the paper, the challenger's salience sⱼ in place of sᵢ.</summary>
    OwnMisprint,
}

/// <summary>Which of several offers a party takes.</summary>
public enum ChallengeAcceptance
{
    /// <summary>Confrontations lost, then compromises, then compulsion; within these the one that moves it least.</summary>
    LeastMove,

    /// <summary>The proposer that expects most; the offer is classified afterwards. Ties by least move.</summary>
    LargestExpectation,

    /// <summary>Of the offers that would move it, the one whose proposer expects most. Ties by least move.</summary>
    LargestOffer,

    /// <summary>As <see cref="LeastMove"/>, but among compromises the numerically lowest position: not mirror symmetric.</summary>
    LowestCompromise,
}

/// <summary>What a confrontation does, where both sides expect to gain.</summary>
public enum ChallengeConflict
{
    /// <summary>The side that expects less moves to the other's position.</summary>
    LoserMoves,

    /// <summary>Nobody moves.</summary>
    NoMove,
}

/// <summary>How far a compromise goes from xᵢ to xⱼ; a = E(i→j), b = E(j→i).</summary>
public enum ChallengeCompromise
{
    /// <summary>The share |a/b| of the way.</summary>
    Ratio,

    /// <summary>(|a|xᵢ + |b|xⱼ)/(|a| + |b|).</summary>
    Weighted,
}

/// <summary>What distances are divided by.</summary>
public enum ChallengeRange
{
    /// <summary>The declared scale, or a given width; widened to hold every position.</summary>
    Declared,

    /// <summary>Highest minus lowest position at the start.</summary>
    Initial,

    /// <summary>Highest minus lowest position of the round.</summary>
    Current,
}

/// <summary>When the status quo, if it changes, changes for the better: T of the paper; inert at Q = 1.</summary>
public enum ChallengeImprovement
{
    /// <summary>T = 1 iff |xᵢ − μ| &lt; |xᵢ − xⱼ|.</summary>
    ByDistance,

    /// <summary>T = 1.</summary>
    Always,

    /// <summary>T = 0.</summary>
    Never,
}
