namespace Parley.Core.Tests;

public sealed class CaseInputsTests
{
    private static readonly Case Example = new()
    {
        Parley = 1,
        Title = "Example",
        Parties =
        [
            new() { Id = "a", Name = "Alpha", Role = PartyRole.Principal, Capability = Estimate.Point(60) },
            new() { Id = "b", Name = "Beta" },
            new() { Id = "c", Name = "Gamma" },
        ],
        Issues =
        [
            new()
            {
                Id = "i",
                Name = "the issue",
                Scale = new(0, 10),
                ReferencePoint = Estimate.Point(3),
                Positions =
                [
                    new() { Party = "a", Value = Estimate.Range(8, 9), Salience = Estimate.Point(70) },
                    new() { Party = "b", Limit = Estimate.Point(5) },
                ],
            },
        ],
    };

    [Fact]
    public void Inputs_come_in_file_order_and_only_for_parties_that_take_part() => CaseInputs.Of(Example).All.Select(i => i.Path).ShouldBe(
    [
        "parties/a/capability", "parties/b/capability", "issues/i/positions/a/value", "issues/i/positions/a/salience",
        "issues/i/positions/b/value", "issues/i/positions/b/salience", "issues/i/positions/b/limit", "issues/i/reference-point",
    ]);

    [Fact]
    public void Blanks_take_the_default_ranges_and_are_listed()
    {
        var inputs = CaseInputs.Of(Example);

        inputs.Gaps.Select(g => g.Path).ShouldBe(
            ["parties/b/capability", "issues/i/positions/a/limit", "issues/i/positions/b/value", "issues/i/positions/b/salience"]);
        inputs.All.Where(i => i.IsDefault).Select(i => i.Estimate.ToString()).ShouldBe(["10..90", "0..10", "10..90"]);
        inputs.Gaps.Single(g => g.Path.EndsWith("limit", StringComparison.Ordinal)).Default.ShouldBeNull();
    }

    [Fact]
    public void Labels_read_as_words() => CaseInputs.Of(Example).All[2].Label.ShouldBe("Alpha’s position on the issue");

    [Fact]
    public void Capability_that_is_not_given_by_the_parties_is_no_input()
    {
        var byVotes = Example with { Decision = new() { Capability = CapabilitySource.Votes } };

        CaseInputs.Of(byVotes).All.ShouldNotContain(i => i.Path.StartsWith("parties/", StringComparison.Ordinal));
    }

    [Fact]
    public void Adding_a_party_leaves_the_paths_of_others_as_they_are()
    {
        var more = Example with { Issues = [Example.Issues[0] with { Positions = [new() { Party = "c" }, .. Example.Issues[0].Positions] }] };

        CaseInputs.Of(Example).All.Select(i => i.Path).Except(CaseInputs.Of(more).All.Select(i => i.Path)).ShouldBeEmpty();
    }

    [Fact]
    public void An_empty_case_has_no_inputs_and_no_gaps()
    {
        var inputs = CaseInputs.Of(new() { Parley = 1, Title = "" });

        inputs.All.ShouldBeEmpty();
        inputs.Gaps.ShouldBeEmpty();
    }
}
