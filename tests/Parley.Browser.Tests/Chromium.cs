namespace Parley.Browser.Tests;

/// <summary>Finds a Chromium on this machine.</summary>
internal static class Chromium
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>Path of an installed browser, or <see langword="null"/>. <c>PARLEY_CHROMIUM</c> comes first.</summary>
    public static string? Find()
    {
        if (Environment.GetEnvironmentVariable("PARLEY_CHROMIUM") is { Length: > 0 } named)
            return named;
        var programs = new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86, Environment.SpecialFolder.LocalApplicationData }
            .Select(Environment.GetFolderPath).Where(f => f.Length > 0);
        string[] places =
        [
            .. from folder in new[] { "/usr/bin", "/usr/local/bin", "/snap/bin" } from name in Names select Path.Combine(folder, name),
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            .. from folder in programs from tail in new[] { "Google/Chrome/Application/chrome.exe", "Chromium/Application/chrome.exe", "Microsoft/Edge/Application/msedge.exe" } select Path.Combine(folder, tail),
        ];
        return places.FirstOrDefault(File.Exists);
    }
}
