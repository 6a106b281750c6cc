using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

/// <summary>The C# implementation with the paper's misprint, Q = 1 and Q = ½.</summary>
public class ChallengeDecisionMechanicsTests
{
    [Theory]
    [InlineData("E", 1, new[] { 7.389956, 7.248154, 7.0, 7.0 }, new[] { 7.0, 7, 7, 7 })]
    [InlineData("E", .5, new[] { 7.389956, 6.973412, 6.751846, 6.973412, 7.0, 7.0, 7.0 }, new[] { 7.0, 7, 7, 7, 7, 7, 7 })]
    [InlineData("I", 1, new[] { 5.438337, 4.884576, 5.0, 5.0 }, new[] { 5.0, 5, 5, 5 })]
    [InlineData("I", .5, new[] { 5.438337, 5.025377, 5.0, 5.0 }, new[] { 5.0, 5, 5, 5 })]
    [InlineData("A", 1, new[] { 74.002818, 75.993962, 78.402128, 78.414146, 79.543703, 80, 80 }, new[] { 85.0, 80, 80, 80, 80, 80, 80 })]
    [InlineData("A", .5, new[] { 74.002818, 75.525302, 78.924439, 81.372168, 82.103680, 83.304830, 84.224784 }, new[] { 85.0, 85, 85, 85, 85, 85, 85 })]
    public void Rounds_of_a_case_match_the_implementation(string letter, double q, double[] means, double[] medians)
    {
        var model = new ChallengeModel(ChallengeProfiles.DecisionMechanics with { Q = q });
        var rounds = model.Trace(PublishedCases.Of(letter), means.Length - 1).Rounds;
        for (var k = 0; k < means.Length; k++)
        {
            rounds[k].Mean.ShouldBe(means[k], 1e-6);
            rounds[k].Median.ShouldBe(medians[k], 1e-9);
        }
    }

    [Fact]
    public void First_round_of_the_emission_case_leaves_only_Greece_away_from_seven()
    {
        var positions = new ChallengeModel(ChallengeProfiles.DecisionMechanics).Trace(PublishedCases.Emission, 1).Rounds[1].Positions;
        positions[9].ShouldBe(10);
        positions.RemoveAt(9).ShouldAllBe(x => x == 7);
    }

    [Fact]
    public void Emission_case_ends_in_consensus()
    {
        var result = new ChallengeModel(ChallengeProfiles.DecisionMechanics).Solve(PublishedCases.Emission);
        result.Status.ShouldBe(OutcomeStatus.Consensus);
        result.Outcome.ShouldBe(7);
        result.Median.ShouldBe(7);
    }
}
