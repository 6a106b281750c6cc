using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Claims;
using Parley.Reading.Events;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>A position while a report is read.</summary>
internal sealed record FoundPosition(Actor Holder, IssueCue? Issue, string Label, string Stance, string Strength, string Publicity, int First, int Last, FoundEvent Event, FoundAttribution? Attribution, (int First, int Last)? Condition);

/// <summary>Reads what somebody wants or will not have from the events that say so.</summary>
internal sealed class PositionFinder(ReadingContext context, IReadOnlyList<FoundAttribution> attributions)
{
    private readonly IssueNamer issues = new(context);

    /// <summary>All positions, in order of the text.</summary>
    public List<FoundPosition> Find(IEnumerable<FoundEvent> events)
    {
        var found = new List<FoundPosition>();
        foreach (var told in events)
        {
            if (told.Source.Count == 0 || Stance(told) is not { } stance)
                continue;
            foreach (var (first, last, label) in Objects(told))
            {
                if (found.Exists(p => p.First <= last && first <= p.Last && p.Holder == told.Source[0] && p.Stance == stance))
                    continue;
                Add(found, told, stance, first, last, label);
            }
        }
        return found;
    }

    private void Add(List<FoundPosition> found, FoundEvent told, string stance, int first, int last, (int First, int Last) label)
    {
        var attribution = attributions.LastOrDefault(a => a.ScopeFirst <= told.First && told.First <= a.ScopeLast) ?? attributions.FirstOrDefault(a => a.First == told.First);
        var cue = issues.Find(label.First, label.Last) ?? issues.Find(first, last);
        var words = context.Text.Plain[context.Tokens[label.First].Start..context.Tokens[label.Last].End];
        var condition = stance is "accept" or "offer" or "conditional" ? Condition(told) : null;
        found.Add(new(told.Source[0], cue, cue is null ? words : $"{cue.Label}: {words}", condition is null ? stance : "conditional", Strength(told, stance, first, last, attribution), Publicity(told, attribution), first, last, told, attribution, condition));
    }

    private static string? Stance(FoundEvent told)
    {
        var marked = told.Frame.Stance;
        if (told.Status == Status.Hypothetical && marked is not ("demand" or "reject"))
            return null;
        if (told.Type == PloverType.Reject)
            return told.Base is not null || told.Status is not (Status.Negated or Status.Denied) ? "reject" : null;
        if (told.Status is Status.Negated or Status.Denied)
            return marked is "accept" or "offer" ? "reject" : null;
        if (told.Status == Status.Conditional && marked is "accept" or "offer")
            return "conditional";
        return marked ?? (told.Type == PloverType.Request && told.Verb is not null && !told.Frame.Has("pressure") ? "demand" : null);
    }

    // Each object of the verb is a position of its own: the first with the verb's words, the others by themselves.
    private static IEnumerable<(int First, int Last, (int First, int Last) Label)> Objects(FoundEvent told)
    {
        if (told.Noun is { } noun && told.Verb is null)
        {
            var last = noun.Infinitive is { } infinitive ? Math.Max(infinitive.ClauseEnd, infinitive.Last) : Tail(noun);
            var from = noun.Infinitive is null ? noun.First : told.First;
            yield return (from, last, (noun.Infinitive?.Main ?? from, last));
            yield break;
        }
        if (told.Verb is not { } verb)
            yield break;
        var start = verb.Infinitive || verb.Passive ? verb.First : verb.First;
        // The object of a refused infinitive ("refused to accept X") and of a content clause ("demanded that …") is the clause.
        var complement = verb.Complements.Find(c => c.Item > verb.Item);
        if (complement is not null)
        {
            var last = Math.Max(complement.ClauseEnd, complement.Last);
            yield return (start, last, (complement.First, last));
            yield break;
        }
        var patient = verb.Patient;
        if (patient is null || patient.Item < verb.Item && !verb.Passive)
        {
            var governed = verb.Prepositional.Find(p => p.Preposition is "for" or "on" or "to" or "against" or "of" or "with");
            if (governed.Phrase is { } phrase)
                yield return (start, Tail(phrase), (phrase.First, Tail(phrase)));
            yield break;
        }
        if (verb.Passive)
        {
            yield return (patient.First, verb.Last, (patient.First, Tail(patient)));
            yield break;
        }
        var isFirst = true;
        foreach (var member in patient.Members)
        {
            yield return (isFirst ? start : member.First, Tail(member), (member.First, Tail(member)));
            isFirst = false;
        }
    }

    private static int Tail(NounPhrase phrase)
    {
        var last = phrase.Last;
        foreach (var (preposition, attached) in phrase.Attached)
        {
            if (preposition is "of" or "to" or "on" or "for" or "over" or "in" && attached.Last > last && attached.First <= last + 3)
                last = attached.Last;
        }
        return last;
    }

    private string Strength(FoundEvent told, string stance, int first, int last, FoundAttribution? attribution)
    {
        var words = context.Words(Math.Max(context.Sentences[told.Sentence].First, first - 3), Math.Min(context.Sentences[told.Sentence].End - 1, last + 4));
        if (stance == "reject" && told.Verb is { Negated: true, Modal: "will" or "would" or "can" or "could" } || words.Contains("red line", StringComparison.Ordinal) || words.Contains("never ", StringComparison.Ordinal) && stance == "reject"
            || words.Contains("non-negotiable", StringComparison.Ordinal) || words.Contains("no circumstances", StringComparison.Ordinal) || told.Frame.Has("red-line") || stance == "reject" && told.Verb is { Lemma: "rule", Particle: "out" })
            return "red_line";
        return attribution?.Record switch
        {
            null => told.Verb is null ? "presupposed" : "asserted",
            Attribution.OnRecord or Attribution.NamedExpertBody or Attribution.StateMedia => "stated",
            _ => "reported",
        };
    }

    private string Publicity(FoundEvent told, FoundAttribution? attribution)
    {
        if (attribution is null)
            return "author assertion";
        var words = context.Words(attribution.First, attribution.Last) + " " + context.Words(context.Sentences[told.Sentence].First, attribution.First);
        if (words.Contains("privately", StringComparison.Ordinal) || words.Contains("in private", StringComparison.Ordinal))
            return "private";
        return attribution.Record switch
        {
            Attribution.LeakedDocument or Attribution.UnnamedDocument => "leaked",
            Attribution.Anonymous => "private",
            Attribution.Rumour => "rumour",
            Attribution.UnsourcedReport => "author assertion",
            _ => "public",
        };
    }

    private (int First, int Last)? Condition(FoundEvent told)
    {
        foreach (var verb in context.Verbs[told.Sentence])
        {
            if (verb.Subordinator is "if" or "unless" or "provided" or "providing" && verb != told.Verb)
                return (verb.ClauseStart, Math.Max(verb.ClauseEnd, verb.Last));
        }
        return null;
    }
}
