using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Briefs.Figures;

/// <summary>What packages are worth to two parties: the frontier, what each has without an agreement, and packages with a name.</summary>
public sealed record DealScatter
{
    /// <summary>What the drawing shows, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>What can be read off it, for those who cannot see it.</summary>
    public required string Description { get; init; }

    /// <summary>The party whose worth runs to the right.</summary>
    public required ScatterAxis X { get; init; }

    /// <summary>The party whose worth runs upwards.</summary>
    public required ScatterAxis Y { get; init; }

    /// <summary>Worths on the frontier, by falling worth to the first party of the case.</summary>
    public required ImmutableArray<ScatterPoint> Frontier { get; init; }

    /// <summary>Neighbours on the frontier between which every worth can be had too, by the index of the first.</summary>
    public ImmutableHashSet<int> Joined { get; init; } = [];

    /// <summary>Whether other parties take part, so that a point here may be beaten and still be on the frontier.</summary>
    public bool IsProjection { get; init; }

    /// <summary>Whether some package is no worse than no agreement for all parties.</summary>
    public bool HasZone { get; init; }

    /// <summary>Packages with a name.</summary>
    public ImmutableArray<ScatterMark> Marks { get; init; } = [];

    /// <summary>The range of both axes: 0 to 100, or wider where worths are.</summary>
    public Scale Scale
    {
        get
        {
            var all = Frontier.SelectMany(p => new[] { p.X, p.Y }).Concat(Marks.SelectMany(m => new[] { m.X, m.Y })).Append(X.NoDeal).Append(Y.NoDeal).Where(double.IsFinite).Select(v => Math.Round(v, 6)).ToArray();
            return new(Math.Floor(Math.Min(0, all.Min()) / 10) * 10, Math.Ceiling(Math.Max(100, all.Max()) / 10) * 10);
        }
    }
}

/// <summary>One party of the drawing.</summary>
/// <param name="Party">Its name for figures.</param>
/// <param name="NoDeal">What it has without an agreement.</param>
/// <param name="Range">The range of that.</param>
public sealed record ScatterAxis(string Party, double NoDeal, Estimate Range);

/// <summary>A worth on the frontier.</summary>
/// <param name="X">Worth to the first party.</param>
/// <param name="Y">Worth to the second.</param>
/// <param name="IsRational">Whether no party of the case has more without an agreement.</param>
public readonly record struct ScatterPoint(double X, double Y, bool IsRational);

/// <summary>How a package is drawn.</summary>
public enum ScatterShape
{
    /// <summary>A disc: a solution picks it.</summary>
    Disc,

    /// <summary>A hollow square: it was put forward or is named in the case.</summary>
    Square,

    /// <summary>A diamond: it comes nearest to a deal where there is none.</summary>
    Diamond,
}

/// <summary>A package with a name.</summary>
/// <param name="Letter">Its label in the tables.</param>
/// <param name="Names">Its names.</param>
/// <param name="X">Worth to the first party.</param>
/// <param name="Y">Worth to the second.</param>
/// <param name="Shape">How it is drawn.</param>
public sealed record ScatterMark(string Letter, ImmutableArray<string> Names, double X, double Y, ScatterShape Shape);
