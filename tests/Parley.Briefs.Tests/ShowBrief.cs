using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests;

/// <summary>Writes the fixture briefs to the folder that PARLEY_SHOW names, for a look.</summary>
public sealed class ShowBrief
{
    [Fact]
    public async Task Fixture_briefs_are_written_where_a_folder_is_named()
    {
        var folder = Environment.GetEnvironmentVariable("PARLEY_SHOW");
        Assert.SkipWhen(string.IsNullOrEmpty(folder), "PARLEY_SHOW names no folder.");
        Directory.CreateDirectory(folder!);
        var html = await BriefHtml.RenderAsync(OutlookFixture.Of(MoscowTrack.Case), new());
        await File.WriteAllTextAsync(Path.Combine(folder!, "moscow.html"), html, TestContext.Current.CancellationToken);
    }
}
