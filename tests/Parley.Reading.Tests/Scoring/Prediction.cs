using System.Text.RegularExpressions;
using static Parley.Reading.Tests.Scoring.JsonShape;

namespace Parley.Reading.Tests.Scoring;

/// <summary>An actor of a prediction.</summary>
public sealed record FoundActor(string Key, string[] Names, string Type, string Country, string Parent, List<(Extent At, string Kind)> Mentions)
{
    public string Name => Names.Length > 0 ? Names[0] : Key;
}

/// <summary>An event of a prediction, its roles already in the gold's actors.</summary>
public sealed record FoundEvent(
    string Type, Extent? Trigger, string? Sentence, string Status, List<string> Source, List<string> Target, List<string> Everyone, bool IsSourced);

/// <summary>A prediction, its actors mapped onto the gold's.</summary>
public sealed partial class Prediction
{
    private static readonly Dictionary<string, string> StatusNames = new()
    {
        ["future"] = "planned",
        ["historical"] = "background",
        ["negation"] = "negated",
        ["denial"] = "denied",
    };

    private readonly GoldIndex _gold;
    private readonly Dictionary<string, FoundActor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _goldActor = new(StringComparer.Ordinal);

    public Prediction(GoldIndex gold, string json)
    {
        _gold = gold;
        Raw = Unwrap(Parse(json));
        foreach (var (item, n) in Items("actors").Select((item, n) => (item, n)))
        {
            var actor = ReadActor(item, n);
            _actors[actor.Key] = actor;
            foreach (var name in actor.Names)
                _byName.TryAdd(PlainName.Of(name), actor.Key);
        }

        foreach (var actor in _actors.Values)
            _goldActor[actor.Key] = FindGoldActor(actor);
        Places = [.. Items("places").SelectMany(p => Extents(p).Concat(Extents(Field(p, "mentions")))).Select(gold.Text.Tight)];
        Events = [.. Items("events").Select(ReadEvent)];
    }

    public object? Raw { get; }

    public IReadOnlyCollection<FoundActor> Actors => _actors.Values;

    public HashSet<Extent> Places { get; }

    public FoundEvent[] Events { get; }

    public static bool IsPlace(FoundActor actor) => PlaceType().IsMatch(actor.Type);

    /// <summary>All objects under the first names that the prediction has.</summary>
    public IEnumerable<object> Items(params string[] names) =>
        names.SelectMany(n => Many(Field(Raw, n))).OfType<Dictionary<string, object?>>();

    /// <summary>The gold actor that an actor of the prediction is.</summary>
    public string? GoldActor(FoundActor actor) => _goldActor[actor.Key];

    public IEnumerable<FoundActor> At(Extent at) => _actors.Values.Where(a => a.Mentions.Any(m => m.At == at));

    /// <summary>The topmost parent that is still the same gold actor: such parents are not a second entity.</summary>
    public string Root(FoundActor actor) => Chain(actor.Key).Last(k => _goldActor[k] == _goldActor[actor.Key]);

    /// <summary>Gold actors for what a field holds (ids, names, or objects with one of these); '~name' for somebody unknown.</summary>
    public List<string> Who(object? field) => [.. Many(field).Select(WhoIs)];

    private static object? Unwrap(object? value)
    {
        foreach (var envelope in new[] { "documents", "evidence", "" })
        {
            if (value is List<object?> list)
                value = list.FirstOrDefault();
            if (value is Dictionary<string, object?> fields && !fields.ContainsKey("actors") && fields.TryGetValue(envelope, out var inside))
                value = inside;
        }

        return value;
    }

    private string WhoIs(object? value)
    {
        var reference = value is Dictionary<string, object?>
            ? Text(FirstTruthy(value, "actor", "actor_id", "id", "ref", "canonical", "name", "text"))
            : Text(value);
        var plain = PlainName.Of(reference);
        var key = _actors.ContainsKey(reference) ? reference : _byName.GetValueOrDefault(plain);
        var found = key is null
            ? _gold.Names.GetValueOrDefault(plain)?.Order(StringComparer.Ordinal).FirstOrDefault()
            : Chain(key).Select(k => _goldActor[k]).FirstOrDefault(a => a is not null);
        return found ?? "~" + (key is not null && _actors[key].Names.Length > 0 ? PlainName.Of(_actors[key].Names[0]) : plain);
    }

    private FoundActor ReadActor(object item, int number)
    {
        var mentions = Many(Field(item, "mentions")).OfType<Dictionary<string, object?>>()
            .Where(m => ExtentOf(m) is not null)
            .Select(m => (_gold.Text.Tight(ExtentOf(m)!.Value), Label(Field(m, "kind"))));
        object?[] names = [FirstTruthy(item, "canonical", "name"), .. Many(Field(item, "aliases")), .. Many(Field(item, "alias_kb"))];
        return new(
            Field(item, "id") is { } id ? Text(id) : $"#{number}",
            [.. names.Where(IsTruthy).Select(Text)],
            Label(Field(item, "type")),
            Text(Field(item, "country")),
            Text(Field(item, "parent")),
            [.. mentions]);
    }

    private string? FindGoldActor(FoundActor actor)
    {
        var votes = new Dictionary<string, int>();
        foreach (var (at, _) in actor.Mentions)
        {
            foreach (var (id, kind) in _gold.Mentions.GetValueOrDefault(at) ?? [])
                votes[id] = votes.GetValueOrDefault(id) + (GoldIndex.IsRequired(kind) ? 3 : 1);
        }

        foreach (var id in actor.Names.SelectMany(n => (_gold.Names.GetValueOrDefault(PlainName.Of(n)) ?? []).Distinct()))
            votes[id] = votes.GetValueOrDefault(id) + 2;

        bool IsOdd(string type) => GoldIndex.IsBody(actor.Type) ? GoldIndex.IsPerson(type) : GoldIndex.IsPerson(actor.Type) && GoldIndex.IsBody(type);
        var best = votes.Where(v => !IsOdd(_gold.Actors[v.Key].Type))
            .OrderByDescending(v => v.Value).ThenBy(v => v.Key, StringComparer.Ordinal).Select(v => v.Key).FirstOrDefault();
        if (best is not null || actor.Type is not ("state" or "government" or "delegation" or "military"))
            return best;
        var code = actor.Country.Trim('~').ToUpperInvariant();
        return code.Length == 0 ? null : _gold.File.Actors.FirstOrDefault(a => a.Type == "state" && (a.Country ?? "None").Trim('~') == code)?.Id;
    }

    private FoundEvent ReadEvent(object item)
    {
        var trigger = ExtentOf(item, "trigger");
        var status = Label(Field(item, "status"));
        var type = FirstTruthy(item, "plover", "type");
        var (source, target) = (Who(Field(item, "source")), Who(Field(item, "target")));
        return new(
            type is null ? "NONE" : Text(type).ToUpperInvariant(),
            trigger,
            _gold.Text.SentenceOf(trigger, Text(Field(item, "s"))),
            StatusNames.GetValueOrDefault(status, status),
            source,
            target,
            [.. source, .. target, .. Who(Field(item, "participants"))],
            FirstTruthy(item, "contested", "attribution") is not null);
    }

    /// <summary>The actor and its parents, upwards.</summary>
    private List<string> Chain(string key)
    {
        var chain = new List<string>();
        for (var at = key; _actors.ContainsKey(at) && !chain.Contains(at); at = _actors[at].Parent)
            chain.Add(at);
        return chain;
    }

    [GeneratedRegex("city|town|place|venue|location|region|facility|river|port$")]
    private static partial Regex PlaceType();
}
