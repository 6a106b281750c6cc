using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;
using Parley.Cases;

namespace Parley.Cli.Tests;

/// <summary>From file to number: the samples give the worked case and its counter-example, computed independently, at their most likely values.</summary>
public class HoldoutSampleTests
{
    private const double Digits = 1e-9;

    [Theory]
    [InlineData("client-and-patron.yaml", null, 0.045193003, -0.129119281, 0.549987281, 0.897405079)]
    [InlineData("client-and-patron.yaml", "aid-halted-and-replaced", 0.015229630, -0.087119490, 0.679349829, 0.955195433)]
    [InlineData("client-and-patron.yaml", "terms-improved", 0.020644747, -0.082248817, 0.721331740, 0.951045756)]
    [InlineData("client-and-patron.yaml", "sanctions-on-adversary", 0.045193003, -0.164035383, 0.549987281, 0.897405079)]
    [InlineData("threat-and-halt.yaml", null, 0.004128819656, -0.033893747923, 0.817910869973, 0.983896269211)]
    [InlineData("threat-and-halt.yaml", "threat", -0.023703836579, -0.000445929427, 0.989030428175, 0.990495546274)]
    [InlineData("threat-and-halt.yaml", "aid-halted", -0.437326106222, 0.045819925904, 0.006690927105, 0.012966503245)]
    public void A_sample_gives_the_numbers_of_the_worked_case(string sample, string? scenario, double client, double adversary, double signedBy26, double signedBy104)
    {
        var document = CaseDocument.Load(RepositoryFiles.Path("samples", sample));
        document = scenario is null ? document : document.WithScenario(scenario);
        var request = new OutlookRequest { Case = document.Case.ShouldNotBeNull(), CaseFile = sample, CaseHash = document.Hash, Version = "0", Scenario = scenario };

        var answer = HoldoutAnalysis.Run(request, new() { Draws = 100 }, TestContext.Current.CancellationToken).AtMostLikely.ShouldNotBeNull().Summary;

        // The published differences leave out what a failed ratification costs, which the price of a yes holds.
        (answer.Today[0].HoldingOut - answer.Today[0].Accepting).ShouldBe(client, Digits);
        (answer.Today[1].HoldingOut - answer.Today[1].Accepting).ShouldBe(adversary, Digits);
        answer.Signed.Reached[26].ShouldBe(signedBy26, Digits);
        answer.Signed.Reached[104].ShouldBe(signedBy104, Digits);
    }
}
