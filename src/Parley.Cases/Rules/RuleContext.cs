using Parley.Cases.Binding;
using Parley.Cases.Yaml;
using Parley.Core;

namespace Parley.Cases.Rules;

/// <summary>What a rule sees: a bound case, and a place to say something about a path of it.</summary>
internal sealed class RuleContext(Case theCase, YamlNode root, DiagnosticSink sink)
{
    private readonly Dictionary<string, string> _names = theCase.Parties.ToDictionary(p => p.Id, p => Printable.Clean(p.Name), StringComparer.Ordinal);

    public Case Case => theCase;

    /// <summary>Whether so much was reported that further checks are of no use.</summary>
    public bool IsFull => sink.IsFull;

    /// <summary>Reports about the place where a path is written, or the nearest element around it that is written.</summary>
    public void Report(DiagnosticCode code, string path, string message, Severity? severity = null)
    {
        if (!sink.IsFull)
            sink.Report(code, Locate(root, path) ?? root.Location, message, severity ?? code.Severity);
    }

    /// <summary>The place of a path's value, or of the nearest written element around it.</summary>
    public static SourceLocation? Locate(YamlNode root, string path)
    {
        var steps = CasePath.Follow(root, path).Steps;
        for (var i = steps.Length - 1; i >= 0; i--)
        {
            if (steps[i].Location is { } at)
                return at;
        }

        return null;
    }

    public string NameOf(string party) => _names.GetValueOrDefault(party, party);
}
