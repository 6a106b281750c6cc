using System.Globalization;
using Parley.Reading.Actors;

namespace Parley.Reading.Checks;

/// <summary>Offices that a report gives to people: against the lexicon, and against each other.</summary>
internal static class RoleChecks
{
    private static readonly string[] Past = ["former", "ex", "ex-", "then", "then-", "late", "acting", "outgoing", "incoming", "interim", "designate", "elect"];

    /// <summary>Adds offices that do not fit.</summary>
    public static void Find(ReadingContext context, Findings found, List<FoundProblem> problems)
    {
        foreach (var person in context.Actors.All.Where(a => a.IsPerson && a.RoleAt.First >= 0))
            Title(context, found, person, problems);
        Ranks(context, problems);
    }

    private static void Title(ReadingContext context, Findings found, Actor person, List<FoundProblem> problems)
    {
        if (person.Entity is not { } known || person.Office is not { } stated || !IsOffice(stated.Title) || person.RoleStated is not { } words)
            return;
        var lower = words.ToLowerInvariant();
        if (lower.Split(' ').Any(w => Array.IndexOf(Past, w) >= 0))
            return;
        var name = person.References.Where(r => r.First > person.RoleAt.Last || r.Last < person.RoleAt.First).OrderBy(r => Math.Abs(r.First - person.RoleAt.Last)).FirstOrDefault();
        var span = name is null ? person.RoleAt : (Math.Min(name.First, person.RoleAt.First), Math.Max(name.Last, person.RoleAt.Last));
        if (known.Office is not { Length: > 0 } office || !Same(lower, office))
        {
            var holds = known.Office is { Length: > 0 } o ? $"has {person.Canonical} as {o}{Since(known)}" : $"has no such office for {person.Canonical}";
            problems.Add(new("wrong_title", [span], $"The text says “{words}”; Parley’s list of people {holds}. Check which one holds on the day of the report.", "high", "checks/title"));
            return;
        }
        // The office is right, the time is not.
        if ((found.Published ?? context.Options.ReferenceDate) is { } day && (Month(known.From) is { } from && day < from || Month(known.To) is { } to && day >= to.AddMonths(1)))
            problems.Add(new("wrong_title", [span], $"Parley’s list of people has {person.Canonical} as {office}{Since(known)}; the report is of {day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)}.", "medium", "checks/title-dates"));
    }

    private static string Since(Entity known) => (known.From, known.To) switch
    {
        ({ Length: > 0 } from, { Length: > 0 } to) => $", {from} to {to}",
        ({ Length: > 0 } from, _) => $" since {from}",
        (_, { Length: > 0 } to) => $" until {to}",
        _ => "",
    };

    private static DateOnly? Month(string? text) => DateOnly.TryParseExact(text + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // Only titles of which there is one at a time; anybody may be called an envoy, official or negotiator.
    private static bool IsOffice(string title) => title.Split(' ').Any(w => w is "president" or "minister" or "secretary" or "premier" or "chancellor" or "king" or "speaker" or "governor" or "commissioner");

    private static bool Same(string stated, string office)
    {
        static string[] Parts(string text) => [.. text.ToLowerInvariant().Split([' ', '-', '\'', '’'], StringSplitOptions.RemoveEmptyEntries).Select(p => p switch { "premier" => "prime", "defence" => "defense", "first" or "of" or "the" or "for" or "s" => "", "vice" or "under" => "deputy", _ => p }).Where(p => p.Length > 0)];
        var (left, right) = (Parts(stated), Parts(office));
        if (left.Contains("deputy") != right.Contains("deputy"))
            return false;
        return right.All(left.Contains) || left.All(right.Contains) || right.Intersect(left).Any(w => w is "president" or "chancellor" or "king" or "speaker") || right.Contains("prime") && left.Contains("prime");
    }

    // "Led by A alongside B" where A holds the lower office of one ladder.
    private static void Ranks(ReadingContext context, List<FoundProblem> problems)
    {
        foreach (var sentence in context.Sentences)
        {
            for (var i = sentence.First; i + 2 < sentence.End; i++)
            {
                if (context.Tokens[i].Lower is not ("led" or "headed" or "chaired") || context.Tokens[i + 1].Lower != "by")
                    continue;
                var people = context.Mentions.Within(i + 2, Math.Min(sentence.End - 1, i + 20)).Where(m => m.Actor.IsPerson && m.Actor.Office is not null).Take(2).ToList();
                var beside = Enumerable.Range(i, Math.Min(20, sentence.End - i)).Any(t => context.Tokens[t].Lower is "alongside" or "assisted" or "accompanied" or "flanked" or "with" or "beside");
                if (people.Count < 2 || !beside || people[0].Actor.Office is not { } leads || people[1].Actor.Office is not { } follows)
                    continue;
                var (above, below) = (people[1].Actor, people[0].Actor);
                var lower = leads.Ladder == follows.Ladder && Rank(below, leads) > Rank(above, follows) && above.Root == below.Root;
                if (lower && below.RoleAt.First >= 0)
                    problems.Add(new("rank_implausible", [below.RoleAt, (i, people[1].Last)], $"{below.Canonical} ({below.RoleStated}) is said to lead with {above.Canonical} ({above.RoleStated}) alongside, who holds the higher office.", "medium", "checks/rank"));
            }
        }
    }

    private static int Rank(Actor person, OfficeEntry office) => 2 * office.Rank + (person.RoleStated?.Contains("deputy", StringComparison.OrdinalIgnoreCase) == true ? 1 : 0);
}
