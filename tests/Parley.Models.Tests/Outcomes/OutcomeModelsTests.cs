using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

public class OutcomeModelsTests
{
    public static TheoryData<string> Models => [.. OutcomeModels.All.Select(m => m.Info.Id)];

    [Fact]
    public void Compromise_comes_first_and_ids_are_unique()
    {
        OutcomeModels.All[0].Info.Id.ShouldBe("compromise");
        OutcomeModels.All.Select(m => m.Info.Id).ShouldBeUnique();
        OutcomeModels.Find("no-such-model").ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Description_fits_where_it_is_shown(string id)
    {
        var info = OutcomeModels.Find(id)!.Info;
        info.Id.ShouldMatch("^[a-z0-9]+(-[a-z0-9]+)*$");
        info.Name.Length.ShouldBeLessThanOrEqualTo(30);
        info.Summary.ShouldEndWith(".");
        info.Citation.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Inner_loop_agrees_with_the_full_answer_and_allocates_nothing(string id)
    {
        var model = OutcomeModels.Find(id)!;
        var workspace = new OutcomeWorkspace();
        OutcomeProblem[] problems =
        [
            PublishedCases.China,
            PublishedCases.Emission with
            {
                ReferencePoint = 0,
                Rules = new() { Votes = [5, 5, 2, 10, 10, 10, 10, 3, 3, 5], Quota = 45, Proposer = 0 },
            },
            PublishedCases.Honduras,
        ];
        foreach (var problem in problems)
        {
            var solved = model.Solve(problem);
            model.Evaluate(problem.AsInputs(), workspace, out var status).ShouldBe(solved.Outcome ?? double.NaN);
            status.ShouldBe(solved.Status);
        }

        foreach (var problem in problems)
        {
            var inputs = problem.AsInputs();
            var before = GC.GetAllocatedBytesForCurrentThread();
            model.Evaluate(inputs, workspace, out _);
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        }
    }
}
