namespace Parley.Browser.Tests;

/// <summary>How long a test may take.</summary>
internal static class Limits
{
    /// <summary>Milliseconds for one test; an audit of a long page on a busy machine takes tens of seconds.</summary>
    public const int Test = 120_000;
}
