using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

public class ProceduralModelTests
{
    private static readonly OutcomeProblem Council = PublishedCases.Problem([20, 40, 60, 80, 100], [1, 1, 1, 1, 1], [1, 1, 1, 1, 1]) with
    {
        ReferencePoint = 0,
        Rules = new() { Votes = [1, 1, 1, 1, 0], Quota = 3, Proposer = 4 },
    };

    [Fact]
    public void Proposer_takes_the_end_of_the_win_set_nearest_to_it()
    {
        // Three of four votes are needed: the party at 40 is pivotal and accepts up to 80.
        var result = new ProceduralModel().Solve(Council);
        result.Status.ShouldBe(OutcomeStatus.Solved);
        result.Outcome.ShouldBe(80);
        var found = ProceduralModel.Analyse(Council)!.Value;
        (found.WinSetLow, found.WinSetHigh).ShouldBe((0, 80));
        (found.CoreLow, found.CoreHigh).ShouldBe((40, 60));
    }

    [Fact]
    public void Proposal_outside_the_voters_hull_is_amended_to_its_edge()
    {
        var problem = Council with { Rules = Council.Rules! with { Votes = [1, 1, 1, 0, 0], Quota = 2 } };
        // The pivot at 40 accepts up to 80, but all three voters prefer 60 to anything above it.
        new ProceduralModel().Solve(problem).Outcome.ShouldBe(60);
    }

    [Fact]
    public void Unanimity_makes_the_whole_hull_the_core()
    {
        var rules = Council.Rules! with { Quota = null };
        var found = ProceduralModel.Analyse(Council with { Rules = rules })!.Value;
        (found.CoreLow, found.CoreHigh).ShouldBe((20, 80));
        new ProceduralModel().Solve(Council with { Rules = rules }).Outcome.ShouldBe(40);
    }

    [Fact]
    public void Reference_point_in_the_core_is_gridlock()
    {
        var result = new ProceduralModel().Solve(Council with { ReferencePoint = 50 });
        result.Status.ShouldBe(OutcomeStatus.Gridlock);
        result.Outcome.ShouldBe(50);
    }

    [Fact]
    public void Veto_at_the_reference_point_blocks_everything()
    {
        var problem = Council with { ReferencePoint = 20, Rules = Council.Rules! with { Vetoes = [0] } };
        new ProceduralModel().Solve(problem).Status.ShouldBe(OutcomeStatus.Gridlock);
    }

    [Fact]
    public void Proposer_beyond_the_reference_point_proposes_nothing()
    {
        var result = new ProceduralModel().Solve(Council with { ReferencePoint = 70 });
        result.Status.ShouldBe(OutcomeStatus.Gridlock);
        result.Warnings.Single().ShouldContain("proposer");
    }

    [Fact]
    public void Silent_votes_lower_what_is_needed()
    {
        var problem = Council with { Rules = Council.Rules! with { SilentVotes = 1, Quota = 3 } };
        ProceduralModel.Analyse(problem)!.Value.WinSetHigh.ShouldBe(100);
    }

    [Fact]
    public void Quota_out_of_reach_is_gridlock()
    {
        var problem = Council with { Rules = Council.Rules! with { Quota = 9 } };
        new ProceduralModel().Solve(problem).Status.ShouldBe(OutcomeStatus.Gridlock);
    }

    [Fact]
    public void Missing_rules_or_reference_point_gives_the_reason()
    {
        new ProceduralModel().Solve(Council with { Rules = null }).Warnings.Single().ShouldContain("rules");
        var result = new ProceduralModel().Solve(Council with { ReferencePoint = null });
        result.Status.ShouldBe(OutcomeStatus.NotApplicable);
        result.Warnings.Single().ShouldContain("reference point");
    }
}
