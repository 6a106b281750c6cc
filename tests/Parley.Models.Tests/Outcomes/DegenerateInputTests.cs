using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

/// <summary>Inputs on which published programs crash or return nonsense.</summary>
public class DegenerateInputTests
{
    public static TheoryData<string> Models => [.. OutcomeModels.All.Select(m => m.Info.Id)];

    public static TheoryData<string> Challenges => [.. ChallengeProfiles.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Parties_at_one_point_settle_there(string id)
    {
        var result = Solve(id, PublishedCases.Problem([30.1, 30.1, 30.1], [.2, .5, .9], [1, 2, 3]));
        if (result.Status != OutcomeStatus.NotApplicable)
            result.Outcome.ShouldBe(30.1);
        else
            result.Warnings.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Single_party_gets_what_it_asks_for(string id)
    {
        var result = Solve(id, PublishedCases.Problem([42], [.5], [1]));
        if (result.Status != OutcomeStatus.NotApplicable)
            result.Outcome.ShouldBe(42);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void No_party_gives_no_answer_and_a_reason(string id)
    {
        var result = Solve(id, PublishedCases.Problem([], [], []));
        result.Status.ShouldBe(OutcomeStatus.NotApplicable);
        result.Outcome.ShouldBeNull();
        result.Warnings.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Bad_number_gives_no_answer_and_a_reason(string id)
    {
        foreach (var bad in new[] { double.NaN, double.PositiveInfinity })
            Solve(id, PublishedCases.Problem([1, bad], [.5, .5], [1, 1])).Status.ShouldBe(OutcomeStatus.NotApplicable);
        Solve(id, PublishedCases.Problem([1, 2], [.5, -.5], [1, 1])).Status.ShouldBe(OutcomeStatus.NotApplicable);
        Solve(id, PublishedCases.Problem([1, 2], [.5, .5], [1, double.NaN])).Status.ShouldBe(OutcomeStatus.NotApplicable);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Weightless_parties_give_a_mean_with_a_warning_or_no_answer(string id)
    {
        var result = Solve(id, PublishedCases.Problem([10, 20, 60], [0, 0, 0], [0, 0, 0]));
        if (result.Outcome is { } outcome)
            outcome.ShouldBeInRange(10, 60);
        if (id is not ("unweighted-mean" or "unweighted-median"))
            result.Warnings.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Challenges))]
    public void Idle_and_duplicate_parties_leave_every_number_finite(string profile)
    {
        var problem = PublishedCases.Problem([0, 0, 40, 40, 100, 70], [1, 1, .5, .5, 0, 0], [1, 1, 1, 0, 1, 1]);
        var result = new ChallengeModel(ChallengeProfiles.Find(profile)!).Trace(problem);
        result.Rounds.ShouldAllBe(round => round.Positions.All(double.IsFinite) && double.IsFinite(round.Mean));
    }

    [Theory]
    [MemberData(nameof(Challenges))]
    public void Two_equal_opponents_end_in_a_named_state(string profile)
    {
        var result = new ChallengeModel(ChallengeProfiles.Find(profile)!).Solve(PublishedCases.Problem([0, 100], [.5, .5], [1, 1]));
        result.Outcome!.Value.ShouldBeInRange(0, 100);
        result.BandLow!.Value.ShouldBeLessThanOrEqualTo(result.Outcome.Value);
        result.BandHigh!.Value.ShouldBeGreaterThanOrEqualTo(result.Outcome.Value);
    }

    private static OutcomeResult Solve(string id, OutcomeProblem problem) => OutcomeModels.Find(id)!.Solve(problem);
}
