using System.Collections.Immutable;
using Parley.Analysis.Findings;

namespace Parley.Analysis.Backtest;

/// <summary>How far models have been off on past decisions.</summary>
public sealed record BacktestReport
{
    /// <summary>File name of the data set, without its folder.</summary>
    public required string File { get; init; }

    /// <summary>SHA-256 of the file, hexadecimal.</summary>
    public required string FileHash { get; init; }

    /// <summary>Version of Parley.</summary>
    public required string Version { get; init; }

    /// <summary>Seed of the bootstrap and of the folds.</summary>
    public required ulong Seed { get; init; }

    /// <summary>Issues in the file.</summary>
    public required int Issues { get; init; }

    /// <summary>Issues with a known outcome and at least three parties with position and salience.</summary>
    public required int Scoreable { get; init; }

    /// <summary>Dossiers among the scoreable issues.</summary>
    public required int Dossiers { get; init; }

    /// <summary>Where capability was taken from, in words.</summary>
    public required string Capability { get; init; }

    /// <summary>One row for each model, best mean absolute error first.</summary>
    public required ImmutableArray<ModelScore> Models { get; init; }

    /// <summary>Scores of forecasts that are distributions.</summary>
    public required ImmutableArray<DistributionScore> Distributions { get; init; }

    /// <summary>Bootstrap samples behind the intervals.</summary>
    public required int BootstrapSamples { get; init; }

    /// <summary>What the reader should know.</summary>
    public required ImmutableArray<string> Notes { get; init; }
}

/// <summary>How far one model has been off.</summary>
public sealed record ModelScore
{
    /// <summary>The model's id.</summary>
    public required string Model { get; init; }

    /// <summary>The model's name for people.</summary>
    public required string Name { get; init; }

    /// <summary>The family, or <c>baseline</c>.</summary>
    public required string Family { get; init; }

    /// <summary>Issues that it gave an answer for.</summary>
    public required int Answered { get; init; }

    /// <summary>Mean absolute error, points of 100.</summary>
    public required double MeanAbsoluteError { get; init; }

    /// <summary>Root mean square error, points of 100.</summary>
    public required double RootMeanSquareError { get; init; }

    /// <summary>Share of issues within 10 points, 0 to 1.</summary>
    public required double Within10 { get; init; }

    /// <summary>Share of issues within 20 points, 0 to 1.</summary>
    public required double Within20 { get; init; }

    /// <summary>
    /// Mean continuous ranked probability score, points of 100, of a normal distribution around the answer whose deviation is
    /// the model's own root mean square error on the other dossiers, with its tails put on the ends of the scale.
    /// </summary>
    public required double Crps { get; init; }

    /// <summary>Share of outcomes inside the 50 % interval of that distribution, 0 to 1.</summary>
    public required double Coverage50 { get; init; }

    /// <summary>Share of outcomes inside the 80 % interval of that distribution, 0 to 1.</summary>
    public required double Coverage80 { get; init; }

    /// <summary>Mean absolute error minus the compromise model's on the same issues.</summary>
    public required double Difference { get; init; }

    /// <summary>95 % interval of the difference, paired bootstrap by dossier; <see langword="null"/> for the compromise model itself.</summary>
    public Interval? DifferenceInterval95 { get; init; }

    /// <summary>Share of answers that cycle or still move, 0 to 1; 0 for models without rounds.</summary>
    public required double Unsettled { get; init; }

    /// <summary>Mean absolute error by subgroup.</summary>
    public required ImmutableArray<SubgroupScore> Subgroups { get; init; }
}

/// <summary>Mean absolute error in a subgroup.</summary>
/// <param name="Group">What the split is by: vintage, voting rule, outcome.</param>
/// <param name="Value">The value: QMV, unanimity, pole, interior.</param>
/// <param name="Issues">Issues in it.</param>
/// <param name="MeanAbsoluteError">Mean absolute error, points of 100.</param>
public sealed record SubgroupScore(string Group, string Value, int Issues, double MeanAbsoluteError);

/// <summary>How good a forecast that is a distribution has been.</summary>
public sealed record DistributionScore
{
    /// <summary>Stable id: <c>outlook</c>, <c>outlook-cross-validated</c>, <c>climatology</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Name for people.</summary>
    public required string Name { get; init; }

    /// <summary>Issues scored.</summary>
    public required int Issues { get; init; }

    /// <summary>Mean continuous ranked probability score, points of 100, lower is better.</summary>
    public required double Crps { get; init; }

    /// <summary>Share of outcomes inside the 50 % interval, 0 to 1.</summary>
    public required double Coverage50 { get; init; }

    /// <summary>Share of outcomes inside the 80 % interval, 0 to 1.</summary>
    public required double Coverage80 { get; init; }

    /// <summary>Mean width of the 80 % interval, points of 100.</summary>
    public required double Width80 { get; init; }
}
