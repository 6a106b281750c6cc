using Parley.Reading.Language;

namespace Parley.Reading.Actors;

/// <summary>Links people to the office that the text gives them and to the state or body that they speak for.</summary>
internal static class Roles
{
    /// <summary>Finds the stated role and the parent of every person.</summary>
    public static void Link(ReadingContext context, NameFinder names)
    {
        foreach (var actor in context.Actors.All.Where(a => a.IsPerson).ToList())
        {
            foreach (var reference in actor.References)
            {
                if (reference.Kind is MentionKind.Pronoun or MentionKind.Nominal)
                    continue;
                Before(context, names, actor, reference);
                if (actor.RoleStated is null || actor.Parent is null)
                    After(context, names, actor, reference);
                if (actor.RoleStated is not null && actor.Parent is not null)
                    break;
            }
            if (actor.Parent is { } parent)
            {
                actor.Country ??= parent.Country;
                actor.Sector ??= parent.Sector;
            }
        }
        foreach (var actor in context.Actors.All)
            Bodies(context, actor);
        foreach (var actor in context.Actors.All.Where(a => a.IsPerson && a.Parent is null && a.Entity is null && a.Office is { Ladder: "state" or "diplomacy" or "military" }).ToList())
            NearestState(context, actor);
    }

    // "US Deputy Secretary of State Steve Witkoff", "Karvania's prime minister Jon Doe".
    private static void Before(ReadingContext context, NameFinder names, Actor actor, Reference reference)
    {
        var tokens = context.Tokens;
        var sentence = context.Sentences[tokens[reference.First].Sentence];
        var i = reference.First - 1;
        while (i >= sentence.First && names.OfficeAt(i) is not null)
            i--;
        var first = i + 1;
        if (first == reference.First || names.OfficeAt(reference.First - 1) is not null && i > sentence.First && tokens[i].IsMark(','))
            Inverted(context, actor, sentence, i);
        if (first == reference.First)
            return;
        while (i >= sentence.First && (tokens[i].Is(Tag.Genitive | Tag.Adjective | Tag.Determiner) || tokens[i].Text is "-" || context.Mentions.At(i) is not null || tokens[i].Tag is Tag.Noun && i > sentence.First && context.Mentions.At(i - 1) is not null))
        {
            if (context.Mentions.At(i) is { } owner && owner.Actor != actor && !owner.Actor.IsPerson)
            {
                actor.Parent ??= owner.Actor;
                if (owner.Kind is MentionKind.Name or MentionKind.Demonym or MentionKind.Modifier && tokens[owner.Last + 1].Tag != Tag.Genitive)
                    owner.Kind = MentionKind.TitlePart;
                first = owner.First;
                break;
            }
            i--;
        }
        actor.RoleStated ??= context.Text.Plain[tokens[first].Start..tokens[reference.First - 1].End];
        actor.Parent ??= Body(context, Math.Max(sentence.First, first - 3), reference.First - 1, reference.First);
        actor.RoleAt = (first, reference.First - 1);
        actor.Office ??= names.OfficeAt(reference.First - 1);
    }

    // "The TLA's political chief, Ilena Dusk,": the office stands before the name, with a comma between.
    private static void Inverted(ReadingContext context, Actor actor, Sentence sentence, int comma)
    {
        var tokens = context.Tokens;
        if (comma <= sentence.First || !tokens[comma].IsMark(','))
            return;
        for (var i = comma - 1; i > sentence.First && i > comma - 7; i--)
        {
            if (tokens[i].Tag == Tag.Genitive && context.Mentions.At(i - 1) is { } owner && !owner.Actor.IsPerson)
            {
                actor.Parent ??= owner.Actor;
                actor.RoleStated ??= context.Text.Plain[tokens[owner.First].Start..tokens[comma - 1].End];
                return;
            }
            if (!tokens[i].Is(Tag.Noun | Tag.Adjective | Tag.Genitive | Tag.Proper) && tokens[i].Lower is not ("of" or "and" or "for"))
                return;
        }
    }

    // "Tom Brandt, the union's general secretary,"; "Anna Roe of the Green Party".
    private static void After(ReadingContext context, NameFinder names, Actor actor, Reference reference)
    {
        var tokens = context.Tokens;
        var sentence = context.Sentences[tokens[reference.First].Sentence];
        var i = reference.Last + 1;
        if (i < sentence.End && tokens[i].Lower == "of")
        {
            for (var j = i + 1; j < sentence.End && j < i + 5; j++)
            {
                if (context.Mentions.At(j) is { } body && !body.Actor.IsPerson)
                {
                    actor.Parent ??= body.Actor;
                    break;
                }
            }
            return;
        }
        if (i >= sentence.End || !tokens[i].IsMark(','))
            return;
        var (officeFirst, officeLast) = (-1, -1);
        Actor? owner = null;
        var stop = i + 1;
        for (; stop < sentence.End && stop <= i + 14; stop++)
        {
            if (tokens[stop].Tag is Tag.Relative or Tag.Punctuation or Tag.Conjunction && !tokens[stop].IsMark('\'') || tokens[stop].Is(Tag.Modal) || tokens[stop].Is(Tag.Past | Tag.Present) && names.OfficeAt(stop) is null)
                break;
            if (names.OfficeAt(stop) is not null)
            {
                officeFirst = officeFirst < 0 ? stop : officeFirst;
                officeLast = stop;
            }
            if (context.Mentions.At(stop) is { } found && !found.Actor.IsPerson)
                owner ??= found.Actor;
        }
        if (officeFirst < 0)
            return;
        actor.RoleStated ??= context.Text.Plain[tokens[i + 1].Start..tokens[stop - 1].End];
        if (actor.RoleAt.First < 0)
            actor.RoleAt = (i + 1, stop - 1);
        actor.Office ??= names.OfficeAt(officeFirst);
        if (owner is not null)
            actor.Parent ??= owner;
        else if (actor.Parent is null && actor.Entity is null)
            actor.Parent = Body(context, i + 1, stop - 1, reference.First) ?? NearestBody(context, actor, reference.First);
    }

    // "President Lucia Marin" where one state only is spoken of around her.
    private static void NearestState(ReadingContext context, Actor actor)
    {
        var at = context.Tokens[actor.References[0].First].Sentence;
        var states = context.Mentions.Between(at - 1, at).Where(m => m.Actor.Root.IsState && !m.Locative).Select(m => m.Actor.Root).Distinct().Take(2).ToList();
        if (states is [var only])
        {
            actor.Parent = only;
            actor.Country ??= only.Country;
            actor.Notes.Add($"taken to speak for {only.Canonical}, the only state named around the first mention");
        }
    }

    // "the operator's managing director, Hélène Prouvost": the body that the words point at.
    private static Actor? Body(ReadingContext context, int first, int last, int before)
    {
        for (var i = first; i <= last; i++)
        {
            if (context.Tokens[i].Tag == Tag.Noun && ActorNouns.Bodies.TryGetValue(Inflection.Singular(context.Tokens[i].Lower), out var types))
            {
                var at = context.Tokens[before].Sentence;
                return context.Mentions.LastBefore(before, m => !m.Actor.IsPerson && types.Contains(m.Actor.Type))?.Actor
                    ?? context.Mentions.Between(at, at + 20).Where(m => !m.Actor.IsPerson && types.Contains(m.Actor.Type)).MinBy(m => m.First)?.Actor;
            }
        }
        return null;
    }

    private static Actor? NearestBody(ReadingContext context, Actor actor, int before)
    {
        if (actor.Office is not { Ladder: "union" or "company" or "party" } office)
            return null;
        return context.Mentions.LastBefore(before, m => m.Actor.Type == office.Ladder)?.Actor;
    }

    // A ministry, parliament or army named with a state before it belongs to that state.
    private static void Bodies(ReadingContext context, Actor actor)
    {
        if (actor.Parent is not null || actor.Entity is not null || actor.IsPerson || actor.Type is not ("government" or "military" or "party" or "union" or "company" or "association"))
            return;
        foreach (var reference in actor.References)
        {
            var i = reference.First - 1;
            if (i >= 0 && context.Tokens[i].Tag == Tag.Genitive)
                i--;
            if (i >= 0 && context.Mentions.At(i) is { } owner && owner.Actor.IsState && context.Tokens[i].Sentence == context.Tokens[reference.First].Sentence)
            {
                actor.Country ??= owner.Actor.Country;
                if (actor.Type is "government" or "military")
                    actor.Parent = owner.Actor;
                return;
            }
        }
    }
}
