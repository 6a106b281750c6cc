namespace Parley.Reading.Tests.Scoring;

/// <summary>A gold file with what is looked up in it: its text, its names, and who may stand for whom.</summary>
public sealed class GoldIndex
{
    private static readonly string[] Required = ["name", "metonym", "demonym", "modifier", "title_part", "compound_part", "short_name"];
    private static readonly string[] Persons = ["leader", "official", "person", "individual"];
    private static readonly string[] Bodies =
        ["state", "territory", "igo", "government", "party", "company", "union", "ngo", "media", "think_tank", "nonstate_armed", "military"];

    private static readonly string[] StateOrgans = ["GOV", "MIL", "IGO", "LEG", "JUD", "SPY", "COP"];
    private static readonly string[] Countries = ["state", "igo", "territory"];

    private readonly Dictionary<string, HashSet<string>> _parents;
    private readonly Dictionary<string, HashSet<string>> _reach;

    public GoldIndex(GoldFile file)
    {
        File = file;
        Text = new GoldText(file.Sentences);
        Actors = file.Actors.ToDictionary(a => a.Id);
        foreach (var actor in file.Actors)
        {
            var seen = actor.Mentions.Where(m => IsRequired(m.Kind)).Select(m => m.Text);
            foreach (var name in seen.Concat(actor.Aliases).Concat(actor.KnownAliases).Append(actor.Canonical))
                Add(Names, PlainName.Of(name), actor.Id);
            foreach (var mention in actor.Mentions)
                Add(Mentions, Text.Tight(mention.At), (actor.Id, mention.Kind));
        }

        Places = [.. file.Places.SelectMany(p => p.Mentions).Select(m => Text.Tight(m.At))];
        _parents = file.Actors.ToDictionary(a => a.Id, a => ParentsOf(a));
        _reach = file.Actors.ToDictionary(
            a => a.Id,
            a => new HashSet<string>([a.Id, .. _parents[a.Id], .. SameCountry(a.Id, [.. Countries, "government"]), .. a.Members]));
    }

    public GoldFile File { get; }

    public GoldText Text { get; }

    public IReadOnlyDictionary<string, GoldActor> Actors { get; }

    /// <summary>Plain names, and whose they are.</summary>
    public Dictionary<string, List<string>> Names { get; } = new(StringComparer.Ordinal);

    public Dictionary<Extent, List<(string Actor, string Kind)>> Mentions { get; } = [];

    public HashSet<Extent> Places { get; }

    public static bool IsRequired(string mentionKind) => Required.Contains(mentionKind);

    public static bool IsPerson(string type) => Persons.Contains(type);

    public static bool IsBody(string type) => Bodies.Contains(type);

    public bool Knows(string? actor) => actor is not null && Actors.ContainsKey(actor);

    /// <summary>Whether the predicted actor stands for the gold actor: itself, its parent, its country, its organisation, or its spokesman.</summary>
    public bool IsSame(string gold, string predicted) =>
        (_reach.TryGetValue(gold, out var reach) && reach.Contains(predicted))
        || (Knows(predicted) && (_parents[predicted].Contains(gold) || SameCountry(predicted, Countries).Contains(gold)));

    public bool AnySame(IEnumerable<string> gold, IReadOnlyCollection<string> predicted) => gold.Any(g => predicted.Any(p => IsSame(g, p)));

    /// <summary>Whether two are one actor, or a state and its own government.</summary>
    public bool IsKin(string a, string? b) =>
        Knows(a) && b is not null && Knows(b) && (a == b || Actors[a].Parent == b || Actors[b].Parent == a);

    private static void Add<TKey, TValue>(Dictionary<TKey, List<TValue>> lists, TKey key, TValue value)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = [];
        list.Add(value);
    }

    private HashSet<string> ParentsOf(GoldActor actor)
    {
        var up = new HashSet<string>();
        if (actor.Parent is { } parent)
            up.UnionWith([parent, .. ParentsOf(Actors[parent])]);
        if (!IsPerson(actor.Type))
            return up;

        // "Green co-leader" speaks for the Greens.
        var role = $" {PlainName.Of(actor.StatedRole ?? "", withBrackets: true)} ";
        foreach (var (name, owners) in Names)
        {
            if (name.Length > 0 && role.Contains($" {name} ", StringComparison.Ordinal))
                up.UnionWith(owners.Where(o => !IsPerson(Actors[o].Type)));
        }

        return up;
    }

    private IEnumerable<string> SameCountry(string actor, string[] types)
    {
        var me = Actors[actor];
        return me.Country is null or "IGO" || !StateOrgans.Contains(me.Sector)
            ? []
            : Actors.Values.Where(a => a.Country == me.Country && types.Contains(a.Type)).Select(a => a.Id);
    }
}
