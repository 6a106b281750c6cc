using Parley.Core;
using Parley.Models.Outcomes;

namespace Parley.Models.Tests.Outcomes;

public class ShapleyShubikTests
{
    // DE FR IT UK · ES · BE EL NL PT · AT SE · DK FI IE · LU
    private static readonly int[] Council15 = [10, 10, 10, 10, 8, 5, 5, 5, 5, 4, 4, 3, 3, 3, 2];

    // DE FR IT UK · ES PL · RO · NL · BE CZ EL HU PT · AT BG SE · DK FI IE LT SK · CY EE LV LU SI · MT
    private static readonly int[] Council27 =
        [29, 29, 29, 29, 27, 27, 14, 13, 12, 12, 12, 12, 12, 10, 10, 10, 7, 7, 7, 7, 7, 4, 4, 4, 4, 4, 3];

    [Fact]
    public void Qualified_majority_of_fifteen_matches_the_published_index()
    {
        var index = Index(Council15, 62, []);
        index[0].ShouldBe(.1167, 5.1e-5);
        index[4].ShouldBe(.0955, 5.1e-5);
        index[5].ShouldBe(.0552, 5.1e-5);
        index[9].ShouldBe(.0454, 5.1e-5);
        index[11].ShouldBe(.0353, 5.1e-5);
        index[14].ShouldBe(.0207, 5.1e-5);
        index.Sum().ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Consultation_of_fifteen_gives_the_commission_a_quarter()
    {
        var index = ShapleyShubik.Index([.. Council15, 0], 62, [], [15], out _)!;
        index[15].ShouldBe(.24780, 5.1e-6);
        index[0].ShouldBe(.08515, 5.1e-6);
        index[14].ShouldBe(.01827, 5.1e-6);
        index.Sum().ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Co_decision_of_fifteen_matches_the_published_index()
    {
        var (commission, parliament, index) = CoDecision(Council15, 62);
        parliament.ShouldBe(.25801, 5.1e-6);
        commission.ShouldBe(.19551, 5.1e-6);
        index[0].ShouldBe(.06172, 5.1e-6);
    }

    [Fact]
    public void Co_decision_of_twenty_seven_matches_the_published_index()
    {
        var (commission, parliament, index) = CoDecision(Council27, 255);
        parliament.ShouldBe(.23334, 5.1e-6);
        commission.ShouldBe(.19762, 5.1e-6);
        index[0].ShouldBe(.04857, 5.1e-6);
        index[5].ShouldBe(.04466, 5.1e-6);
        index[26].ShouldBe(.00547, 5.1e-6);
    }

    [Fact]
    public void Counting_matches_every_ordering_of_a_small_game()
    {
        // 4 votes of 3, 2, 1, 1 against a quota of 4, the third a veto player: by hand over the 24 orderings.
        var found = Index([3, 2, 1, 1], 4, [2]);
        var expected = ByOrderings([3, 2, 1, 1], 4, 2);
        for (var i = 0; i < 4; i++)
            found[i].ShouldBe(expected[i], 1e-12);
    }

    [Fact]
    public void Decided_game_gives_the_reason()
    {
        ShapleyShubik.Index([1, 1], 3, [], out var reason).ShouldBeNull();
        reason.ShouldNotBeNull();
    }

    [Fact]
    public void Capabilities_follow_the_source()
    {
        var problem = PublishedCases.Problem([0, 50, 100], [1, 1, 1], [5, 1, 1]) with
        {
            Rules = new() { Votes = [4, 2, 0], Quota = 6, Vetoes = [2] },
        };
        Capabilities.From(problem, CapabilitySource.Given, out _)!.Capabilities.ShouldBe([5, 1, 1]);
        Capabilities.From(problem, CapabilitySource.Equal, out _)!.Capabilities.ShouldBe([1, 1, 1]);
        Capabilities.From(problem, CapabilitySource.Votes, out _)!.Capabilities.ShouldBe([1, .5, 1]);
        Capabilities.From(problem, CapabilitySource.ShapleyShubik, out _)!.Capabilities.ShouldAllBe(c => Math.Abs(c - (1.0 / 3)) < 1e-12);
        Capabilities.From(problem with { Rules = null }, CapabilitySource.Votes, out var reason).ShouldBeNull();
        reason.ShouldNotBeNull();
    }

    private static double[] Index(int[] votes, long quota, int[] vetoes) =>
        ShapleyShubik.Index(votes, quota, vetoes, out _)!;

    private static (double Commission, double Parliament, double[] Index) CoDecision(int[] council, long quota)
    {
        // Parliament must agree, and the Commission with a qualified majority or the whole Council without the Commission.
        var n = council.Length;
        var index = ShapleyShubik.Index([.. council, 0, 0], quota, [n + 1], [n], out _)!;
        index.Sum().ShouldBe(1, 1e-12);
        return (index[n], index[n + 1], index);
    }

    private static double[] ByOrderings(int[] votes, int quota, int veto)
    {
        var count = new double[votes.Length];
        var orderings = 0;
        Visit([], Enumerable.Range(0, votes.Length).ToList());
        return [.. count.Select(c => c / orderings)];

        void Visit(List<int> placed, List<int> left)
        {
            if (left.Count == 0)
            {
                orderings++;
                count[placed[Enumerable.Range(1, placed.Count).First(k => Wins(placed.Take(k))) - 1]]++;
            }

            foreach (var next in left)
                Visit([.. placed, next], [.. left.Where(other => other != next)]);
        }

        bool Wins(IEnumerable<int> coalition) => coalition.Contains(veto) && coalition.Sum(i => votes[i]) >= quota;
    }
}
