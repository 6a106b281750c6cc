using System.Globalization;
using Parley.Reading.Language;

namespace Parley.Reading.Dates;

/// <summary>An expression of time while a report is read.</summary>
/// <param name="First">First token.</param>
/// <param name="Last">Last token.</param>
/// <param name="Deictic">Whether it means nothing without the date of writing.</param>
/// <param name="From">First day, where it can be resolved.</param>
/// <param name="To">Last day.</param>
/// <param name="Kind">day, week, month, duration, date.</param>
internal sealed record FoundDate(int First, int Last, bool Deictic, DateOnly? From, DateOnly? To, string Kind);

/// <summary>Finds expressions of time and resolves those that can be resolved.</summary>
internal sealed class DateFinder(ReadingContext context)
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The date of writing: the user's, else the one that the file or the dateline states.</summary>
    public DateOnly? Reference { get; private set; }

    /// <summary>Whether the date of writing is the report's own.</summary>
    public DateOnly? Published { get; private set; }

    /// <summary>All expressions of time, in order.</summary>
    public List<FoundDate> Find()
    {
        Published = context.Text.Published ?? Dateline();
        Reference = Published ?? context.Options.ReferenceDate;
        var found = new List<FoundDate>();
        foreach (var sentence in context.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (At(i, sentence) is not { } date)
                    continue;
                found.Add(date);
                i = date.Last;
            }
        }
        return found;
    }

    // A full date in the first lines.
    private DateOnly? Dateline()
    {
        foreach (var sentence in context.Sentences.Take(3))
        {
            for (var i = sentence.First; i < Math.Min(sentence.End, sentence.First + 20); i++)
            {
                if (Full(i, sentence, null) is { From: { } day } full && full.Kind == "date")
                    return day;
            }
        }
        return null;
    }

    private FoundDate? At(int i, Sentence sentence)
    {
        if (Full(i, sentence, Reference) is { } full)
            return full;
        var token = context.Tokens[i];
        var next = i + 1 < sentence.End ? context.Tokens[i + 1] : null;
        switch (token.Lower)
        {
            case "today" or "tonight":
                return Day(i, i, 0);
            case "yesterday":
                return Day(i, i, -1);
            case "tomorrow":
                return Day(i, i, 1);
            case "now" or "recently" or "currently":
                return null;
            case "earlier" or "later" when next?.Lower is "this" or "last" or "next" or "in" && i + 2 < sentence.End && Unit(context.Tokens[i + 2].Lower) is not null:
                return Relative(i, i + 2, next.Lower == "in" ? "this" : next.Lower, context.Tokens[i + 2].Lower);
            case "this" or "last" or "next" or "past" or "coming" when next is not null && (Unit(next.Lower) is not null || Array.IndexOf(Weekdays, next.Lower) >= 0):
                return Array.IndexOf(Weekdays, next.Lower) is >= 0 and var day ? Weekday(i, i + 1, day, token.Lower == "next") : Relative(i, i + 1, token.Lower, next.Lower);
        }
        if (token.Capital && Array.IndexOf(Weekdays, token.Lower) is >= 0 and var weekday)
            return Weekday(i, i, weekday, FutureHere(i, sentence));
        return null;
    }

    private bool FutureHere(int i, Sentence sentence)
    {
        for (var j = i - 1; j >= sentence.First; j--)
        {
            if (context.Tokens[j].Is(Tag.Modal))
                return true;
        }
        return false;
    }

    private static string? Unit(string word) => word is "week" or "month" or "year" or "morning" or "afternoon" or "evening" or "weekend" or "spring" or "summer" or "autumn" or "winter" or "night" or "quarter" ? word : null;

    private FoundDate Day(int first, int last, int shift) => new(first, last, true, Reference?.AddDays(shift), Reference?.AddDays(shift), "day");

    private FoundDate Weekday(int first, int last, int day, bool future)
    {
        DateOnly? resolved = null;
        if (Reference is { } today)
        {
            var back = ((int)today.DayOfWeek - day + 7) % 7;
            resolved = future ? today.AddDays((7 - back) % 7) : today.AddDays(-back);
        }
        return new(first, last, true, resolved, resolved, "weekday");
    }

    private FoundDate Relative(int first, int last, string which, string unit)
    {
        var shift = which switch { "last" or "past" => -1, "next" or "coming" => 1, _ => 0 };
        if (Reference is not { } today)
            return new(first, last, true, null, null, unit);
        switch (unit)
        {
            case "week" or "weekend":
                var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7) + 7 * shift);
                return new(first, last, true, unit == "weekend" ? monday.AddDays(5) : monday, monday.AddDays(6), unit);
            case "month":
                var month = new DateOnly(today.Year, today.Month, 1).AddMonths(shift);
                return new(first, last, true, month, month.AddMonths(1).AddDays(-1), unit);
            case "year":
                return new(first, last, true, new(today.Year + shift, 1, 1), new(today.Year + shift, 12, 31), unit);
            default:
                return shift == 0 ? new(first, last, true, today, today, unit) : new(first, last, true, null, null, unit);
        }
    }

    // 12 March 2026; March 12, 2026; 2026-03-12; 12 March.
    private FoundDate? Full(int i, Sentence sentence, DateOnly? reference)
    {
        var token = context.Tokens[i];
        if (token.Text.Length == 10 && DateOnly.TryParseExact(token.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var iso))
            return new(i, i, false, iso, iso, "date");
        var month = token.Capital ? Array.IndexOf(Months, token.Lower) : -1;
        if (month < 0)
            return null;
        var (first, last, day) = (i, i, 0);
        if (i > sentence.First && Number(i - 1, 1, 31) is { } before)
            (first, day) = (i - 1, before);
        else if (i + 1 < sentence.End && Number(i + 1, 1, 31) is { } after)
            (last, day) = (i + 1, after);
        if (day == 0 && token.Lower is "may" or "march" && (i == sentence.First || context.Tokens[i - 1].Lower is not ("in" or "by" or "until" or "since" or "of" or "last" or "next" or "from")))
            return null;
        var y = last + 1;
        if (y < sentence.End && context.Tokens[y].IsMark(','))
            y++;
        int? year = null;
        if (y < sentence.End && context.Tokens[y].Text.Length == 4 && Number(y, 1900, 2100) is { } stated)
            (year, last) = (stated, y);
        var resolved = year ?? reference?.Year;
        if (resolved is not { } inYear || day > DateTime.DaysInMonth(inYear, month + 1))
            return new(first, last, year is null, null, null, year is null ? "day" : "date");
        if (day > 0)
            return new(first, last, year is null, new(inYear, month + 1, day), new(inYear, month + 1, day), year is null ? "day" : "date");
        var start = new DateOnly(inYear, month + 1, 1);
        return new(first, last, year is null, start, start.AddMonths(1).AddDays(-1), "month");
    }

    private int? Number(int i, int low, int high)
    {
        var text = context.Tokens[i].Text.TrimEnd('t', 'h', 's', 'd', 'n', 'r');
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= low && value <= high ? value : null;
    }
}
