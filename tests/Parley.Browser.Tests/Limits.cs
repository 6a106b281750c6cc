namespace Parley.Browser.Tests;

/// <summary>How long a test may take, and how large a page may be.</summary>
internal static class Limits
{
    /// <summary>Milliseconds for one test; an audit of a long page on a busy machine takes tens of seconds.</summary>
    public const int Test = 120_000;

    /// <summary>Bytes of a sample's brief. It was 150,000 for two questions; the third, on holding out, adds six charts with their numbers.</summary>
    public const int SampleBytes = 200_000;
}
