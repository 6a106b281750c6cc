using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>Says for whom a noun phrase stands.</summary>
internal sealed class PhraseActors(ReadingContext context, NameFinder names)
{
    public Coreference? Coreference { get; set; }

    /// <summary>The actors that a phrase and those coordinated with it stand for; empty for things.</summary>
    public IReadOnlyList<Actor> Of(NounPhrase phrase)
    {
        if (phrase.Coordinated.Count <= 1)
            return One(phrase);
        var all = new List<Actor>();
        foreach (var member in phrase.Members)
        {
            foreach (var actor in One(member))
            {
                if (!all.Contains(actor))
                    all.Add(actor);
            }
        }
        return all;
    }

    /// <summary>The actors that a phrase stands for; people and bodies that the text only describes (crane drivers, holders of the bonds) become actors here.</summary>
    public IReadOnlyList<Actor> OfOrGroup(NounPhrase phrase)
    {
        if (Of(phrase) is { Count: > 0 } known)
            return known;
        foreach (var member in phrase.Members)
        {
            if (Group(member) is { } group)
                return [group];
        }
        return [];
    }

    /// <summary>Whether a phrase is a paper that speaks for who wrote it.</summary>
    public bool IsDocument(NounPhrase phrase) => Inflection.Singular(context.Tokens[phrase.Head].Lower) is "letter" or "statement" or "memo" or "memorandum" or "note" or "communique" or "resolution" or "report" or "proposal" or "answer" or "reply" or "response" or "message";

    private Actor? Group(NounPhrase phrase)
    {
        var token = context.Tokens[phrase.Head];
        var lemma = Inflection.Singular(token.Lower);
        if (ActorNouns.Counts.Contains(lemma) && phrase.Attached.Find(a => a.Preposition == "of").Phrase is { } counted && counted != phrase)
            return Group(counted);
        if (token.Tag != Tag.Noun || ActorNouns.NoActors.Contains(lemma) || !(ActorNouns.Agents.Contains(lemma) || ActorNouns.Bodies.ContainsKey(lemma) || ActorNouns.IsPeople(token.Lower)))
            return null;
        var words = string.Join(' ', Enumerable.Range(phrase.First, phrase.Head - phrase.First + 1).Where(i => !context.Tokens[i].Is(Tag.Determiner | Tag.Number | Tag.Possessive)).Select(i => context.Tokens[i].Text));
        var group = context.Actors.Group(words);
        if (!group.References.Exists(r => r.First == phrase.First))
            context.Mentions.Add(new() { First = phrase.First, Last = phrase.Last, Kind = MentionKind.Nominal, Actor = group });
        return group;
    }

    /// <summary>The actors named within a phrase, whatever it stands for: "Moscow's offer" names Moscow.</summary>
    public IReadOnlyList<Actor> Within(NounPhrase phrase)
    {
        var found = new List<Actor>();
        foreach (var member in phrase.Members)
        {
            foreach (var actor in Modifiers(member.First, member.Last))
            {
                if (!found.Contains(actor))
                    found.Add(actor);
            }
        }
        return found;
    }

    /// <summary>The possessor of a phrase's head, or the names before it.</summary>
    public IReadOnlyList<Actor> Owners(NounPhrase phrase, int before)
    {
        var owners = new List<Actor>();
        foreach (var actor in Modifiers(phrase.First, before - 1))
        {
            if (!owners.Contains(actor))
                owners.Add(actor);
        }
        return owners;
    }

    private IReadOnlyList<Actor> One(NounPhrase phrase)
    {
        var head = phrase.Head;
        // "the front's chief negotiator, Idriss Tagour,": the name in apposition says who.
        if (phrase.Apposition is { } beside && context.Tokens[head].Tag != Tag.Proper && context.Mentions.At(beside.Head) is { Actor.IsPerson: true } person)
            return [person.Actor];
        if (context.Mentions.At(head) is { } name && name.Kind != MentionKind.Pronoun)
            return name.Locative && name.PlaceName is not null ? [] : [name.Actor];
        if (Coreference?.At(head) is { Count: > 0 } resolved)
            return resolved;
        var token = context.Tokens[head];
        var lemma = Inflection.Singular(token.Lower);
        if (ActorNouns.Counts.Contains(lemma) && phrase.Attached.Find(a => a.Preposition == "of").Phrase is { } counted && counted != phrase)
            return One(counted);
        var isAgent = ActorNouns.Agents.Contains(token.Lower) || ActorNouns.Agents.Contains(lemma) || names.OfficeAt(head) is not null;
        if (!isAgent)
            return [];
        var owners = Modifiers(phrase.First, head - 1).ToList();
        // "her Chinese counterpart": the other one, not hers.
        if (lemma == "counterpart" && owners.Count > 1)
            owners.RemoveAt(0);
        if (owners.Count == 0 && phrase.First > 0 && context.Tokens[phrase.First - 1].Lower == "whose" && Antecedent(phrase) is { } antecedent)
            return One(antecedent);
        if (owners.Count > 0 && lemma is "government" or "administration" or "cabinet" && owners[0].Root is { IsState: true } state)
            return [context.Actors.GovernmentOf(state)];
        if (owners.Count > 0)
            return Narrow(owners, lemma);
        for (var i = phrase.First; i < head; i++)
        {
            if (context.Tokens[i].Tag is Tag.Noun or Tag.Adjective && Coreference?.Body(Inflection.Singular(context.Tokens[i].Lower), phrase.First) is { } body)
                return [body];
        }
        foreach (var (preposition, attached) in phrase.Attached)
        {
            if (preposition is "of" or "from" or "for" or "in" && attached != phrase && (attached.Coordinated.Contains(phrase) ? One(attached) : Of(attached)) is { Count: > 0 } of)
                return of;
            // "officials in Kyiv", "the government in Kyiv"
            if (preposition is "in" or "from" && context.Mentions.At(attached.Head) is { PlaceName: not null } place)
                return [place.Actor];
        }
        return [];
    }

    // "France, whose warplanes": the phrase before the relative word.
    private NounPhrase? Antecedent(NounPhrase phrase)
    {
        var items = context.Items[context.Tokens[phrase.First].Sentence];
        for (var i = phrase.Item - 1; i >= 0 && i >= phrase.Item - 4; i--)
        {
            if (items[i].Noun is { } before)
                return before;
        }
        return null;
    }

    // The people of an office stand for its holder where the report names one: "the Ukrainian president".
    private List<Actor> Narrow(List<Actor> owners, string lemma)
    {
        if (!ActorNouns.Offices.Contains(lemma) || owners.Count != 1)
            return owners;
        var holder = context.Actors.All.Find(a => a.IsPerson && a.References.Count > 0 && a.Root == owners[0].Root && (a.RoleStated ?? "").Contains(lemma, StringComparison.OrdinalIgnoreCase));
        return holder is null ? owners : [holder];
    }

    private IEnumerable<Actor> Modifiers(int first, int last)
    {
        Reference? previous = null;
        for (var i = first; i <= last; i++)
        {
            if (context.Mentions.At(i) is { } reference)
            {
                if (reference != previous && reference.Kind != MentionKind.Pronoun && !reference.Locative)
                    yield return reference.Actor;
                previous = reference;
            }
            if (context.Tokens[i].Is(Tag.Possessive) && Coreference?.At(i) is { Count: > 0 } owners)
            {
                foreach (var owner in owners)
                    yield return owner;
            }
        }
    }
}
