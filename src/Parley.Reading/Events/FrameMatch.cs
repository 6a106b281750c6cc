using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Events;

/// <summary>Finds the frame of a verb whose needs hold.</summary>
internal sealed class FrameMatch(ReadingContext context, PhraseActors phrases)
{
    /// <summary>The frame of a verb with the most needs that hold, or null.</summary>
    public Frame? Of(VerbGroup verb)
    {
        var lexicon = context.Lexicon;
        if (verb.Particle is not null && lexicon.Verbs.TryGetValue($"{verb.Lemma} {verb.Particle}", out var withParticle) && First(withParticle, verb) is { } found)
            return found;
        return lexicon.Verbs.TryGetValue(verb.Lemma, out var frames) ? First(frames, verb) : null;
    }

    private Frame? First(List<Frame> frames, VerbGroup verb)
    {
        foreach (var frame in frames)
        {
            if (Array.TrueForAll(frame.Needs, n => Holds(n, verb)))
                return frame;
        }
        return null;
    }

    private bool Holds(FrameNeed need, VerbGroup verb) => need.Slot switch
    {
        "obj" => verb.Patient is { } patient && !IsTime(patient) && Fits(need, patient),
        "no-obj" => verb.Patient is null || IsTime(verb.Patient),
        "subj" => verb.Agent is { } agent && Fits(need, agent) || verb.Agent is null && need.Heads is null && need.Actor && verb.Passive,
        "prep" => verb.Prepositional.Exists(p => Array.IndexOf(need.Prepositions, p.Preposition) >= 0 && Fits(need, p.Phrase))
            || need.Heads is null && !need.Actor && need.Prepositions is ["as"] && AsFollows(verb)
            || verb.Patient is { } host && host.Attached.Exists(p => Array.IndexOf(need.Prepositions, p.Preposition) >= 0 && Fits(need, p.Phrase)),
        "to" => verb.Complements.Exists(c => c.Infinitive),
        "that" => verb.Complements.Exists(c => c.Link == VerbLink.Content),
        "ing" => verb.Complements.Exists(c => c.Ing),
        "passive" => verb.Passive || verb.Participle,
        "active" => !(verb.Passive || verb.Participle),
        _ => false,
    };

    // "described it as unacceptable": what follows need not be a noun.
    private bool AsFollows(VerbGroup verb)
    {
        var end = context.Sentences[context.Tokens[verb.Main].Sentence].End;
        for (var i = verb.Last + 1; i < end && i < verb.Last + 14; i++)
        {
            if (context.Tokens[i].Lower == "as")
                return true;
            if (context.Tokens[i].Is(Tag.Verb | Tag.Modal | Tag.Subordinator | Tag.That))
                return false;
        }
        return false;
    }

    private bool Fits(FrameNeed need, NounPhrase phrase)
    {
        if (need.Actor)
            return phrases.OfOrGroup(phrase).Count > 0;
        return need.Heads is null || phrase.Members.Any(m => HasHead(need.Heads, m));
    }

    /// <summary>Whether the head of a phrase, alone or with the noun before it, is one of these.</summary>
    private bool HasHead(HashSet<string> heads, NounPhrase phrase)
    {
        var head = context.Tokens[phrase.Head];
        var lemma = Inflection.Singular(head.Lower);
        if (heads.Contains(head.Lower) || heads.Contains(lemma))
            return true;
        if (phrase.Head > phrase.First)
        {
            var pair = context.Tokens[phrase.Head - 1].Lower + " ";
            if (heads.Contains(pair + lemma) || heads.Contains(pair + head.Lower))
                return true;
        }
        // "a round of talks", "a series of strikes": what the noun counts.
        if (Containers.Contains(lemma))
        {
            var of = phrase.Attached.Find(a => a.Preposition == "of").Phrase;
            return of is not null && of != phrase && HasHead(heads, of);
        }
        return false;
    }

    private bool IsTime(NounPhrase phrase) => TimeWords.Nouns.Contains(context.Tokens[phrase.Head].Lower) && context.Mentions.At(phrase.Head) is null;

    /// <summary>Nouns that only count or frame what follows "of".</summary>
    public static HashSet<string> Containers { get; } = ["round", "series", "set", "package", "kind", "sort", "form", "wave", "number", "string", "raft", "host", "range", "level", "deal", "couple", "lot", "majority", "pair", "hour", "day", "week", "month", "part", "flurry", "slew", "spate"];
}
