namespace Parley.Reading.Actors;

/// <summary>Finds the two who negotiate: named most, named together, and not those who only mediate, host or report.</summary>
internal sealed class Pairing(ReadingContext context, PhraseActors phrases)
{
    // Weights of naming: a body that opens the report or is named beside another counts more than one that comes up late.
    private const double Opening = 2;
    private const double Together = 3;
    private const double Mediates = -4;

    private readonly Dictionary<Actor, double> scores = [];
    private readonly Dictionary<(Actor, Actor), double> couples = [];

    /// <summary>The pair, or fewer than two where the report does not show one.</summary>
    public List<Actor> Find()
    {
        foreach (var reference in context.Mentions.All)
        {
            if (reference.Locative || reference.Kind == MentionKind.TitlePart)
                continue;
            Add(Side(reference.Actor), context.Tokens[reference.First].Sentence < 2 ? Opening : 1);
        }
        for (var s = 0; s < context.Sentences.Count; s++)
            Sentence(s);
        var bodies = scores.Where(p => Counts(p.Key)).OrderByDescending(p => p.Value).ThenBy(p => First(p.Key)).Select(p => p.Key).Take(6).ToList();
        if (bodies.Count < 2)
            return bodies;
        var best = (A: bodies[0], B: bodies[1], Score: double.MinValue);
        for (var i = 0; i < bodies.Count; i++)
        {
            for (var j = i + 1; j < bodies.Count; j++)
            {
                var score = Kinship(bodies[i], bodies[j]) + Math.Min(scores[bodies[i]], 8) + Math.Min(scores[bodies[j]], 8) + couples.GetValueOrDefault(Key(bodies[i], bodies[j]));
                if (score > best.Score)
                    best = (bodies[i], bodies[j], score);
            }
        }
        return First(best.A) <= First(best.B) ? [best.A, best.B] : [best.B, best.A];
    }

    // Unions face companies, parties parties, rebels states: more likely than a state and a company that is in its ports.
    private static double Kinship(Actor a, Actor b) => (a.Type, b.Type) switch
    {
        ("union", "company") or ("company", "union") => 4,
        ("party", "party") => 3,
        ("nonstate_armed", _) or (_, "nonstate_armed") when a.IsState || b.IsState || a.Type == "organisation" || b.Type == "organisation" => 2,
        ("state", "state") => 2,
        _ => 0,
    };

    private static bool Counts(Actor actor) => !actor.IsPerson && actor.Type is not ("media" or "think_tank" or "igo" or "group" or "ngo");

    private static Actor Side(Actor actor) => actor.Root;

    private static int First(Actor actor) => actor.References.Count == 0 ? int.MaxValue : actor.References.Min(r => r.First);

    private static (Actor, Actor) Key(Actor a, Actor b) => First(a) <= First(b) ? (a, b) : (b, a);

    private void Add(Actor actor, double weight) => scores[actor] = scores.GetValueOrDefault(actor) + weight;

    private void Sentence(int s)
    {
        var weight = s < 2 ? Together : 1;
        foreach (var item in context.Items[s])
        {
            if (item.Noun is not { } noun)
                continue;
            if (context.Tokens[noun.Head].Lower is "mediator" or "mediators" or "hosts" or "host" or "facilitators" or "envoy" or "observers")
            {
                foreach (var mediator in phrases.Within(noun).Where(a => !a.IsPerson))
                    Add(Side(mediator), Mediates);
                continue;
            }
            if (noun.Coordinated.Count == 2 && noun.Coordinated[0] == noun)
                Couple(phrases.Of(noun), weight);
            else if (noun.Coordinated.Count == 0 && phrases.Within(noun) is { Count: 2 } compound)
                Couple(compound, weight);
        }
        foreach (var verb in context.Verbs[s])
        {
            if (verb.Agent is not { } agent)
                continue;
            var actors = phrases.Of(agent);
            if (verb.Lemma is "mediate" or "broker" or "host" or "facilitate" or "convene" or "shuttle")
            {
                foreach (var actor in actors)
                    Add(Side(actor), Mediates);
            }
            else if (verb.Patient is { } patient && phrases.Of(patient) is { Count: > 0 } others && actors.Count > 0)
            {
                Couple([actors[0], others[0]], weight / 2);
            }
        }
        foreach (var actor in context.Actors.All.Where(a => a.IsPerson && s == 0 && (a.RoleStated ?? "").Contains("mediator", StringComparison.OrdinalIgnoreCase)))
            Add(Side(actor), Mediates);
    }

    private void Couple(IReadOnlyList<Actor> actors, double weight)
    {
        var sides = actors.Select(Side).Distinct().Where(Counts).ToList();
        if (sides.Count == 2)
            couples[Key(sides[0], sides[1])] = couples.GetValueOrDefault(Key(sides[0], sides[1])) + weight;
    }
}
