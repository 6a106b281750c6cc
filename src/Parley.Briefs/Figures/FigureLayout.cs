namespace Parley.Briefs.Figures;

/// <summary>The two widths that every figure is drawn for; the style sheet shows the one that fits the screen.</summary>
/// <param name="Suffix">Class of the drawing: <c>w</c> or <c>n</c>.</param>
/// <param name="Width">Width of the view box, in pixels at natural size.</param>
/// <param name="FontSize">Size of all text in the drawing.</param>
/// <param name="Stacked">Whether row labels stand above their bars instead of beside them.</param>
public sealed record FigureLayout(string Suffix, double Width, double FontSize, bool Stacked)
{
    /// <summary>For the full text column, and for paper.</summary>
    public static FigureLayout Wide { get; } = new("w", 720, 12, false);

    /// <summary>For phones.</summary>
    public static FigureLayout Narrow { get; } = new("n", 356, 11.5, true);

    /// <summary>Suffix of the other drawing of the same figure on the page, whose title and description are this one's too; <see langword="null"/> where it has its own.</summary>
    public string? NamedBy { get; init; }

    /// <summary>Height of a line of text.</summary>
    public double LineHeight => Math.Ceiling(FontSize * 1.3);
}
