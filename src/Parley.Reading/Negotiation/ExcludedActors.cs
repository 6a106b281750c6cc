using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>Who is left out: actors that the report names, and groups that appear only as left out.</summary>
internal sealed class ExcludedActors(ReadingContext context, PhraseActors phrases)
{
    private static readonly HashSet<string> Groups = [.. "society community group association organisation organization charity party family relative family villager islander resident subcontractor contractor lender minority tribe clan village municipality region province island".Split(' ')];
    private static readonly string[] People = ["ers", "ors", "ists", "ians", "men", "ants", "ees"];

    /// <summary>The actors of a phrase; a group is made for people who are no actor yet.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="personal">Whether only people can be meant: consulted, invited, kept in the dark.</param>
    public IReadOnlyList<Actor> Of(NounPhrase phrase, bool personal)
    {
        var head = context.Tokens[phrase.Head];
        var known = phrases.Of(phrase);
        var plural = head.Tag == Tag.Noun && head.Lower.EndsWith('s') && phrase.Head - phrase.First >= 2;
        // "the civilian parties" are more than the one party that was named last.
        if (known.Count > 0 && !(plural && known is [{ IsPerson: false }] && context.Mentions.At(phrase.Head) is null && !context.Mentions.Within(phrase.First, phrase.Last).Any() && Inflection.Singular(head.Lower) is "party" or "group" or "union" or "association"))
            return known;
        if (known.Count == 0 && phrase.Attached.Find(a => a.Preposition is "of" or "in" or "from").Phrase is { } of && phrases.Of(of) is { Count: > 0 } behind && !behind[0].IsPerson && behind[0].Type is "party" or "nonstate_armed" or "union" or "company" or "ngo" or "organisation")
            return behind;
        if (known.Count == 0 && phrases.Within(phrase) is { Count: > 0 } within && !plural)
            return within;
        return head.Tag == Tag.Noun && (IsGroup(head.Lower) || personal && plural | head.Lower.EndsWith('s')) ? [Group(phrase), .. known] : known;
    }

    private static bool IsGroup(string lower)
    {
        var lemma = Inflection.Singular(lower);
        return Groups.Contains(lemma) || ActorNouns.Agents.Contains(lemma) || Array.Exists(People, e => lower.EndsWith(e, StringComparison.Ordinal));
    }

    private Actor Group(NounPhrase phrase)
    {
        var first = phrase.First;
        // A participle that the chunker took for a verb belongs to the name: "Subcontracted lashers".
        if (first > 0 && context.Tokens[first - 1] is { } before && before.Sentence == context.Tokens[first].Sentence && before.Index == context.Sentences[before.Sentence].First && before.Is(Tag.Participle | Tag.Past | Tag.Ing | Tag.Adjective))
            first--;
        if (context.Tokens[first].Is(Tag.Determiner) && first < phrase.Head)
            first++;
        var words = context.Text.Plain[context.Tokens[first].Start..context.Tokens[phrase.Last].End];
        var group = context.Actors.Group(words);
        if (!group.References.Exists(r => r.First == first))
            context.Mentions.Add(new() { First = first, Last = phrase.Last, Kind = MentionKind.Nominal, Actor = group });
        return group;
    }
}
