using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests;

/// <summary>Writes the sample briefs to the folder that PARLEY_SHOW names, for a look.</summary>
public sealed class ShowBrief
{
    [Fact]
    public async Task Sample_briefs_are_written_where_a_folder_is_named()
    {
        var folder = Environment.GetEnvironmentVariable("PARLEY_SHOW");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "PARLEY_SHOW names no folder.");
        Directory.CreateDirectory(folder!);
        foreach (var name in SampleBriefs.Cases.Keys)
        {
            await File.WriteAllTextAsync(Path.Combine(folder!, name + ".html"), await SampleBriefs.Html(name), TestContext.Current.CancellationToken);
            await File.WriteAllTextAsync(Path.Combine(folder!, name + ".txt"), TerminalSummary.Render(SampleBriefs.Outlook(name), new()), TestContext.Current.CancellationToken);
        }
    }
}
