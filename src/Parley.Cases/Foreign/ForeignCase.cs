using System.Collections.Immutable;
using System.Globalization;
using Parley.Cases.Foreign;
using Parley.Core;

namespace Parley.Cases;

/// <summary>A file of another program, as it was read.</summary>
/// <param name="Name">The file as the caller names it; diagnostics begin with it, and party names may be made from it.</param>
/// <param name="Content">The bytes.</param>
public readonly record struct ForeignFile(string Name, byte[] Content);

/// <summary>A case made from a domain and profiles of GENIUS (XML) or GeniusWeb (JSON).</summary>
/// <remarks>
/// Reading never throws, whatever the files hold. Which file is the domain is found by what it holds. The case is the one
/// that its text loads as: what is imported is what a user has in the file, to the last digit.
/// </remarks>
/// <param name="Document">The case file and the case in it; <see langword="null"/> where the files have errors.</param>
/// <param name="Format">GENIUS or GeniusWeb; blank where no format was recognised.</param>
/// <param name="Diagnostics">Errors, and remarks on what was read in a way that somebody could question.</param>
public sealed record ForeignCase(CaseDocument? Document, string Format, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Most files of one deal space.</summary>
    public const int MostFiles = 64;

    /// <summary>Most bytes of all files together.</summary>
    public const int MostBytes = 20 * 1024 * 1024;

    /// <summary>The case, or <see langword="null"/> where the files have errors.</summary>
    public Case? Case => Document?.Case;

    /// <summary>The text of the case file, or blank where the files have errors.</summary>
    public string Text => Document?.Text ?? "";

    /// <summary>Whether the files have errors, so that there is no case.</summary>
    public bool HasErrors => Case is null;

    /// <summary>Makes a case of files in memory.</summary>
    /// <param name="files">A domain and its profiles, in any order; the profiles make parties in the order given.</param>
    /// <param name="caseFile">The name that the case file is to have.</param>
    public static ForeignCase Load(IReadOnlyList<ForeignFile> files, string caseFile = "imported.yaml")
    {
        ArgumentNullException.ThrowIfNull(files);
        var set = new ForeignSet(files);
        if (set.Read() is not { } read)
            return new(null, set.Format, set.Diagnostics());
        var heading = string.Create(CultureInfo.InvariantCulture, $"Written by `parley import` from {files.Count} {set.Format} files; weights and worth are as they stand there.");
        var document = CaseDocument.Parse(CaseWriter.Write(read, heading), caseFile);
        // A case that is too large as a file has errors that no foreign file has.
        return document.HasErrors
            ? new(null, set.Format, [.. set.Diagnostics(), .. document.Diagnostics.Where(d => d.Severity == Severity.Error)])
            : new(document, set.Format, set.Diagnostics());
    }
}
