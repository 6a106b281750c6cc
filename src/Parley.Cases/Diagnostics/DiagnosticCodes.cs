using System.Collections.Immutable;
using System.Reflection;

namespace Parley.Cases;

/// <summary>The catalogue of diagnostics. <c>docs/reference/diagnostics.md</c> is generated from it.</summary>
/// <remarks>
/// PAR0xx the file as text and YAML · PAR1xx keys and values · PAR2xx references · PAR3xx rules of a case · PAR4xx gaps ·
/// PAR5xx evidence · PAR6xx data sets · PAR7xx editing · PAR8xx foreign formats.
/// </remarks>
public static partial class DiagnosticCodes
{
    /// <summary>All codes, in order.</summary>
    public static ImmutableArray<DiagnosticCode> All { get; } = Collect();

    /// <summary>The entry of a code, or <see langword="null"/>.</summary>
    public static DiagnosticCode? Find(string code) => All.FirstOrDefault(c => c.Code == code);

    private static ImmutableArray<DiagnosticCode> Collect() =>
    [
        .. typeof(DiagnosticCodes)
            .GetProperties(BindingFlags.Static | BindingFlags.NonPublic)
            .Where(p => p.PropertyType == typeof(DiagnosticCode))
            .Select(p => (DiagnosticCode)p.GetValue(null)!)
            .OrderBy(c => c.Code, StringComparer.Ordinal),
    ];

    private static DiagnosticCode Error(int number, string title, string explanation, string fix) =>
        new(Name(number), Severity.Error, title, explanation, fix);

    private static DiagnosticCode Warning(int number, string title, string explanation, string fix) =>
        new(Name(number), Severity.Warning, title, explanation, fix);

    private static DiagnosticCode Info(int number, string title, string explanation, string fix) =>
        new(Name(number), Severity.Info, title, explanation, fix);

    private static string Name(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"PAR{number:000}");
}
