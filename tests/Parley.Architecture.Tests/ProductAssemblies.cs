using System.Reflection;

namespace Parley.Architecture.Tests;

/// <summary>The assemblies of the product, beside the test binaries.</summary>
internal static class ProductAssemblies
{
    /// <summary>What each assembly may refer to, besides the base class library.</summary>
    public static IReadOnlyDictionary<string, string[]> Allowed { get; } = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["Parley.Core"] = [],
        ["Parley.Models"] = ["Parley.Core", "MathNet.Numerics"],
        ["Parley.Cases"] = ["Parley.Core", "YamlDotNet", "CsvHelper"],
        ["Parley.Reading"] = ["Parley.Core", "AngleSharp"],
        ["Parley.Analysis"] = ["Parley.Core", "Parley.Models"],
        // Briefs print readings and the answers of the deal space as they are: a copy of two dozen record types would only be another name for them.
        ["Parley.Briefs"] = ["Parley.Core", "Parley.Models", "Parley.Analysis", "Parley.Reading", "Microsoft.AspNetCore.", "Microsoft.Extensions."],
        ["Parley.Workbench"] = ["Parley.Core", "Parley.Analysis", "Parley.Briefs", "Parley.Cases", "Parley.Reading", "Microsoft.AspNetCore.", "Microsoft.Extensions."],
        ["parley"] =
        [
            "Parley.Core", "Parley.Models", "Parley.Cases", "Parley.Reading", "Parley.Analysis", "Parley.Briefs", "Parley.Workbench",
            "System.CommandLine",
        ],
    };

    public static IEnumerable<Assembly> All { get; } =
    [
        .. Directory.EnumerateFiles(AppContext.BaseDirectory, "*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => name!.StartsWith("parley", StringComparison.OrdinalIgnoreCase) && !name.EndsWith(".Tests", StringComparison.Ordinal) && name != "Parley.Testing")
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(name!)),
    ];
}
