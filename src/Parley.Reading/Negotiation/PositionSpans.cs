using Parley.Reading.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>The stretches of text that the objects and complements of a verb fill: each is a position of its own.</summary>
internal sealed class PositionSpans(ReadingContext context)
{
    /// <summary>What a verb is about: its words, and what its issue is to be named by.</summary>
    public List<(int First, int Last, int LabelFirst, int LabelLast)> Of(VerbGroup verb)
    {
        var found = new List<(int, int, int, int)>();
        var complements = verb.Complements.Where(c => c.Item > verb.Item && c.First > verb.Last && (c.Link == VerbLink.Complement || c.Link == VerbLink.Content && (context.Lexicon.TakesContent(verb.Lemma) || c.ClauseStart <= verb.Last + 2))).OrderBy(c => c.First).ToList();
        var patient = verb.Object is { } thing && thing.Item > verb.Item ? thing : null;
        var beside = verb.Prepositional.Find(p => p.Preposition is "for" or "on" or "to" or "against" or "with" or "upon" && p.Phrase.First > verb.Last && p.Phrase.First <= verb.Last + 2).Phrase;
        if (beside is not null && complements.TrueForAll(c => !c.Infinitive || patient is not null && patient.First > beside.Last))
        {
            complements.Clear();
            patient = beside;
        }
        if (complements.Count > 0 && (patient is null || complements[0].First <= patient.Last + 3 || complements[0].Infinitive))
        {
            for (var i = 0; i < complements.Count; i++)
            {
                var end = Math.Max(complements[i].Last, End(complements[i].First));
                if (i + 1 < complements.Count)
                    end = Math.Min(end, Math.Max(complements[i].Last, Trim(complements[i + 1].First - 1)));
                // The object of what is wanted tells the issue; coordinated objects are positions of their own.
                var members = complements[i].Object is { Coordinated.Count: > 1 } several && several.Item > complements[i].Item ? several.Members.ToList() : [];
                var start = i == 0 ? verb.First : complements[i].First;
                if (members.Count > 1)
                {
                    foreach (var member in members)
                    {
                        found.Add((member == members[0] ? start : member.First, Tail(member), member == members[0] ? complements[i].Main : member.First, Tail(member)));
                    }
                    continue;
                }
                found.Add((start, end, complements[i].ClauseStart > verb.Last && !complements[i].Infinitive ? Math.Min(complements[i].First, complements[i].Subject?.First ?? complements[i].First) : complements[i].Main, end));
            }
            return found;
        }
        if (verb.Passive && verb.Subject is { } done)
        {
            found.Add((done.First, verb.Last, done.First, Tail(done)));
            return found;
        }
        var governed = patient is null ? verb.Prepositional.Find(p => p.Preposition is "for" or "on" or "to" or "against" or "of" or "with" or "upon" or "at" && p.Phrase.First > verb.Main).Phrase : null;
        var objects = patient ?? governed;
        if (objects is null)
            return found;
        if (objects.Coordinated.Count <= 1 && Split(objects) is { Count: > 1 } parts)
        {
            for (var i = 0; i < parts.Count; i++)
                found.Add((i == 0 ? verb.First : parts[i].First, parts[i].Last, parts[i].First, parts[i].Last));
            return found;
        }
        var isFirst = true;
        foreach (var member in objects.Members)
        {
            var tail = Tail(member);
            found.Add((isFirst ? verb.First : member.First, isFirst && objects.Coordinated.Count <= 1 ? Math.Max(tail, End(member.Last)) : tail, member.First, isFirst && objects.Coordinated.Count <= 1 ? Math.Max(tail, Math.Min(End(member.Last), tail + 6)) : tail));
            isFirst = false;
        }
        return found;
    }

    // "a share of 30 per cent and an end to pumping": what begins anew with an article is an object of its own.
    private List<(int First, int Last)> Split(NounPhrase thing)
    {
        var (start, end) = (thing.First, End(thing.Last));
        var parts = new List<(int, int)>();
        if (Enumerable.Range(thing.Last, end - thing.Last + 1).Any(i => context.Tokens[i].Is(Tag.Finite | Tag.Relative | Tag.That)))
            return parts;
        for (var i = thing.Last + 1; i < end; i++)
        {
            if (context.Tokens[i].Lower is not ("and" or "or") || !context.Tokens[i + 1].Is(Tag.Determiner | Tag.Possessive))
                continue;
            parts.Add((start, Trim(i - 1)));
            start = i + 1;
        }
        parts.Add((start, end));
        return parts;
    }

    /// <summary>Where a phrase ends with what hangs on it.</summary>
    public static int Tail(NounPhrase phrase)
    {
        var last = phrase.Last;
        foreach (var (preposition, attached) in phrase.Attached)
        {
            if (preposition is "of" or "to" or "on" or "for" or "over" or "in" or "at" or "from" && attached.Last > last && attached.First <= last + 3)
                last = attached.Last;
        }
        return last;
    }

    /// <summary>The end of the clause at a token: before a new clause, a comma with a new subject, a contrast.</summary>
    public int End(int from)
    {
        var end = Scopes.ClauseEnd(context, from);
        for (var i = from + 1; i <= end; i++)
        {
            var token = context.Tokens[i];
            if (token.IsMark(',') && i < end || token.Lower is "but" or "although" or "though" or "because" or "while" || token.Tag == Tag.Conjunction && i < end && context.Tokens[i + 1].Is(Tag.Finite) && context.Tokens[i + 1].Tag != Tag.Noun)
                return Trim(i - 1);
        }
        return end;
    }

    private int Trim(int last)
    {
        while (last > 0 && context.Tokens[last].Is(Tag.Punctuation | Tag.Conjunction))
            last--;
        return last;
    }
}
