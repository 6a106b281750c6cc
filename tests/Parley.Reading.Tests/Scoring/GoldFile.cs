using YamlDotNet.RepresentationModel;

namespace Parley.Reading.Tests.Scoring;

/// <summary>A gold reading (schema <c>parley-evidence-gold/1</c>), as far as tests and scores look at it.</summary>
public sealed record GoldFile(
    string Id, string TextFile, GoldSentence[] Sentences, GoldActor[] Actors, GoldPlace[] Places, GoldCue[] Attributions, GoldCue[] Hedges,
    GoldExtent[] Boosters, GoldExtent[] Loaded, GoldEvent[] Events, GoldPosition[] Positions, GoldProblem[] Problems,
    GoldExtent[][] Contradictions, GoldLeverage[] Leverage, GoldChannel[] Channels, GoldQuestion[] Questions,
    string[] CaseActors, string[] MustNot, MustNotRule[] Rules)
{
    /// <summary>Reads a gold file; rules that it does not bring itself come from <c>MustNot/{id}.yaml</c>, if there.</summary>
    public static GoldFile Read(string path)
    {
        var gold = Parse(File.ReadAllText(path));
        var rules = RepositoryFiles.Path("tests", "Parley.Reading.Tests", "Scoring", "MustNot", $"{gold.Id}.yaml");
        return gold.Rules.Length == 0 && File.Exists(rules) ? gold with { Rules = ReadRules(YamlShape.Parse(File.ReadAllText(rules))) } : gold;
    }

    public static GoldFile Parse(string yaml)
    {
        var root = YamlShape.Parse(yaml);
        if (root.Text("schema") != "parley-evidence-gold/1")
            throw new InvalidDataException("The schema is not parley-evidence-gold/1.");
        T[] All<T>(string name, Func<YamlNode, T> read) => [.. root.Items(name).Select(read)];
        return new(
            root.Get("doc")!.Need("id"),
            root.Get("doc")!.Need("file"),
            All("sentences", s => new GoldSentence(s.Need("id"), new(s.Number("start"), s.Number("end")), s.Need("text"))),
            All("actors", ReadActor),
            All("places", p => new GoldPlace(p.Need("id"), p.Need("name"), p.Extents("mentions"))),
            All("attributions", t => new GoldCue(t.Need("id"), t.Text("verb_class") ?? "", t.Need("record"), t.Texts("source"), t.Extent("cue"), t.Extent("scope"))),
            All("hedges", h => new GoldCue(h.Need("id"), h.Need("cls"), "", [], h.Extent("cue"), h.Extent("scope"))),
            All("boosters", b => b.Extent("span")),
            All("loaded", o => o.Extent("span")),
            All("events", ReadEvent),
            All("positions", p => new GoldPosition(
                p.Need("id"), p.Texts("holder"), p.Need("issue"), p.Need("stance"), p.Need("strength"), p.Get("condition") is not null, p.Extent("span"), p.Text("attribution"))),
            All("problems", x => new GoldProblem(x.Need("id"), x.Need("kind"), x.Extents("spans"))),
            All("contradictions", k => new[] { k.Extent("a"), k.Extent("b") }),
            All("leverage", l => new GoldLeverage(l.Need("id"), l.Need("from"), l.Need("to"), l.Extents("span"))),
            All("channels", c => new GoldChannel(
                c.Need("id"), c.Need("name"), c.Texts("members"), c.Texts("excluded"), c.Text("excluded_note") ?? "", c.Extents("spans"))),
            All("questions", q => new GoldQuestion(q.Need("id"), q.Extent("span"), q.Is("explicit"), q.Need("question"))),
            root.Get("case") is { } draft
                ? [.. draft.Items("parties").Concat(draft.Items("people")).SelectMany(p => new[] { p.Text("actor"), p.Text("of") }).OfType<string>()]
                : [],
            root.Texts("must_not"),
            ReadRules(root));
    }

    private static GoldActor ReadActor(YamlNode a) => new(
        a.Need("id"), a.Need("canonical"), a.Need("type"), a.Text("country"), a.Text("sector"), a.Text("parent"), a.Text("role_stated"),
        a.Texts("members"), a.Texts("aliases"), a.Texts("alias_kb"), a.Extents("mentions"));

    private static GoldEvent ReadEvent(YamlNode e) => new(
        e.Need("id"), e.Extent("trigger"), e.Need("s"), e.Need("plover"), e.Texts("alt"), e.Texts("source"), e.Texts("target"),
        e.Texts("participants"), e.Is("reciprocal"), e.Need("status"), e.Is("core"), e.Text("attribution"), e.Texts("hedges"));

    private static MustNotRule[] ReadRules(YamlNode root) =>
    [
        .. root.Items("must_not_rules").Select(r => new MustNotRule(
            r.Need("entry"), r.Need("kind"),
            [.. r.Items("checks").Select(c => new MustNotCheck(((YamlMappingNode)c).Children.Keys.Select(k => ((YamlScalarNode)k).Value!).ToDictionary(k => k, c.Texts)))])),
    ];
}
