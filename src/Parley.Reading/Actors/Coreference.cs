using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>Resolves pronouns and descriptions: to the last person for he and she, the last body for it, the pair that negotiates for both sides.</summary>
internal sealed class Coreference(ReadingContext context)
{
    private static readonly HashSet<string> PersonWords = ["he", "she", "him", "his", "her", "hers", "himself", "herself"];
    private static readonly HashSet<string> BodyWords = ["it", "its", "itself"];
    private static readonly HashSet<string> GroupWords = ["they", "them", "their", "theirs", "themselves"];

    private readonly Dictionary<int, List<Actor>> resolved = [];
    private Actor? person;
    private Actor? body;
    private List<Actor> group = [];
    private List<Actor> pair = [];

    /// <summary>The two who negotiate, as far as the report says; fewer where it does not.</summary>
    public IReadOnlyList<Actor> Pair => PairHere();

    /// <summary>What a pronoun or description whose head is this token stands for; empty where nothing fits.</summary>
    public IReadOnlyList<Actor> At(int token) => resolved.TryGetValue(token, out var actors) ? actors : [];

    /// <summary>Goes through the report once, in order.</summary>
    public void Resolve(PhraseActors phrases)
    {
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
            Remember(phrases, s, subject);
        }
    }

    private void Token(int i)
    {
        var token = context.Tokens[i];
        if (context.Mentions.At(i) is { } mention && mention.First == i)
        {
            if (mention.Actor.IsPerson)
                person = mention.Actor;
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
        else if (token.Lower is "both" or "neither" && pair.Count == 2)
            Set(i, pair);
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
        if (ActorNouns.Pairs.Contains(head.Lower) && (opens is "both" or "neither" or "either" || opens is "the" or "all" && (words == 2 && head.Lower.EndsWith('s') || tokens[noun.First + 1].Lower is "two" or "rival" or "opposing" or "warring" or "negotiating" or "other") || opens == "two"))
        {
            if (PairHere() is { Count: 2 } both)
                Nominal(noun, both);
            return;
        }
        if (opens is not ("the" or "this" or "that") || words > 3)
            return;
        if (context.Mentions.Within(noun.First, noun.Last).Any())
            return;
        var lemma = Inflection.Singular(head.Lower);
        if (ActorNouns.Bodies.TryGetValue(lemma, out var types) && Last(noun.First, a => !a.IsPerson && types.Contains(a.Type)) is { } found)
            Nominal(noun, [found]);
        else if (lemma == "government" && Last(noun.First, a => a.IsState || a.Type == "government") is { } state)
            Nominal(noun, [state.IsState ? state : state]);
        else if (ActorNouns.Offices.Contains(lemma) && Last(noun.First, a => a.IsPerson && (a.RoleStated ?? a.Entity?.Office)?.Contains(context.Words(noun.First + 1, noun.Head), StringComparison.OrdinalIgnoreCase) == true) is { } holder)
            Nominal(noun, [holder]);
    }

    private Actor? Last(int before, Func<Actor, bool> fits) =>
        context.Mentions.All.Where(m => m.First < before && m.Kind != MentionKind.Pronoun && !m.Locative && fits(m.Actor)).MaxBy(m => m.First)?.Actor;

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

    // The two bodies that the report names most, mediators and places aside.
    private List<Actor> PairHere()
    {
        if (pair.Count == 2)
            return pair;
        var counts = context.Mentions.All.Where(m => m.Kind != MentionKind.Pronoun && !m.Locative).GroupBy(m => m.Actor.IsPerson && m.Actor.Parent is not null ? m.Actor.Parent.Root : m.Actor.Root).Where(g => !g.Key.IsPerson && g.Key.Type is not ("media" or "think_tank"))
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Min(m => m.First)).Select(g => g.Key).Take(2).ToList();
        return counts;
    }

    private void Remember(PhraseActors phrases, int s, NounPhrase? subject)
    {
        foreach (var item in context.Items[s])
        {
            if (item.Noun is { Coordinated.Count: > 1 } noun && noun.Coordinated[0] == noun && phrases.Of(noun) is { Count: > 1 } several)
                group = [.. several];
        }
        foreach (var verb in context.Verbs[s])
        {
            // Two bodies that meet or agree are the pair that "both sides" means from here on.
            if (verb.Lemma is "meet" or "negotiate" or "hold" or "resume" or "agree" or "sign" or "begin" or "start" or "open" or "conclude" or "talk" && verb.Subject is { } who)
            {
                var with = verb.Prepositional.Find(p => p.Preposition == "with").Phrase;
                var members = phrases.Of(who).Concat(with is null ? [] : phrases.Of(with)).Select(a => a.IsPerson ? a.Parent?.Root ?? a : a.Root).Distinct().Where(a => !a.IsPerson).ToList();
                if (members.Count == 2)
                    pair = members;
            }
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
