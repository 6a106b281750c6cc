using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Analysis.Findings;

/// <summary>A number that stands in a computed sentence, with where it comes from.</summary>
/// <param name="Text">The number as printed.</param>
/// <param name="Value">The number before rounding.</param>
/// <param name="Finding">Path of the finding that it is taken from: <c>issues/territory/interval-80/low</c>.</param>
public sealed record QuotedNumber(string Text, double Value, string Finding);

/// <summary>A sentence computed from findings.</summary>
/// <param name="Text">The sentence or sentences.</param>
/// <param name="Numbers">Every number in the text, in the order in which they stand there.</param>
public sealed record Statement(string Text, ImmutableArray<QuotedNumber> Numbers);

/// <summary>A finding said in a sentence, with its likelihood inline and its confidence in a sentence of its own.</summary>
public sealed record Judgement
{
    /// <summary>Stable id: <c>territory-beyond-ukraine-limit</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The issue it is about; <see langword="null"/> for the case as a whole.</summary>
    public string? Issue { get; init; }

    /// <summary>The sentence; the likelihood word and its range stand inline as <see cref="Likelihood.ToString"/> prints them.</summary>
    public required Statement Statement { get; init; }

    /// <summary>The computed probability, 0 to 1.</summary>
    public required double Probability { get; init; }

    /// <summary>The word for the probability.</summary>
    public required Likelihood Likelihood { get; init; }

    /// <summary>How well founded the judgement is.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The passages that bear on its inputs, as <c>source/passage</c>, strongest grade first.</summary>
    public ImmutableArray<string> Passages { get; init; } = [];

    /// <summary>Lines of the case that it rests on and that nobody has accepted; 0 where it rests on none.</summary>
    public int Unaccepted { get; init; }
}

/// <summary>How well founded an issue's judgements are, with the three things that it is judged from.</summary>
/// <remarks>The rule is in <c>docs/method/confidence.md</c>.</remarks>
public sealed record Confidence
{
    /// <summary>The level.</summary>
    public required ConfidenceLevel Level { get; init; }

    /// <summary>Why, in a sentence that holds no likelihood word.</summary>
    public required Statement Why { get; init; }

    /// <summary>Share of the issue's inputs that a passage of credible grade supports, 0 to 1.</summary>
    public required double EvidenceCoverage { get; init; }

    /// <summary>Distance between the lowest and the highest central answer of the panel, as a share of the scale, 0 to 1.</summary>
    public required double ModelSpread { get; init; }

    /// <summary>Mean width of the issue's inputs as a share of what they could span, 0 to 1.</summary>
    public required double InputWidth { get; init; }
}
