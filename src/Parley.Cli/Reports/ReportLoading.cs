using System.Collections.Immutable;
using System.CommandLine;
using Parley.Briefs;
using Parley.Cases;
using Parley.Cli.Hosting;
using Parley.Core;
using Parley.Reading;

namespace Parley.Cli.Reports;

/// <summary>Reports as they were read: the set, the texts and the draft made from them.</summary>
/// <param name="Set">The readings together.</param>
/// <param name="Views">The texts with their readings, in the order of the set.</param>
/// <param name="Paths">The files as the user named them, in the same order.</param>
internal sealed record LoadedReports(ReportSet Set, ImmutableArray<ReportView> Views, ImmutableArray<string> Paths);

/// <summary>Reads report files within bounds: messages to the error stream, readings or an exit code back.</summary>
internal static class ReportLoading
{
    private const int MostBytes = 10 * 1024 * 1024;

    /// <summary>Whether a file is a report and not a case.</summary>
    public static bool IsReport(string path) => Path.GetExtension(path).ToLowerInvariant() is ".txt" or ".md" or ".markdown" or ".html" or ".htm";

    public static (LoadedReports? Reports, int ExitCode) Load(Terminal terminal, IReadOnlyList<string> files, ReaderOptions reader, ParseResult result)
    {
        var (make, code) = reader.Reader(terminal, result);
        if (make is null)
            return (null, code);
        var texts = new List<(string Path, ReportText Text)>();
        foreach (var file in files)
        {
            if (Text(terminal, file, out var failure) is not { } text)
                return (null, failure);
            texts.Add((file, text));
        }

        using var progress = new Progress(terminal, "Reading");
        var set = ReportSet.Of(texts.Select(t => make.Read(t.Text, reader.Options(result))));
        var views = set.Readings.Select((r, i) => new ReportView(r.Document.Id, texts[i].Text, r));
        return (new(set, [.. views], [.. files]), ExitCode.Ok);
    }

    /// <summary>A report's text, or <see langword="null"/> with a message and the exit code.</summary>
    private static ReportText? Text(Terminal terminal, string file, out int exitCode)
    {
        exitCode = ExitCode.FileFailure;
        var path = terminal.Resolve(file);
        if (!File.Exists(path))
        {
            terminal.Error.WriteLine($"parley: there is no file '{CaseLoading.Printed(file)}'.");
            return null;
        }

        try
        {
            if (new FileInfo(path).Length > MostBytes)
                throw new ReportTextException("PAR002", 1, 1, $"the file is larger than {MostBytes} bytes; split it");
            exitCode = ExitCode.Ok;
            return ReportText.Load(path, File.ReadAllBytes(path));
        }
        catch (ReportTextException refused)
        {
            terminal.Error.WriteLine(new Diagnostic(refused.Code, Severity.Error, CaseLoading.Printed(file), refused.Line, refused.Column, refused.Message));
            exitCode = ExitCode.CaseErrors;
            return null;
        }
    }

    /// <summary>The draft of a case that the reports give.</summary>
    /// <param name="reports">The reports.</param>
    /// <param name="reference">The day that "today" means, or null.</param>
    /// <param name="folder">The folder of the case file, from which the case names the reports; <see langword="null"/> for names alone.</param>
    /// <param name="terminal">Where paths start from.</param>
    /// <param name="into">The case that the draft is added to.</param>
    public static Case Draft(LoadedReports reports, DateOnly? reference, Terminal terminal, string? folder = null, Case? into = null)
    {
        var files = reports.Set.Readings.Select((r, i) => KeyValuePair.Create(
            r.Document.Id,
            folder is null ? Path.GetFileName(reports.Paths[i]) : Path.GetRelativePath(folder, terminal.Resolve(reports.Paths[i])).Replace('\\', '/')));
        return DraftCase.Of(reports.Set, new() { Files = files.ToImmutableDictionary(), ReferenceDate = reference, Into = into });
    }

    /// <summary>The texts of a case's sources that lie beside it, read; those that are not there are left out.</summary>
    public static ImmutableArray<ReportView> Beside(Terminal terminal, string casePath, Case theCase, ReaderOptions reader, ParseResult result)
    {
        var folder = Path.GetDirectoryName(terminal.Resolve(casePath))!;
        var found = theCase.Sources
            .Where(s => s.File is { } file && IsReport(file) && !Path.IsPathRooted(file) && IsWithin(folder, file) && File.Exists(Path.Combine(folder, file)))
            .ToArray();
        if (found.Length == 0 || reader.Reader(terminal, result).Reader is not { } make)
            return [];
        var views = ImmutableArray.CreateBuilder<ReportView>();
        foreach (var source in found)
        {
            if (Text(terminal, Path.Combine(folder, source.File!), out _) is { } text)
                views.Add(new(source.Id, text, make.Read(text, reader.Options(result))));
        }

        return views.ToImmutable();
    }

    // A case from somebody else must not make Parley show a file from elsewhere on the disk.
    private static bool IsWithin(string folder, string file) =>
        Path.GetFullPath(file, folder).StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}
