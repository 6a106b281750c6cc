using System.Collections.Immutable;
using Parley.Analysis.Holdout;

namespace Parley.Briefs.Figures;

/// <summary>Weeks in a row over which the same steps are meant.</summary>
/// <param name="From">First week.</param>
/// <param name="To">The week after the last, or the last week of the drawing.</param>
/// <param name="Regime">The regime at the first of them.</param>
/// <param name="Yes">For each party, where it says yes; of the first week.</param>
/// <param name="Settles">Where all do.</param>
/// <param name="Intervals">The steps that are meant.</param>
internal sealed record StripSpan(
    int From, int To, int Regime, ImmutableArray<ImmutableArray<(int Low, int High)>> Yes, ImmutableArray<(int Low, int High)> Settles, ImmutableArray<(int Low, int High)> Intervals)
{
    /// <summary>A span for each week of a strip, up to a last week.</summary>
    public static ImmutableArray<StripSpan> Of(ImmutableArray<StripDate> strip, int last) =>
        [.. strip.Where(s => s.Week <= last).Select((s, i) => new StripSpan(s.Week, i + 1 < strip.Length ? Math.Min(strip[i + 1].Week, last) : last, s.Regime, s.Yes, s.Settles, [])).Where(s => s.To > s.From)];

    /// <summary>Spans in which the steps that are meant stay the same, as one.</summary>
    public static ImmutableArray<StripSpan> Merged(ImmutableArray<StripSpan> spans, Func<StripSpan, ImmutableArray<(int Low, int High)>> meant)
    {
        var merged = new List<StripSpan>();
        foreach (var span in spans)
        {
            var intervals = meant(span);
            if (merged.Count > 0 && merged[^1].Intervals.AsSpan().SequenceEqual(intervals.AsSpan()))
                merged[^1] = merged[^1] with { To = span.To };
            else
                merged.Add(span with { Intervals = intervals });
        }

        return [.. merged];
    }

    /// <summary>Spans in which regime and all answers stay the same, as one.</summary>
    public static ImmutableArray<StripSpan> Alike(ImmutableArray<StripSpan> spans)
    {
        var alike = new List<StripSpan>();
        foreach (var span in spans)
        {
            if (alike.Count > 0 && alike[^1].Regime == span.Regime && alike[^1].Yes.Zip(span.Yes).All(p => p.First.AsSpan().SequenceEqual(p.Second.AsSpan())))
                alike[^1] = alike[^1] with { To = span.To };
            else
                alike.Add(span);
        }

        return [.. alike];
    }
}
