namespace Parley.Briefs;

/// <summary>What the terminal can show.</summary>
public sealed record TerminalOptions
{
    /// <summary>Columns, 40 to 200. Default 80.</summary>
    public int Width { get; init; } = 80;

    /// <summary>Whether characters beyond ASCII can be shown. Default true.</summary>
    public bool Unicode { get; init; } = true;

    /// <summary>Whether to set headings and likelihoods apart with ANSI codes. Default false.</summary>
    public bool Colour { get; init; }
}
