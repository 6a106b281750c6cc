using System.Text.Json;
using Microsoft.Playwright;

namespace Parley.Browser.Tests;

public sealed class BriefLayoutTests(BrowserFixture browser)
{
    /// <summary>Boxes of texts that leave their drawing, and pairs that touch; half a pixel is forgiven.</summary>
    private const string FigureLint = """
        () => {
          const problems = [];
          for (const svg of document.querySelectorAll('svg.fig')) {
            const frame = svg.getBoundingClientRect();
            if (frame.width === 0) continue;
            const boxes = [...svg.querySelectorAll('text')].map(t => ({ text: t.textContent, box: t.getBoundingClientRect(), size: parseFloat(getComputedStyle(t).fontSize) * frame.width / svg.viewBox.baseVal.width }));
            for (const { text, box, size } of boxes) {
              if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5) problems.push(`outside: ${text}`);
              if (size < 10.95) problems.push(`${size.toFixed(1)} px: ${text}`);
            }
            for (let i = 0; i < boxes.length; i++)
              for (let j = i + 1; j < boxes.length; j++) {
                const a = boxes[i].box, b = boxes[j].box;
                if (a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5) problems.push(`overlap: ${boxes[i].text} | ${boxes[j].text}`);
              }
          }
          return problems;
        }
        """;

    [Theory(Timeout = Limits.Test), MemberData(nameof(RenderedBriefs.Names), MemberType = typeof(RenderedBriefs))]
    public async Task Texts_in_figures_stay_inside_apart_and_legible(string name)
    {
        var page = await browser.OpenAsync();
        await page.ShowAsync(name);
        foreach (var width in new[] { 390, 900 })
        {
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.SetViewportSizeAsync(width, 900);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                (await page.EvaluateAsync<string[]>(FigureLint)).ShouldBeEmpty($"at {width} px, {scheme}");
            }
        }

        await page.Context.CloseAsync();
    }

    [Theory(Timeout = Limits.Test), MemberData(nameof(RenderedBriefs.Names), MemberType = typeof(RenderedBriefs))]
    public async Task The_page_does_not_scroll_sideways(string name)
    {
        var page = await browser.OpenAsync();
        await page.ShowAsync(name);
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        foreach (var width in new[] { 320, 390, 700, 900 })
        {
            await page.SetViewportSizeAsync(width, 900);
            (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
        }

        await page.Context.CloseAsync();
    }

    [Theory(Timeout = Limits.Test), MemberData(nameof(RenderedBriefs.Names), MemberType = typeof(RenderedBriefs))]
    public async Task Nothing_leaves_the_page_and_the_policy_is_kept(string name)
    {
        var page = await browser.OpenAsync();
        var requests = new List<string>();
        var messages = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        page.Console += (_, message) => messages.Add(message.Text);
        page.PageError += (_, error) => messages.Add(error);
        await page.ShowAsync(name);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        requests.ShouldHaveSingleItem().ShouldStartWith("file:");
        messages.ShouldBeEmpty();
        (await page.EvaluateAsync<string>("getComputedStyle(document.body).borderTopWidth")).ShouldBe("6px");
        await page.Context.CloseAsync();
    }

    [Theory(Timeout = Limits.Test), MemberData(nameof(RenderedBriefs.Names), MemberType = typeof(RenderedBriefs))]
    public async Task Paper_shows_every_detail(string name)
    {
        var page = await browser.OpenAsync();
        await page.ShowAsync(name);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.EvaluateAsync("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var hidden = await page.EvaluateAsync<JsonElement>("""
            () => [...document.querySelectorAll('details')].filter(d => [...d.children].some(c => c.tagName !== 'SUMMARY' && !(c.checkVisibility({ contentVisibilityAuto: true }) && c.getBoundingClientRect().height > 0))).map(d => d.textContent.slice(0, 60))
            """);
        hidden.GetArrayLength().ShouldBe(0);
        (await page.EvaluateAsync<int>("[...document.querySelectorAll('svg.fig.w')].filter(s => s.getBoundingClientRect().width === 0).length")).ShouldBe(0);
        var pdf = await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true });
        pdf.Length.ShouldBeGreaterThan(5_000);
        System.Text.Encoding.ASCII.GetString(pdf, 0, 5).ShouldBe("%PDF-");
        await page.Context.CloseAsync();
    }
}
