using System.Xml.Linq;

namespace Parley.Architecture.Tests;

/// <summary>Each project depends on what the design allows, and on nothing else.</summary>
public class DependencyTests
{
    [Fact]
    public void The_product_is_there() =>
        ProductAssemblies.All.Select(a => a.GetName().Name).ShouldBe(
            ["Parley.Analysis", "Parley.Briefs", "Parley.Cases", "Parley.Core", "Parley.Models", "Parley.Reading", "parley"], ignoreOrder: true,
            "A new project belongs into the table of what it may depend on, and into this list.");

    [Fact]
    public void Assemblies_refer_to_what_is_allowed()
    {
        foreach (var assembly in ProductAssemblies.All)
        {
            var name = assembly.GetName().Name!;
            var allowed = ProductAssemblies.Allowed[name];
            foreach (var reference in assembly.GetReferencedAssemblies().Select(r => r.Name!))
                (IsBaseLibrary(reference) || allowed.Any(a => Fits(a, reference))).ShouldBeTrue($"{name} refers to {reference}");
        }
    }

    [Fact]
    public void Project_files_name_what_is_allowed()
    {
        foreach (var file in SourceFiles.Under("src", ".csproj"))
        {
            var project = XDocument.Load(file);
            var name = Path.GetFileNameWithoutExtension(file) is "Parley.Cli" ? "parley" : Path.GetFileNameWithoutExtension(file);
            var allowed = ProductAssemblies.Allowed[name];
            string[] Includes(string element) => [.. project.Descendants(element).Select(e => (string)e.Attribute("Include")!)];
            foreach (var reference in Includes("ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/'))).Concat(Includes("PackageReference")))
                allowed.ShouldContain(reference, $"{name} refers to {reference}");
            foreach (var framework in Includes("FrameworkReference"))
                allowed.ShouldContain("Microsoft.AspNetCore.", $"{name} refers to {framework}");
        }
    }

    // System.CommandLine is a package, not part of the base class library.
    private static bool IsBaseLibrary(string name) =>
        name != "System.CommandLine" && (name is "netstandard" or "System" or "Microsoft.CSharp" || name.StartsWith("System.", StringComparison.Ordinal));

    private static bool Fits(string allowed, string reference) =>
        allowed.EndsWith('.') ? reference.StartsWith(allowed, StringComparison.Ordinal) : reference == allowed;
}
