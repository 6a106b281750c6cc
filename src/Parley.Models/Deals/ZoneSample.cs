using System.Collections.Immutable;
using System.Numerics;
using Parley.Models.Sampling;

namespace Parley.Models.Deals;

/// <summary>The share of packages that no party refuses, in a sample; numbers come from the seed, the package's number and the choice only.</summary>
internal static class ZoneSample<T> where T : struct, IBinaryInteger<T>
{
    private const uint Purpose = 0x5A4F4E45;

    /// <summary>The share in a sample: each option of a choice, and each value of a continuous issue, is as likely as another.</summary>
    public static ZoneCount Of(DealNumbers<T> numbers, DealOptions options, CancellationToken cancellation)
    {
        var slots = numbers.Slots;
        var lengths = slots.Select(Lengths).ToArray();
        var worths = slots.Select(s => s.Worth.Select((w, at) => double.CreateSaturating(w) * numbers.Unit[at % numbers.Parties]).ToArray()).ToArray();
        var noDeal = numbers.Problem.Parties.Select(p => p.NoDeal.ToDouble() - 1e-9).ToArray();
        var (found, worth) = (0, new double[numbers.Parties]);
        for (var draw = 0; draw < options.Sample; draw++)
        {
            if ((draw & 0xFFF) == 0)
                cancellation.ThrowIfCancellationRequested();
            Array.Clear(worth);
            for (var s = 0; s < slots.Length; s++)
            {
                var unit = Philox.Block(options.Seed, (uint)draw, 0, (uint)s, Purpose).FirstUnit;
                Add(worth, worths[s], slots[s], lengths[s], unit);
            }

            var i = 0;
            while (i < worth.Length && worth[i] >= noDeal[i])
                i++;
            found += i == worth.Length ? 1 : 0;
        }

        return new(null, options.Sample > 0 ? (double)found / options.Sample : null, options.Sample);
    }

    /// <summary>Lowest and highest worth of a package to each party.</summary>
    public static ImmutableArray<(double Low, double High)> Range(DealNumbers<T> numbers) =>
    [
        .. Enumerable.Range(0, numbers.Parties).Select(i =>
            (numbers.Points(numbers.Slots.Aggregate(T.Zero, (sum, s) => sum + s.Least[i]), i), numbers.Points(numbers.Slots.Aggregate(T.Zero, (sum, s) => sum + s.Most[i]), i))),
    ];

    private static void Add(double[] worth, double[] of, Slot<T> slot, double[]? lengths, double unit)
    {
        var n = worth.Length;
        if (lengths is null)
        {
            var option = (int)(unit * slot.Count);
            for (var i = 0; i < n; i++)
                worth[i] += of[(option * n) + i];
            return;
        }

        var at = unit * lengths[^1];
        var cell = 0;
        while (at > lengths[cell])
            cell++;
        var before = cell > 0 ? lengths[cell - 1] : 0;
        var share = lengths[cell] > before ? (at - before) / (lengths[cell] - before) : 0;
        for (var i = 0; i < n; i++)
            worth[i] += of[(cell * n) + i] + (slot.Joins[cell] ? share * (of[((cell + 1) * n) + i] - of[(cell * n) + i]) : 0);
    }

    // Running length of the lines between the values of a continuous issue.
    private static double[]? Lengths(Slot<T> slot)
    {
        if (!slot.IsContinuous)
            return null;
        var (lengths, sum) = (new double[slot.Count], 0.0);
        for (var o = 0; o < slot.Count; o++)
        {
            sum += slot.Joins[o] ? slot.Value(o + 1, 0) - slot.Value(o, 0) : 0;
            lengths[o] = sum;
        }

        return lengths;
    }
}
