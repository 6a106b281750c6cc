namespace Parley.Reading.Language;

/// <summary>Nouns of time.</summary>
internal static class TimeWords
{
    public static HashSet<string> Nouns { get; } =
    [
        "today", "yesterday", "tomorrow", "tonight", "week", "weeks", "weekend", "month", "months", "year", "years", "day", "days", "hour", "hours", "morning", "afternoon", "evening", "night", "monday", "tuesday", "wednesday",
        "thursday", "friday", "saturday", "sunday", "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer", "autumn", "winter", "quarter", "decade", "time",
    ];
}
