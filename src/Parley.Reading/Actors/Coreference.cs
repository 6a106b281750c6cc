using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>Resolves pronouns and descriptions: to the last person for he and she, the last body for it, the pair that negotiates for both sides.</summary>
internal sealed class Coreference(ReadingContext context, PhraseActors phrases)
{
    private static readonly HashSet<string> PersonWords = ["he", "she", "him", "his", "her", "hers", "himself", "herself"];
    private static readonly HashSet<string> BodyWords = ["it", "its", "itself"];
    private static readonly HashSet<string> GroupWords = ["they", "them", "their", "theirs", "themselves"];

    private readonly Dictionary<int, List<Actor>> resolved = [];
    private Actor? person;
    private Actor? body;
    private readonly List<Actor> people = [];
    private List<Actor> group = [];
    private List<Actor> bodies = [];
    private List<Actor> pair = [];

    /// <summary>The two who negotiate, as far as the report says; fewer where it does not.</summary>
    public IReadOnlyList<Actor> Pair => PairHere();

    /// <summary>What a pronoun or description whose head is this token stands for; empty where nothing fits.</summary>
    public IReadOnlyList<Actor> At(int token) => resolved.TryGetValue(token, out var actors) ? actors : [];

    /// <summary>Goes through the report once, in order.</summary>
    public void Resolve()
    {
        bodies = [.. context.Actors.All.Where(a => !a.IsState && !a.IsPerson)];
        pair = new Pairing(context, phrases).Find();
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            var sentence = context.Sentences[s];
            var subject = context.Verbs[s].Find(v => v.Subject is not null && v.Link is VerbLink.Main or VerbLink.Adverbial)?.Subject;
            for (var i = sentence.First; i < sentence.End; i++)
                Token(i);
            foreach (var item in context.Items[s])
            {
                if (item.Noun is { } noun)
                    Description(noun);
            }
            Remember(s, subject);
        }
    }

    private void Token(int i)
    {
        var token = context.Tokens[i];
        if (context.Mentions.At(i) is { } mention && mention.First == i)
        {
            if (mention.Actor.IsPerson)
            {
                person = mention.Actor;
                people.Remove(person);
                people.Add(person);
                if (people.Count > 2)
                    people.RemoveAt(0);
            }
            else if (!mention.Locative && mention.Kind is not (MentionKind.TitlePart or MentionKind.CompoundPart))
                body = mention.Actor;
            return;
        }
        if (!token.Is(Tag.Pronoun | Tag.Possessive))
            return;
        if (PersonWords.Contains(token.Lower) && person is not null)
            Set(i, [person]);
        else if (BodyWords.Contains(token.Lower) && body is not null && !IsDummy(i))
            Set(i, [body]);
        else if (GroupWords.Contains(token.Lower) && group.Count > 0)
            Set(i, group);
        else if (token.Lower is "we" or "our" or "us" or "i" or "my" or "me" && Speaker(token) is { } speaker)
            resolved[i] = [speaker];
        else if (token.Lower is "both" or "neither" && pair.Count == 2)
            Set(i, pair);
    }

    // Who says "we": the subject of the verb of saying in the sentence, or in the one before where a quotation goes on.
    private Actor? Speaker(Token token)
    {
        for (var s = token.Sentence; s >= 0 && s >= token.Sentence - 1; s--)
        {
            foreach (var verb in context.Verbs[s])
            {
                if (context.Lexicon.TakesContent(verb.Lemma) && !verb.Passive && verb.Subject is { } subject && subject.First != token.Index && phrases.Of(subject) is [var who, ..])
                    return who;
            }
        }
        return null;
    }

    // "It is unclear", "it was agreed that".
    private bool IsDummy(int i)
    {
        var sentence = context.Sentences[context.Tokens[i].Sentence];
        for (var j = i + 1; j < sentence.End && j < i + 6; j++)
        {
            if (context.Tokens[j].Lower is "unclear" or "clear" or "likely" or "unlikely" or "possible" or "remains" or "remained" or "known" or "difficult" or "hard" or "early" or "seems" or "appears")
                return j < i + 4;
        }
        return false;
    }

    private void Set(int token, List<Actor> actors)
    {
        resolved[token] = actors;
        foreach (var actor in actors)
            context.Mentions.Add(new() { First = token, Last = token, Kind = MentionKind.Pronoun, Actor = actor });
    }

    // "the union", "both sides", "the president".
    private void Description(NounPhrase noun)
    {
        var tokens = context.Tokens;
        var head = tokens[noun.Head];
        if (head.Tag != Tag.Noun || context.Mentions.At(noun.Head) is not null)
            return;
        var opens = tokens[noun.First].Lower;
        var words = noun.Last - noun.First + 1;
        if (head.Lower is "men" or "women" or "leaders" or "presidents" or "ministers" or "negotiators" && (opens == "both" || tokens[noun.First + (noun.Head > noun.First ? 1 : 0)].Lower == "two" || opens == "two") && people is [_, _])
        {
            Nominal(noun, [.. people]);
            return;
        }
        if (ActorNouns.Pairs.Contains(head.Lower) && (opens is "both" or "neither" or "either" or "each" || opens is "the" or "all" && (words == 2 && head.Lower.EndsWith('s') || tokens[noun.First + 1].Lower is "two" or "rival" or "opposing" or "warring" or "negotiating" or "other") || opens == "two"))
        {
            if (PairHere() is { Count: 2 } both)
                Nominal(noun, both);
            return;
        }
        var plural = head.Lower is "workers" or "dockers" or "strikers" or "stevedores" or "rebels" or "insurgents" or "management" && words == 1;
        if (!plural && opens is not ("the" or "this" or "that") || words > 3)
            return;
        if (context.Mentions.Within(noun.First, noun.Last).Any())
            return;
        var lemma = Inflection.Singular(head.Lower);
        if (lemma is "army" or "military" or "cabinet" && Government(noun.First) is { } commander)
            Nominal(noun, [commander]);
        else if (ActorNouns.Bodies.TryGetValue(lemma, out var types) && Last(noun.First, a => !a.IsPerson && types.Contains(a.Type)) is { } found)
            Nominal(noun, [found]);
        else if (lemma == "government" && Government(noun.First) is { } state)
            Nominal(noun, [state]);
        else if (ActorNouns.Offices.Contains(lemma) && Last(noun.First, a => a.IsPerson && (a.RoleStated ?? a.Entity?.Office)?.Contains(context.Words(noun.First + 1, noun.Head), StringComparison.OrdinalIgnoreCase) == true) is { } holder)
            Nominal(noun, [holder]);
    }

    /// <summary>The body that a common noun before another stands for: government forces, union leaders, rebel fighters.</summary>
    public Actor? Body(string lemma, int before) =>
        lemma is "government" or "army" or "state" ? Government(before) : ActorNouns.Bodies.TryGetValue(lemma, out var types) ? Last(before, a => !a.IsPerson && types.Contains(a.Type)) : null;

    // Of the two who negotiate the one that has a government, else the last state.
    private Actor? Government(int before) =>
        pair.Find(a => a.IsState) ?? pair.Find(a => a.Type is "organisation" or "government") ?? Last(before, a => a.IsState || a.Type == "government");

    // The last one named before; where nobody is, the only one that the report has.
    private Actor? Last(int before, Func<Actor, bool> fits) =>
        context.Mentions.LastBefore(before, m => m.Kind != MentionKind.Pronoun && !m.Locative && fits(m.Actor))?.Actor
        ?? (bodies.Where(a => a.References.Count > 0 && fits(a)).Take(2).ToList() is [var only] ? only : null);

    private void Nominal(NounPhrase noun, List<Actor> actors)
    {
        resolved[noun.Head] = actors;
        foreach (var actor in actors)
            context.Mentions.Add(new() { First = noun.First, Last = noun.Last, Kind = MentionKind.Nominal, Actor = actor });
        if (actors.Count == 1 && actors[0].IsPerson)
            person = actors[0];
        else if (actors.Count == 1)
            body = actors[0];
    }

    private List<Actor> PairHere() => pair;

    private void Remember(int s, NounPhrase? subject)
    {
        foreach (var item in context.Items[s])
        {
            if (item.Noun is { Coordinated.Count: > 1 } noun && noun.Coordinated[0] == noun && phrases.Of(noun) is { Count: > 1 } several)
                group = [.. several];
        }
        if (subject is null)
            return;
        var actors = phrases.Of(subject);
        if (actors.Count == 1 && actors[0].IsPerson)
            person = actors[0];
        else if (actors.Count == 1)
            body = actors[0];
    }
}
