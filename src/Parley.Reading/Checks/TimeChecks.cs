using System.Globalization;
using Parley.Reading.Checks.Quantities;
using Parley.Reading.Language;

namespace Parley.Reading.Checks;

/// <summary>Days, years, durations and ages that do not fit each other.</summary>
internal static class TimeChecks
{
    private static readonly string[] Weekdays = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
    private static readonly HashSet<string> Fixed = ["deadline", "election", "referendum", "ultimatum", "expiry", "inauguration", "ballot"];

    /// <summary>Adds what does not fit.</summary>
    public static void Find(ReadingContext context, Findings found, List<Quantity> quantities, List<FoundProblem> problems, List<FoundContradiction> contradictions)
    {
        WeekdayOfDate(context, found, problems);
        Years(context, found, problems);
        Durations(context, problems, contradictions);
        Deadlines(context, found, problems);
        Ages(context, problems);
    }

    // "Tuesday 12 March 2031" where that day is another weekday.
    private static void WeekdayOfDate(ReadingContext context, Findings found, List<FoundProblem> problems)
    {
        foreach (var date in found.Dates.Where(d => d.From is not null && d.From == d.To && d.Kind is "date" or "day"))
        {
            var before = date.First - 1;
            if (before > 0 && context.Tokens[before].Text is "," or "the")
                before--;
            if (before < 0 || context.Tokens[before].Sentence != context.Tokens[date.First].Sentence || Array.IndexOf(Weekdays, context.Tokens[before].Lower) is not (>= 0 and var weekday))
                continue;
            if (char.IsLetter(context.Tokens[date.Last].Text[0]) && !Enumerable.Range(date.First, date.Last - date.First + 1).Any(i => char.IsDigit(context.Tokens[i].Text[0])) || (int)date.From!.Value.DayOfWeek == weekday)
                continue;
            problems.Add(new("internal_inconsistency", [(before, date.Last)], $"{date.From.Value.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)} is a {date.From.Value.DayOfWeek}.", date.Deictic ? "medium" : "certain", "checks/weekday"));
        }
    }

    // "In its fourth year" and "since 2024", where the date of the text is known.
    private static void Years(ReadingContext context, Findings found, List<FoundProblem> problems)
    {
        if (found.Published is not { } published)
            return;
        var spans = new List<(int First, int Last, int Begin, int Slack)>();
        foreach (var sentence in context.Sentences)
        {
            for (var i = sentence.First; i + 2 < sentence.End; i++)
            {
                var next = context.Tokens[i + 1];
                if (context.Tokens[i].Lower == "since" && Year(next) is { } since && since <= published.Year)
                    spans.Add((i, i + 1, since, 0));
                else if (context.Tokens[i].Lower is "its" or "their" or "a" or "the" && NumberReader.Ordinal(next.Lower) is > 1 and var nth && context.Tokens[i + 2].Lower == "year")
                    spans.Add((Math.Max(sentence.First, i - 1), i + 2, published.Year - nth + 1, 1));
            }
        }
        foreach (var counted in spans.Where(s => s.Slack == 1))
        {
            foreach (var since in spans.Where(s => s.Slack == 0 && Math.Abs(s.Begin - counted.Begin) > 1).Take(1))
                problems.Add(new("internal_inconsistency", [(counted.First, counted.Last), (since.First, since.Last)], $"Counted back from {published.Year} the one begins in about {counted.Begin}, the other in {since.Begin}, if they are the same.", "low", "checks/years"));
        }
    }

    private static int? Year(Token token) => token.Text.Length == 4 && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1800 and < 2200 ? year : null;

    // "Days of shuttle diplomacy", "a week of shuttle diplomacy".
    private static void Durations(ReadingContext context, List<FoundProblem> problems, List<FoundContradiction> contradictions)
    {
        var told = new Dictionary<string, List<(int First, int Last, double Low, double High)>>(StringComparer.Ordinal);
        foreach (var sentence in context.Sentences)
        {
            for (var i = sentence.First; i + 2 < sentence.End; i++)
            {
                if (Units.InDays(Units.Singular(context.Tokens[i])) is not { } days || context.Tokens[i + 1].Lower != "of" || !context.Tokens[i + 2].Is(Tag.Noun | Tag.Adjective))
                    continue;
                var last = i + 2;
                while (last + 1 < sentence.End && context.Tokens[last + 1].Is(Tag.Noun) && last < i + 4)
                    last++;
                var what = Units.Singular(context.Tokens[last]);
                var plural = context.Tokens[i].Lower[^1] == 's';
                var first = i > sentence.First && (context.Tokens[i - 1].Lower is "a" or "an" or "one" || NumberReader.Word(context.Tokens[i - 1].Lower) is not null) ? i - 1 : i;
                var number = first < i ? NumberReader.Word(context.Tokens[first].Lower) ?? 1 : plural ? double.NaN : 1;
                var (low, high) = double.IsNaN(number) ? (2 * days, 6 * days) : (number * days, number * days);
                if (!told.TryGetValue(what, out var row))
                    told[what] = row = [];
                if (row.Find(r => high < r.Low || r.High < low) is { Last: > 0 } other && row.Count < 20)
                {
                    problems.Add(new("timeline", [(other.First, other.Last), (first, last)], $"The length is told as “{context.Words(other.First, other.Last)}” and as “{context.Words(first, last)}”.", "low", "checks/durations"));
                    contradictions.Add(new((other.First, other.Last), (first, last), "two lengths of time", "checks/durations"));
                }
                row.Add((first, last, low, high));
            }
        }
    }

    // One deadline, two dates: each date is taken with the noun that stands next to it.
    private static void Deadlines(ReadingContext context, Findings found, List<FoundProblem> problems)
    {
        var dates = new Dictionary<string, (int First, int Last, DateOnly? Day, string Words)>(StringComparer.Ordinal);
        foreach (var date in found.Dates.Where(d => d.Kind is "date" or "day" && !context.Tokens[d.First].Lower.EndsWith("day", StringComparison.Ordinal)))
        {
            var sentence = context.Sentences[context.Tokens[date.First].Sentence];
            var noun = Enumerable.Range(Math.Max(sentence.First, date.First - 4), Math.Min(4, date.First - sentence.First)).Concat(Enumerable.Range(date.Last + 1, Math.Clamp(sentence.End - date.Last - 1, 0, 2)))
                .FirstOrDefault(i => Fixed.Contains(Units.Singular(context.Tokens[i])), -1);
            if (noun < 0)
                continue;
            var key = Units.Singular(context.Tokens[noun]);
            var words = context.Words(date.First, date.Last);
            if (!dates.TryGetValue(key, out var other))
                dates[key] = (date.First, date.Last, date.From, words);
            else if (other.Words != words && (other.Day is null || date.From is null || other.Day != date.From) && !words.Contains(other.Words, StringComparison.Ordinal) && !other.Words.Contains(words, StringComparison.Ordinal))
                problems.Add(new("internal_inconsistency", [(other.First, other.Last), (date.First, date.Last)], $"Two dates for the {key}: {other.Words} and {words}.", "medium", "checks/deadlines"));
        }
    }

    // "Ana Roe, 54," and "the 58-year-old Roe".
    private static void Ages(ReadingContext context, List<FoundProblem> problems)
    {
        foreach (var person in context.Actors.All.Where(a => a.IsPerson))
        {
            var ages = new List<(int First, int Last, int Age)>();
            foreach (var at in person.References.Where(r => r.Kind is not (MentionKind.Pronoun or MentionKind.Nominal)))
            {
                if (at.Last + 2 < context.Tokens.Count && context.Tokens[at.Last + 1].IsMark(',') && int.TryParse(context.Tokens[at.Last + 2].Text, NumberStyles.None, CultureInfo.InvariantCulture, out var stated) && stated is > 15 and < 110)
                    ages.Add((at.First, at.Last + 2, stated));
                if (at.First > 0 && context.Tokens[at.First - 1].Lower is var before && before.EndsWith("-year-old", StringComparison.Ordinal) && NumberReader.Word(before[..^9]) is { } old)
                    ages.Add((at.First - 1, at.Last, (int)old));
            }
            if (ages.Count > 1 && ages.Find(a => a.Age != ages[0].Age) is { Age: > 0 } other)
                problems.Add(new("internal_inconsistency", [(ages[0].First, ages[0].Last), (other.First, other.Last)], $"{person.Canonical} is {ages[0].Age} here and {other.Age} there.", "high", "checks/ages"));
        }
    }
}
