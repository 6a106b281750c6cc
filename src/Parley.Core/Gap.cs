namespace Parley.Core;

/// <summary>A number that a question needs and the case does not give.</summary>
/// <param name="Path">Where it belongs, as a path in the case file: <c>issues/territory/positions/ukraine/salience</c>.</param>
/// <param name="Label">What is missing, in words.</param>
/// <param name="Default">The range used in its place; <see langword="null"/> where nothing is put in its place.</param>
/// <param name="Meaning">What the gap does to the answers, in a sentence.</param>
public sealed record Gap(string Path, string Label, Estimate? Default, string Meaning);
