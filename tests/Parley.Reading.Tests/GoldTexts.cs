namespace Parley.Reading.Tests;

/// <summary>The gold files under <c>Texts</c>.</summary>
public static class GoldTexts
{
    private static readonly string Folder = RepositoryFiles.Path("tests", "Parley.Reading.Tests", "Texts");

    /// <summary>Texts that rule writers read.</summary>
    public static string[] Development { get; } = In(Folder);

    /// <summary>Texts that are for scoring only.</summary>
    public static string[] Unread { get; } = In(System.IO.Path.Combine(Folder, "Unread"));

    public static string[] All { get; } = [.. Development, .. Unread];

    /// <summary>The gold file of a development text.</summary>
    public static string Path(string name) => System.IO.Path.Combine(Folder, $"{name}.gold.yaml");

    /// <summary>The text that a gold file reads.</summary>
    public static string TextOf(string goldPath) => File.ReadAllText(goldPath.Replace(".gold.yaml", ".txt", StringComparison.Ordinal));

    private static string[] In(string folder) => [.. Directory.GetFiles(folder, "*.gold.yaml").Order(StringComparer.Ordinal)];
}
