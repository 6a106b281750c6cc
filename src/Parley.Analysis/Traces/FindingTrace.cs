using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Analysis.Traces;

/// <summary>Where a number of an answer comes from: what it was computed from, and what that rests on.</summary>
public sealed record FindingTrace
{
    /// <summary>Path of the finding: <c>holdout/today/ukraine/price</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The number, in the unit in which sentences print it.</summary>
    public required double Value { get; init; }

    /// <summary>The question that it answers.</summary>
    public required string Question { get; init; }

    /// <summary>The page of the documentation that says how it is computed.</summary>
    public required string Method { get; init; }

    /// <summary>Sentences of the answer that print it.</summary>
    public required ImmutableArray<Statement> Sentences { get; init; }

    /// <summary>The inputs that it rests on, with what each of them rests on.</summary>
    public required ImmutableArray<TracedInput> Inputs { get; init; }
}

/// <summary>An input, and what it rests on.</summary>
/// <param name="Input">The input.</param>
/// <param name="Evidence">Items of evidence that bear on it; empty for none.</param>
/// <param name="Assumptions">Assumptions that bear on it.</param>
public sealed record TracedInput(CaseInput Input, ImmutableArray<Evidence> Evidence, ImmutableArray<Assumption> Assumptions);
