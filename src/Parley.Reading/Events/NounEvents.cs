using Parley.Core;
using Parley.Reading.Actors;
using Parley.Reading.Language;

namespace Parley.Reading.Events;

/// <summary>Finds events told by nouns: talks, a refusal, White House demands.</summary>
internal sealed class NounEvents(ReadingContext context, EventFinder verbs, RoleFiller roles, PhraseActors phrases, Coreference coreference)
{
    private static readonly HashSet<string> PlannedModifiers = ["planned", "upcoming", "scheduled", "forthcoming", "next", "proposed", "coming", "expected", "future"];
    private static readonly HashSet<string> DoubtModifiers = ["possible", "potential", "hypothetical", "eventual", "any", "threatened", "looming"];
    private static readonly HashSet<string> Occurs = ["resume", "begin", "start", "open", "occur", "happen", "follow", "reconvene", "go", "take", "hold", "end", "conclude", "close"];

    /// <summary>Adds the noun events of a sentence.</summary>
    public void Find(int s, List<FoundEvent> found)
    {
        foreach (var item in context.Items[s])
        {
            if (item.Noun is { } noun && Tell(noun, s, found) is { } told)
                found.Add(told);
        }
    }

    /// <summary>Whether a noun phrase has an event noun as its head.</summary>
    public bool IsEvent(NounPhrase noun) => Entry(noun, out _) is { Type: not null };

    private Frame? Entry(NounPhrase noun, out int first)
    {
        first = noun.Head;
        var tokens = context.Tokens;
        var head = tokens[noun.Head];
        if (head.Tag != Tag.Noun)
            return null;
        for (var words = Math.Min(3, noun.Head - noun.First + 1); words >= 1; words--)
        {
            first = noun.Head - words + 1;
            var prefix = string.Concat(Enumerable.Range(first, words - 1).Select(i => tokens[i].Lower + " "));
            if (context.Lexicon.Nouns.TryGetValue(prefix + head.Lower, out var frames) || context.Lexicon.Nouns.TryGetValue(prefix + Inflection.Singular(head.Lower), out frames))
                return frames[0];
        }
        return null;
    }

    private FoundEvent? Tell(NounPhrase noun, int s, List<FoundEvent> before)
    {
        var tokens = context.Tokens;
        if (Entry(noun, out var first) is not { } frame || frame.Type is null)
            return null;
        var host = Host(noun);
        var verb = host.ObjectOf ?? (host.SubjectOf is { } of && (of.Passive || of.Participle) ? of : null);
        // A verb that tells an event of its own ("rejected calls") does not lend itself to the noun.
        var light = verb is null || verbs.FrameOf(verb) is { Type: not null } ? null : Light(verb);
        // A verb that has a frame for this object has told the event.
        if (verb is not null && verbs.FrameOf(verb) is { Type: not null } taken && taken.Needs.Any(n => n.Slot == "obj" && n.Heads is not null))
            return null;
        if (verb is not null && verbs.IsAbsorbed(verb) || noun.SubjectOf is { } own && own.Link == VerbLink.Content && verbs.IsAbsorbed(own))
            return null;
        // "can end the fighting", "stop the strike": what ends is no new event of its kind.
        if (light is { Status: "ended" } && frame.Type is PloverType.Assault or PloverType.Protest or PloverType.Sanction or PloverType.Coerce or PloverType.Mobilize)
            return null;
        var found = new FoundEvent { Frame = frame, Sentence = s, First = first, Last = noun.Head, Noun = noun, Verb = light is null ? null : verb, Rule = "events/noun", Type = frame.Type, Mode = frame.Mode };
        var lightVerb = light is null ? null : verb;
        (IReadOnlyList<Actor>, NounPhrase?) Read(string slot) => roles.Slot(noun, first, lightVerb, slot) is { Actors.Count: > 0 } here ? here : host == noun ? ([], null) : roles.Slot(host, host.Head, lightVerb, slot);
        if (light is { Reverse: true })
            Reversed(found, frame, Read);
        else
            Forward(found, frame, Read);
        // What is refused or welcomed under a verb of its own and says nothing more is no second event: "ruled out mediation".
        if (verb is not null && host.ObjectOf == verb && found.Source.Count + found.Target.Count == 0 && verbs.FrameOf(verb) is { Type: not null })
            return null;
        if (!(host.PrepositionalTo is { } left && verbs.FrameOf(left) is { } leaves && (leaves.Has("excludes") || leaves.Has("invites") || leaves.Has("consults"))))
            Around(found, host, frame, s);
        found.Status = StatusOf(noun, host, verb, light, out var ground);
        if (tokens[noun.First].Lower is "this" or "that" && frame.Type == PloverType.Consult && before.FindLast(e => e.IsMeeting) is { Status: Status.Planned or Status.Conditional } meant)
            (found.Status, ground) = (Status.Planned, "points back to a meeting that is planned");
        if (found.Status == Status.Negated && frame.Type is PloverType.Request or PloverType.Threaten)
            return null;
        found.Notes.Add($"{found.Status.ToString().ToLowerInvariant()}: {ground}");
        var argument = found.Source.Count + found.Target.Count > 0;
        if (!argument && frame.Type == PloverType.Consult && tokens[noun.Head].Lower is "talks" or "negotiations" or "meeting" or "meetings" or "discussions" or "summit" or "round" or "session" or "dialogue" or "consultations" && coreference.Pair is { Count: 2 } pair)
        {
            found.Source.Add(pair[0]);
            found.Target.Add(pair[1]);
            found.Notes.Add("the pair that negotiates");
            argument = true;
        }
        if (!argument || frame.Needs.Any(n => n.Slot == "light") && light is null && !frame.Needs.Any(n => n.Slot is "argument" or "time") && frame.Type != PloverType.Consult)
            return null;
        EventFinder.Recode(found, lightVerb);
        return found;
    }

    // "a round of talks", "days of shuttle diplomacy": what the first noun does, the second does.
    private NounPhrase Host(NounPhrase noun)
    {
        if (noun.Preposition != "of")
            return noun;
        var items = context.Items[context.Tokens[noun.First].Sentence];
        var before = noun.Item >= 2 ? items[noun.Item - 2].Noun : null;
        return before is not null && FrameMatch.Containers.Contains(Inflection.Singular(context.Tokens[before.Head].Lower)) ? before : noun;
    }

    private LightVerb? Light(VerbGroup verb)
    {
        if (verb.Particle is not null && context.Lexicon.LightVerbs.TryGetValue($"{verb.Lemma} {verb.Particle}", out var withParticle))
            return withParticle;
        // "called the demand blackmail": named, not made.
        if (verb.Lemma == "call" && verb.Object is { } named && context.Tokens[named.First].Lower is "the" or "that" or "this")
            return null;
        return verb.Particle is null && context.Lexicon.LightVerbs.TryGetValue(verb.Lemma, out var light) ? light : null;
    }

    private static void Forward(FoundEvent found, Frame frame, Func<string, (IReadOnlyList<Actor>, NounPhrase?)> read)
    {
        EventFinder.Fill(found, frame.Source, found.Source, read);
        EventFinder.Fill(found, frame.Target, found.Target, read, except: found.Source);
        if (frame.Reciprocal)
            EventFinder.SplitPair(found);
    }

    // "Kyiv faces pressure from Washington": the subject is the target.
    private static void Reversed(FoundEvent found, Frame frame, Func<string, (IReadOnlyList<Actor>, NounPhrase?)> read)
    {
        EventFinder.Fill(found, ["subj"], found.Target, read);
        EventFinder.Fill(found, [.. frame.Source.Where(s => s != "subj"), "from", "by", "of"], found.Source, read, except: found.Target);
    }

    // A side that the phrase leaves open is filled from the clause around it: "after days of talks with Kyiv, Washington …", "they ended a round of talks", "under pressure from X, Y …".
    private void Around(FoundEvent found, NounPhrase host, Frame frame, int s)
    {
        if (found.Source.Count > 0 && found.Target.Count > 0)
            return;
        var verb = host.ObjectOf ?? host.PrepositionalTo ?? context.Verbs[s].Find(v => v.Link == VerbLink.Main && v.Subject is not null && v.Subject.First > found.Last);
        if (verb is null)
            return;
        var subject = verb.Passive && verb.Subject == host ? verb.ByPhrase : verb.Subject;
        if (subject is null || subject == host)
            return;
        // Who hears of talks does not take part in them.
        if (context.Lexicon.TakesContent(verb.Lemma) || verb.Lemma is "learn" or "hear" or "know" or "miss" or "watch" or "see" or "read" or "follow" or "skip" or "boycott" or "loom" or "fear" or "rule" or "block" or "oppose" or "exclude")
            return;
        var actors = phrases.Of(subject).Where(a => !found.Source.Contains(a) && !found.Target.Contains(a)).ToList();
        if (actors.Count == 0)
            return;
        if (host.Preposition == "under" && found.Target.Count == 0)
            found.Target.AddRange(actors);
        else if (frame.Type == PloverType.Consult && found.Source.Count == 0)
            found.Source.AddRange(actors);
        else if (frame.Type == PloverType.Consult && found.Target.Count == 0)
            found.Target.AddRange(actors.Where(a => a.Root != found.Source[0].Root));
        else
            return;
        found.Arguments.Add(("clause", subject.First, subject.Last, actors));
        EventFinder.SplitPair(found);
    }

    private bool IsForce(NounPhrase noun) => Entry(noun, out _) is { Type: PloverType.Request or PloverType.Threaten or PloverType.Sanction or PloverType.Assault or PloverType.Coerce or PloverType.Accuse or PloverType.Reject };

    private static readonly HashSet<string> Makes = ["seek", "want", "propose", "plan", "discuss", "consider", "demand", "request", "await", "expect", "need", "urge", "favour", "favor", "weigh", "contemplate", "envisage", "foresee", "offer", "promise", "schedule", "arrange", "prepare", "avoid", "prevent", "avert", "float", "moot", "suggest", "draft", "table"];

    private Status StatusOf(NounPhrase noun, NounPhrase host, VerbGroup? verb, LightVerb? light, out string ground)
    {
        var tokens = context.Tokens;
        var opens = tokens[host.First].Lower;
        if (opens is "no" or "neither" || host.First > 0 && tokens[host.First - 1].Lower is "no" or "without")
        {
            ground = "'no' or 'without' before the noun";
            return Status.Negated;
        }
        if (light is not null && verb is not null)
        {
            var told = verbs.Status.Of(verb, out ground);
            // Pressure that is resisted, a demand that is ignored: it is there.
            if (light.Status is "negated" or "ended" && IsForce(noun))
                return Status.Occurred;
            if (light.Reverse && told is Status.Hypothetical or Status.Negated && IsForce(noun))
                return Status.Occurred;
            if (light.Status == "negated")
                return told == Status.Negated ? Status.Occurred : Status.Negated;
            return light.Status == "planned" && told is Status.Occurred or Status.Ongoing ? Status.Planned : told;
        }
        for (var i = noun.First; i < noun.Head; i++)
        {
            if (DoubtModifiers.Contains(tokens[i].Lower))
            {
                ground = $"'{tokens[i].Lower}' before the noun";
                return Status.Hypothetical;
            }
        }
        if (verb is not null && host.ObjectOf == verb)
        {
            var told = verbs.Status.Of(verb, out ground);
            if (!Makes.Contains(verb.Lemma))
                return Status.Occurred;
            return verb.Lemma is "avoid" or "prevent" or "avert" or "float" or "moot" or "suggest" or "propose" ? Status.Hypothetical : told is Status.Occurred or Status.Ongoing ? Status.Planned : told;
        }
        // "her resignation was not on the cards", "a meeting is possible".
        if (host.SubjectOf is { Lemma: "be" } stands && (stands.Negated || stands.Adjective is "possible" or "likely" or "unlikely" or "conceivable" or "imminent"))
        {
            ground = stands.Negated ? "said not to be" : $"'{stands.Adjective}'";
            return stands.Negated ? Status.Negated : Status.Hypothetical;
        }
        if (host.SubjectOf is { } does && Occurs.Contains(does.Lemma))
            return verbs.Status.Of(does, out ground);
        for (var i = noun.First; i < noun.Head; i++)
        {
            if (PlannedModifiers.Contains(tokens[i].Lower))
            {
                ground = $"'{tokens[i].Lower}' before the noun";
                return Status.Planned;
            }
        }
        if (host.PrepositionalTo is { } governs && verbs.Status.Of(governs, out ground) is Status.Planned or Status.Conditional or Status.Hypothetical && host.Preposition is "for" or "in" or "with" && governs.Link == VerbLink.Main)
            return verbs.Status.Of(governs, out ground);
        ground = "named as a fact";
        return Status.Occurred;
    }
}
