using System.Collections.Immutable;
using Parley.Core;
using Parley.Reading;

namespace Parley.Briefs;

/// <summary>What reports say and on whose word: a case with the texts behind it, for the evidence in every format.</summary>
public sealed record EvidenceView
{
    /// <summary>The case, or the draft made from the texts.</summary>
    public required Case Case { get; init; }

    /// <summary>The texts that were read, empty for a case whose texts are not at hand.</summary>
    public ImmutableArray<ReportView> Reports { get; init; } = [];

    /// <summary>Version of Parley.</summary>
    public required string Version { get; init; }

    /// <summary>The command line that makes the same output again.</summary>
    public required string Reproduce { get; init; }

    /// <summary>The lines that nobody has accepted.</summary>
    public ImmutableArray<DraftLine> Draft => DraftLine.Of(Case);

    /// <summary>Why no outlook is given beside the evidence, or <see langword="null"/>.</summary>
    public string? Incomplete { get; init; }
}

/// <summary>A report that was read.</summary>
/// <param name="Source">The id of its source in the case.</param>
/// <param name="Text">The text, with the way from its words to the places in the file.</param>
/// <param name="Reading">What was read in it.</param>
public sealed record ReportView(string Source, ReportText Text, ReportReading Reading);
