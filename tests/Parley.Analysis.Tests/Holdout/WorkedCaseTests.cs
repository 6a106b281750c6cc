using Parley.Core;

namespace Parley.Analysis.Tests.Holdout;

/// <summary>
/// A case written in plain words gives the exact numbers of the worked case of the model's specification: prices (without the
/// part that a failed ratification costs), medians and chances of a signature.
/// </summary>
public class WorkedCaseTests
{
    private const double Ratification = 0.02 * 0.1 / 0.9;

    [Theory]
    [InlineData("base", .045193003, -.129119281, 22, 23, .216614499, .549987281, .756672834, .897405079)]
    [InlineData("no-threat", .061395529, -.199563631, 44, 45, .021739686, .282813089, .570846373, .815401894)]
    [InlineData("halted", .001258070, -.030058224, 8, 8, .807976352, .956190681, .987922946, .997381860)]
    [InlineData("halted-replaced", .015229630, -.087119490, 13, 14, .322293695, .679349829, .863368306, .955195433)]
    [InlineData("halted-not-replaced", -.000486392, -.021557691, 8, 8, .942564839, .999746858, .999958986, .999993671)]
    [InlineData("stabilised", .206820449, -.461802403, 147, 149, .003576691, .051477410, .203080790, .396736346)]
    [InlineData("improved", .020644747, -.082248817, 9, 10, .437090861, .721331740, .868976956, .951045756)]
    [InlineData("guarantee", .024133042, -.091098979, 11, 11, .413986553, .701836944, .854471928, .943828502)]
    [InlineData("believes", .033395166, -.125855829, 20, 21, .278581600, .567356107, .761805546, .899102075)]
    public void The_case_in_plain_words_gives_the_exact_numbers(string scenario, double client, double adversary, int yes, int signed, double by8, double by26, double by52, double by104)
    {
        var result = HoldoutCases.Ask(HoldoutCases.Client().Under(scenario), match: false).AtMostLikely!.Summary;
        result.Today[0].Price.ShouldBe(client + Ratification, 2e-9);
        result.Today[1].Price.ShouldBe(adversary, 2e-9);
        result.FirstYes[0].Median.ShouldBe(yes);
        result.Signed.Median.ShouldBe(signed);
        result.Signed.Reached[8].ShouldBe(by8, 2e-9);
        result.Signed.Reached[26].ShouldBe(by26, 2e-9);
        result.Signed.Reached[52].ShouldBe(by52, 2e-9);
        result.Signed.Reached[104].ShouldBe(by104, 2e-9);
    }

    [Theory]
    [InlineData("base", .995489031, .756793868, .622526511, .445024262, .337344518, .240230016, .100612203, 35.311819)]
    [InlineData("no-threat", .997336214, .976572036, .917961336, .711221589, .548752481, .424390733, .181232851, 52.608567)]
    [InlineData("halted", .905268762, .147525369, .084088822, .042647292, .021033392, .011741033, .002523148, 9.210026)]
    [InlineData("halved", .946144604, .793995724, .591531187, .311338278, .192053894, .127675314, .037213986, 25.791035)]
    [InlineData("halted-replaced", .938093105, .653608358, .489965244, .313831909, .198197795, .133517313, .043541973, 25.088228)]
    [InlineData("stabilised", 1, .995772567, .986491069, .946891271, .914214896, .793334722, .585419566, 84.162321)]
    [InlineData("improved", .967981746, .518692615, .427290588, .274608448, .184428168, .128839603, .047674415, 23.784126)]
    public void The_client_still_refuses_as_long_as_published(string scenario, double at4, double at8, double at13, double at26, double at39, double at52, double at104, double restricted)
    {
        var refusing = HoldoutCases.Ask(HoldoutCases.Client().Under(scenario), match: false).AtMostLikely!.Summary.FirstYes[0];
        double[] found = [.. new[] { 4, 8, 13, 26, 39, 52, 104 }.Select(week => refusing.Running[week])];
        double[] expected = [at4, at8, at13, at26, at39, at52, at104];
        for (var i = 0; i < found.Length; i++)
            found[i].ShouldBe(expected[i], 2e-9);
        refusing.RestrictedMean(104).ShouldBe(restricted, 2e-6);
    }

    [Fact]
    public void What_hangs_on_the_aid_is_the_drop_in_fighting_on()
    {
        var holdout = HoldoutCases.Ask(HoldoutCases.Client());
        holdout.Pressures.ShouldHaveSingleItem().Leverage[0].ShouldBe(.205632493, 2e-9);
    }

    [Fact]
    public void The_end_of_the_contest_moves_the_answer_as_published()
    {
        var rows = HoldoutCases.Ask(HoldoutCases.Client()).Tails;
        (int Weeks, double Price, int? Median, double By26)[] expected =
        [
            (52, .115611, null, .23492), (104, .067067, 33, .43271), (156, .045193, 23, .54999), (208, .035158, 17, .61472), (312, .028209, 13, .67686),
        ];
        rows.Length.ShouldBe(expected.Length);
        rows.Single(r => r.InForce).Name.ShouldBe("freezes after 156 weeks");
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i].Name.ShouldBe($"freezes after {expected[i].Weeks} weeks");
            rows[i].Price.ShouldBe(expected[i].Price + Ratification, 1e-6);
            rows[i].MedianSigned.ShouldBe(expected[i].Median);
            rows[i].SignedBy26.ShouldBe(expected[i].By26, 1e-5);
        }
    }

    [Theory]
    [InlineData("contest/gained-per-six-months", .866, .090, 14.8, 77.3)]
    [InlineData("contest/lost-per-six-months", .180, .891, 69.0, 13.0)]
    [InlineData("parties/client/constituencies/home/lost-per-six-months", .297, .939, 54.2, 10.2)]
    [InlineData("parties/client/contest-optimism", .809, .204, 18.9, 59.2)]
    [InlineData("parties/client/office-loss", .277, .759, 52.5, 20.8)]
    [InlineData("proposals/standing/worth/client/value", .341, .756, 50.2, 21.7)]
    [InlineData("parties/client/audience-cost", .719, .200, 24.4, 55.0)]
    [InlineData("parties/client/cost-of-waiting", .385, .796, 46.2, 20.0)]
    [InlineData("pressures/aid/certainty", .392, .708, 45.6, 25.1)]
    [InlineData("parties/client/patience", .431, .704, 41.8, 26.0)]
    [InlineData("parties/client/constituencies/home/falls-within-a-month", .500, .602, 39.0, 31.3)]
    [InlineData("proposals/standing/worth/adversary/value", .550, .550, 35.3, 35.3)]
    public void Each_input_alone_moves_the_answer_as_published(string path, double low26, double high26, double lowWeeks, double highWeeks)
    {
        var effect = Drawn.Value.InputEffects.Single(e => e.Input.Path == path);
        effect.LowSigned26.ShouldBe(low26, 6e-4);
        effect.HighSigned26.ShouldBe(high26, 6e-4);

        // The published weeks count paths on which the client has won as weeks of refusing; here they are an end of their own.
        (lowWeeks - effect.LowWeeks).ShouldBeInRange(-0.06, 0.5);
        (highWeeks - effect.HighWeeks).ShouldBeInRange(-0.06, 0.5);
    }

    [Fact]
    public void The_front_and_support_at_home_rank_first()
    {
        string[] first = [.. Drawn.Value.InputEffects.Take(4).Select(e => e.Input.Path)];
        first.ShouldBe(["contest/gained-per-six-months", "contest/lost-per-six-months", "parties/client/constituencies/home/lost-per-six-months", "parties/client/contest-optimism"], ignoreOrder: true);
        Drawn.Value.InputEffects.Single(e => e.Input.Path == "contest/gained-per-six-months").Rank.ShouldBeGreaterThan(0.3);
        Drawn.Value.Explained.ShouldBeInRange(0.5, 1);
    }

    private static readonly Lazy<Parley.Analysis.Holdout.CaseHoldout> Drawn = new(() => HoldoutCases.Ask(HoldoutCases.Client(ranges: true), draws: 400));
}
