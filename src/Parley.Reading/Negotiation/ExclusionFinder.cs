using Parley.Reading.Actors;
using Parley.Reading.Claims;
using Parley.Reading.Events;
using Parley.Reading.Language;

namespace Parley.Reading.Negotiation;

/// <summary>Somebody who is left out of talks while a report is read.</summary>
/// <param name="Actors">Who.</param>
/// <param name="Stated">Whether the report says so, or it follows.</param>
/// <param name="First">First token of the words.</param>
/// <param name="Last">Last token.</param>
/// <param name="By">Who leaves them out, where the report says so.</param>
/// <param name="Sentence">The sentence.</param>
internal sealed record FoundExclusion(IReadOnlyList<Actor> Actors, bool Stated, int First, int Last, IReadOnlyList<Actor> By, int Sentence);

/// <summary>Finds who is left out: shut out, not invited, not consulted, without a seat, told only afterwards, a bystander.</summary>
internal sealed class ExclusionFinder(ReadingContext context, PhraseActors phrases, IReadOnlyList<FoundAttribution> attributions)
{
    private readonly SpanIndex<FoundAttribution> said = SpanIndex<FoundAttribution>.Of(context, attributions, a => (a.ScopeFirst, a.ScopeLast));
    private static readonly HashSet<string> Asking = [.. "consult invite approach ask hear admit involve include brief inform tell notify show warn represent summon contact".Split(' ')];
    private static readonly HashSet<string> Shutting = [.. "exclude bypass sideline marginalise marginalize ignore omit overlook disinvite".Split(' ')];
    private static readonly HashSet<string> Ways = ["outside", "out", "aside", "away", "behind"];
    private static readonly HashSet<string> Seats = [.. "seat place chair part say voice role invitation".Split(' ')];
    private static readonly HashSet<string> Rooms = [.. "table room talk talks negotiation meeting session summit commission committee council consultation discussion forum process conference dialogue".Split(' ')];
    private static readonly HashSet<string> Onlookers = [.. "bystander spectator onlooker outsider".Split(' ')];
    private readonly ExcludedActors excluded = new(context, phrases);

    /// <summary>All who are left out, in order of the text.</summary>
    public List<FoundExclusion> Find(IReadOnlyList<FoundEvent> events)
    {
        var found = new List<FoundExclusion>();
        foreach (var told in events)
            Event(told, found);
        for (var s = 0; s < context.Sentences.Count; s++)
        {
            foreach (var verb in context.Verbs[s])
            {
                LeftOut(verb, s, found);
                Nobody(verb, s, found);
                Absent(verb, s, found);
                Seat(verb, s, found);
            }
            Onlooker(s, found);
        }
        return found;
    }

    // sidelining X; without consulting X.
    private void Event(FoundEvent told, List<FoundExclusion> found)
    {
        var excludes = told.Frame.Has("excludes") && told.Status is not (Status.Negated or Status.Denied or Status.Hypothetical or Status.Conditional);
        var unasked = (told.Frame.Has("consults") || told.Frame.Has("invites")) && (told.Status == Status.Negated || told.Type == Core.PloverType.Reject);
        if (!excludes && !unasked || told.Verb is { Passive: true })
            return;
        var left = told.Target.Count > 0 ? told.Target : told.Verb?.Patient is { } patient ? excluded.Of(patient, personal: unasked) : [];
        // Words of belittling leave out by implication; words of shutting out say so.
        var stated = told.Verb is not { Lemma: "devalue" or "undercut" or "marginalise" or "marginalize" or "belittle" or "ignore" or "undermine" };
        if (left.Count > 0)
            found.Add(new(left, stated, told.First, told.Last, told.Source, told.Sentence));
    }

    // X was shut out, kept out of the room, left outside, turned away, kept in the dark, not consulted, never admitted, not told.
    private void LeftOut(VerbGroup verb, int s, List<FoundExclusion> found)
    {
        if (!verb.Passive && !(verb.Participle && verb.Link is VerbLink.Participial or VerbLink.Relative) || verb.Subject is not { } subject || verb.Subordinator is "if" or "whether")
            return;
        var unasked = verb.Negated && Asking.Contains(verb.Lemma) && !(verb.Lemma is "tell" or "inform" or "notify" or "show" or "warn" && !Late(verb, s) && !Complained(verb));
        var after = verb.Last + 1 < context.Tokens.Count ? context.Tokens[verb.Last + 1].Lower : "";
        var way = verb.Particle is { } particle && Ways.Contains(particle) || Ways.Contains(after);
        var shut = !verb.Negated && (Shutting.Contains(verb.Lemma) || way && verb.Lemma is "shut" or "lock" or "leave" or "freeze" or "keep" or "squeeze" or "push" or "turn" or "cut" or "edge" or "elbow" or "muscle" or "crowd" or "brush" or "cast" && (verb.Lemma is not ("turn" or "cut" or "push" or "brush" or "cast" or "leave") || FromTalks(verb) || after is "outside" or "out" || verb.Particle is "out" or "outside"));
        var dark = !verb.Negated && verb.Lemma is "keep" or "leave" && (context.Words(verb.Last + 1, Math.Min(verb.Last + 3, context.Tokens.Count - 1)) is "in the dark" or "on the sidelines" or "in the cold" || after is "uninformed");
        var denied = verb.Lemma is "deny" or "refuse" && verb.Object is { } thing && (Seats.Contains(context.Tokens[thing.Head].Lower) || context.Tokens[thing.Head].Lower is "entry" or "access" or "accreditation" or "admission");
        var onlooker = verb.Lemma is "treat" or "reduce" or "regard" && context.Tokens.Skip(verb.Last + 1).Take(3).Any(x => Onlookers.Contains(Inflection.Singular(x.Lower)));
        if (!unasked && !shut && !dark && !denied && !onlooker)
            return;
        var left = Who(verb, subject, personal: unasked || dark);
        if (left.Count == 0)
            return;
        var by = verb.ByPhrase is { } agent ? phrases.Of(agent) : [];
        found.Add(new(left, true, verb.First, Math.Max(verb.Last, Math.Min(verb.ClauseEnd, verb.Last + 8)), by, s));
    }

    // Told only when it was over, informed of nothing: being left uninformed counts where the talks themselves are what was hidden.
    private bool Late(VerbGroup verb, int s)
    {
        var end = Math.Min(context.Sentences[s].End - 1, verb.Last + 10);
        return Enumerable.Range(verb.Last, end - verb.Last + 1).Any(i => context.Tokens[i].Lower is "until" or "afterwards" || Rooms.Contains(context.Tokens[i].Lower));
    }

    private bool Complained(VerbGroup verb) => Over(verb.Main) is { } said && context.Tokens[said.First].Lemma is "complain" or "protest" or "grumble" or "lament" or "fume" or "object";

    private bool FromTalks(VerbGroup verb) => verb.Prepositional.Exists(p => p.Preposition is "from" or "of" or "at" && (Rooms.Contains(context.Tokens[p.Phrase.Head].Lower) || Rooms.Contains(Inflection.Singular(context.Tokens[p.Phrase.Head].Lower))));

    // "nobody had consulted them", "no one asked us".
    private void Nobody(VerbGroup verb, int s, List<FoundExclusion> found)
    {
        if (verb.Lemma is not ("consult" or "ask" or "invite" or "tell" or "inform" or "approach") || verb.Passive || verb.Subject is not { } subject || context.Tokens[subject.First].Lower is not ("nobody" or "no" or "none") || verb.Object is not { } whom)
            return;
        var left = Who(verb, whom, personal: true);
        if (left.Count > 0)
            found.Add(new(left, true, verb.First, verb.Last, [], s));
    }

    // X is absent from the table, X was not present, X had no seat at the talks, X does not take part.
    private void Absent(VerbGroup verb, int s, List<FoundExclusion> found)
    {
        if (verb.Subject is not { } subject || verb.Passive || verb.Subordinator is "if" or "whether")
            return;
        var absent = verb.Lemma == "be" && (verb.Adjective is "absent" or "excluded" or "uninvited" or "missing" || verb.Negated && verb.Adjective is "present" or "welcome" || verb.Negated && verb.Prepositional.Exists(p => p.Preposition is "at" or "in" && Rooms.Contains(context.Tokens[p.Phrase.Head].Lower)));
        var seatless = verb.Lemma is "have" or "get" or "receive" && verb.Object is { } seat && Seats.Contains(context.Tokens[seat.Head].Lower) && (context.Tokens[seat.First].Lower is "no" || verb.Negated);
        var apart = verb.Lemma == "take" && verb.Object is { } part && context.Tokens[part.Head].Lower == "part" && verb is { Preposition: "without", Ing: true };
        if (!absent && !seatless && !apart || Who(verb, subject, personal: false) is not { Count: > 0 } left)
            return;
        found.Add(new(left, !apart, verb.First, Math.Max(verb.Last, Math.Min(verb.ClauseEnd, verb.Last + 8)), [], s));
    }

    // "demanded a seat at the table": whoever asks for one has none.
    private void Seat(VerbGroup verb, int s, List<FoundExclusion> found)
    {
        if (verb.Lemma is not ("demand" or "want" or "request" or "seek" or "claim" or "ask") || verb.Negated || verb.Subject is not { } subject || (verb.Object ?? verb.Prepositional.Find(p => p.Preposition == "for").Phrase) is not { } seat || context.Tokens[seat.Head].Lower is not ("seat" or "place" or "invitation"))
            return;
        var where = context.Words(seat.Last + 1, Math.Min(seat.Last + 4, context.Sentences[s].End - 1));
        if (!where.StartsWith("at the ", StringComparison.Ordinal) && !where.StartsWith("in the ", StringComparison.Ordinal) && !where.StartsWith("to the ", StringComparison.Ordinal) || !where.Split(' ').Any(Rooms.Contains) || Who(verb, subject, personal: true) is not { Count: > 0 } left)
            return;
        found.Add(new(left, true, verb.First, seat.Last, [], s));
    }

    // "Brussels, a bystander this time, …"
    private void Onlooker(int s, List<FoundExclusion> found)
    {
        var items = context.Items[s];
        for (var i = 2; i < items.Count; i++)
        {
            if (items[i].Noun is { } noun && Onlookers.Contains(Inflection.Singular(context.Tokens[noun.Head].Lower)) && items[i - 1].Kind == ItemKind.Comma && items[i - 2].Noun is { } who && phrases.Of(who) is { Count: > 0 } actors)
                found.Add(new(actors, false, noun.First, noun.Last, [], s));
        }
    }

    // A pronoun in what somebody says of himself is the speaker; a plural description may be a group of its own.
    private IReadOnlyList<Actor> Who(VerbGroup verb, NounPhrase phrase, bool personal)
    {
        var head = context.Tokens[phrase.Head].Lower;
        if (head is "they" or "them" or "we" or "us" or "it" && Over(verb.Main) is { } said)
        {
            if (said.Source is { } source)
                return [source];
            if (said.Speaker is { } speaker && (phrases.Of(speaker) is { Count: > 0 } named ? named : context.Tokens[speaker.Head].Tag == Tag.Noun ? excluded.Of(speaker, personal: true) : []) is { Count: > 0 } behind)
                return behind;
        }
        return excluded.Of(phrase, personal);
    }

    private FoundAttribution? Over(int token) => said.Near(token).Where(a => a.ScopeFirst <= token && token <= a.ScopeLast && (a.Source is not null || a.Speaker is not null)).MaxBy(a => a.ScopeFirst);
}
