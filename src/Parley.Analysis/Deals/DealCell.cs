using System.Collections.Immutable;
using Parley.Core;
using Parley.Models.Deals;

namespace Parley.Analysis.Deals;

/// <summary>What one signatory wants on one issue, with the places of its inputs.</summary>
internal sealed record DealCell
{
    public required Position Position { get; init; }

    /// <summary>Place of the demand among the inputs; −1 where a table gives the worth.</summary>
    public int Value { get; init; } = -1;

    /// <summary>Place of the salience; −1 where a weight is given.</summary>
    public int Salience { get; init; } = -1;

    /// <summary>Place of the red line; −1 without one.</summary>
    public int Limit { get; init; } = -1;

    /// <summary>Place of what crossing it costs; −1 where it is hard or there is none.</summary>
    public int Cost { get; init; } = -1;

    /// <summary>Whether values above the red line are beyond it; otherwise those below.</summary>
    public bool CrossedAbove { get; init; }

    /// <summary>The table, by rising value, as shares of full worth; empty for the default shape.</summary>
    public ImmutableArray<(double At, Exact Share)> Table { get; init; } = [];

    public bool IsHard => Limit >= 0 && Cost < 0;

    /// <summary>Share of full worth by the table, with straight lines between its points and the outermost worth beyond them.</summary>
    public Exact ByTable(double at)
    {
        if (at <= Table[0].At)
            return Table[0].Share;
        for (var i = 1; i < Table.Length; i++)
        {
            var (low, high) = (Table[i - 1], Table[i]);
            if (at == high.At)
                return high.Share;
            if (at < high.At)
            {
                var along = (Exact.Of(at) - Exact.Of(low.At)) / (Exact.Of(high.At) - Exact.Of(low.At));
                return low.Share + (along * (high.Share - low.Share));
            }
        }

        return Table[^1].Share;
    }

    /// <summary>The table of a position, or nothing.</summary>
    public static ImmutableArray<(double At, Exact Share)> TableOf(Position position)
    {
        var full = Exact.Of(position.FullWorth ?? 100);
        // A full worth of 0 stands where nothing on the issue is worth anything.
        return full == Exact.Zero
            ? [.. position.Worth.OrderBy(w => w.At).Select(w => (w.At, Exact.Zero))]
            : [.. position.Worth.OrderBy(w => w.At).Select(w => (w.At, Exact.Of(w.Value) / full))];
    }
}
