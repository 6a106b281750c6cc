using Parley.Core;

namespace Parley.Cases.Tests.Samples;

/// <summary>The samples that ask how long a party holds out.</summary>
public sealed class HoldoutSampleTests
{
    private const double Weeks = 26, Year = 52, Points = 100, Level = 5, Tolerance = 1e-14;

    private static readonly string[] ClientScenarios =
    [
        "no-threat", "aid-halted", "aid-halted-and-replaced", "halted-not-replaced", "aid-halved", "front-stabilised", "terms-improved", "guarantee",
        "sanctions-on-adversary", "support-collapses", "client-believes-the-threat",
    ];

    private static readonly string[] MoscowScenarios =
        ["support-halted", "support-halted-and-replaced", "front-stabilised", "terms-improved", "guarantee", "support-at-home-collapses"];

    [Fact]
    public void The_worked_case_stands_for_round_numbers_a_week()
    {
        var document = Load("client-and-patron.yaml");

        document.Diagnostics.ShouldBeEmpty();
        var theCase = document.Case.ShouldNotBeNull();
        var contest = theCase.Contest!;
        Weekly(contest.GainedPerSixMonths, x => x / Weeks).ShouldBe([0.02, 0.04, 0.07], Tolerance);
        Weekly(contest.LostPerSixMonths, x => x / Weeks).ShouldBe([0.05, 0.08, 0.13], Tolerance);
        var (client, adversary) = (theCase.FindParty("client")!, theCase.FindParty("adversary")!);
        Weekly(client.Patience, x => Math.Pow(x / Points, 1 / Year)).ShouldBe([0.992, 0.995, 0.998], Tolerance);
        Weekly(adversary.Patience, x => Math.Pow(x / Points, 1 / Year)).ShouldBe([0.995, 0.997, 0.999], Tolerance);
        Weekly(client.CostOfWaiting, x => x / Points / Year).ShouldBe([0.0004, 0.0008, 0.0014], Tolerance);
        Weekly(adversary.CostOfWaiting, x => x / Points / Year).ShouldBe([0.0010, 0.0018, 0.0028], Tolerance);
        Weekly(theCase.Pressures[0].CostsAYear, x => x / Points / Year).ShouldBe([0.0006, 0.0012, 0.0020], Tolerance);
        var home = client.Constituencies[0];
        Weekly(home.LostPerSixMonths, x => x / Weeks / Level).ShouldBe([0.05, 0.10, 0.20], Tolerance);
        Weekly(home.FallsWithinAMonth, x => 1 - Math.Pow(1 - (x / Points), 12 / Year)).ShouldBe([0.05, 0.10, 0.20], Tolerance);
        (home.LostPerStep!.Value.MostLikely / Level, home.GainedPerStep!.Value.MostLikely / Level, home.GainedPerSixMonths!.Value.MostLikely / Weeks / Level).ShouldBe((0.35, 0.30, 0.05));
    }

    [Fact]
    public void Every_lever_of_the_worked_case_is_a_scenario()
    {
        var document = Load("client-and-patron.yaml");

        document.Case.ShouldNotBeNull().Scenarios.Select(s => s.Id).ShouldBe(ClientScenarios);
        foreach (var id in ClientScenarios)
            document.WithScenario(id).Diagnostics.ShouldBeEmpty(id);
        var halted = document.WithScenario("halted-not-replaced").Case!.Pressures[0];
        Estimate?[] certain = [halted.Certainty, .. halted.SeenBy.Select(v => v.Certainty)];
        certain.ShouldAllBe(e => e == Estimate.Point(100));
        Estimate?[] nil = [halted.Lifted, halted.Replaceable, .. halted.SeenBy.Select(v => v.Lifted), .. halted.SeenBy.Select(v => v.Replaceable)];
        nil.ShouldAllBe(e => e == Estimate.Point(0));
    }

    [Fact]
    public void The_example_of_a_halt_that_ends_a_deal_says_who_believes_what()
    {
        var document = Load("threat-and-halt.yaml");

        document.Diagnostics.ShouldBeEmpty();
        var threat = document.WithScenario("threat").Case.ShouldNotBeNull().Pressures[0];
        (threat.Certainty, threat.SeenBy[0].Certainty, threat.SeenBy[1].Certainty).ShouldBe((Estimate.Point(50), Estimate.Point(35), null));
        var halted = document.WithScenario("aid-halted-and-more-for-the-adversary").Case.ShouldNotBeNull();
        (halted.Pressures[0].Certainty, halted.Pressures[0].SeenBy[0].Certainty).ShouldBe((Estimate.Point(100), null));
        halted.Proposals[0].Worth.Select(w => w.Value).ShouldBe([Estimate.Point(50), Estimate.Point(86)]);
    }

    [Fact]
    public void The_reported_talks_can_be_asked_how_long_a_refusal_lasts()
    {
        var document = Load("moscow-track.yaml");

        document.HasErrors.ShouldBeFalse();
        document.Diagnostics.Where(d => d.Code[3] == '3').ShouldBeEmpty();
        var theCase = document.Case.ShouldNotBeNull();
        theCase.Proposals.Single().RefusedBy.ShouldBe(["ukraine"]);
        theCase.Contest!.FreezesAfterWeeks.ShouldBeNull("nothing in the report says when the line would freeze by itself");
        theCase.Scenarios.Select(s => s.Id).ShouldBeSubsetOf(["europe-left-out", "only-moscow", "support-cut", "kyiv-bends", "support-cut-and-kyiv-bends", .. MoscowScenarios]);
        foreach (var id in MoscowScenarios)
            document.WithScenario(id).Diagnostics.Where(d => d.Code[3] == '3' || d.Severity == Severity.Error).ShouldBeEmpty(id);
        document.WithScenario("guarantee").Case!.Proposals[0].Worth[0].Value.ShouldBe(theCase.Proposals[0].Worth[0].Value);
    }

    private static double[] Weekly(Estimate? estimate, Func<double, double> convert) =>
        [.. new[] { estimate!.Value.Low, estimate.Value.MostLikely, estimate.Value.High }.Select(convert)];

    private static CaseDocument Load(string name) => CaseDocument.Load(RepositoryFiles.Path("samples", name));
}
