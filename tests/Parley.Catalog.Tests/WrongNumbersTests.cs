using System.Collections.Immutable;
using Parley.Analysis.Catalog;
using Case = Parley.Core.Case;

namespace Parley.Catalog.Tests;

/// <summary>What does not agree is found, and said where.</summary>
public class WrongNumbersTests
{
    private static readonly Case Emission = CatalogCases.Case(CatalogCases.Emission);

    [Fact]
    public void A_wrong_outcome_is_caught()
    {
        var row = Run("""{"issue": "delay", "model": "compromise", "expect": 7.39, "tolerance": 1e-9, "source": "s"}""").ShouldHaveSingleItem();
        row.Ok.ShouldBeFalse();
        row.Expected.ShouldBe(7.39);
        row.Computed!.Value.ShouldBe(7.389955687, 1e-9);
        row.Difference!.Value.ShouldBe(-4.4313e-5, 1e-9);
    }

    [Fact]
    public void A_wrong_round_is_caught_and_the_others_are_not()
    {
        var rows = Run("""{"issue": "delay", "model": "challenge-masad", "means": [7.389955687, 7.5, 7.390869187], "tolerance": 1e-9, "source": "s"}""");
        rows.Where(r => !r.Ok).ShouldHaveSingleItem().What.ShouldBe("mean, round 1");
    }

    [Fact]
    public void A_party_that_should_have_stayed_is_caught()
    {
        var rows = Run("""{"issue": "delay", "model": "challenge-scholz-code", "from-round": 1, "positions": {"belgium": [8.415932315]}, "others-stay": true, "tolerance": 1e-9, "source": "s"}""");
        rows.Length.ShouldBe(10);
        rows.Where(r => !r.Ok).Select(r => r.What).ShouldBe(["luxembourg, round 1", "ireland, round 1"]);
    }

    [Theory]
    [InlineData("""{"issue": "nowhere", "model": "compromise", "expect": 7, "tolerance": 1, "source": "s"}""", "there is no issue 'nowhere'")]
    [InlineData("""{"issue": "delay", "model": "challenge-masad", "positions": {"atlantis": [1]}, "tolerance": 1, "source": "s"}""", "'atlantis' takes no position on the issue")]
    public void What_cannot_be_compared_is_not_counted_as_met(string check, string problem)
    {
        var row = Run(check).ShouldHaveSingleItem();
        row.Ok.ShouldBeFalse();
        row.Problem.ShouldBe(problem);
    }

    [Fact]
    public void A_blank_in_the_case_is_a_problem_of_the_row()
    {
        var blank = Emission with { Parties = Emission.Parties.SetItem(0, Emission.Parties[0] with { Capability = null }) };
        var rows = CatalogCheck.Run(blank, CatalogCases.Numbers(CatalogCases.Emission));
        rows.ShouldAllBe(row => !row.Ok);
        rows[0].Problem.ShouldBe("a number of 'netherlands' is blank");
    }

    [Theory]
    [InlineData("""{"solution": "nash", "worth": {"bill": 24, "jack": 12}, "tolerance": 1e-9, "source": "s"}""", "worth to jack", null)]
    [InlineData("""{"solution": "nash", "worth": {"bill": 24}, "package": {"box": 1}, "tolerance": 1e-9, "source": "s"}""", "box", null)]
    [InlineData("""{"solution": "nash", "worth": {"jill": 24}, "tolerance": 1e-9, "source": "s"}""", "jill", "'jill' is not among those who must agree")]
    [InlineData("""{"solution": "nash", "worth": {"bill": 24}, "package": {"hoop": 1}, "tolerance": 1e-9, "source": "s"}""", "hoop", "there is no issue 'hoop' in the deal")]
    [InlineData("""{"counts": {"all-packages": 513}, "tolerance": 0, "source": "s"}""", "all-packages", null)]
    public void A_wrong_number_of_a_deal_is_caught(string deal, string what, string? problem)
    {
        var row = CatalogCheck.Run(CatalogCases.Case("journals/nash-1950/bill-and-jack.yaml"), CatalogCases.Read(Deals(deal))).Where(r => !r.Ok).ShouldHaveSingleItem();
        row.What.ShouldBe(what);
        row.Problem.ShouldBe(problem);
    }

    [Theory]
    [InlineData("""{"solution": "nash", "tolerance": 1, "source": "s"}""", "has a solution with its worth, or counts")]
    [InlineData("""{"counts": {"points": 1}, "package": {"box": 1}, "tolerance": 1, "source": "s"}""", "goes with a solution")]
    [InlineData("""{"counts": {"corners": 1}, "tolerance": 1, "source": "s"}""", "not 'corners'")]
    [InlineData("""{"solution": "fairest", "worth": {"bill": 1}, "tolerance": 1, "source": "s"}""", "is one of nash, kalai-smorodinsky")]
    [InlineData("""{"solution": "nash", "worth": {"bill": 1}, "tolerance": 1, "source": "t"}""", "names one of the sources of the file")]
    public void A_broken_deal_says_what_is_wrong(string deal, string problem)
    {
        CatalogExpectation.TryRead(Deals(deal), out _, out var said).ShouldBeFalse();
        said!.ShouldContain(problem);
    }

    private static string Deals(string deal) =>
        $$"""{"schema-version": 1, "case": "bill-and-jack", "citation": "A paper", "sources": {"s": "A table"}, "deals": [{{deal}}]}""";

    private static ImmutableArray<CatalogRow> Run(string check) => CatalogCheck.Run(Emission, CatalogCases.Read(BrokenFileTests.File(check)));
}
