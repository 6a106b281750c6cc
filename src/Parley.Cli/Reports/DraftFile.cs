using Parley.Cases;
using Parley.Cli.Hosting;
using Parley.Core;

namespace Parley.Cli.Reports;

/// <summary>Keeps a draft in a case file: a new one, or one that is there and is added to.</summary>
internal static class DraftFile
{
    private static readonly string[] Heading =
    [
        "A draft that rules read from reports. Nothing in it has been looked at by anybody.",
        "Each element says 'accepted: no'. To accept one, delete that line or write yes; 'parley accept FILE' goes through them.",
        "Blank numbers are for a person to give: the reports state none, and the reader invents none.",
    ];

    /// <summary>The text of a draft as a case file.</summary>
    public static string Text(Case draft) => CaseWriter.Write(draft, Heading);

    public static int Keep(Terminal terminal, LoadedReports reports, string file, DateOnly? reference)
    {
        var path = terminal.Resolve(file);
        var folder = Path.GetDirectoryName(path)!;
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            var text = Text(ReportLoading.Draft(reports, reference, terminal, folder));
            if (AtomicFile.Write(path, text, null) is { } refused)
                return Refused(terminal, refused, path, file);
            var lines = CaseDocument.Parse(text, file).Case is { } written ? DraftLine.Of(written).Length : 0;
            terminal.Error.WriteLine($"Wrote {CaseLoading.Printed(file)}: a draft with {lines} lines to accept.");
        }
        else
        {
            var document = CaseDocument.Load(path);
            foreach (var diagnostic in document.Diagnostics.Where(d => d.Severity == Severity.Error))
                terminal.Error.WriteLine(CaseLoading.Shown(diagnostic, path, file));
            if (document.Case is not { } old)
                return ExitCode.CaseErrors;
            var merged = CaseMerge.Add(document, ReportLoading.Draft(reports, reference, terminal, folder, old));
            if (!merged.Problems.IsEmpty)
                return Refused(terminal, merged.Problems[0], path, file);
            if (merged.Added.IsEmpty)
            {
                terminal.Error.WriteLine($"{CaseLoading.Printed(file)} holds all of this already and is left as it is.");
                return ExitCode.Ok;
            }

            if (merged.Document.HasErrors)
                return Refused(terminal, merged.Document.Diagnostics.First(d => d.Severity == Severity.Error), path, file);
            if (AtomicFile.Write(path, merged.Document.Text, document.Hash) is { } refused)
                return Refused(terminal, refused, path, file);
            terminal.Error.WriteLine($"Added {merged.Added.Length} elements to {CaseLoading.Printed(file)}; what was there is as it was.");
        }

        terminal.Error.WriteLine($"Next: parley accept {CaseLoading.Printed(file)}");
        return ExitCode.Ok;
    }

    private static int Refused(Terminal terminal, Diagnostic diagnostic, string path, string file)
    {
        terminal.Error.WriteLine(CaseLoading.Shown(diagnostic, path, file));
        return ExitCode.FileFailure;
    }
}
