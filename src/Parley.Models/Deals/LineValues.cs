using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>Which values of an issue leave both parties enough together with a frontier of the other issues; to within a billionth of a point of 100.</summary>
internal static class LineValues
{
    private const double Slack = 1e-9;

    /// <summary>Lowest and highest value; <see langword="null"/> where there is none.</summary>
    public static (double Low, double High)? Of<T>(DealNumbers<T> numbers, int place, int issue, List<StripPart<T>> rest) where T : struct, IBinaryInteger<T>
    {
        var (slot, k) = (numbers.Slots[place], Array.IndexOf(numbers.Slots[place].Issues, issue));
        var strips = rest.Select(r => new[] { r.Of.X * numbers.Unit[0], r.Of.Y * numbers.Unit[1], r.Of.Width * numbers.Unit[0], r.Of.Height * numbers.Unit[1] }).ToArray();
        var noDeal = numbers.Problem.Parties.Select(p => p.NoDeal.ToDouble()).ToArray();
        var (low, high) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var o = 0; o < slot.Count; o++)
        {
            var value = slot.Value(o, k);
            var span = slot.Joins[o] ? slot.Value(o + 1, k) - value : 0;
            if (value >= low && value + span <= high)
                continue;
            double[] start = [At(o, 0) - noDeal[0], At(o, 1) - noDeal[1]];
            double[] change = slot.Joins[o] ? [At(o + 1, 0) - At(o, 0), At(o + 1, 1) - At(o, 1)] : [0, 0];
            foreach (var strip in strips)
            {
                if (Shares(strip, start, change, span > 0) is not { } shares)
                    continue;
                low = Math.Min(low, value + (span * shares.Low));
                high = Math.Max(high, value + (span * shares.High));
            }
        }

        return low <= high ? (low, high) : null;

        double At(int option, int party) => double.CreateSaturating(slot.Worth[(2 * option) + party]) * numbers.Unit[party];
    }

    // The line of the issue and a strip of the rest together leave both enough for some place on the strip: a linear programme in one unknown.
    private static (double Low, double High)? Shares(double[] strip, double[] start, double[] change, bool isLine)
    {
        var (low, high) = (0.0, isLine ? 1.0 : 0.0);
        double[] now = [start[0] + strip[0] + Slack, start[1] + strip[1] + Slack];
        // The second party has most at the strip's left end, the first at its right end.
        var isOpen = Keep(now[1], change[1], ref low, ref high) && Keep(now[0] + strip[2], change[0], ref low, ref high);
        if (isOpen && strip[2] > 0)
        {
            // The least place that is enough for the first lies before the last that is enough for the second.
            var (first, second) = (-strip[3], strip[2]);
            isOpen = Keep((now[0] * first) + (now[1] * second), (change[0] * first) + (change[1] * second), ref low, ref high);
        }

        return isOpen ? (low, high) : null;
    }

    private static bool Keep(double at, double slope, ref double low, ref double high)
    {
        if (slope > 0)
            low = Math.Max(low, -at / slope);
        else if (slope < 0)
            high = Math.Min(high, -at / slope);
        else if (at < 0)
            return false;
        return low <= high;
    }
}
