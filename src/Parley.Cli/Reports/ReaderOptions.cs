using System.CommandLine;
using System.Globalization;
using Parley.Cases;
using Parley.Cli.Hosting;
using Parley.Reading;

namespace Parley.Cli.Reports;

/// <summary>The options of everything that reads reports.</summary>
internal sealed class ReaderOptions
{
    private const long MostBytes = 4_000_000;

    private readonly Option<string?> _reference = new("--reference-date") { Description = "The day that \"today\" means in the reports, as YYYY-MM-DD." };
    private readonly Option<string[]> _lexicon = new("--lexicon") { Description = "Add the entries of this lexicon file; may be given more than once.", AllowMultipleArgumentsPerToken = false };

    public ReaderOptions(Command command)
    {
        _reference.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && !TryDate(result.Tokens[0].Value, out _))
                result.AddError($"{_reference.Name} is a day written as YYYY-MM-DD; '{result.Tokens[0].Value}' is not.");
        });
        command.Options.Add(_reference);
        command.Options.Add(_lexicon);
    }

    public DateOnly? ReferenceDate(ParseResult result) => result.GetValue(_reference) is { } text && TryDate(text, out var date) ? date : null;

    public ReadOptions Options(ParseResult result) => new() { ReferenceDate = ReferenceDate(result) };

    /// <summary>A reader with the lexica that ship and those that the user adds; an exit code where one cannot be read.</summary>
    public (ReportReader? Reader, int ExitCode) Reader(Terminal terminal, ParseResult result)
    {
        var files = new List<(string File, string Text)>();
        foreach (var file in result.GetValue(_lexicon) ?? [])
        {
            var path = terminal.Resolve(file);
            if (!File.Exists(path))
            {
                terminal.Error.WriteLine($"parley: there is no lexicon file '{CaseLoading.Printed(file)}'.");
                return (null, ExitCode.FileFailure);
            }

            if (new FileInfo(path).Length > MostBytes)
            {
                terminal.Error.WriteLine($"parley: the lexicon file '{CaseLoading.Printed(file)}' is longer than {MostBytes} bytes.");
                return (null, ExitCode.FileFailure);
            }

            files.Add((file, File.ReadAllText(path)));
        }

        try
        {
            return (files.Count == 0 ? new ReportReader() : new ReportReader(Lexicon.With(files)), ExitCode.Ok);
        }
        catch (LexiconException problem)
        {
            terminal.Error.WriteLine(new Diagnostic("PAR013", Severity.Error, CaseLoading.Printed(problem.File), problem.Line, 1, CaseLoading.Printed(problem.Message)));
            return (null, ExitCode.CaseErrors);
        }
    }

    /// <summary>The options that were given, as they would be typed.</summary>
    public string Typed(ParseResult result)
    {
        var date = result.GetValue(_reference) is { } text ? $" --reference-date {text}" : "";
        return date + string.Concat((result.GetValue(_lexicon) ?? []).Select(f => $" --lexicon {CommandWord.Of(f)}"));
    }

    private static bool TryDate(string text, out DateOnly date) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
