using System.Collections.Concurrent;
using Microsoft.Playwright;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Browser.Tests;

/// <summary>The briefs that are looked at in a browser, as files. A brief made by the command line can be added by path in PARLEY_BRIEFS.</summary>
public static class RenderedBriefs
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("parley-briefs-").FullName;
    private static readonly ConcurrentDictionary<string, Task<string>> Files = new();

    /// <summary>Names of all briefs.</summary>
    public static TheoryData<string> Names { get; } =
        [.. SampleBriefs.Cases.Keys, .. (Environment.GetEnvironmentVariable("PARLEY_BRIEFS") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>What is audited: the typical brief in every view, the others in one.</summary>
    public static TheoryData<string, int, ColorScheme> Views { get; } =
    [
        ("moscow", 900, ColorScheme.Light), ("moscow", 900, ColorScheme.Dark), ("moscow", 390, ColorScheme.Dark), ("texts", 900, ColorScheme.Dark),
        .. Names.Where(n => n.Data != "long").Select(n => (n.Data, 390, ColorScheme.Light)),
    ];

    /// <summary>Opens a brief's file.</summary>
    public static async Task ShowAsync(this IPage page, string name) => await page.GotoAsync(new Uri(await FileOf(name)).AbsoluteUri);

    private static Task<string> FileOf(string name) => Files.GetOrAdd(name, async n =>
    {
        if (!SampleBriefs.Cases.ContainsKey(n))
            return Path.GetFullPath(n);
        var file = Path.Combine(Folder, n + ".html");
        await File.WriteAllTextAsync(file, await SampleBriefs.Html(n));
        return file;
    });
}
