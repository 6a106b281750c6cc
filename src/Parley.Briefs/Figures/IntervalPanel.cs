using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>Where models expect one issue to settle, with what each party asks for below, on one axis.</summary>
public sealed record IntervalPanel
{
    /// <summary>What the drawing shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What can be read off it, for those who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>The scale.</summary>
    public required Scale Scale { get; init; }

    /// <summary>The headline row: the predictive distribution.</summary>
    public required PanelHeadline Headline { get; init; }

    /// <summary>The models, by family.</summary>
    public required ImmutableArray<PanelGroup> Groups { get; init; }

    /// <summary>What each party asks for.</summary>
    public required ImmutableArray<PanelParty> Parties { get; init; }

    /// <summary>What points on the scale mean.</summary>
    public required ImmutableArray<Mark> Marks { get; init; }
}

/// <summary>The predictive distribution.</summary>
/// <param name="Median">Its median.</param>
/// <param name="Interval50">Its middle half.</param>
/// <param name="Interval80">Its middle four fifths.</param>
/// <param name="Bins">Probability in equal bins of the scale.</param>
public sealed record PanelHeadline(double Median, Interval Interval50, Interval Interval80, ImmutableArray<double> Bins);

/// <summary>The models of one family.</summary>
/// <param name="Name">The family.</param>
/// <param name="Models">Its models.</param>
public sealed record PanelGroup(string Name, ImmutableArray<PanelModel> Models);

/// <summary>One model's answer.</summary>
/// <param name="Name">The model's name.</param>
/// <param name="Median">Median over the draws; <see langword="null"/> where it gives none.</param>
/// <param name="Interval50">Middle half.</param>
/// <param name="Interval80">Middle four fifths.</param>
/// <param name="Hollow">Whether the dot is drawn hollow: no settled answer in most draws.</param>
/// <param name="Status">How the run ended, printed where there is no answer.</param>
public sealed record PanelModel(string Name, double? Median, Interval? Interval50, Interval? Interval80, bool Hollow, string Status);

/// <summary>What one party asks for.</summary>
/// <param name="Name">The party's short name.</param>
/// <param name="Position">Its demand; <see langword="null"/> for a blank.</param>
/// <param name="Limit">Its red line.</param>
/// <param name="CrossedAbove">Whether the red line is crossed above it.</param>
public sealed record PanelParty(string Name, Estimate? Position, Estimate? Limit, bool CrossedAbove);
