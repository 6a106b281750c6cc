using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Parley.Browser.Tests;

public sealed class BriefAccessibilityTests(BrowserFixture browser)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory(Timeout = Limits.Test), MemberData(nameof(RenderedBriefs.Views), MemberType = typeof(RenderedBriefs))]
    public async Task Axe_finds_nothing(string name, int width, ColorScheme scheme)
    {
        var page = await browser.OpenAsync(width, scheme, bypassPolicy: true);
        await page.ShowAsync(name);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        var result = await page.RunAxe(Rules);
        result.Violations.Select(v => $"{v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Take(3).Select(n => n.Html))}").ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [Fact(Timeout = Limits.Test)]
    public async Task The_first_stop_of_the_keyboard_skips_to_the_judgements()
    {
        var page = await browser.OpenAsync();
        await page.ShowAsync("moscow");
        await page.Keyboard.PressAsync("Tab");
        (await page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("skip");
        (await page.EvaluateAsync<bool>("document.activeElement.getBoundingClientRect().left >= 0")).ShouldBeTrue();
        await page.Keyboard.PressAsync("Enter");
        page.Url.ShouldEndWith("#judgements");
        await page.Context.CloseAsync();
    }
}
