using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Events;

/// <summary>Finds events told by verbs, then those told by nouns.</summary>
internal sealed class EventFinder
{
    private readonly ReadingContext context;
    private readonly RoleFiller roles;
    private readonly Dictionary<VerbGroup, Frame?> frames = [];
    private readonly FrameMatch match;
    private readonly Coreference coreference;

    public EventFinder(ReadingContext context, PhraseActors phrases, Coreference coreference)
    {
        this.context = context;
        this.coreference = coreference;
        match = new(context, phrases);
        roles = new(phrases);
        Status = new(context, FrameOf);
        Nouns = new(context, this, roles, phrases, coreference);
    }

    public StatusEngine Status { get; }

    private NounEvents Nouns { get; }

    /// <summary>Everything that a frame says, in order of the text; those without a type carry marks only.</summary>
    public List<FoundEvent> Find()
    {
        var found = new List<FoundEvent>();
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            foreach (var verb in context.Verbs[s])
            {
                if (Tell(verb, s) is { } told)
                    found.Add(told);
            }
            Nouns.Find(s, found);
        }
        var counterparts = new Counterparts(context, coreference.Pair);
        foreach (var told in found.Where(e => e.Type is not null))
            counterparts.Fill(told);
        found.Sort((a, b) => a.First != b.First ? a.First - b.First : a.Last - b.Last);
        return found;
    }

    /// <summary>The frame of a verb, or null.</summary>
    public Frame? FrameOf(VerbGroup verb)
    {
        if (!frames.TryGetValue(verb, out var frame))
            frames[verb] = frame = match.Of(verb) is { } told && (told.Type is not null || !Refusals.Is(verb)) ? told : Refusals.Is(verb) ? Refusals.Frame : null;
        return frame;
    }

    /// <summary>Whether what a verb says is part of the event of the verb that it completes: "threatened to cut aid" is one event.</summary>
    public bool IsAbsorbed(VerbGroup verb)
    {
        var (inner, guard) = (verb, 0);
        while (inner.Governor is { } outer && guard++ < 6)
        {
            var completes = inner.Link is VerbLink.Complement or VerbLink.Content || inner.Link == VerbLink.Participial && inner.Preposition is "of" or "for" or "from" or "by" or "over" or "into" or "against" or "about";
            if (!completes)
                return false;
            if (FrameOf(outer) is { Type: not null, Complement: "absorbed" } frame && (frame.Type is not PloverType.Consult || inner.Link == VerbLink.Complement))
                return inner.Infinitive || inner.Link == VerbLink.Content || inner.Preposition is "of" or "for" or "from" or "into" or "over" or "about";
            inner = outer;
        }
        return inner.GovernorNoun is { } noun && Nouns.IsEvent(noun);
    }

    private static readonly string[] Elsewhere = ["iobj", "against", "on", "to", "with", "from", "obj.mod", "for", "towards", "over"];

    private FoundEvent? Tell(VerbGroup verb, int sentence)
    {
        if (FrameOf(verb) is not { } frame || frame.Type is null && frame.Marks.Length == 0)
            return null;
        if (IsAbsorbed(verb) && !frame.Has("excludes") && !((frame.Has("consults") || frame.Has("invites")) && verb.Negated))
            return null;
        // "shelled the town, killing nine": one attack.
        if (frame.Type == PloverType.Assault && verb.Ing && verb.Link == VerbLink.Participial && verb.Governor is { } attack && FrameOf(attack) is { Type: PloverType.Assault })
            return null;
        var found = new FoundEvent
        {
            Frame = frame,
            Sentence = sentence,
            First = verb.Main,
            Last = Math.Max(verb.Main, Math.Max(verb.Particle is null ? -1 : verb.Last, verb.ParticleToken)),
            Verb = verb,
            Rule = "events/verb",
            Type = frame.Type,
            Mode = frame.Mode,
            Status = Status.Of(verb, out var ground),
        };
        found.Notes.Add($"{found.Status.ToString().ToLowerInvariant()}: {ground}");
        Fill(found, frame.Source, found.Source, slot => roles.Slot(verb, slot));
        Fill(found, frame.Target, found.Target, slot => roles.Slot(verb, slot), except: found.Source);
        // A side that the frame does not foresee but the clause names: "suspended a loan to Ethiopia".
        if (found.Target.Count == 0 && found.Source.Count > 0 && frame.Type is not null)
        {
            Fill(found, Elsewhere, found.Target, slot => roles.Slot(verb, slot), except: found.Source);
            // "agreed to hand over villages to Azerbaijan".
            foreach (var inner in verb.Complements.Where(c => found.Target.Count == 0 && c.Infinitive))
                Fill(found, ["to", "with", "from", "against", "obj", "obj.mod"], found.Target, slot => roles.Slot(inner, slot), except: found.Source);
        }
        // "A truce between the army and the rebels was extended": those whom the thing is between.
        if (found.Source.Count + found.Target.Count == 0 && frame.Type is not null && verb.Patient is { } thing)
        {
            var between = roles.Slot(thing, thing.Head, null, "between");
            if (between.Actors.Count > 0)
            {
                found.Source.AddRange(between.Actors);
                found.Arguments.Add(("between", between.Phrase!.First, between.Phrase.Last, [.. between.Actors]));
                SplitPair(found);
            }
        }
        if (frame.Reciprocal && frame.Type is PloverType.Consult or PloverType.Agree or PloverType.Cooperate or PloverType.Support or PloverType.Assault)
            SplitPair(found);
        Recode(found, verb);
        return found;
    }

    /// <summary>Fills one side from the first slot that holds an actor.</summary>
    internal static void Fill(FoundEvent found, string[] slots, List<Actor> side, Func<string, (IReadOnlyList<Actor> Actors, NounPhrase? Phrase)> read, List<Actor>? except = null)
    {
        foreach (var slot in slots)
        {
            var (actors, phrase) = read(slot);
            var wanted = actors.Where(a => except is null || !except.Contains(a)).ToList();
            if (wanted.Count == 0)
                continue;
            side.AddRange(wanted);
            found.Arguments.Add((slot, phrase!.First, phrase.Last, wanted));
            return;
        }
    }

    /// <summary>Of several who meet, the first stands for the one side where the other is not named.</summary>
    internal static void SplitPair(FoundEvent found)
    {
        if (found.Target.Count == 0 && found.Source.Count > 1)
        {
            found.Target.AddRange(found.Source.Skip(1));
            found.Source.RemoveRange(1, found.Source.Count - 1);
        }
    }

    /// <summary>PLOVER's rules for what is not yet so: intent is AGREE, a refusal in words is REJECT, what one says one would do to another is THREATEN.</summary>
    internal static void Recode(FoundEvent found, VerbGroup? verb)
    {
        if (found.Type is not { } type)
            return;
        var kind = type;
        if (found.Frame == Refusals.Frame)
        {
            found.Status = found.Status == Events.Status.Conditional ? Events.Status.Conditional : Events.Status.Ongoing;
            return;
        }
        if (found.Status == Events.Status.Negated && (found.Frame.Has("invites") || found.Frame.Has("consults")))
        {
            (found.Type, found.Mode, found.Status) = (PloverType.Reject, "meet", Events.Status.Occurred);
            found.Notes.Add("not to invite or consult is to leave out");
            return;
        }
        var refuses = verb is { Modal: "will" or "would" or "shall" } || verb is { Modal: "can" or "could", Lemma: "accept" or "sign" or "support" or "endorse" or "back" or "tolerate" or "allow" };
        if (found.Status == Events.Status.Negated && refuses && type is PloverType.Agree or PloverType.Support or PloverType.Concede or PloverType.Retreat or PloverType.Consult or PloverType.Cooperate or PloverType.Aid)
        {
            (found.Type, found.Base, found.Status) = (PloverType.Reject, type, Events.Status.Ongoing);
            found.Mode = type switch { PloverType.Consult => "meet", PloverType.Aid => "assist", _ => "yield" };
            found.Notes.Add("a negated promise is a refusal");
            return;
        }
        if (found.Status is not (Events.Status.Planned or Events.Status.Conditional))
            return;
        found.Type = type switch
        {
            PloverType.Consult or PloverType.Support or PloverType.Cooperate or PloverType.Aid => PloverType.Agree,
            PloverType.Retreat => PloverType.Concede,
            PloverType.Sanction or PloverType.Coerce or PloverType.Assault or PloverType.Protest when found.Status == Events.Status.Conditional => PloverType.Threaten,
            PloverType.Assault when found.Status == Events.Status.Planned => PloverType.Threaten,
            _ => type,
        };
        if (found.Type != kind)
        {
            found.Base = kind;
            found.Notes.Add($"{kind} that is {found.Status.ToString().ToLowerInvariant()} is coded {found.Type}");
            if (found.Type != PloverType.Threaten)
                found.Mode = null;
        }
    }
}
