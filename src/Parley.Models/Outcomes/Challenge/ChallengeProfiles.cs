using System.Collections.Immutable;

namespace Parley.Models.Outcomes;

/// <summary>The catalogue of rule profiles of the challenge model.</summary>
public static class ChallengeProfiles
{
    private const string Paper =
        "Bueno de Mesquita 1994, in European Community Decision Making, ch. 4; Scholz, Calbert & Smith 2011, J. Theoretical Politics 23(4)";

    /// <summary>The rules of the code that reproduces the figures printed by Scholz, Calbert and Smith.</summary>
    public static ChallengeProfile ScholzCode { get; } = new()
    {
        Name = "scholz-code",
        Title = "Challenge, Scholz code",
        Summary = "Parties give way to challengers who expect to gain more; the rules of the code behind the paper's printed numbers.",
        Citation = "Scholz, Calbert & Smith 2011, J. Theoretical Politics 23(4):510-531",
        Probability = ChallengeProbability.AllPairs,
        Perspective = ChallengePerspective.Self,
        Acceptance = ChallengeAcceptance.LowestCompromise,
        Compel = false,
    };

    /// <summary><see cref="ScholzCode"/> with its two slips repaired: compromises by least move, and compulsion works.</summary>
    public static ChallengeProfile ScholzCodeRepaired { get; } = ScholzCode with
    {
        Name = "scholz-code-repaired",
        Title = "Challenge, Scholz repaired",
        Summary = "As the Scholz code, but parties take the compromise that moves them least, and can be compelled.",
        Acceptance = ChallengeAcceptance.LeastMove,
        Compel = true,
    };

    /// <summary>Masad's replication of 2014.</summary>
    public static ChallengeProfile Masad { get; } = new()
    {
        Name = "masad",
        Title = "Challenge, Masad",
        Summary = "Parties answer the challenger who expects most; net votes decide who would win.",
        Citation = "Masad 2014, replication of Scholz, Calbert & Smith 2011",
        Probability = ChallengeProbability.NetVotes,
        Perspective = ChallengePerspective.Own,
        Acceptance = ChallengeAcceptance.LargestExpectation,
        Improvement = ChallengeImprovement.Always,
    };

    /// <summary>The C# implementation by decisionmechanics, with the paper's misprint in it.</summary>
    public static ChallengeProfile DecisionMechanics { get; } = new()
    {
        Name = "decisionmechanics",
        Title = "Challenge, decisionmechanics",
        Summary = "Least movement, weighted compromises, and the paper's misprinted salience taken at its word.",
        Citation = "decisionmechanics/eum; Eftekhari & Rahimi 2014",
        Perspective = ChallengePerspective.OwnMisprint,
        Compromise = ChallengeCompromise.Weighted,
        StatusQuoOfViewer = true,
        SamePositionOffers = true,
    };

    /// <summary>The paper's text, each party judging with its own risk exponent.</summary>
    public static ChallengeProfile TextSelf { get; } = new()
    {
        Name = "text-self",
        Title = "Challenge, text, own eyes",
        Summary = "The paper's text: least movement, the loser of a confrontation moves, each party judges by its own attitude to risk.",
        Citation = Paper,
    };

    /// <summary>The paper's text, each challenger's expectation by its own risk exponent.</summary>
    public static ChallengeProfile TextOwn { get; } = TextSelf with
    {
        Name = "text-own",
        Title = "Challenge, text, challenger's",
        Summary = "The paper's text: least movement, the loser of a confrontation moves, challengers judged by their attitude to risk.",
        Perspective = ChallengePerspective.Own,
    };

    /// <summary><see cref="TextOwn"/> where confrontations stay undecided and the largest expectation is answered.</summary>
    public static ChallengeProfile TextOwnNoMove { get; } = TextOwn with
    {
        Name = "text-own-nomove",
        Title = "Challenge, no confrontation",
        Summary = "As the paper's text, but confrontations move nobody and parties answer the challenger who expects most.",
        Acceptance = ChallengeAcceptance.LargestOffer,
        Conflict = ChallengeConflict.NoMove,
    };

    /// <summary><see cref="TextSelf"/> where confrontations stay undecided and the largest expectation is answered.</summary>
    public static ChallengeProfile TextSelfNoMove { get; } = TextOwnNoMove with
    {
        Name = "text-self-nomove",
        Title = "Challenge, no conf., own eyes",
        Summary = "As the paper's text with own eyes, but confrontations move nobody and the largest expectation is answered.",
        Perspective = ChallengePerspective.Self,
    };

    /// <summary>All profiles, in the order in which they are shown.</summary>
    public static ImmutableArray<ChallengeProfile> All { get; } =
    [
        ScholzCode, ScholzCodeRepaired, Masad, DecisionMechanics, TextSelf, TextOwn, TextOwnNoMove, TextSelfNoMove,
    ];

    /// <summary>The profile with a name, or <see langword="null"/>.</summary>
    public static ChallengeProfile? Find(string name) =>
        All.FirstOrDefault(profile => string.Equals(profile.Name, name, StringComparison.Ordinal));
}
