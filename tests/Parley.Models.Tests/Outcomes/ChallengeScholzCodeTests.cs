using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

/// <summary>The profile that reproduces the numbers printed by Scholz, Calbert and Smith (2011).</summary>
public class ChallengeScholzCodeTests
{
    private static readonly ChallengeModel Model = new(ChallengeProfiles.ScholzCode);
    private static readonly ChallengeResult Emission = Model.Trace(PublishedCases.Emission, 20);

    [Theory]
    [InlineData(0, 7, 4, 7, 7, 7.389955687)]
    [InlineData(1, 8.415932315, 7, 4, 8.415932315, 7.461314378)]
    [InlineData(2, 9.610859134, 8.415932315, 7, 9.610859134, 7.552500866)]
    [InlineData(3, 9.961979590, 9.610859134, 8.415932315, 9.961979590, 7.590144997)]
    [InlineData(4, 4.800881141, 9.961979590, 9.610859134, 9.961979590, 7.358130531)]
    [InlineData(5, 5.524237694, 4.800881141, 9.961979590, 9.961979590, 7.349173990)]
    [InlineData(6, 7.472046362, 5.524237694, 5.524237694, 7.472046362, 7.414877545)]
    [InlineData(7, 8.824593855, 7.472046362, 7.472046362, 8.824593855, 7.510457184)]
    [InlineData(8, 9.671129770, 8.824593855, 8.824593855, 9.671129770, 7.572447098)]
    [InlineData(9, 4.144849063, 9.671129770, 9.671129770, 9.671129770, 7.324989066)]
    [InlineData(10, 4.291541225, 4.144849063, 4.144849063, 7, 7.242130958)]
    public void Round_of_the_emission_case_matches_the_published_run(
        int round, double belgium, double luxembourg, double ireland, double median, double mean)
    {
        var state = Emission.Rounds[round];
        var expected = PublishedCases.Emission.Positions.SetItem(1, belgium).SetItem(2, luxembourg).SetItem(7, ireland);
        for (var i = 0; i < expected.Length; i++)
            state.Positions[i].ShouldBe(expected[i], 1e-9);
        state.Median.ShouldBe(median, 1e-9);
        state.Mean.ShouldBe(mean, 1e-9);
    }

    [Fact]
    public void Later_medians_of_the_emission_case_match_the_published_run()
    {
        double[] expected = [7, 7, 7, 7.185326, 8.531580, 9.504544, 9.935891, 9.935891, 7, 7];
        for (var k = 0; k < expected.Length; k++)
            Emission.Rounds[11 + k].Median.ShouldBe(expected[k], 5.1e-7);
    }

    [Theory]
    [InlineData(1, "Belgium C France; Luxembourg L Belgium; Ireland L Luxembourg")]
    [InlineData(4, "Belgium C Netherlands; Luxembourg L Belgium; Ireland L Luxembourg")]
    [InlineData(6, "Belgium C France; Luxembourg L Belgium; Ireland L Belgium")]
    public void Events_of_the_emission_case_match_the_published_run(int round, string expected)
    {
        var parties = PublishedCases.Emission.Parties;
        string.Join("; ", Emission.Rounds[round].Events.Select(move =>
            $"{parties[move.Party]} {move.Move.ToString()[..1]} {parties[move.Challenger]}")).ShouldBe(expected);
    }

    [Fact]
    public void Risk_exponents_of_the_first_round_match_the_published_run()
    {
        double[] expected = [1.405653, 0.754196, 0.508864, 1.405653, 1.046524, 1.046524, 1.964898, 0.5, 2.0, 1.112125];
        Emission.Rounds[1].RiskExponents.ShouldMatch(expected, 5.1e-7);
    }

    [Fact]
    public void Belgiums_view_of_the_first_round_matches_the_printed_figure()
    {
        // By party: E(Belgium→j) and E(j→Belgium).
        double[] own = [-.472514, 0, .605993, -.472514, -.114831, -.114831, -.654994, 0, -.832017, 0];
        double[] other = [.242256, 0, .242256, .242256, .243297, .243297, .243297, 0, .242256, 0];
        for (var j = 0; j < 10; j++)
        {
            Emission.Rounds[1].Expected[10 + j].ShouldBe(own[j], 5.1e-7);
            Emission.Rounds[1].ExpectedOfChallenger[10 + j].ShouldBe(other[j], 5.1e-7);
        }
    }

    [Fact]
    public void Hand_check_of_Belgium_and_France_holds_at_every_step()
    {
        double[] danger =
            [-5.249283, 1.428336, 5.437679, -5.249283, -2.093933, -2.093933, -8.640899, 5.607084, -8.811603, -2.750413];
        var round = Emission.Rounds[1];
        round.Danger.ShouldMatch(danger, 5.1e-7);
        round.RiskExponents[1].ShouldBe((1 - .140123) / (1 + .140123), 1e-6);
        round.Probability[10 + 4].ShouldBe(.00731387, 5.1e-9);
        round.Probability[40 + 1].ShouldBe(.00458258, 5.1e-9);
        round.Expected[10 + 4].ShouldBe(-.1148305, 5.1e-8);
        round.ExpectedOfChallenger[10 + 4].ShouldBe(.2432966, 5.1e-8);
        (7 + (3 * .1148305 / .2432966)).ShouldBe(round.Positions[1], 2e-6);
    }

    [Fact]
    public void Sultan_case_never_moves()
    {
        var result = Model.Trace(PublishedCases.Sultan);
        result.Status.ShouldBe(OutcomeStatus.Moveless);
        result.Outcome!.Value.ShouldBe(13.619912135, 1e-9);
        result.Median.ShouldBe(13.9);
    }

    [Fact]
    public void China_case_ends_in_a_cycle_of_two()
    {
        double[] means =
        [
            30.721539915, 29.181624941, 27.849551252, 27.006376949, 26.649990820, 26.781572335, 26.651029946, 26.781929534,
            26.651030457, 26.781929710, 26.651030457,
        ];
        var rounds = Model.Trace(PublishedCases.China, 10).Rounds;
        for (var k = 0; k < means.Length; k++)
        {
            rounds[k].Mean.ShouldBe(means[k], 1e-9);
            rounds[k].Median.ShouldBe(20);
        }

        var moved = rounds[1].Events.Select(move => (PublishedCases.China.Parties[move.Party], move.To, move.Move));
        moved.ShouldBe([
            ("Shanghai", 25, ChallengeMove.Loses), ("Tianjiyun", 25, ChallengeMove.Loses), ("USA", 60, ChallengeMove.Loses),
            ("Japan", 35, ChallengeMove.Loses), ("Europe", 100, ChallengeMove.Loses)]);

        var result = Model.Solve(PublishedCases.China);
        result.Status.ShouldBe(OutcomeStatus.Cycle);
        result.Period.ShouldBe(2);
        result.BandLow!.Value.ShouldBe(26.651030457, 1e-6);
        result.BandHigh!.Value.ShouldBe(26.781929710, 1e-6);
        result.Outcome!.Value.ShouldBe((26.651030457 + 26.781929710) / 2, 1e-6);
    }

    [Fact]
    public void Honduras_case_ends_in_a_cycle_of_two()
    {
        var result = Model.Trace(PublishedCases.Honduras);
        result.Status.ShouldBe(OutcomeStatus.Cycle);
        result.Period.ShouldBe(2);
        result.Rounds[1].Positions[3].ShouldBe(0.123023499, 1e-9);
        result.Rounds[1].Mean.ShouldBe(.131744134542, 1e-12);
        result.Rounds[2].Mean.ShouldBe(.500850330669, 1e-12);
        result.Rounds[1].RiskExponents.ShouldMatch([2.0, 1.999029, .605158, .5, .605158], 5.1e-7);
    }
}
