using System.Globalization;
using Parley.Cases.Binding;

namespace Parley.Cases.Foreign;

/// <summary>Arithmetic on decimals that says when a digit would be lost. The type itself rounds without a word.</summary>
internal static class Exact
{
    /// <summary>A sum to the last digit; false where 28 digits do not hold it.</summary>
    public static bool TryAdd(decimal a, decimal b, out decimal sum)
    {
        sum = 0;
        if (!Fits(a) || !Fits(b))
            return false;
        sum = a + b;
        return sum.Scale == Math.Max(a.Scale, b.Scale);
    }

    /// <summary>A product to the last digit; false where 28 digits do not hold it.</summary>
    public static bool TryMultiply(decimal a, decimal b, out decimal product)
    {
        product = 0;
        if (a == 0 || b == 0)
            return true;
        if (!Fits(a) || !Fits(b))
            return false;
        product = a * b;
        return product.Scale == a.Scale + b.Scale;
    }

    /// <summary>The double that a case file shows for a decimal, and whether it shows all its digits.</summary>
    public static (double Value, bool IsExact) ToDouble(decimal value)
    {
        var number = double.Parse(value.ToString(CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        return (number, Decimals.TryParse(Printable.Number(number), out var shown, out _, out _) && shown == value);
    }

    /// <summary>Numbers within this bound can be added and multiplied without leaving the type.</summary>
    private static bool Fits(decimal value) => Math.Abs(value) <= 1e13m;
}
