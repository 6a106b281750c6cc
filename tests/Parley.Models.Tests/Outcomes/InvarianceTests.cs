using FsCheck;
using FsCheck.Fluent;
using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

/// <summary>What a change of scale, direction, order or bookkeeping must not change.</summary>
public class InvarianceTests
{
    private const double Tolerance = 1e-6;

    /// <summary>Issues of 2 to 8 parties at distinct positions, so that no answer hangs on a tie.</summary>
    private static readonly Arbitrary<OutcomeProblem> Issues = (
        from n in Gen.Choose(2, 8)
        from positions in Gen.Choose(0, 1_000_000).ArrayOf(n).Where(x => x.Distinct().Count() == n)
        from saliences in Gen.Choose(1, 1_000_000).ArrayOf(n)
        from capabilities in Gen.Choose(1, 1_000_000).ArrayOf(n)
        select PublishedCases.Problem(
            [.. positions.Select(x => x / 1e4)], [.. saliences.Select(s => s / 1e6)], [.. capabilities.Select(c => c / 1e6)]))
        .ToArbitrary();

    /// <summary>Every model that needs no reference point. Challenge models run four rounds: chaos is not a failure.</summary>
    public static TheoryData<string> Models => [.. OutcomeModels.All.Where(m => !m.Info.NeedsReferencePoint).Select(m => m.Info.Id)];

    /// <summary>The same without the profile that is known not to be mirror symmetric.</summary>
    public static TheoryData<string> SymmetricModels =>
        [.. OutcomeModels.All.Where(m => !m.Info.NeedsReferencePoint && m.Info.Id != "challenge-scholz-code").Select(m => m.Info.Id)];

    [Theory]
    [MemberData(nameof(Models))]
    public void Stretched_and_shifted_scale_stretches_and_shifts_the_outcome(string id) => Holds(issue =>
    {
        var moved = issue with
        {
            Positions = [.. issue.Positions.Select(x => (3 * x) - 70)],
            ScaleLow = (3 * issue.ScaleLow) - 70,
            ScaleHigh = (3 * issue.ScaleHigh) - 70,
        };
        return Near((3 * Outcome(id, issue)) - 70, Outcome(id, moved), 300);
    });

    [Theory]
    [MemberData(nameof(SymmetricModels))]
    public void Mirrored_scale_mirrors_the_outcome(string id) =>
        Holds(issue => Near(100 - Outcome(id, issue), Outcome(id, Mirror(issue)), 100));

    [Fact]
    public void Scholz_code_answers_a_mirrored_issue_differently()
    {
        // It takes the numerically lowest compromise, whichever end that is.
        var differs = 0;
        var all = 0;
        foreach (var issue in Issues.Generator.Sample(100, 200))
        {
            all++;
            differs += Near(100 - Outcome("challenge-scholz-code", issue), Outcome("challenge-scholz-code", Mirror(issue)), 100) ? 0 : 1;
        }

        differs.ShouldBeGreaterThan(0);
        differs.ShouldBeLessThan(all);

        var emission = PublishedCases.Emission;
        var mirrored = emission with { Positions = [.. emission.Positions.Select(x => 14 - x)] };
        var plain = new ChallengeModel(ChallengeProfiles.ScholzCode).Trace(emission, 4).Rounds[4].Positions[1];
        var turned = new ChallengeModel(ChallengeProfiles.ScholzCode).Trace(mirrored, 4).Rounds[4].Positions[1];
        plain.ShouldBe(4.800881141, 1e-9);
        Math.Abs(14 - turned - plain).ShouldBeGreaterThan(.1);
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void Order_of_the_parties_does_not_matter(string id) => Holds(issue =>
    {
        var reversed = issue with
        {
            Positions = [.. issue.Positions.Reverse()],
            Saliences = [.. issue.Saliences.Reverse()],
            Capabilities = [.. issue.Capabilities.Reverse()],
        };
        return Near(Outcome(id, issue), Outcome(id, reversed), 100);
    });

    [Theory]
    [InlineData("compromise")]
    [InlineData("capability-mean")]
    [InlineData("weighted-median")]
    [InlineData("nash-quadratic")]
    [InlineData("nash-linear")]
    public void Party_split_into_two_halves_changes_nothing(string id) => Holds(issue =>
    {
        var half = issue.Capabilities[0] / 2;
        var split = issue with
        {
            Parties = issue.Parties.Add("twin"),
            Positions = issue.Positions.Add(issue.Positions[0]),
            Saliences = issue.Saliences.Add(issue.Saliences[0]),
            Capabilities = issue.Capabilities.SetItem(0, half).Add(half),
        };
        return Near(Outcome(id, issue), Outcome(id, split), 100);
    });

    [Theory]
    [InlineData("compromise")]
    [InlineData("salience-mean")]
    [InlineData("weighted-median")]
    [InlineData("nash-quadratic")]
    [InlineData("nash-linear")]
    public void Party_that_does_not_care_changes_nothing(string id) => Holds(issue =>
    {
        var joined = issue with
        {
            Parties = issue.Parties.Add("idle"),
            Positions = issue.Positions.Add(50),
            Saliences = issue.Saliences.Add(0),
            Capabilities = issue.Capabilities.Add(5),
        };
        return Near(Outcome(id, issue), Outcome(id, joined), 100);
    });

    [Theory]
    [MemberData(nameof(Models))]
    public void Outcome_lies_between_the_outermost_positions(string id) => Holds(issue =>
    {
        var outcome = Outcome(id, issue);
        return outcome >= issue.Positions.Min() - 1e-9 && outcome <= issue.Positions.Max() + 1e-9;
    });

    [Theory]
    [MemberData(nameof(Models))]
    public void Scale_of_capability_does_not_matter(string id) => Holds(issue =>
        Near(Outcome(id, issue), Outcome(id, issue with { Capabilities = [.. issue.Capabilities.Select(c => c * 40)] }), 100));

    private static OutcomeProblem Mirror(OutcomeProblem issue) =>
        issue with { Positions = [.. issue.Positions.Select(x => 100 - x)] };

    private static double Outcome(string id, OutcomeProblem issue)
    {
        var model = OutcomeModels.Find(id)!;
        return model is ChallengeModel challenge
            ? challenge.Trace(issue, 4).Rounds[4].Mean
            : model.Solve(issue).Outcome!.Value;
    }

    private static bool Near(double expected, double actual, double width) => Math.Abs(expected - actual) <= Tolerance * width;

    private static void Holds(Func<OutcomeProblem, bool> property) =>
        Prop.ForAll(Issues, property).Check(Config.QuickThrowOnFailure.WithReplay(1, 3).WithMaxTest(60));
}
