using Parley.Reading.Actors;
using Parley.Reading.Events;

namespace Parley.Reading.Checks;

/// <summary>One thing told in two ways: as done and as to come, flatly and with a hedge, as having happened and as not.</summary>
internal static class TellingChecks
{
    private const int Most = 4;
    private const int Window = 12;

    /// <summary>Adds pairs of tellings that do not go together.</summary>
    public static void Find(ReadingContext context, Findings found, List<FoundProblem> problems, List<FoundContradiction> contradictions)
    {
        var typed = found.Events.Where(e => (e.Base ?? e.Type) is not null && e.Source.Count + e.Participants.Count > 0).ToList();
        var hedges = found.Hedges.Where(h => h.Cue.Class is not "prospective" and not "approximator").ToLookup(h => context.Tokens[h.First].Sentence);
        foreach (var group in typed.GroupBy(Key, StringComparer.Ordinal))
        {
            var row = group.ToList();
            for (var i = 0; i < row.Count; i++)
            {
                for (var j = i + 1; j < Math.Min(row.Count, i + Window) && contradictions.Count < 4 * Most; j++)
                    Compare(context, hedges, row[i], row[j], contradictions);
            }
        }
        Arrivals(context, found, problems);
    }

    private static string Key(FoundEvent told) => $"{told.Base ?? told.Type}|{Names(told.Source)}|{Names(told.Target)}|{Names(told.Participants)}";

    private static string Names(List<Actor> actors) => string.Join('+', actors.Select(a => a.Root.Canonical).Distinct().Order(StringComparer.Ordinal));

    private static void Compare(ReadingContext context, ILookup<int, Claims.FoundHedge> hedges, FoundEvent a, FoundEvent b, List<FoundContradiction> contradictions)
    {
        if (a.Sentence == b.Sentence || a.Frame.Lemma != b.Frame.Lemma || a.Target.Count + a.Participants.Count == 0)
            return;
        if (Happened(a) != Happened(b) && (Not(a) || Not(b)))
        {
            contradictions.Add(new(Span(context, a), Span(context, b), "told as having happened and as not", "checks/tellings"));
            return;
        }
        if (Happened(a) && Happened(b) && Hedged(hedges, a) != Hedged(hedges, b) && a.Noun is null && b.Noun is null)
            contradictions.Add(new(Span(context, a), Span(context, b), "the same claim told flatly and with a hedge", "checks/tellings"));
    }

    private static bool Happened(FoundEvent told) => told.Status is Status.Occurred or Status.Ongoing;

    private static bool Not(FoundEvent told) => told.Status is Status.Negated or Status.Denied;

    private static bool Hedged(ILookup<int, Claims.FoundHedge> hedges, FoundEvent told) => hedges[told.Sentence].Any(h => h.ScopeFirst <= told.First && told.Last <= h.ScopeLast);

    private static (int First, int Last) Span(ReadingContext context, FoundEvent told)
    {
        var sentence = context.Sentences[told.Sentence];
        var first = told.Verb?.Subject is { } subject ? Math.Min(subject.First, told.First) : told.First;
        var last = Math.Max(told.Last, told.Verb?.Object?.Last ?? told.Last);
        return (Math.Max(sentence.First, first), Math.Min(sentence.End - 1, last));
    }

    // "Has moved straight to Moscow", and a meeting with Moscow that is still to come.
    private static void Arrivals(ReadingContext context, Findings found, List<FoundProblem> problems)
    {
        var planned = found.Events.Where(e => e.IsMeeting && e.Status == Status.Planned && e.Verb is not null).Take(Window).ToList();
        var made = 0;
        foreach (var row in context.Verbs.Where(_ => planned.Count > 0 && made < Most))
        {
            foreach (var verb in row.Where(v => v.Finite && v.Perfect && !v.Negated && v.Lemma is "move" or "travel" or "go" or "fly" or "arrive" or "head" or "turn"))
            {
                var to = verb.Prepositional.Where(p => p.Preposition is "to" or "in" or "for").SelectMany(p => context.Mentions.Within(p.Phrase.First, p.Phrase.Last)).FirstOrDefault(m => !m.Actor.IsPerson);
                var sentence = context.Tokens[verb.First].Sentence;
                if (!verb.Perfect || to is null || planned.Find(e => e.Sentence >= sentence && e.Target.Concat(e.Participants).Any(t => t.Root == to.Actor.Root)) is not { } meeting)
                    continue;
                problems.Add(new("timeline", [(verb.First, to.Last), (meeting.Verb!.First, meeting.Last)], "The move is told as made, the meeting there as still to come.", "medium", "checks/arrival"));
                made++;
                break;
            }
        }
    }
}
