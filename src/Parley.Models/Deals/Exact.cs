using System.Globalization;
using System.Numerics;

namespace Parley.Models.Deals;

/// <summary>A rational number without rounding: what worths, weights and no-deal values are while they are added and compared.</summary>
/// <remarks>Always in lowest terms with a denominator above 0. The default value is 0.</remarks>
public readonly struct Exact : IEquatable<Exact>, IComparable<Exact>
{
    private readonly BigInteger _denominatorLessOne;

    private Exact(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominatorLessOne = denominator - 1;
    }

    /// <summary>The number above the line, with the sign.</summary>
    public BigInteger Numerator { get; }

    /// <summary>The number below the line, at least 1.</summary>
    public BigInteger Denominator => _denominatorLessOne + 1;

    /// <summary>Nothing.</summary>
    public static Exact Zero => default;

    /// <summary>The fraction of two whole numbers.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="denominator"/> is 0.</exception>
    public static Exact Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.IsZero)
            throw new DivideByZeroException();
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
            divisor = -divisor;
        return new(numerator / divisor, denominator / divisor);
    }

    /// <summary>A decimal number as it is written.</summary>
    public static Exact Of(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var whole = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return Of(bits[3] < 0 ? -whole : whole, BigInteger.Pow(10, (bits[3] >> 16) & 0x7F));
    }

    /// <summary>The shortest decimal number that reads back as this double: 0.1 is one tenth.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is not finite.</exception>
    public static Exact Of(double value)
    {
        if (!double.IsFinite(value))
            throw new ArgumentOutOfRangeException(nameof(value), value, "A worth is finite.");
        var text = value.ToString("E16", CultureInfo.InvariantCulture);
        var shortest = value.ToString("R", CultureInfo.InvariantCulture);
        if (decimal.TryParse(shortest, NumberStyles.Float, CultureInfo.InvariantCulture, out var small) && (double)small == value)
            return Of(small);
        var mark = text.IndexOf('E', StringComparison.Ordinal);
        var exponent = int.Parse(text.AsSpan(mark + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) - 16;
        var digits = BigInteger.Parse(text[..mark].Replace(".", "", StringComparison.Ordinal), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return exponent >= 0 ? Of(digits * BigInteger.Pow(10, exponent), BigInteger.One) : Of(digits, BigInteger.Pow(10, -exponent));
    }

    /// <summary>A number of a fixed grid: so many billionths. Cheaper than a fraction with a denominator of its own.</summary>
    public static Exact Billionths(long count) => Of(count, 1_000_000_000);

    /// <summary>The nearest double.</summary>
    public double ToDouble()
    {
        // Two numbers that doubles hold without rounding divide to the nearest double.
        if (Numerator.GetBitLength() <= 53 && Denominator.GetBitLength() <= 53)
            return (double)Numerator / (double)Denominator;
        if (Denominator.IsOne)
            return (double)Numerator;
        // A scaled whole-number division keeps 18 digits whatever the size of the two numbers.
        var shift = (int)Math.Max(0, Denominator.GetBitLength() - Numerator.GetBitLength() + 66);
        var quotient = (double)((Numerator << shift) / Denominator);
        return Math.ScaleB(quotient, -shift);
    }

    /// <summary>Order of two numbers.</summary>
    public int CompareTo(Exact other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    /// <summary>Whether two numbers are the same.</summary>
    public bool Equals(Exact other) => Numerator == other.Numerator && _denominatorLessOne == other._denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Exact other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, _denominatorLessOne);

    /// <summary>The number as a fraction: <c>3/7</c>, or <c>4</c>.</summary>
    public override string ToString() => Denominator.IsOne
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <summary>Sum.</summary>
    public static Exact operator +(Exact a, Exact b) =>
        a.Denominator == b.Denominator ? Of(a.Numerator + b.Numerator, a.Denominator) : Of((a.Numerator * b.Denominator) + (b.Numerator * a.Denominator), a.Denominator * b.Denominator);

    /// <summary>Difference.</summary>
    public static Exact operator -(Exact a, Exact b) => a + -b;

    /// <summary>Negative.</summary>
    public static Exact operator -(Exact a) => new(-a.Numerator, a.Denominator);

    /// <summary>Product.</summary>
    public static Exact operator *(Exact a, Exact b) => Of(a.Numerator * b.Numerator, a.Denominator * b.Denominator);

    /// <summary>Quotient.</summary>
    /// <exception cref="DivideByZeroException"><paramref name="b"/> is 0.</exception>
    public static Exact operator /(Exact a, Exact b) => Of(a.Numerator * b.Denominator, a.Denominator * b.Numerator);

    /// <summary>Whether two numbers are the same.</summary>
    public static bool operator ==(Exact a, Exact b) => a.Equals(b);

    /// <summary>Whether two numbers differ.</summary>
    public static bool operator !=(Exact a, Exact b) => !a.Equals(b);

    /// <summary>Whether one number is below another.</summary>
    public static bool operator <(Exact a, Exact b) => a.CompareTo(b) < 0;

    /// <summary>Whether one number is above another.</summary>
    public static bool operator >(Exact a, Exact b) => a.CompareTo(b) > 0;

    /// <summary>Whether one number is at most another.</summary>
    public static bool operator <=(Exact a, Exact b) => a.CompareTo(b) <= 0;

    /// <summary>Whether one number is at least another.</summary>
    public static bool operator >=(Exact a, Exact b) => a.CompareTo(b) >= 0;
}
