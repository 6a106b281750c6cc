using System.Globalization;

namespace Parley.Reading;

/// <summary>Finds a full date, with its year, in a line or an attribute.</summary>
internal static class HeadDate
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <summary>The first full date, or null.</summary>
    public static DateOnly? In(string text)
    {
        var words = text.Split([' ', '\t', ',', '|', '(', ')', '\u00a0'], 64, StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i].Length >= 10 && DateOnly.TryParseExact(words[i].AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
                return iso;
            if (Month(words[i]) is not { } month)
                continue;
            // 12 March 2031; March 12 2031.
            if (i > 0 && Number(words[i - 1], 31) is { } day && i + 1 < words.Length && Number(words[i + 1], 2200) is { } year)
                return Day(year, month, day);
            if (i + 2 < words.Length && Number(words[i + 1], 31) is { } after && Number(words[i + 2], 2200) is { } inYear)
                return Day(inYear, month, after);
        }
        return null;
    }

    private static DateOnly? Day(int year, int month, int day) => year >= 1800 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    private static int? Month(string word)
    {
        var bare = word.TrimEnd('.');
        if (bare.Length < 3 || !char.IsUpper(bare[0]) || !bare.All(char.IsAsciiLetter))
            return null;
        var full = CultureInfo.InvariantCulture.DateTimeFormat.MonthNames;
        var at = Array.FindIndex(full, m => m.Equals(bare, StringComparison.OrdinalIgnoreCase));
        if (at < 0 && (bare.Length == 3 || bare == "Sept"))
            at = Array.IndexOf(Months, bare[..3].ToLowerInvariant());
        return at is >= 0 and < 12 ? at + 1 : null;
    }

    private static int? Number(string word, int most)
    {
        var digits = word.TrimEnd('s', 't', 'n', 'd', 'r', 'h', '.', ';', '–');
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0 && value <= most ? value : null;
    }
}
