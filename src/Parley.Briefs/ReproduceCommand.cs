using System.Globalization;
using Parley.Analysis.Findings;

namespace Parley.Briefs;

/// <summary>Composes the command line that makes an answer again.</summary>
internal static class ReproduceCommand
{
    public static string Of(Provenance provenance, string command = "brief")
    {
        var scenario = provenance.Scenario is { } name ? $" --scenario {Quoted(name)}" : "";
        return string.Create(CultureInfo.InvariantCulture,
            $"parley {command} {string.Join(' ', (provenance.Reports.IsEmpty ? [provenance.CaseFile] : provenance.Reports).Select(Quoted))}{scenario} --seed {provenance.Seed} --draws {provenance.Draws}");
    }

    /// <summary>The command line that keeps the draft behind an answer as a case, for numbers to be given in.</summary>
    public static string Keep(Provenance provenance) => $"parley read {string.Join(' ', provenance.Reports.Select(Quoted))} --case draft.yaml";

    /// <summary>The text as one word of a command line.</summary>
    private static string Quoted(string text) =>
        text.Length > 0 && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_' or '/')
            ? text : $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
