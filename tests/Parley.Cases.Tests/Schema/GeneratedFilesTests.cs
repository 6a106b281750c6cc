using System.Text.RegularExpressions;

namespace Parley.Cases.Tests.Schema;

public sealed partial class GeneratedFilesTests
{
    [Fact]
    public void The_schema_is_up_to_date() => Snapshot.MatchFile(CaseSchema.Generate(), RepositoryFiles.Path("schema/case.v1.json"));

    [Fact]
    public void The_format_page_is_up_to_date() => Snapshot.MatchFile(CaseFormatPage.Generate(), RepositoryFiles.Path("docs/reference/case-format.md"));

    [Fact]
    public void The_diagnostics_page_is_up_to_date() => Snapshot.MatchFile(DiagnosticsPage.Generate(), RepositoryFiles.Path("docs/reference/diagnostics.md"));

    [Fact]
    public void Each_code_has_an_entry_and_each_entry_a_code()
    {
        var page = File.ReadAllText(RepositoryFiles.Path("docs/reference/diagnostics.md"));

        var entries = Entry().Matches(page).Select(m => m.Groups[1].Value).ToList();

        entries.ShouldBe(DiagnosticCodes.All.Select(c => c.Code));
        entries.ShouldBeUnique();
    }

    [Fact]
    public void Each_code_has_an_explanation_and_a_fix()
    {
        foreach (var code in DiagnosticCodes.All)
        {
            code.Title.ShouldNotBeNullOrWhiteSpace();
            code.Explanation.Length.ShouldBeGreaterThan(20, code.Code);
            code.Fix.ShouldNotBeNullOrWhiteSpace();
            DiagnosticCodes.Find(code.Code).ShouldBe(code);
        }
    }

    [Fact]
    public void The_pages_have_no_dash_where_a_description_should_be() =>
        CaseFormatPage.Generate().ShouldNotContain("|  |");

    [Fact]
    public void Each_code_is_named_by_a_test()
    {
        // Codes of files that only the commands read are tested there.
        string[] folders = ["tests/Parley.Cases.Tests", "tests/Parley.Cli.Tests"];
        var tests = string.Concat(folders.SelectMany(f => Directory.GetFiles(RepositoryFiles.Path(f), "*Tests.cs", SearchOption.AllDirectories)).Select(File.ReadAllText));

        DiagnosticCodes.All.Select(c => c.Code).Where(c => !tests.Contains(c, StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^### (PAR\d{3}):", RegexOptions.Multiline)]
    private static partial Regex Entry();
}
