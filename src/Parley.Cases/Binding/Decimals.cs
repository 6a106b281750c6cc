using System.Globalization;

namespace Parley.Cases.Binding;

/// <summary>Reads and writes numbers that keep every digit as written.</summary>
/// <remarks>
/// <see cref="decimal"/> holds 28 digits, and its own parser rounds what goes beyond them without a word. Here such a
/// number is refused, so that a value in a case is the value in the file.
/// </remarks>
internal static class Decimals
{
    /// <summary>Most digits, and most digits behind the decimal sign, that are kept as written.</summary>
    public const int MostDigits = 28;

    private const int MaxText = 200;
    private const int LargestExponent = 1000;

    /// <summary>The number to the last digit, or what is wrong and which code says so.</summary>
    public static bool TryParse(string text, out decimal value, out DiagnosticCode code, out string problem)
    {
        value = 0;
        code = DiagnosticCodes.BadNumber;
        problem = $"{Printable.Quote(text)} is not a number, write it like 40 or 12.5";
        if (text.Length > MaxText || !TrySplit(text.AsSpan().Trim(' '), out var negative, out var digits, out var exponent))
            return false;
        if (digits.Length == 0)
            return true;
        problem = $"{Printable.Quote(text)} is too large, numbers lie between -1e12 and 1e12";
        var magnitude = digits.Length + exponent;
        if (magnitude > 13)
            return false;
        if (digits.Length > MostDigits || exponent < -MostDigits)
        {
            code = DiagnosticCodes.TooManyDigits;
            problem = $"{Printable.Quote(text)} has {(digits.Length > MostDigits ? $"{digits.Length} digits" : $"{-exponent} digits behind the decimal sign")}, at most {MostDigits} are kept as written; round it yourself";
            return false;
        }

        value = decimal.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
        for (; exponent > 0; exponent--)
            value *= 10;
        // A scale is set and not divided for: 1 / 3 would round, and so could a division by a power of ten.
        var bits = decimal.GetBits(value);
        value = new(bits[0], bits[1], bits[2], negative, (byte)-exponent);
        return Math.Abs(value) <= (decimal)Scalars.Largest;
    }

    /// <summary>The number without digits that say nothing, with a full stop as the decimal sign.</summary>
    public static string Text(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        return text.Contains('.', StringComparison.Ordinal) ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>Sign, digits without zeros at either end, and the power of ten that they are multiplied with.</summary>
    private static bool TrySplit(ReadOnlySpan<char> text, out bool negative, out string digits, out int exponent)
    {
        digits = "";
        exponent = 0;
        negative = text is ['-', ..];
        if (text is ['-' or '+', ..])
            text = text[1..];
        var e = text.IndexOfAny('e', 'E');
        if (e >= 0)
        {
            if (!int.TryParse(text[(e + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent) || Math.Abs((long)exponent) > LargestExponent)
                return false;
            text = text[..e];
        }

        var point = text.IndexOf('.');
        var whole = point < 0 ? text : text[..point];
        var part = point < 0 ? [] : text[(point + 1)..];
        if (whole.Length + part.Length == 0 || whole.ContainsAnyExceptInRange('0', '9') || part.ContainsAnyExceptInRange('0', '9'))
            return false;
        exponent -= part.Length;
        var all = string.Concat(whole, part).TrimStart('0');
        digits = all.TrimEnd('0');
        exponent += all.Length - digits.Length;
        return true;
    }
}
