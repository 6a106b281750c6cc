using System.Globalization;
using System.Text;

namespace Parley.Cases;

/// <summary>Writes a text file in one step: readers see the old text or the new one, never a part.</summary>
public static class AtomicFile
{
    private const int MostAttempts = 100;

    /// <summary>Writes a text as UTF-8 through a temporary file in the same folder that is then renamed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The new text.</param>
    /// <param name="readHash">
    /// The hash that the file had when it was read (<see cref="CaseDocument.Hash"/>); the file is left alone if it has another one now.
    /// <see langword="null"/> for a file that must not exist yet.
    /// </param>
    /// <returns><see langword="null"/> when the text was written, else the reason why the old file was left as it was.</returns>
    public static Diagnostic? Write(string path, string text, string? readHash)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(text);
        string? temporary = null;
        try
        {
            if (Refusal(path, readHash) is { } refusal)
                return refusal;
            temporary = NewBeside(path, out var file);
            Fill(file, stream => Write(stream, text));
            if (Refusal(path, readHash) is { } late)
                return late;
            KeepMode(path, temporary);
            File.Move(temporary, path, overwrite: readHash is not null);
            temporary = null;
            return null;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException or System.Security.SecurityException)
        {
            return Fault(DiagnosticCodes.FileNotWritten, path, $"the file cannot be written, the old one is as it was: {Printable.Clean(fault.Message)}");
        }
        finally
        {
            Discard(temporary);
        }
    }

    /// <summary>Writes a result over whatever is there, through a temporary file in the same folder that is then renamed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="text">The new text.</param>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is not allowed; the old file is as it was.</exception>
    public static void Replace(string path, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Replace(path, stream => Write(stream, text));
    }

    /// <summary>Writes a result over whatever is there, as it is made, through a temporary file in the same folder that is then renamed.</summary>
    /// <param name="path">The file.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="IOException">The file cannot be written; the old one is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">Writing is not allowed; the old file is as it was.</exception>
    public static void Replace(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(write);
        string? temporary = null;
        try
        {
            temporary = NewBeside(path, out var file);
            Fill(file, write);
            KeepMode(path, temporary);
            File.Move(temporary, path, overwrite: true);
            temporary = null;
        }
        finally
        {
            Discard(temporary);
        }
    }

    private static Diagnostic? Refusal(string path, string? readHash)
    {
        if (readHash is null)
            return Path.Exists(path) ? Fault(DiagnosticCodes.FileExists, path, "the file is there already and is left as it is, choose another name") : null;
        var sink = new DiagnosticSink(path);
        return CaseText.Load(path, sink) is { } now && CaseText.Hash(now) == readHash
            ? null
            : Fault(DiagnosticCodes.FileChanged, path, "the file has changed since it was read and is left as it is, load it again");
    }

    private static void Write(Stream stream, string text) => stream.Write(new UTF8Encoding(false).GetBytes(text));

    private static void Fill(FileStream file, Action<Stream> write)
    {
        using (file)
        {
            write(file);
            file.Flush(flushToDisk: true);
        }
    }

    private static string NewBeside(string path, out FileStream file)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        for (var attempt = 0; ; attempt++)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileName(path)}.{Environment.ProcessId}-{attempt}.tmp");
            var candidate = Path.Combine(folder, name);
            try
            {
                file = new FileStream(candidate, FileMode.CreateNew, FileAccess.Write, FileShare.None);
                return candidate;
            }
            catch (IOException) when (attempt < MostAttempts && File.Exists(candidate))
            {
                // Left over from an earlier run, or another save under way: take the next name.
            }
        }
    }

    private static void KeepMode(string path, string temporary)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
            File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
    }

    private static void Discard(string? temporary)
    {
        try
        {
            if (temporary is not null)
                File.Delete(temporary);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            // The old file is intact; a stray temporary file does no harm.
        }
    }

    private static Diagnostic Fault(DiagnosticCode code, string path, string message) => new(code.Code, Severity.Error, path, 1, 1, message);
}
