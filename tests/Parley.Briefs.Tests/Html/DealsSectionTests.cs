using System.Text;
using AngleSharp.Dom;
using Parley.Briefs.Tests.Fixtures;

namespace Parley.Briefs.Tests.Html;

public sealed class DealsSectionTests
{
    public static TheoryData<string> Names { get; } = [.. DealsFixture.Names];

    [Theory, MemberData(nameof(Names))]
    public async Task Every_answer_has_a_section(string name)
    {
        var html = await SampleBriefs.DealHtml(name);
        if (Environment.GetEnvironmentVariable("PARLEY_SHOW") is { Length: > 0 } folder)
            await File.WriteAllTextAsync(Path.Combine(folder, $"deal-{name}.html"), html);
        BriefStructureTests.Parse(html).QuerySelector("#deal").ShouldNotBeNull();
    }
}
