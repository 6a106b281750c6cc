using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Events;

/// <summary>Fills the slots of a frame with actors.</summary>
internal sealed class RoleFiller(PhraseActors phrases)
{
    /// <summary>The actors in a slot of a verb, with the words.</summary>
    public (IReadOnlyList<Actor> Actors, NounPhrase? Phrase) Slot(VerbGroup verb, string slot)
    {
        switch (slot)
        {
            case "subj":
                return Take(verb.Agent);
            case "obj":
                return Take(verb.Patient);
            case "iobj":
                return verb.Passive && verb.Object is not null ? Take(verb.Subject) : Take(verb.IndirectObject);
            case "obj.mod":
                return Inside(verb.Patient);
            case "comp":
                return Take(verb.Complements.Find(c => c.Subject is not null && c.Subject != verb.Subject)?.Subject ?? verb.Complements.Find(c => c.Subject is not null)?.Subject);
            default:
                foreach (var (preposition, phrase) in verb.Prepositional)
                {
                    if (preposition == slot && phrases.OfOrGroup(phrase) is { Count: > 0 } actors)
                        return (actors, phrase);
                }
                return verb.Patient is { } patient && verb.Patient.Item > verb.Item ? Attached(patient, slot) : ([], null);
        }
    }

    /// <summary>The actors in a slot of an event noun whose word or words begin at <paramref name="trigger"/>.</summary>
    public (IReadOnlyList<Actor> Actors, NounPhrase? Phrase) Slot(NounPhrase noun, int trigger, VerbGroup? light, string slot)
    {
        switch (slot)
        {
            case "subj":
                return light is null ? ([], null) : Take(light.Passive || light.Participle ? light.ByPhrase : light.Subject == noun ? null : light.Subject);
            case "poss" or "mod":
                var owners = phrases.Owners(noun, trigger);
                return owners.Count > 0 ? (owners, noun) : ([], null);
            default:
                var found = Attached(noun, slot);
                if (found.Actors.Count == 0 && light is not null && noun.ObjectOf == light)
                {
                    foreach (var (preposition, phrase) in light.Prepositional)
                    {
                        if (preposition == slot && phrases.OfOrGroup(phrase) is { Count: > 0 } actors)
                            return (actors, phrase);
                    }
                }
                return found;
        }
    }

    private (IReadOnlyList<Actor> Actors, NounPhrase? Phrase) Attached(NounPhrase host, string slot)
    {
        foreach (var (preposition, phrase) in host.Attached)
        {
            if (preposition == slot && phrases.OfOrGroup(phrase) is { Count: > 0 } actors)
                return (actors, phrase);
        }
        return ([], null);
    }

    private (IReadOnlyList<Actor> Actors, NounPhrase? Phrase) Take(NounPhrase? phrase)
    {
        if (phrase is null)
            return ([], null);
        if (phrases.OfOrGroup(phrase) is { Count: > 0 } actors)
            return (actors, phrase);
        // "a letter from Strand proposes": who wrote it.
        return phrases.IsDocument(phrase) ? Inside(phrase) : ([], phrase);
    }

    private (IReadOnlyList<Actor> Actors, NounPhrase? Phrase) Inside(NounPhrase? phrase)
    {
        if (phrase is null)
            return ([], null);
        var within = phrases.Within(phrase);
        if (within.Count > 0)
            return (within, phrase);
        foreach (var preposition in (string[])["from", "by", "of"])
        {
            if (Attached(phrase, preposition) is { Actors.Count: > 0 } found)
                return found;
        }
        return ([], null);
    }
}
