using System.Globalization;

namespace Parley.Cases.DataSets;

/// <summary>Reads the dates of DEU III, many of which a spreadsheet has turned round.</summary>
/// <remarks>
/// <c>23-03-00</c> and <c>26-09-2012</c> are as they were written: day, month, year. <c>2029-09-04</c> was 29-09-04, read by
/// a spreadsheet as a year: the day is the last two digits of the year, the year is the "day". Decoded so, each issue of the
/// set has a plausible duration. A date in that form is taken literally only where decoding gives no date of the time that
/// the data set covers and the literal reading does.
/// </remarks>
internal static class DeuDate
{
    private const int FirstYear = 1990;
    private const int LastYear = 2025;

    public static bool TryRead(string text, out DateOnly date)
    {
        date = default;
        var parts = text.Split('-');
        if (parts.Length != 3 || parts.Any(p => p.Length is 0 or > 4))
            return false;
        Span<int> numbers = stackalloc int[3];
        for (var i = 0; i < 3; i++)
        {
            if (!int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[i]))
                return false;
        }

        if (parts[0].Length == 4)
            return TryMake(Century(numbers[2]), numbers[1], numbers[0] % 100, out date) || TryMake(numbers[0], numbers[1], numbers[2], out date);
        return TryMake(parts[2].Length == 4 ? numbers[2] : Century(numbers[2]), numbers[1], numbers[0], out date);
    }

    private static int Century(int year) => year < 50 ? 2000 + year : 1900 + year;

    private static bool TryMake(int year, int month, int day, out DateOnly date)
    {
        date = default;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new(year, month, day);
        return true;
    }
}
