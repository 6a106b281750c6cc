using Parley.Analysis.Findings;
using Parley.Analysis.Holdout;

namespace Parley.Analysis.Tests.Holdout;

public class HoldoutSentenceTests
{
    [Theory]
    [InlineData("base")]
    [InlineData("halted")]
    [InlineData("stabilised")]
    public void Every_number_in_a_sentence_is_a_finding(string scenario)
    {
        var theCase = HoldoutCases.Client(ranges: true).Under(scenario);
        var holdout = HoldoutCases.Ask(theCase, draws: 150, scenarios: [HoldoutCases.Scenario(theCase, "improved"), HoldoutCases.Scenario(theCase, "no-threat")]);
        var index = HoldoutFindingIndex.Of(holdout);
        foreach (var number in Statements(holdout).SelectMany(s => s.Numbers))
        {
            index.ContainsKey(number.Finding).ShouldBeTrue(number.Finding);
            index[number.Finding].ShouldBe(number.Value, 1e-9, number.Finding);
        }
    }

    [Fact]
    public void Likelihood_and_confidence_stand_in_sentences_of_their_own()
    {
        var holdout = HoldoutCases.Ask(HoldoutCases.Client(ranges: true), draws: 150);
        holdout.Judgements.Select(j => j.Id).ShouldBe([HoldoutAnalysis.RefusesId, HoldoutAnalysis.SignedId]);
        foreach (var judgement in holdout.Judgements)
        {
            judgement.Statement.Text.ShouldContain(judgement.Likelihood.ToString());
            judgement.Statement.Text.ShouldNotContain("confidence");
            foreach (var term in Parley.Core.Likelihood.Terms)
                judgement.Confidence.Why.Text.ShouldNotContain(term.Words);
        }
    }

    [Fact]
    public void The_caveats_say_what_the_model_is_and_is_not()
    {
        var text = string.Join(" ", HoldoutCases.Ask(HoldoutCases.Client(ranges: true), draws: 150).Caveats.Select(c => c.Text));
        foreach (var said in new[] { "not calibrated", "lotteries", "independently", "freezes after 156 weeks", "knife edge", "Not a recommendation to apply pressure", "were left out because" })
            text.ShouldContain(said);
    }

    private static IEnumerable<Statement> Statements(CaseHoldout holdout)
    {
        IEnumerable<Statement?> all =
        [
            holdout.Headline, holdout.NotAnswered, holdout.Tail, holdout.Resolve?.Says, .. holdout.Says, .. holdout.Caveats,
            .. holdout.Judgements.SelectMany(j => new[] { j.Statement, j.Confidence.Why }), .. holdout.Levers.Select(l => l.Statement), .. holdout.Checks.Select(c => c.Says),
        ];
        return all.OfType<Statement>();
    }
}
