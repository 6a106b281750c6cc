using System.CommandLine;
using System.Globalization;
using Parley.Cases;
using Parley.Cli.Hosting;
using Parley.Core;

namespace Parley.Cli.Commands;

/// <summary><c>parley import FILE…</c>: a case file from a domain and profiles of another program.</summary>
internal static class ImportCommand
{
    private const int MostNames = 6;

    public static Command Build(Terminal terminal)
    {
        var files = new Argument<string[]>("file") { Description = "A domain and its profiles, in any order, or the folder that holds them: GENIUS .xml or GeniusWeb .json.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output", "-o") { Description = "The case file to write; default the name of the domain with .yaml. A file that is there is left as it is." };
        var command = new Command("import", "Make a case file of a negotiation domain and its profiles, every number as it stands there.\n\nExamples:\n  parley import samples/deals/fisheries\n  parley import domain.xml north.xml south.xml -o quota.yaml") { files, output };
        command.SetAction(result => Run(terminal, result.GetValue(files)!, result.GetValue(output)));
        return command;
    }

    private static int Run(Terminal terminal, string[] given, string? output)
    {
        if (Load(terminal, given) is not { } files)
            return ExitCode.FileFailure;
        if (files.Count == 0)
        {
            terminal.Error.WriteLine($"parley: '{CaseLoading.Printed(given[0])}' holds no .xml or .json file.");
            return ExitCode.FileFailure;
        }

        var read = ForeignCase.Load(files);
        foreach (var diagnostic in read.Diagnostics)
            terminal.Error.WriteLine(Shown(terminal, diagnostic, given));
        if (read.Case is not { } theCase)
            return ExitCode.CaseErrors;

        var file = output ?? $"{Ids.From(theCase.Title) ?? "imported"}.yaml";
        var path = terminal.Resolve(file);
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Path.Exists(path))
            Directory.CreateDirectory(folder);
        if (AtomicFile.Write(path, read.Text, null) is { } refused)
        {
            terminal.Error.WriteLine(CaseLoading.Shown(refused, path, file));
            return ExitCode.FileFailure;
        }

        terminal.Out.WriteLine($"Wrote {CaseLoading.Printed(file)}.");
        terminal.Out.WriteLine($"{read.Format} domain '{theCase.Title}': {Count(theCase.Issues.Length, "issue", "issues")}, {Packages(theCase)}.");
        terminal.Out.WriteLine($"{Count(theCase.Parties.Length, "party", "parties")}: {Names(theCase)}.");
        terminal.Error.WriteLine($"Next: parley deals {CaseLoading.Printed(CommandWord.Of(file))}");
        return ExitCode.Ok;
    }

    private static List<ForeignFile>? Load(Terminal terminal, string[] given)
    {
        var files = new List<ForeignFile>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var argument in given)
        {
            var path = terminal.Resolve(argument);
            try
            {
                files.AddRange(ForeignFiles.Find(path).Where(seen.Add).Take(ForeignCase.MostFiles + 1 - files.Count).Select(ForeignFiles.Read));
            }
            catch (FileNotFoundException)
            {
                terminal.Error.WriteLine($"parley: there is no file '{CaseLoading.Printed(argument)}'.");
                return null;
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                terminal.Error.WriteLine($"parley: '{CaseLoading.Printed(argument)}' cannot be read.");
                return null;
            }
        }

        return files;
    }

    /// <summary>A diagnostic with its file named below the argument that it came from.</summary>
    private static string Shown(Terminal terminal, Diagnostic diagnostic, string[] given)
    {
        var argument = given.Where(a => diagnostic.File.StartsWith(terminal.Resolve(a), StringComparison.Ordinal)).MaxBy(a => terminal.Resolve(a).Length);
        return argument is null ? diagnostic.ToString() : CaseLoading.Shown(diagnostic, terminal.Resolve(argument), argument);
    }

    private static string Packages(Case theCase)
    {
        if (theCase.Issues.Any(i => i.Settles == Settlement.Anywhere))
            return "values anywhere on a scale";
        var count = theCase.Issues.Aggregate(System.Numerics.BigInteger.One, (n, i) => n * (i.Settles == Settlement.AtMarks ? i.Marks.Length : (int)Math.Floor((i.Scale.Width / i.Step!.Value) + 1e-9) + 1));
        return count.IsOne ? "1 package" : $"{count.ToString("N0", CultureInfo.InvariantCulture)} packages";
    }

    private static string Names(Case theCase)
    {
        var names = string.Join(", ", theCase.Parties.Take(MostNames).Select(p => p.Name));
        return theCase.Parties.Length <= MostNames ? names : string.Create(CultureInfo.InvariantCulture, $"{names} and {theCase.Parties.Length - MostNames} more");
    }

    private static string Count(int number, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{number} {(number == 1 ? one : many)}");
}
