namespace Parley.Reading.Actors;

/// <summary>An actor while a report is read.</summary>
internal sealed class Actor
{
    public required string Canonical { get; set; }

    public required string Type { get; set; }

    public string? Country { get; set; }

    public string? Sector { get; set; }

    public Actor? Parent { get; set; }

    public Entity? Entity { get; init; }

    public string? RoleStated { get; set; }

    /// <summary>The tokens of the stated role, first and last; −1 where there is none.</summary>
    public (int First, int Last) RoleAt { get; set; } = (-1, -1);

    public OfficeEntry? Office { get; set; }

    /// <summary>The rule that made it.</summary>
    public required string Rule { get; init; }

    /// <summary>Other names that were taken for it, with the ground.</summary>
    public List<string> Notes { get; } = [];

    public List<Reference> References { get; } = [];

    public string Id { get; set; } = "";

    public bool IsPerson => Type is "leader" or "official" or "person";

    public bool IsState => Type is "state" or "territory";

    /// <summary>The actor at the top: its state or organisation.</summary>
    public Actor Root => Parent is null ? this : Parent.Root;

    public override string ToString() => $"{Canonical} ({Type})";
}

/// <summary>A stretch of tokens that refers to an actor.</summary>
internal sealed class Reference
{
    public required int First { get; init; }

    public required int Last { get; init; }

    public required MentionKind Kind { get; set; }

    public required Actor Actor { get; set; }

    /// <summary>Whether the words stand for a place here, not for its government.</summary>
    public bool Locative { get; set; }

    /// <summary>A place that is named so (a capital after "in"): its name.</summary>
    public string? PlaceName { get; set; }
}

/// <summary>The actors of a report, each once.</summary>
internal sealed class ActorRegistry
{
    private readonly Dictionary<Entity, Actor> known = [];
    private readonly Dictionary<Actor, Actor> governments = [];
    private readonly Dictionary<string, Actor> groups = new(StringComparer.OrdinalIgnoreCase);

    public List<Actor> All { get; } = [];

    /// <summary>The actor for somebody whom the lexicon knows.</summary>
    public Actor For(Entity entity)
    {
        if (known.TryGetValue(entity, out var actor))
            return actor;
        actor = new()
        {
            Canonical = entity.Name,
            Type = entity.Type,
            Country = entity.Country,
            Sector = entity.Sector,
            Entity = entity,
            Parent = entity.Parent is null ? null : For(entity.Parent),
            Rule = "actors/gazetteer",
        };
        known[entity] = actor;
        All.Add(actor);
        return actor;
    }

    /// <summary>The government of a state, as an actor of its own.</summary>
    public Actor GovernmentOf(Actor state)
    {
        if (governments.TryGetValue(state, out var government))
            return government;
        government = new() { Canonical = "Government of " + state.Canonical, Type = "government", Country = state.Country, Sector = "GOV", Parent = state, Rule = "actors/government" };
        governments[state] = government;
        All.Add(government);
        return government;
    }

    /// <summary>A group that the text describes and does not name.</summary>
    public Actor Group(string words)
    {
        if (groups.TryGetValue(words, out var group))
            return group;
        group = new() { Canonical = words, Type = "group", Rule = "actors/description" };
        groups[words] = group;
        All.Add(group);
        return group;
    }

    /// <summary>The actor for somebody whom the lexicon knows, or null where the report has not named it.</summary>
    public Actor? Find(Entity entity) => known.GetValueOrDefault(entity);

    public Actor Add(Actor actor)
    {
        All.Add(actor);
        return actor;
    }
}
