using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

/// <summary>Masad's replication (2014), Q = 1, T = 1.</summary>
public class ChallengeMasadTests
{
    private static readonly ChallengeModel Model = new(ChallengeProfiles.Masad);

    [Theory]
    [InlineData(1, 10, 7.188031, 10, 7.444520171)]
    [InlineData(2, 4, 7.123688, 7.123687964, 7.390869187)]
    [InlineData(3, 10, 6.966525, 10, 7.442884232)]
    [InlineData(4, 4, 7.153747, 7.153747411, 7.391091192)]
    [InlineData(5, 10, 6.991446, 10, 7.443068290)]
    [InlineData(6, 4, 7.180411, 7.180411409, 7.391288120)]
    [InlineData(7, 10, 7.013619, 10, 7.443232046)]
    [InlineData(8, 4, 7.204045, 7.204045046, 7.391462667)]
    [InlineData(9, 10, 7.033325, 10, 7.443377585)]
    [InlineData(10, 4, 7.224985, 7.224985021, 7.391617319)]
    public void Round_of_the_emission_case_matches_the_replication(
        int round, double luxembourg, double ireland, double median, double mean)
    {
        var state = Model.Trace(PublishedCases.Emission, 10).Rounds[round];
        state.Positions[2].ShouldBe(luxembourg, 1e-9);
        state.Positions[7].ShouldBe(ireland, 5.1e-7);
        state.Median.ShouldBe(median, 1e-9);
        state.Mean.ShouldBe(mean, 1e-9);
        state.Positions.RemoveAt(7).RemoveAt(2).ShouldBe(PublishedCases.Emission.Positions.RemoveAt(7).RemoveAt(2));
    }

    [Fact]
    public void Risk_exponents_of_the_first_round_match_the_replication() =>
        Model.Trace(PublishedCases.Emission, 1).Rounds[1].RiskExponents.ShouldMatch(
            [1.127198, .780918, .5, 1.127198, 1.077892, 1.077892, 2.0, .524782, 1.471697, 1.140479], 5.1e-7);

    [Fact]
    public void China_case_with_its_own_range_cycles_near_the_replications_values()
    {
        double[] means =
        [
            .3072154, .1965410, .1795145, .1748819, .1776558, .1777149, .1803760, .1785699, .1800354, .1782036, .1800309,
        ];
        var rounds = Model.Trace(China(), 10).Rounds;
        for (var k = 0; k < means.Length; k++)
            rounds[k].Mean.ShouldBe(means[k], 5.1e-8);
        rounds[10].Median.ShouldBe(.2);
    }

    [Fact]
    public void China_case_with_the_notebooks_range_agrees_in_ten_rounds()
    {
        double[] means =
        [
            .3072154, .1933145, .1840619, .1688356, .1644029, .1589261, .1560262, .1540719, .1526923, .1507979, .15,
        ];
        var result = WithRange(6).Trace(China());
        result.Status.ShouldBe(OutcomeStatus.Consensus);
        result.Rounds.Length.ShouldBe(11);
        for (var k = 0; k < means.Length; k++)
            result.Rounds[k].Mean.ShouldBe(means[k], 5.1e-8);
    }

    [Fact]
    public void Honduras_case_ends_in_consensus_where_the_replication_divides_by_zero()
    {
        var result = Model.Solve(PublishedCases.Honduras);
        result.Status.ShouldBe(OutcomeStatus.Consensus);
        result.Outcome.ShouldBe(.5);
        result.Rounds.ShouldBe(1);

        var notebook = WithRange(6).Trace(PublishedCases.Honduras);
        notebook.Status.ShouldBe(OutcomeStatus.Consensus);
        notebook.Rounds[1].Positions[3].ShouldBe(1);
        notebook.Rounds[1].Median.ShouldBe(1);
        notebook.Rounds[2].Positions[3].ShouldBe(.5);
    }

    [Fact]
    public void Sultan_case_settles_slowly_above_its_start()
    {
        var rounds = Model.Trace(PublishedCases.Sultan, 10).Rounds;
        double[] means = [13.619912135, 13.661737223, 13.670861024, 13.682143805, 13.688713257, 13.688777284];
        for (var k = 0; k < means.Length; k++)
            rounds[k].Mean.ShouldBe(means[k], 1e-9);
        rounds[10].Mean.ShouldBe(13.688791259, 1e-9);
        rounds.ShouldAllBe(round => round.Median == 13.9);
    }

    private static ChallengeModel WithRange(double width) =>
        new(ChallengeProfiles.Masad with { Range = ChallengeRange.Declared, RangeWidth = width });

    private static OutcomeProblem China() => PublishedCases.China with
    {
        Positions = [.. PublishedCases.China.Positions.Select(x => x / 100)],
        ScaleLow = 0,
        ScaleHigh = 1,
    };
}
