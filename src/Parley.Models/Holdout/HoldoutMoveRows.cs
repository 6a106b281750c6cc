namespace Parley.Models.Holdout;

/// <summary>The four rows of one move: what each step takes from the step before, itself and the step after, and what is added.</summary>
internal readonly ref struct HoldoutMoveRows(ReadOnlySpan<double> rows, int stride)
{
    /// <summary>Share of the step before.</summary>
    public ReadOnlySpan<double> Before { get; } = rows[..stride];

    /// <summary>Share of the step itself.</summary>
    public ReadOnlySpan<double> Same { get; } = rows.Slice(stride, stride);

    /// <summary>Share of the step after.</summary>
    public ReadOnlySpan<double> After { get; } = rows.Slice(2 * stride, stride);

    /// <summary>What is added; holds the end value of the last step.</summary>
    public ReadOnlySpan<double> Added { get; } = rows.Slice(3 * stride, stride);
}
