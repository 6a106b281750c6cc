using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Playwright;
using Parley.Briefs.Tests.Fixtures;
using Parley.Cli.Hosting;

namespace Parley.Browser.Tests;

/// <summary>The pages that are looked at in a browser, as files: made-up briefs, and the sample's brief and evidence as the command line writes them.</summary>
public static class RenderedBriefs
{
    private static readonly string Folder = Directory.CreateTempSubdirectory("parley-briefs-").FullName;
    private static readonly ConcurrentDictionary<string, Task<string>> Files = new();

    private const string Sample = "sample";
    private const string Evidence = "evidence";
    private const string Deal = "deal-";
    private const string Holding = "holdout-";

    // Those whose layout differs; the others are read as text.
    private static readonly string[] _holdoutInBrowser = ["usual", "never", "three", "texts"];

    /// <summary>Names of all briefs.</summary>
    public static TheoryData<string> Names { get; } =
        [Sample, Evidence, .. SampleBriefs.Cases.Keys, .. DealsFixture.Names.Select(n => Deal + n), .. _holdoutInBrowser.Select(n => Holding + n)];

    /// <summary>What is audited: the typical brief in every view, the others in one.</summary>
    public static TheoryData<string, int, ColorScheme> Views { get; } =
    [
        (Sample, 900, ColorScheme.Light), (Sample, 900, ColorScheme.Dark), (Evidence, 900, ColorScheme.Dark), ("moscow", 900, ColorScheme.Light), ("moscow", 900, ColorScheme.Dark), ("moscow", 390, ColorScheme.Dark), (Deal + "zone", 900, ColorScheme.Light), (Deal + "three", 900, ColorScheme.Dark), (Holding + "usual", 900, ColorScheme.Light), (Holding + "usual", 900, ColorScheme.Dark), (Holding + "never", 390, ColorScheme.Dark), ("texts", 900, ColorScheme.Dark),
        .. Names.Where(n => n.Data != "long" && !n.Data.StartsWith(Deal, StringComparison.Ordinal) && !n.Data.StartsWith(Holding, StringComparison.Ordinal)).Append(new(Deal + "zone")).Append(new(Deal + "no-zone")).Append(new(Deal + "clash")).Append(new(Holding + "usual")).Append(new(Holding + "texts")).Select(n => (n.Data, 390, ColorScheme.Light)),
    ];

    /// <summary>Opens a brief's file.</summary>
    public static async Task ShowAsync(this IPage page, string name) => await page.GotoAsync(new Uri(await FileOf(name)).AbsoluteUri);

    private static Task<string> FileOf(string name) => Files.GetOrAdd(name, async n =>
    {
        var file = Path.Combine(Folder, n + ".html");
        if (n == Sample)
            await WriteSampleAsync(file);
        else if (n == Evidence)
            await RunAsync("evidence", "samples/moscow-track.txt", "-o", file);
        else
            await File.WriteAllTextAsync(file, await Html(n));
        return file;
    });

    private static Task<string> Html(string name) => name.StartsWith(Deal, StringComparison.Ordinal) ? SampleBriefs.DealHtml(name[Deal.Length..])
        : name.StartsWith(Holding, StringComparison.Ordinal) ? SampleBriefs.HoldoutHtml(name[Holding.Length..])
        : SampleBriefs.Html(name);

    private static async Task WriteSampleAsync(string file)
    {
        await RunAsync("brief", "samples/moscow-track.yaml", "-o", file);
        new FileInfo(file).Length.ShouldBeLessThan(Limits.SampleBytes);
    }

    private static async Task RunAsync(params string[] args)
    {
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        using var terminal = new Terminal(TextWriter.Null, error, RepositoryFiles.Root, Clock.Fixed);
        (await ParleyCommand.RunAsync(args, terminal, CancellationToken.None)).ShouldBe(0, error.ToString());
    }
}
