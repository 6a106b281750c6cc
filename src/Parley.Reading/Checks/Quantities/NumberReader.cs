using System.Globalization;
using Parley.Reading.Language;

namespace Parley.Reading.Checks.Quantities;

/// <summary>Reads numbers in digits and in words.</summary>
internal static class NumberReader
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    /// <summary>The number that begins at a token, with its last token.</summary>
    public static (double Value, int Last)? At(List<Token> tokens, int i, int end)
    {
        if (Word(tokens[i].Lower) is not { } value)
        {
            // A hundred, a dozen.
            if (tokens[i].Lower is not ("a" or "an") || i + 1 >= end || Scale(tokens[i + 1].Lower) is not { } one || tokens[i + 1].Lower[^1] == 's')
                return null;
            return (one, i + 1);
        }
        var last = i;
        while (last + 1 < end && Scale(tokens[last + 1].Lower) is { } scale)
        {
            value *= scale;
            last++;
        }
        // Two hundred and forty.
        if (last > i && !char.IsDigit(tokens[i].Text[0]))
        {
            var next = last + 1 < end && tokens[last + 1].Lower == "and" ? last + 2 : last + 1;
            if (next < end && Word(tokens[next].Lower) is { } rest && rest < Scale(tokens[last].Lower) && !char.IsDigit(tokens[next].Text[0]))
                (value, last) = (value + rest, next);
        }
        return (value, last);
    }

    /// <summary>The value of a word: "1,150", "3.2", "7bn", "seven", "forty-two".</summary>
    public static double? Word(string lower)
    {
        if (char.IsAsciiDigit(lower[0]))
            return Digits(lower);
        if (Array.IndexOf(Small, lower) is >= 0 and var small)
            return small;
        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        if (Array.IndexOf(Tens, hyphen < 0 ? lower : lower[..hyphen]) is not (>= 0 and var ten))
            return null;
        if (hyphen < 0)
            return 20 + 10 * ten;
        return Array.IndexOf(Small, lower[(hyphen + 1)..]) is > 0 and < 10 and var unit ? 20 + 10 * ten + unit : null;
    }

    /// <summary>The place that an ordinal names: "third", "3rd".</summary>
    public static int? Ordinal(string lower)
    {
        if (Array.IndexOf(Ordinals, lower) is > 0 and var place)
            return place;
        if (lower.Length is > 2 and < 6 && char.IsAsciiDigit(lower[0]) && lower[^2..] is "st" or "nd" or "rd" or "th" && int.TryParse(lower[..^2], NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        return null;
    }

    private static double? Digits(string lower)
    {
        var digits = lower.Length;
        while (digits > 0 && char.IsAsciiLetter(lower[digits - 1]))
            digits--;
        var factor = lower[digits..] switch { "" => 1, "k" => 1e3, "m" or "mn" => 1e6, "bn" or "b" => 1e9, "tn" => 1e12, _ => 0 };
        if (factor == 0 || digits > 18)
            return null;
        return double.TryParse(lower.AsSpan(0, digits), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) ? value * factor : null;
    }

    private static double? Scale(string lower) => lower switch
    {
        "dozen" => 12,
        "hundred" => 100,
        "thousand" => 1e3,
        "million" or "mn" or "m" => 1e6,
        "billion" or "bn" => 1e9,
        "trillion" or "tn" => 1e12,
        _ => null,
    };
}
