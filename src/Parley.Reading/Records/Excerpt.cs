namespace Parley.Reading;

/// <summary>A span of a report, with its words.</summary>
/// <param name="Sentence">The id of the sentence that it begins in (<c>S01</c>), or null outside sentences.</param>
/// <param name="Start">Offset of its first character in the file as it was given, in UTF-16 units from 0.</param>
/// <param name="End">Offset after its last character.</param>
/// <param name="Text">The words, as they stand in the report's plain text.</param>
public sealed record Excerpt(string? Sentence, int Start, int End, string Text);
