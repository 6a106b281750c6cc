using System.Collections.Immutable;
using Parley.Core;

namespace Parley.Cases.Foreign.Genius;

/// <summary>The worth of a numeric issue by the formula of its evaluator, as points between which it lies on straight lines.</summary>
internal sealed class GeniusCurve(GeniusNode node, MarkupElement evaluator, string name)
{
    private string Type => evaluator.Find("ftype")?.Value ?? evaluator.Find("type")?.Value ?? "linear";

    /// <summary>Whole numbers: <c>slope·(v − lowerbound) + offset</c>, held between 0 and 1, to the last digit at each value.</summary>
    public ImmutableArray<WorthPoint>? OverWholeNumbers(ForeignRange range)
    {
        if (Type != "linear")
            return Unknown("linear");
        if (node.Number(evaluator, "slope", name) is not { } slope || node.Number(evaluator, "offset", name) is not { } offset)
            return null;
        var points = ImmutableArray.CreateBuilder<WorthPoint>();
        for (var v = range.Low; v <= range.High; v++)
        {
            if (!Exact.TryMultiply(slope, v - range.Low, out var rise) || !Exact.TryAdd(rise, offset, out var worth))
                return TooManyDigits();
            points.Add(new() { At = (double)v, Value = Math.Clamp(worth, 0, 1) });
        }

        return points.ToImmutable();
    }

    /// <summary>All numbers: a line held between 0 and 1, a constant, or a triangle. Where the line meets 0 or 1 a point stands.</summary>
    public ImmutableArray<WorthPoint>? OverAll(ForeignRange range) => Type switch
    {
        "linear" => Line(range),
        "constant" => Constant(range),
        "triangular" => Triangle(range),
        _ => Unknown("linear, constant and triangular"),
    };

    private ImmutableArray<WorthPoint>? Line(ForeignRange range)
    {
        if (Parameter(0) is not { } start || Parameter(1) is not { } slope)
            return null;
        if (!At(range.Low, out var low) || !At(range.High, out var high))
            return TooManyDigits();
        List<(decimal At, decimal Worth)> points = [(range.Low, low), (range.High, high)];
        foreach (var bound in (decimal[])[0, 1])
        {
            // Between the ends the line meets the bound once, where it lies on both sides of it.
            if ((low < bound && high > bound) || (low > bound && high < bound))
                points.Add((range.Low + ((range.High - range.Low) * ((bound - low) / (high - low))), bound));
        }

        return Points(points.Select(p => (p.At, Math.Clamp(p.Worth, 0, 1))));

        bool At(decimal value, out decimal worth)
        {
            worth = 0;
            return Exact.TryMultiply(slope, value, out var rise) && Exact.TryAdd(rise, start, out worth);
        }
    }

    private ImmutableArray<WorthPoint>? Constant(ForeignRange range)
    {
        if (Parameter(0) is not { } worth)
            return null;
        if (worth is >= 0 and <= 1)
            return Points([(range.Low, worth), (range.High, worth)]);
        node.Sink.Report(DiagnosticCodes.ForeignValue, evaluator.At, $"the constant worth of {name} is {Binding.Decimals.Text(worth)}, allowed is 0 to 1");
        return null;
    }

    private ImmutableArray<WorthPoint>? Triangle(ForeignRange range)
    {
        if (Parameter(0) is not { } low || Parameter(1) is not { } high || Parameter(2) is not { } top)
            return null;
        if (low > top || top > high || low == high)
        {
            node.Sink.Report(DiagnosticCodes.ForeignValue, evaluator.At, $"the triangle of {name} has its ends at {Binding.Decimals.Text(low)} and {Binding.Decimals.Text(high)} and its top at {Binding.Decimals.Text(top)}, the top lies between the ends");
            return null;
        }

        // A side that stands upright within the scale is a jump, which straight lines between points cannot show.
        if ((top == low && low > range.Low && low <= range.High) || (top == high && high >= range.Low && high <= range.High))
        {
            node.Sink.Report(DiagnosticCodes.ForeignKind, evaluator.At, $"the triangle of {name} jumps at {Binding.Decimals.Text(top)}, only sloping sides are read");
            return null;
        }

        var places = new[] { range.Low, low, top, high, range.High }.Where(p => p >= range.Low && p <= range.High).Distinct();
        return Points(places.Select(p => (p, Height(p))));

        decimal Height(decimal v) => v < low || v >= high ? 0 : v < top ? (v - low) / (top - low) : 1 - ((v - top) / (high - top));
    }

    private ImmutableArray<WorthPoint> Points(IEnumerable<(decimal At, decimal Worth)> points)
    {
        var result = new SortedDictionary<double, decimal>();
        foreach (var (at, worth) in points)
        {
            var (place, isExact) = Exact.ToDouble(at);
            if (!isExact)
                node.Sink.Report(DiagnosticCodes.ForeignRounded, evaluator.At, $"the worth of {name} bends at {Binding.Decimals.Text(at)}, which is written as {Printable.Number(place)}");
            result.TryAdd(place, worth);
        }

        return [.. result.Select(p => new WorthPoint { At = p.Key, Value = p.Value })];
    }

    private decimal? Parameter(int number) => node.Number(evaluator, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"parameter{number}"), name);

    private ImmutableArray<WorthPoint>? Unknown(string known)
    {
        node.Sink.Report(DiagnosticCodes.ForeignKind, evaluator.At, $"the evaluator of {name} is {Printable.Quote(Type)}, read {(known.Contains(' ', StringComparison.Ordinal) ? "are" : "is")} {known}");
        return null;
    }

    private ImmutableArray<WorthPoint>? TooManyDigits()
    {
        node.Sink.Report(DiagnosticCodes.ForeignValue, evaluator.At, $"the worth of {name} has more than {Binding.Decimals.MostDigits} digits, round slope and offset");
        return null;
    }
}
