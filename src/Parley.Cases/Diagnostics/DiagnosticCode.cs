namespace Parley.Cases;

/// <summary>A kind of diagnostic, as the catalogue explains it.</summary>
/// <param name="Code">The code, <c>PAR</c> and three digits; never used again for anything else.</param>
/// <param name="Severity">How much it usually matters.</param>
/// <param name="Title">What it is, in a few words.</param>
/// <param name="Explanation">What is wrong and why it matters.</param>
/// <param name="Fix">What to do about it.</param>
public sealed record DiagnosticCode(string Code, Severity Severity, string Title, string Explanation, string Fix);
