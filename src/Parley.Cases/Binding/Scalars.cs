using System.Globalization;
using Parley.Core;

namespace Parley.Cases.Binding;

/// <summary>Reads single values. Each method gives the value, or what is wrong and what is allowed.</summary>
internal static class Scalars
{
    public const int MaxText = 10_000;

    /// <summary>Numbers beyond this are slips.</summary>
    public const double Largest = 1e12;

    private const int MaxNumberText = 200;

    public static bool TryNumber(string text, out double value, out string problem)
    {
        value = 0;
        problem = $"{Printable.Quote(text)} is not a number, write it like 40 or 12.5";
        if (text.Length > MaxNumberText || !double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) || !double.IsFinite(value))
            return false;
        problem = $"{Printable.Quote(text)} is too large, numbers lie between -1e12 and 1e12";
        return Math.Abs(value) <= Largest;
    }

    public static bool TryEstimate(string text, out Estimate value, out string problem)
    {
        value = default;
        if (text.Length > MaxNumberText)
        {
            problem = $"{Printable.Quote(text)} is not a number; write 40, 30..50 or 30..40..50";
            return false;
        }

        if (!Estimate.TryParse(text, out value, out var fault))
        {
            problem = $"{Printable.Quote(text)} cannot be read: {Printable.Clean(fault!)}";
            return false;
        }

        problem = $"{Printable.Quote(text)} is too large, numbers lie between -1e12 and 1e12";
        return Math.Abs(value.Low) <= Largest && Math.Abs(value.High) <= Largest;
    }

    public static bool TryScale(string text, out Scale value, out string problem)
    {
        value = Scale.Percent;
        problem = $"{Printable.Quote(text)} is not a scale, write its two ends with the lower first, like 0..100";
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots < 0 || text.Length > MaxNumberText
            || !TryNumber(text[..dots], out var low, out _) || !TryNumber(text[(dots + 2)..], out var high, out _))
            return false;
        value = new(low, high);
        problem = $"the scale {Printable.Quote(text)} has its low end at or above its high end, write the lower end first";
        return low < high;
    }

    public static bool TryInteger(string text, out int value, out string problem)
    {
        problem = $"{Printable.Quote(text)} is not a whole number";
        return int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);
    }

    public static bool TryYesNo(string text, out bool value, out string problem)
    {
        problem = $"{Printable.Quote(text)} is neither yes nor no";
        value = text is "yes" or "true";
        return value || text is "no" or "false";
    }

    public static bool TryDate(string text, out DateOnly value, out string problem)
    {
        problem = $"{Printable.Quote(text)} is not a date, write it as YYYY-MM-DD";
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out value);
    }
}
