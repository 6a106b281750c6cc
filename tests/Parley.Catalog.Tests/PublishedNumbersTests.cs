using Parley.Analysis.Catalog;

namespace Parley.Catalog.Tests;

/// <summary>Every case of the catalogue gives the numbers that were published for it.</summary>
public class PublishedNumbersTests
{
    public static TheoryData<string> Cases => [.. CatalogCases.Files];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_gives_its_published_numbers(string file)
    {
        var rows = CatalogCheck.Run(CatalogCases.Case(file), CatalogCases.Numbers(file));
        rows.ShouldNotBeEmpty();
        rows.Where(row => !row.Ok).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_says_what_it_is_and_where_it_is_from(string file)
    {
        var theCase = CatalogCases.Case(file);
        var numbers = CatalogCases.Numbers(file);
        numbers.Case.ShouldBe(Path.GetFileNameWithoutExtension(file));
        numbers.Citation.ShouldNotBeEmpty();
        theCase.Sources.ShouldNotBeEmpty();
        theCase.Summary.ShouldNotBeNull();
        theCase.Caveat.ShouldNotBeNull();
        theCase.Assumptions.ShouldNotBeEmpty();
        theCase.Parties.ShouldAllBe(party => party.Capability.HasValue && party.Capability.Value.IsPoint);
        numbers.Outcomes.ShouldAllBe(outcome => theCase.FindIssue(outcome.Issue) != null);
        numbers.Sources.ShouldAllBe(source => numbers.Checks.Any(check => check.Source == source.Key) || numbers.Deals.Any(deal => deal.Source == source.Key), "a source that no check names");
    }

    [Fact]
    public void The_catalogue_holds_the_cases_that_the_documentation_lists()
    {
        CatalogCases.Files.Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal).ShouldBe(
        [
            "argentina-holdouts", "bill-and-jack", "china", "cop21", "copenhagen-2009", "emission", "greece-2015", "honduras-nicaragua", "iran-2013",
            "municipal-toll", "panama-canal", "sultan",
        ]);
        var page = File.ReadAllText(RepositoryFiles.Path("docs", "reference", "catalog.md"));
        CatalogCases.Files.ShouldAllBe(file => page.Contains($"`{Path.GetFileNameWithoutExtension(file)}`", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_case_has_its_numbers_and_every_numbers_file_its_case()
    {
        var numbers = Directory.EnumerateFiles(CatalogCases.Root, "*.expected.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        numbers.ShouldBe(CatalogCases.Files.Select(CatalogCases.NumbersFile).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nash_tolerances_stay_within_what_the_table_can_bear()
    {
        foreach (var file in CatalogCases.Files)
        {
            var theCase = CatalogCases.Case(file);
            foreach (var check in CatalogCases.Numbers(file).Checks.Where(c => c.Model.StartsWith("nash", StringComparison.Ordinal)))
            {
                var positions = theCase.FindIssue(check.Issue)!.Positions.Select(p => p.Value!.Value.MostLikely).ToArray();
                check.Tolerance.ShouldBeLessThanOrEqualTo(2e-4 * (positions.Max() - positions.Min()), $"{file}: {check.Model}");
            }
        }
    }
}
