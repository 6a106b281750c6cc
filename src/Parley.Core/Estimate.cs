using System.Globalization;

namespace Parley.Core;

/// <summary>How draws are spread between an estimate's ends.</summary>
public enum EstimateShape
{
    /// <summary>One value, known or taken as known.</summary>
    Point,

    /// <summary>Every value between the ends is equally likely (<c>30..50</c>).</summary>
    Uniform,

    /// <summary>PERT: a beta distribution around a most likely value (<c>30..40..50</c>).</summary>
    Pert,
}

/// <summary>
/// The number type of every input of a case: <c>40</c>, <c>30..50</c> or <c>30..40..50</c>
/// (low, most likely, high).
/// </summary>
/// <remarks>
/// The ends are the ends: nothing is drawn outside them. A blank input is not an estimate; it is
/// <see langword="null"/> in the case, becomes a range of <see cref="DefaultRanges"/> when a model needs it, and is
/// listed as a <see cref="Gap"/>. Always finite, and <c>Low ≤ MostLikely ≤ High</c>. The default value is the point 0.
/// </remarks>
public readonly record struct Estimate
{
    private Estimate(double low, double mostLikely, double high, EstimateShape shape)
    {
        Low = low;
        MostLikely = mostLikely;
        High = high;
        Shape = shape;
    }

    /// <summary>The lowest value, in the unit of the input.</summary>
    public double Low { get; }

    /// <summary>The most likely value; the middle of a uniform range, where it serves as the base case only.</summary>
    public double MostLikely { get; }

    /// <summary>The highest value, in the unit of the input.</summary>
    public double High { get; }

    /// <summary>How draws are spread between the ends.</summary>
    public EstimateShape Shape { get; }

    /// <summary>Whether the estimate is a single value.</summary>
    public bool IsPoint => Shape == EstimateShape.Point;

    /// <summary>The distance between the ends; 0 for a point.</summary>
    public double Width => High - Low;

    /// <summary>A single value.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    public static Estimate Point(double value)
    {
        RequireFinite(value, nameof(value));
        return new(value, value, value, EstimateShape.Point);
    }

    /// <summary>A uniform range. Equal ends give a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or <paramref name="low"/> is above <paramref name="high"/>.</exception>
    public static Estimate Range(double low, double high)
    {
        RequireFinite(low, nameof(low));
        RequireFinite(high, nameof(high));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, high);
        var middle = double.IsFinite(high - low) ? low + ((high - low) / 2) : (low / 2) + (high / 2);
        return low == high ? Point(low) : new(low, middle, high, EstimateShape.Uniform);
    }

    /// <summary>A PERT range around a most likely value. Equal ends give a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A value is not finite, or they are not in order.</exception>
    public static Estimate Pert(double low, double mostLikely, double high)
    {
        RequireFinite(low, nameof(low));
        RequireFinite(mostLikely, nameof(mostLikely));
        RequireFinite(high, nameof(high));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(low, mostLikely);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mostLikely, high);
        return low == high ? Point(low) : new(low, mostLikely, high, EstimateShape.Pert);
    }

    /// <summary>Reads <c>40</c>, <c>30..50</c> or <c>30..40..50</c>, with a full stop as the decimal sign in any culture.</summary>
    /// <param name="text">The text; spaces around numbers are allowed.</param>
    /// <param name="estimate">The estimate, or the point 0 where the text cannot be read.</param>
    /// <param name="problem">What is wrong and what is allowed, or <see langword="null"/>.</param>
    /// <returns>Whether the text is an estimate.</returns>
    public static bool TryParse(string? text, out Estimate estimate, out string? problem)
    {
        estimate = default;
        const string allowed = "write 40, 30..50 or 30..40..50";
        if (string.IsNullOrWhiteSpace(text))
        {
            problem = $"a number is missing; {allowed}";
            return false;
        }

        var parts = text.Split("..");
        if (parts.Length > 3)
        {
            problem = $"a range has at most three numbers; {allowed}";
            return false;
        }

        Span<double> values = stackalloc double[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (!double.TryParse(parts[i], NumberStyles.Float, CultureInfo.InvariantCulture, out values[i]) || !double.IsFinite(values[i]))
            {
                problem = $"'{parts[i].Trim()}' is not a number; {allowed}";
                return false;
            }

            if (i > 0 && values[i] < values[i - 1])
            {
                problem = "the numbers of a range go from low to high";
                return false;
            }
        }

        estimate = parts.Length switch
        {
            1 => Point(values[0]),
            2 => Range(values[0], values[1]),
            _ => Pert(values[0], values[1], values[2]),
        };
        problem = null;
        return true;
    }

    /// <summary>The text that <see cref="TryParse"/> reads back, with a full stop as the decimal sign.</summary>
    public override string ToString() => Shape switch
    {
        EstimateShape.Point => Text(Low),
        EstimateShape.Uniform => $"{Text(Low)}..{Text(High)}",
        _ => $"{Text(Low)}..{Text(MostLikely)}..{Text(High)}",
    };

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static void RequireFinite(double value, string name)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(name, value, "An estimate is finite.");
    }
}
