using System.Collections.Immutable;
using Parley.Analysis.Catalog;
using Parley.Cases;
using Parley.Cli.Hosting;

namespace Parley.Cli.Commands;

/// <summary>A folder of catalogue cases: <c>{case}.yaml</c> and <c>{case}.expected.json</c> side by side, at any depth up to six.</summary>
internal static class CatalogFolder
{
    private const string Suffix = ".expected.json";
    private const int MaxFiles = 2_000;
    private const int MaxBytes = 4_000_000;

    /// <summary>The catalogue that comes with Parley.</summary>
    public static string Shipped => Path.Combine(AppContext.BaseDirectory, "catalog");

    /// <summary>Reads a catalogue, by id.</summary>
    /// <param name="terminal">Faults go to its error stream.</param>
    /// <param name="folder">The folder as the user gave it, or <see langword="null"/> for the one that comes with Parley.</param>
    /// <param name="only">Read the case with this id alone, or all.</param>
    public static (ImmutableArray<CatalogEntry> Entries, int ExitCode) Load(Terminal terminal, string? folder, string? only)
    {
        var root = folder is null ? Shipped : terminal.Resolve(folder);
        var printed = CaseLoading.Printed(folder ?? root);
        if (!Directory.Exists(root))
            return Fail($"parley: there is no folder '{printed}'.", ExitCode.FileFailure);

        var files = Files(root);
        if (files.Length == 0)
            return Fail($"parley: there is no catalogue case (NAME.yaml with NAME{Suffix}) in '{printed}'.", ExitCode.FileFailure);
        if (files.GroupBy(f => f.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
            return Fail($"parley: two cases of the catalogue are called '{CaseLoading.Printed(twice.Key)}'.", ExitCode.CaseErrors);
        if (only is not null)
        {
            var known = string.Join(", ", files.Select(f => CaseLoading.Printed(f.Id)));
            files = [.. files.Where(f => f.Id == only)];
            if (files.Length == 0)
                return Fail($"parley: the catalogue has no case '{CaseLoading.Printed(only)}'; it has {known}.", ExitCode.Usage);
        }

        var entries = files.Select(f => Read(terminal, root, f.Id, f.Relative)).ToArray();
        return ([.. entries.OfType<CatalogEntry>()], entries.Any(e => e is null) ? ExitCode.CaseErrors : ExitCode.Ok);

        (ImmutableArray<CatalogEntry>, int) Fail(string message, int code)
        {
            terminal.Error.WriteLine(message);
            return ([], code);
        }
    }

    private static (string Id, string Relative)[] Files(string root)
    {
        var search = new EnumerationOptions { RecurseSubdirectories = true, MaxRecursionDepth = 6, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden };
        return
        [
            .. Directory.EnumerateFiles(root, "*" + Suffix, search)
                .Take(MaxFiles)
                .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Select(f => (Id: Path.GetFileName(f)[..^Suffix.Length], Relative: f[..^Suffix.Length] + ".yaml"))
                .OrderBy(f => f.Relative, StringComparer.Ordinal),
        ];
    }

    private static CatalogEntry? Read(Terminal terminal, string root, string id, string relative)
    {
        var caseFile = Path.Combine(root, relative);
        var numbersFile = Path.ChangeExtension(caseFile, null) + Suffix;
        var numbersShown = CaseLoading.Printed(Path.ChangeExtension(relative, null) + Suffix);
        var document = CaseDocument.Load(caseFile);
        foreach (var diagnostic in document.Diagnostics.Where(d => d.Severity == Severity.Error))
            terminal.Error.WriteLine(CaseLoading.Shown(diagnostic, caseFile, relative));

        string? problem;
        CatalogExpectation? expected = null;
        if (new FileInfo(numbersFile).Length > MaxBytes)
            problem = "the file is too long";
        else if (CatalogExpectation.TryRead(File.ReadAllText(numbersFile), out expected, out problem) && expected!.Case != id)
            problem = $"case is '{expected.Case}', the file name says '{CaseLoading.Printed(id)}'";
        if (problem is not null)
            terminal.Error.WriteLine($"{numbersShown}: error: {problem}.");

        return document.Case is { } theCase && problem is null
            ? new() { Id = id, File = relative, CaseHash = document.Hash, Case = theCase, Expected = expected! }
            : null;
    }
}
