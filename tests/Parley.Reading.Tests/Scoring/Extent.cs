namespace Parley.Reading.Tests.Scoring;

/// <summary>A stretch of the text, in UTF-16 code units, end exclusive.</summary>
public readonly record struct Extent(int Start, int End)
{
    public int Length => End - Start;

    public bool Contains(Extent other) => Start <= other.Start && other.End <= End;

    /// <summary>How many code units two stretches share.</summary>
    public static int Shared(Extent? a, Extent? b) =>
        a is { } x && b is { } y ? Math.Max(0, Math.Min(x.End, y.End) - Math.Max(x.Start, y.Start)) : 0;

    public static bool Touch(Extent? a, Extent? b) => Shared(a, b) > 0;

    /// <summary>Whether they share a part of the shorter one.</summary>
    public static bool Overlap(Extent a, Extent b, double part = .5) =>
        Touch(a, b) && Shared(a, b) >= part * Math.Min(a.Length, b.Length);

    /// <summary>As <see cref="Overlap"/>, where what was found may not be half the text.</summary>
    public static bool Hits(Extent gold, Extent found, double part = .5) =>
        Overlap(gold, found, part) && found.Length <= 4 * gold.Length + 20;
}
