using System.Collections.Immutable;

namespace Parley.Cases;

/// <summary>Collects the diagnostics of one file, in bounded number.</summary>
internal sealed class DiagnosticSink(string file)
{
    /// <summary>The most diagnostics kept of one file.</summary>
    public const int Limit = 1000;

    private readonly List<Diagnostic> _items = [];
    private int _dropped;

    /// <summary>The file as the caller named it.</summary>
    public string File => file;

    /// <summary>Whether an error was reported.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>Whether so much was reported that further checks are of no use.</summary>
    public bool IsFull => _items.Count >= Limit;

    public void Report(DiagnosticCode code, SourceLocation at, string message, Severity? severity = null)
    {
        var level = severity ?? code.Severity;
        HasErrors |= level == Severity.Error;
        if (IsFull)
            _dropped++;
        else
            _items.Add(new(code.Code, level, file, Math.Max(1, at.Line), Math.Max(1, at.Column), message));
    }

    /// <summary>The diagnostics by place, each once.</summary>
    public ImmutableArray<Diagnostic> ToImmutable()
    {
        var result = _items.Distinct().OrderBy(d => d.Line).ThenBy(d => d.Column).ThenBy(d => d.Code, StringComparer.Ordinal).ToList();
        if (_dropped > 0)
        {
            var last = result[^1];
            result.Add(new(
                DiagnosticCodes.TooManyDiagnostics.Code, HasErrors ? Severity.Error : Severity.Info, file, last.Line, last.Column,
                $"{_dropped} further diagnostics are not shown, at most {Limit} are listed for one file"));
        }

        return [.. result];
    }
}
