using System.Reflection;
using System.Text.RegularExpressions;
using Parley.Models.Outcomes;

namespace Parley.Architecture.Tests;

/// <summary>Rules that keep the source readable.</summary>
public partial class SourceRuleTests
{
    [Fact]
    public void No_public_field_can_be_changed()
    {
        var fields = ProductAssemblies.All
            .SelectMany(a => a.GetExportedTypes())
            .SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(f => !f.IsInitOnly && !f.IsLiteral && !f.IsSpecialName)
            .Select(f => $"{f.DeclaringType!.FullName}.{f.Name}");
        fields.ShouldBeEmpty();
    }

    [Fact]
    public void Source_files_are_short()
    {
        var lengths = SourceFiles.Under("src", ".cs", ".razor").Select(f => (File: SourceFiles.Shown(f), Lines: File.ReadAllLines(f).Length)).OrderBy(f => f.Lines).ToArray();
        lengths.Where(f => f.Lines > 400).ShouldBeEmpty();
        lengths[lengths.Length / 2].Lines.ShouldBeLessThan(120);
    }

    [Fact]
    public void Nothing_in_the_source_is_left_for_later() =>
        SourceFiles.Under("src", ".cs", ".razor", ".css", ".js", ".csproj", ".md", ".json")
            .SelectMany(f => File.ReadLines(f).Select((line, i) => (Place: $"{SourceFiles.Shown(f)}:{i + 1}", Line: line)))
            .Where(l => LeftForLater().IsMatch(l.Line))
            .Select(l => l.Place)
            .ShouldBeEmpty();

    [Fact]
    public void Every_folder_with_an_outcome_model_has_a_readme()
    {
        var folders = SourceFiles.Under(Path.Combine("src", "Parley.Models", "Outcomes"), ".cs")
            .Where(f => Path.GetFileName(f).EndsWith("Model.cs", StringComparison.Ordinal) && Path.GetFileName(f) != "IOutcomeModel.cs")
            .Select(f => Path.GetDirectoryName(f)!)
            .Distinct()
            .ToArray();
        folders.Length.ShouldBeGreaterThanOrEqualTo(5);
        folders.Where(f => !File.Exists(Path.Combine(f, "README.md"))).Select(SourceFiles.Shown).ShouldBeEmpty();
    }

    [Fact]
    public void Every_outcome_model_is_in_the_list_of_models()
    {
        var page = File.ReadAllText(RepositoryFiles.Path("docs", "models.md"));
        OutcomeModels.All.Select(m => m.Info.Id).Where(id => !page.Contains($"`{id}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\b(TODO|FIXME|HACK)\b")]
    private static partial Regex LeftForLater();
}
