using Parley.Analysis.Catalog;
using Parley.Cases;
using Case = Parley.Core.Case;

namespace Parley.Catalog.Tests;

/// <summary>The catalogue of the repository.</summary>
internal static class CatalogCases
{
    public static string Root { get; } = RepositoryFiles.Path("catalog");

    /// <summary>Case files relative to the catalogue.</summary>
    public static IEnumerable<string> Files { get; } =
    [
        .. Directory.EnumerateFiles(Root, "*.yaml", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(Root, f)).Order(StringComparer.Ordinal),
    ];

    public static string NumbersFile(string caseFile) => Path.Combine(Root, Path.ChangeExtension(caseFile, null) + ".expected.json");

    public static CaseDocument Document(string caseFile) => CaseDocument.Load(Path.Combine(Root, caseFile));

    public static Case Case(string caseFile)
    {
        var document = Document(caseFile);
        document.Diagnostics.ShouldBeEmpty();
        return document.Case.ShouldNotBeNull();
    }

    public static CatalogExpectation Numbers(string caseFile) => Read(File.ReadAllText(NumbersFile(caseFile)));

    public static CatalogExpectation Read(string text)
    {
        CatalogExpectation.TryRead(text, out var expectation, out var problem).ShouldBeTrue(problem);
        return expectation.ShouldNotBeNull();
    }

    public static string Emission => Path.Combine("journals", "scholz-calbert-smith-2011", "emission.yaml");
}
