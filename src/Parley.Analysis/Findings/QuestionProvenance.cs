namespace Parley.Analysis.Findings;

/// <summary>How the answer to one question was made: everything needed to make the same bytes again.</summary>
/// <param name="Version">Version of Parley.</param>
/// <param name="CaseFile">File name of the case, without its folder.</param>
/// <param name="CaseHash">SHA-256 of the case text, hexadecimal.</param>
/// <param name="Scenario">The scenario laid over the case, if one is.</param>
/// <param name="Seed">Seed of the random numbers.</param>
/// <param name="Draws">Draws over the input ranges.</param>
public sealed record QuestionProvenance(string Version, string CaseFile, string CaseHash, string? Scenario, ulong Seed, int Draws);
