using Microsoft.Playwright;
using Parley.Browser.Tests;

// One browser, one page at a time: audits side by side starve each other on small machines.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
[assembly: AssemblyFixture(typeof(BrowserFixture))]

namespace Parley.Browser.Tests;

/// <summary>One browser for all tests; where there is none, every test is skipped with the reason.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private static readonly TimeSpan InstallLimit = TimeSpan.FromMinutes(2);

    private static readonly string[] Switches =
        ["--no-sandbox", "--headless", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string _missing = "";

    /// <summary>A page of its own context; skips the test where there is no browser.</summary>
    public async Task<IPage> OpenAsync(int width = 900, ColorScheme scheme = ColorScheme.Light, bool bypassPolicy = false)
    {
        if (_browser is null)
            Assert.Skip(_missing);
        var context = await _browser!.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, BypassCSP = bypassPolicy });
        return await context.NewPageAsync();
    }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        try
        {
            var path = Chromium.Find();
            if (path is null && !await InstallAsync())
            {
                _missing = "No Chromium was found and none could be installed; name one in PARLEY_CHROMIUM.";
                return;
            }

            _playwright = await Playwright.CreateAsync();
            _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = Switches, Timeout = 30_000 });
        }
        catch (Exception failure) when (failure is PlaywrightException or TimeoutException or IOException or System.ComponentModel.Win32Exception)
        {
            _missing = $"The browser does not start: {failure.Message}";
        }
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }

    private static async Task<bool> InstallAsync()
    {
        var install = Task.Run(() => Microsoft.Playwright.Program.Main(["install", "--only-shell", "chromium"]));
        return await Task.WhenAny(install, Task.Delay(InstallLimit)) == install && await install == 0;
    }
}
