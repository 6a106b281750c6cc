using System.Runtime.CompilerServices;

namespace Parley.Testing;

/// <summary>Compares a text with the one that was accepted before.</summary>
/// <remarks>
/// The accepted text is <c>Class.Method.verified.txt</c> beside the test. On a mismatch the new text is written beside it as
/// <c>.received.txt</c> and the test fails; with <c>PARLEY_ACCEPT=1</c> in the environment the new text is accepted.
/// Line ends are compared as LF.
/// </remarks>
public static class Snapshot
{
    /// <summary>Whether new texts are accepted.</summary>
    public static bool IsAccepting => Environment.GetEnvironmentVariable("PARLEY_ACCEPT") == "1";

    /// <summary>Fails unless the text is the accepted one.</summary>
    public static void Match(string text, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "") =>
        MatchFile(text, Path.Combine(Path.GetDirectoryName(testFile)!, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}.verified.txt"));

    /// <summary>Fails unless the text is that of a file, which it rewrites when accepting.</summary>
    public static void MatchFile(string text, string file)
    {
        var actual = Normalise(text);
        var received = file.EndsWith(".verified.txt", StringComparison.Ordinal)
            ? string.Concat(file.AsSpan(0, file.Length - ".verified.txt".Length), ".received.txt")
            : null;
        if (File.Exists(file) && Normalise(File.ReadAllText(file)) == actual)
        {
            if (received is not null)
                File.Delete(received);
            return;
        }

        if (IsAccepting)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
            return;
        }

        if (received is not null)
            File.WriteAllText(received, actual);
        throw new SnapshotException($"{file} is not up to date. Look at the difference; run the test with PARLEY_ACCEPT=1 to accept it.{Environment.NewLine}{FirstDifference(file, actual)}");
    }

    private static string FirstDifference(string file, string actual)
    {
        if (!File.Exists(file))
            return "The file does not exist.";
        var old = Normalise(File.ReadAllText(file)).Split('\n');
        var now = actual.Split('\n');
        var line = Enumerable.Range(0, Math.Min(old.Length, now.Length)).FirstOrDefault(i => old[i] != now[i], Math.Min(old.Length, now.Length));
        return $"First difference in line {line + 1}:{Environment.NewLine}- {old.ElementAtOrDefault(line)}{Environment.NewLine}+ {now.ElementAtOrDefault(line)}";
    }

    private static string Normalise(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}

/// <summary>A text differs from the accepted one.</summary>
public sealed class SnapshotException(string message) : Exception(message);
