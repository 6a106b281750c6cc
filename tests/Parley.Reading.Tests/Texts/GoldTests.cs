using Parley.Reading.Tests.Scoring;
using YamlDotNet.RepresentationModel;

namespace Parley.Reading.Tests.Texts;

/// <summary>The gold files say what they mean: a slip in one would be counted against every reader.</summary>
public class GoldTests
{
    private const string Given = "moscow-track";

    private static readonly string[] Types =
        "AGREE CONSULT SUPPORT CONCEDE COOPERATE AID RETREAT REQUEST ACCUSE REJECT THREATEN PROTEST SANCTION MOBILIZE COERCE ASSAULT".Split(' ');

    private static readonly string[] Statuses = "occurred reported ongoing background planned conditional negated denied hypothetical".Split(' ');
    private static readonly string[] MentionKinds =
        "name metonym demonym modifier title_part compound_part short_name pronoun nominal nominal_shared".Split(' ');

    private static readonly string[] HedgeClasses =
        "open_question prospective hearsay rumour epistemic_modal deontic_author evidential approximator conditional likelihood".Split(' ');

    private static readonly string[] Records =
        "on_record named_expert_body state_media leaked_document unnamed_document anonymous unsourced_report rumour none".Split(' ');

    private static readonly string[] Stances = "accept reject demand offer prefer conditional".Split(' ');
    private static readonly string[] Checks = "event mention one scope leverage position grade date".Split(' ');
    private static readonly string[] RuleKinds = "status negation role actor place type scope grade date".Split(' ');

    /// <summary>Every gold file, and that of the given document, which may be absent.</summary>
    public static TheoryData<string> Golds => [.. GoldTexts.All.Select(Short).Append(Given)];

    [Theory]
    [MemberData(nameof(Golds))]
    public void Spans_hold_the_text_they_state(string name)
    {
        var path = Find(name);
        var text = GoldTexts.TextOf(path);
        var gold = GoldFile.Read(path);
        gold.TextFile.ShouldBe(Path.GetFileName(path).Replace(".gold.yaml", ".txt", StringComparison.Ordinal));
        var sentences = gold.Sentences.ToDictionary(s => s.Id);
        foreach (var s in gold.Sentences)
            text[s.At.Start..s.At.End].ShouldBe(s.Text, s.Id);
        gold.Sentences.Zip(gold.Sentences.Skip(1)).ShouldAllBe(p => p.First.At.End <= p.Second.At.Start);
        foreach (var span in SpansIn(YamlShape.Parse(File.ReadAllText(path))))
        {
            text[span.At.Start..span.At.End].ShouldBe(span.Text, $"{span}");
            sentences[span.Sentence].At.Contains(span.At).ShouldBeTrue($"{span} is not in its sentence.");
            span.Text.ShouldBe(span.Text.Trim(), $"{span}");
        }
    }

    [Theory]
    [MemberData(nameof(Golds))]
    public void References_name_something_that_is_there(string name)
    {
        var gold = GoldFile.Read(Find(name));
        var actors = gold.Actors.Select(a => a.Id).ToArray();
        actors.ShouldBeUnique();
        IEnumerable<string> named =
        [
            .. gold.Actors.SelectMany(a => a.Members).Concat(gold.Actors.Select(a => a.Parent).OfType<string>()),
            .. gold.Events.SelectMany(e => e.Source.Concat(e.Target).Concat(e.Participants)),
            .. gold.Attributions.SelectMany(t => t.Sources).Concat(gold.Positions.SelectMany(p => p.Holder)),
            .. gold.Leverage.SelectMany(l => new[] { l.From, l.To }).Concat(gold.Channels.SelectMany(c => c.Members.Concat(c.Excluded))),
            .. gold.CaseActors,
        ];
        named.Where(n => !n.StartsWith('~')).Except(actors).ShouldBeEmpty();
        gold.Actors.Where(a => a.Parent == a.Id).ShouldBeEmpty();

        var hedges = gold.Hedges.Select(h => h.Id).ToArray();
        gold.Events.SelectMany(e => e.Hedges).Except(hedges).ShouldBeEmpty();
        var attributions = gold.Attributions.Select(t => t.Id).ToArray();
        gold.Events.Select(e => e.Attribution).Concat(gold.Positions.Select(p => p.Attribution)).OfType<string>().Except(attributions).ShouldBeEmpty();
        IEnumerable<string>[] ids =
        [
            hedges, attributions, gold.Sentences.Select(s => s.Id), gold.Places.Select(p => p.Id), gold.Events.Select(e => e.Id), gold.Positions.Select(p => p.Id),
            gold.Problems.Select(x => x.Id), gold.Channels.Select(c => c.Id), gold.Leverage.Select(l => l.Id), gold.Questions.Select(q => q.Id),
        ];
        foreach (var list in ids)
            list.ToArray().ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Golds))]
    public void Words_of_closed_lists_are_of_those_lists(string name)
    {
        var gold = GoldFile.Read(Find(name));
        gold.Events.SelectMany(e => e.Alternatives.Prepend(e.Type)).Except(Types).ShouldBeEmpty();
        gold.Events.Select(e => e.Status).Except(Statuses).ShouldBeEmpty();
        gold.Events.ShouldAllBe(e => e.Trigger.Sentence == e.Sentence && !e.Alternatives.Contains(e.Type));
        gold.Actors.SelectMany(a => a.Mentions).Select(m => m.Kind).Except(MentionKinds).ShouldBeEmpty();
        gold.Hedges.Select(h => h.Class).Except(HedgeClasses).ShouldBeEmpty();
        gold.Attributions.Select(t => t.Record).Except(Records).ShouldBeEmpty();
        gold.Positions.Select(p => p.Stance).Except(Stances).ShouldBeEmpty();
        gold.Rules.SelectMany(r => r.Checks).Select(c => c.Does).Except(Checks).ShouldBeEmpty();
        gold.Rules.Select(r => r.Kind).Except(RuleKinds).ShouldBeEmpty();
        gold.Rules.ShouldAllBe(r => gold.MustNot.Any(e => e.StartsWith(r.Entry, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_texts_ask_what_readers_find_hard()
    {
        var golds = GoldTexts.All.Select(GoldFile.Read).ToArray();
        golds.Select(g => g.Id).ShouldBeUnique();
        golds.ShouldAllBe(g => g.Sentences.Length >= 14 && g.Sentences.Length <= 22);
        golds.ShouldAllBe(g => g.Events.Count(e => e.IsCore) >= 6);
        golds.ShouldAllBe(g => g.Channels.Any(c => c.Excluded.Length > 0));
        golds.ShouldAllBe(g => g.Questions.Any(q => q.IsExplicit));
        golds.ShouldAllBe(g => g.MustNot.Length > 0 && g.Rules.Length >= g.MustNot.Length);
        golds.SelectMany(g => g.Events).Select(e => e.Status).Distinct().Count().ShouldBeGreaterThanOrEqualTo(8);
        golds.SelectMany(g => g.Attributions).Select(t => t.Record).Distinct().Count().ShouldBeGreaterThanOrEqualTo(8);
        golds.SelectMany(g => g.Actors).SelectMany(a => a.Mentions).Select(m => m.Kind).Distinct().Count().ShouldBeGreaterThanOrEqualTo(9);
    }

    [Fact]
    public void Texts_are_plain_and_end_with_one_line_feed() =>
        GoldTexts.All.Select(GoldTexts.TextOf).ShouldAllBe(t => !t.Contains('\r') && !t.Contains('\t') && t.EndsWith('\n') && !t.EndsWith("\n\n"));

    private static string Short(string path) => Path.GetFileName(path).Replace(".gold.yaml", "", StringComparison.Ordinal);

    private static string Find(string name)
    {
        var path = name == Given ? RepositoryFiles.Shared("inputs", $"{Given}.gold.yaml") : GoldTexts.All.Single(p => Short(p) == name);
        Assert.SkipWhen(path is null, "The given document is not there.");
        return path;
    }

    private static IEnumerable<GoldExtent> SpansIn(YamlNode node) => node switch
    {
        YamlMappingNode map when map.Get("start") is not null && map.Get("s") is not null => [map.ToExtent()],
        YamlMappingNode map => map.Children.Values.SelectMany(SpansIn),
        YamlSequenceNode list => list.Children.SelectMany(SpansIn),
        _ => [],
    };
}
