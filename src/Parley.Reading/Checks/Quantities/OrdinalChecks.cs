using Parley.Reading.Language;

namespace Parley.Reading.Checks.Quantities;

/// <summary>Rounds, meetings and the like whose numbers do not follow each other.</summary>
internal static class OrdinalChecks
{
    private const int Most = 3;
    private static readonly HashSet<string> Counted =
    [
        "round", "meeting", "session", "summit", "visit", "trip", "phase", "stage", "draft", "ballot", "vote", "reading", "offer", "proposal", "extension", "swap", "exchange", "strike", "walkout", "deadline", "ceasefire", "truce", "attempt", "call", "conference", "review", "tranche", "term", "package",
    ];

    private sealed record Ordinal(int First, int Last, string Noun, int Place, int Sentence, bool Planned, bool Told, IReadOnlySet<string> Words, string Verb);

    /// <summary>Adds a problem for ordinals of one thing that go backwards.</summary>
    public static void Find(ReadingContext context, List<FoundProblem> problems)
    {
        var made = 0;
        foreach (var group in All(context).GroupBy(o => o.Noun, StringComparer.Ordinal))
        {
            var row = group.ToList();
            for (var i = 0; i < row.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(row.Count, i + 12) && made < Most; j++)
                {
                    if (Clash(row[i], row[j]) is not { } why)
                        continue;
                    problems.Add(new("internal_inconsistency", [(row[i].First, row[i].Last), (row[j].First, row[j].Last)], why, "medium", "checks/ordinals"));
                    made++;
                }
            }
        }
    }

    private static string? Clash(Ordinal a, Ordinal b)
    {
        if (a.Place == b.Place)
            return null;
        var (low, high) = a.Place < b.Place ? (a, b) : (b, a);
        if (low.Planned && high.Told && !high.Planned)
            return $"The {low.Noun} with the lower number is still to come, the one with the higher number is told as past or under way.";
        // Both told as the present one: the same verb, or much the same words.
        if (a.Told && b.Told && !a.Planned && !b.Planned && (a.Verb.Length > 0 && a.Verb == b.Verb || a.Words.Intersect(b.Words).Count() >= 2) && !(a.Words.Contains("previous") || b.Words.Contains("previous") || a.Words.Contains("earlier") || b.Words.Contains("earlier")))
            return $"Two numbers for what may be the same {a.Noun}.";
        return null;
    }

    private static IEnumerable<Ordinal> All(ReadingContext context)
    {
        foreach (var sentence in context.Sentences)
        {
            for (var i = sentence.First; i < sentence.End; i++)
            {
                if (NumberReader.Ordinal(context.Tokens[i].Lower) is not { } place || i > sentence.First && context.Tokens[i - 1].Lower == "for")
                    continue;
                for (var j = i + 1; j < Math.Min(sentence.End, i + 4); j++)
                {
                    var noun = Units.Singular(context.Tokens[j]);
                    if (Counted.Contains(noun))
                    {
                        yield return Make(context, sentence, i, j, noun, place);
                        break;
                    }
                    if (context.Tokens[j].Tag is Tag.Punctuation or Tag.Preposition || context.Tokens[j].Is(Tag.Finite))
                        break;
                }
            }
        }
    }

    private static Ordinal Make(ReadingContext context, Sentence sentence, int first, int last, string noun, int place)
    {
        var verb = context.Verbs[sentence.Index].Find(v => v.Finite && v.ClauseStart <= first && first <= v.ClauseEnd && Touches(v, first)) ?? context.Verbs[sentence.Index].Find(v => v.Finite && v.ClauseStart <= first && first <= v.ClauseEnd);
        var planned = verb is not null && (verb.Modal is "will" or "would" or "could" or "may" or "might" or "should" || verb.Adjective is "due" or "set" or "scheduled" or "expected" || verb.Passive && verb.Lemma is "plan" or "schedule" or "expect" or "set")
            || first > sentence.First && context.Tokens[first - 1].Lower is "planned" or "next" || verb?.Lemma is "plan" or "expect" or "await";
        return new(first, last, noun, place, sentence.Index, planned, verb is not null && !verb.Negated, ContentWords.Of(context, Math.Max(sentence.First, first - 10), Math.Min(sentence.End - 1, last + 10)), verb?.Lemma is { } lemma and not ("be" or "have" or "say") ? lemma : "");
    }

    private static bool Touches(VerbGroup verb, int token) =>
        verb.Subject is { } subject && subject.First <= token && token <= subject.Last || verb.Object is { } thing && thing.First <= token && token <= thing.Last;
}
