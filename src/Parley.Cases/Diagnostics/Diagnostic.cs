using System.Globalization;

namespace Parley.Cases;

/// <summary>How much a diagnostic matters.</summary>
public enum Severity
{
    /// <summary>Something to know: a gap or a simplification.</summary>
    Info,

    /// <summary>The file can be used, but a reader would question it.</summary>
    Warning,

    /// <summary>The file cannot be used until it is mended.</summary>
    Error,
}

/// <summary>A line and a column in a text, both counted from 1.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1, in UTF-16 units.</param>
public readonly record struct SourceLocation(int Line, int Column);

/// <summary>Something to say about a file: what, where and what is allowed.</summary>
/// <param name="Code">The code, <c>PAR</c> and three digits; see <see cref="DiagnosticCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="File">The file as it was named by the caller.</param>
/// <param name="Line">The line, from 1; 1 where the whole file is meant.</param>
/// <param name="Column">The column, from 1; 1 where the whole line or file is meant.</param>
/// <param name="Message">The sentence, on one line, safe to print on a terminal; it may quote the file and must be escaped like any text.</param>
public sealed record Diagnostic(string Code, Severity Severity, string File, int Line, int Column, string Message)
{
    /// <summary>The form that editors and build logs understand: <c>file(line,column): error PAR101: message</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Printable.Clean(File)}({Line},{Column}): {Word} {Code}: {Message}");

    private string Word => Severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
