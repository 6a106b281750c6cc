using System.Text;

namespace Parley.Cli.Hosting;

/// <summary>Where a command writes, and what that place can show.</summary>
/// <remarks>The result goes to <see cref="Out"/>; everything else, progress included, to <see cref="Error"/>.</remarks>
public sealed class Terminal : IDisposable
{
    private readonly bool _owned;

    /// <summary>A terminal over writers, for tests and for <see cref="FromProcess"/>.</summary>
    public Terminal(TextWriter output, TextWriter error, string workingFolder, TimeProvider time)
        : this(output, error, workingFolder, time, false)
    {
    }

    private Terminal(TextWriter output, TextWriter error, string workingFolder, TimeProvider time, bool owned)
    {
        Out = output;
        Error = error;
        WorkingFolder = workingFolder;
        Time = time;
        _owned = owned;
    }

    /// <summary>The result.</summary>
    public TextWriter Out { get; }

    /// <summary>Messages, diagnostics of side work, progress.</summary>
    public TextWriter Error { get; }

    /// <summary>The folder that relative paths start from.</summary>
    public string WorkingFolder { get; }

    /// <summary>The clock, used for progress only; no result depends on it.</summary>
    public TimeProvider Time { get; }

    /// <summary>Where answers come from; <see langword="null"/> where nobody is there to be asked.</summary>
    public TextReader? In { get; init; }

    /// <summary>Columns to write in; 80 unless the terminal is narrower.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether the output may be coloured.</summary>
    public bool Colour { get; init; }

    /// <summary>Whether the output takes characters beyond ASCII.</summary>
    public bool Unicode { get; init; } = true;

    /// <summary>Whether messages go to a person's terminal, so that progress may be shown.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>The terminal of this process: no colour into pipes, with <c>NO_COLOR</c> set or on a dumb terminal.</summary>
    public static Terminal FromProcess()
    {
        var utf8 = new UTF8Encoding(false);
        var output = new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" };
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        var plain = Console.IsOutputRedirected
            || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            || Environment.GetEnvironmentVariable("TERM") is "dumb" or null or "";
        return new(output, error, Environment.CurrentDirectory, SystemClock(), true)
        {
            In = Console.IsInputRedirected || Console.IsOutputRedirected ? null : Console.In,
            Width = Columns(),
            Colour = !plain && !OperatingSystem.IsWindows(),
            Unicode = !IsAsciiLocale(),
            ShowsProgress = !Console.IsErrorRedirected,
        };
    }

    /// <summary>A path as the user gave it, made absolute.</summary>
    public string Resolve(string path) => Path.GetFullPath(path, WorkingFolder);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (!_owned)
            return;
        Out.Dispose();
        Error.Dispose();
    }

    private static int Columns()
    {
        if (Console.IsOutputRedirected)
            return 80;
        try
        {
            return Math.Clamp(Console.WindowWidth, 40, 80);
        }
        catch (IOException)
        {
            return 80;
        }
    }

    // Only a locale that names another character set than UTF-8 is taken as ASCII; an unset locale is taken as UTF-8.
    private static bool IsAsciiLocale()
    {
        var locale = new[] { "LC_ALL", "LC_CTYPE", "LANG" }.Select(Environment.GetEnvironmentVariable).FirstOrDefault(v => !string.IsNullOrEmpty(v));
        return locale is not null && !locale.Contains("UTF", StringComparison.OrdinalIgnoreCase);
    }

#pragma warning disable RS0030 // The one place where the real clock enters: progress messages.
    private static TimeProvider SystemClock() => TimeProvider.System;
#pragma warning restore RS0030
}
