using System.Globalization;
using System.Text;
using Parley.Analysis.Findings;
using Parley.Core;

namespace Parley.Briefs.Text;

/// <summary>How numbers, dates and the fixed words of a case are printed for people, in any culture alike.</summary>
internal static class Print
{
    public static string OnScale(double value, Scale scale) => Fixed(value, Decimals(scale));

    public static string OnScale(Interval interval, Scale scale) => Range(OnScale(interval.Low, scale), OnScale(interval.High, scale));

    public static string OnScale(Estimate estimate, Scale scale) => estimate.IsPoint
        ? OnScale(estimate.Low, scale)
        : Range(OnScale(estimate.Low, scale), OnScale(estimate.High, scale));

    /// <summary>A change, with its sign.</summary>
    public static string Change(double value, Scale scale)
    {
        var text = OnScale(value, scale);
        return text.StartsWith('−') || text.Trim('0', '.').Length == 0 ? text : "+" + text;
    }

    /// <summary>A share of 0 to 1 as per cent; what is not 0 or 1 is never printed as such.</summary>
    public static string Percent(double share) => share switch
    {
        double.NaN => "–",
        > 0 and < 0.005 => "under 1%",
        < 1 and > 0.995 => "over 99%",
        _ => Fixed(share * 100, 0) + "%",
    };

    /// <summary>An estimate as it is written in a case file, ends only.</summary>
    public static string Input(Estimate estimate) => estimate.IsPoint ? Short(estimate.Low) : Range(Short(estimate.Low), Short(estimate.High));

    public static string Short(double value) => Fixed(value, Math.Abs(value) >= 20 || value == Math.Floor(value) ? 0 : Math.Abs(value) >= 2 ? 1 : 2);

    /// <summary>Two numbers as a range; words where a sign would make a dash unclear.</summary>
    public static string Range(string low, string high) =>
        low == high ? low : low.Contains('−', StringComparison.Ordinal) || high.Contains('−', StringComparison.Ordinal) || high.Contains('+', StringComparison.Ordinal) ? $"{low} to {high}" : $"{low}–{high}";

    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Count(long value, string one, string many) => $"{Count(value)} {(value == 1 ? one : many)}";

    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    public static string Fixed(double value, int decimals)
    {
        if (!double.IsFinite(value))
            return "–";
        var rounded = Math.Round(Math.Round(value, 9), decimals, MidpointRounding.AwayFromZero);
        var text = Math.Abs(rounded).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        return rounded < 0 ? "−" + text : text;
    }

    /// <summary>An enumeration's value in words: <c>front line</c>.</summary>
    public static string Words(Enum value) => Separated(value, ' ');

    /// <summary>An enumeration's value as it stands in a case file: <c>front-line</c>.</summary>
    public static string Kebab(Enum value) => Separated(value, '-');

    public static string Handling(Handling handling) => handling switch
    {
        Core.Handling.Public => "Public",
        Core.Handling.Partner => "Partners only",
        _ => "Team only",
    };

    public static int Decimals(Scale scale) => scale.Width switch
    {
        >= 40 => 0,
        >= 4 => 1,
        >= 0.4 => 2,
        _ => 4,
    };

    private static string Separated(Enum value, char separator)
    {
        var text = new StringBuilder();
        foreach (var letter in value.ToString())
        {
            if (char.IsUpper(letter) && text.Length > 0)
                text.Append(separator);
            text.Append(char.ToLowerInvariant(letter));
        }

        return text.ToString();
    }
}
