using Parley.Reading.Actors;
using Parley.Reading.Claims;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>Says who holds a position: the subject, else whoever is given the words.</summary>
internal sealed class Holders(ReadingContext context, PhraseActors phrases, PositionList list)
{
    private static readonly HashSet<string> Own = ["we", "i", "us", "our", "he", "she", "it", "they", "his", "her", "its", "their"];

    /// <summary>The holder of what a verb says of its subject, or null.</summary>
    public Actor? Of(VerbGroup verb)
    {
        var said = Source(verb.Main);
        var subject = verb.Passive || verb.Participle && verb.ByPhrase is not null ? verb.ByPhrase : verb.Subject ?? verb.Governor?.Subject;
        if (subject is null)
            return null;
        var head = context.Tokens[subject.Head].Lower;
        if (head is "we" or "i")
            return said;
        var actors = phrases.Of(subject);
        if (actors.Count == 0 && Ladder.IsOrgan(head) && phrases.Owners(subject, subject.Head) is { Count: > 0 } owners)
            actors = owners;
        // "her organisation", "his country": the speaker's own side.
        if (actors.Count == 0)
            return Own.Contains(context.Tokens[subject.First].Lower) && said is not null && head is "department" or "ministry" or "delegation" or "federation" or "workers" or "forces" or "troops" or "people" or "organisation" or "organization" or "country" or "party" or "union" or "group" or "company" or "government" or "side" or "members" or "men" or "team" ? said : phrases.OfOrGroup(subject) is [var group, ..] ? group : null;
        // What somebody says of himself or his own side is his position.
        if (said is { IsPerson: false } && head is "it" or "they" && actors[0].Root == said.Root)
            return said;
        if (said is { IsPerson: true } && (actors[0].Root == said.Root || Own.Contains(head) || Own.Contains(context.Tokens[subject.First].Lower)))
            return said;
        return actors[0];
    }

    /// <summary>Whom a phrase belongs to: "Dushanbe's answer", "its offer".</summary>
    public Actor? Owner(NounPhrase phrase) =>
        phrases.Owners(phrase, phrase.Head) is [var owner, ..] ? owner : null;

    /// <summary>Who is given the words at a token: the source, or whom a nameless source belongs to.</summary>
    public Actor? Source(int token)
    {
        if (list.Over(token) is not { } said)
            return null;
        if (said.Source is not null)
            return said.Source;
        return said.Speaker is { } speaker ? phrases.Of(speaker) is [var of, ..] ? of : phrases.Within(speaker) is [var within, ..] ? within : phrases.OfOrGroup(speaker) is [var group, ..] ? group : null : null;
    }
}
