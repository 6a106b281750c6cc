using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Reported;

/// <summary>What the reports say, without any likelihood: a stated position, who is left out, what is planned, what is open.</summary>
public sealed record ReportedFinding
{
    /// <summary>Stable id: <c>position-territory-ukraine</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What kind of thing is said: red-line, position, left-out, planned, question, sourcing.</summary>
    public required string Kind { get; init; }

    /// <summary>The sentence; what stands between quotation marks are the words of the case.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The passages that it rests on, as <c>source/passage</c>.</summary>
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Lines of the case that it rests on and that nobody has accepted.</summary>
    public int Unaccepted { get; init; }

    /// <summary>Items that the sentence counts without naming them, or out of which it names some; by what they are.</summary>
    public ImmutableArray<(string What, double Value)> Counts { get; init; } = [];
}

/// <summary>How many sentences of the reports assert something, and on whose word.</summary>
/// <param name="Claims">Sentences that assert something.</param>
/// <param name="Attributed">Those that are given to somebody.</param>
/// <param name="Identifiable">Those that are given to somebody who can be identified.</param>
public sealed record SourcingCount(int Claims, int Attributed, int Identifiable);

/// <summary>An issue on which no position has a number, so that no model can be asked.</summary>
/// <param name="Issue">The issue.</param>
/// <param name="Stated">Positions on it that are stated in words.</param>
/// <param name="Path">Where the first number could be given.</param>
public sealed record UnansweredIssue(Issue Issue, int Stated, string Path);
