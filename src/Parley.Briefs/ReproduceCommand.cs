using System.Globalization;
using Parley.Analysis.Findings;

namespace Parley.Briefs;

/// <summary>Composes the command line that makes an answer again.</summary>
internal static class ReproduceCommand
{
    public static string Of(Provenance provenance, string command = "brief") =>
        Of(command, provenance.Reports.IsEmpty ? [provenance.CaseFile] : provenance.Reports, provenance.Scenario, provenance.Seed, provenance.Draws);

    public static string Of(QuestionProvenance provenance, string command = "deals") => Of(command, [provenance.CaseFile], provenance.Scenario, provenance.Seed, provenance.Draws);

    /// <summary>The command line that keeps the draft behind an answer as a case, for numbers to be given in.</summary>
    public static string Keep(Provenance provenance) => $"parley read {string.Join(' ', provenance.Reports.Select(Quoted))} --case draft.yaml";

    private static string Of(string command, IEnumerable<string> files, string? scenario, ulong seed, int draws) => string.Create(CultureInfo.InvariantCulture,
        $"parley {command} {string.Join(' ', files.Select(Quoted))}{(scenario is null ? "" : $" --scenario {Quoted(scenario)}")} --seed {seed} --draws {draws}");

    /// <summary>The text as one word of a command line.</summary>
    private static string Quoted(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/')
            ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
