using System.Text.Json.Nodes;

namespace Parley.Reading.Tests.Scoring;

/// <summary>The counts below were compared with those of the separate reference implementation.</summary>
public class ScorerTests
{
    private static readonly string Mackerel = GoldTexts.Path("mackerel-shares");

    /// <summary>What each fault changes in the score of an otherwise perfect prediction.</summary>
    public static TheoryData<string, string> FaultsInOneText => new()
    {
        { "nothing", "" },
        { "roles reversed", "RoleRecall 3/9, MustNot 1/0" },
        { "everything occurred", "Status 20/27, MustNot 4/0, MustNotHard 4/0" },
        { "no attribution on events", "" },
        { "every second record missing", "CoreRecall 5/9, EventPrecision 14/14, RoleRecall 5/9, Status 14/14, PositionRecall 4/8, AttributionRecall 5/10, HedgeRecall 6/11, HedgePrecision 6/6, LoadedRecall 2/4, ProblemsRequired 1/2, ProblemsNumeric 1/2, QuestionRecall 1/2, ProblemsAll 2/3" },
        { "cues cut short", "HedgeRecall 0/11, HedgePrecision 0/9" },
        { "cues one word longer", "" },
        { "mentions off by one", "MentionPrecision 19/29, MentionRecall 19/29" },
        { "first two actors merged", "MentionPrecision 28/29, MentionRecall 28/29, ActorsWrong 1/0" },
        { "every actor by mention", "ActorsWrong 16/0, RoleRecall 0/9, PositionRecall 0/8, AttributionRecall 1/10, ExclusionRecall 0/1, MustNot 1/0" },
        { "one position for all", "PositionRecall 5/8" },
        { "whole sentences loaded", "LoadedRecall 0/4, LoadedFalse 4/0" },
        { "one side of each problem", "ProblemsRequired 1/2, ProblemsNumeric 0/2, ProblemsAll 1/3" },
        { "wrong one excluded", "ExclusionRecall 0/1" },
        { "all events doubled elsewhere", "EventPrecision 49/54" },
        { "places as organisations", "MentionPrecision 29/30" },
    };

    [Theory]
    [MemberData(nameof(FaultsInOneText))]
    public void A_fault_changes_the_lines_it_should(string fault, string changes) => Changes(Mackerel, fault).ShouldBe(changes);

    [Fact]
    public void Every_fault_is_tried() => FaultsInOneText.Select(f => f.Data.Item1).ShouldBe(GoldPrediction.Faults.Keys);

    [Fact]
    public void The_gold_itself_scores_full()
    {
        var scores = GoldTexts.All.Select(path => ReadingScore.Of(GoldFile.Read(path), GoldPrediction.Of(path, "nothing"))).ToArray();
        var report = new ScoreReport(scores);
        foreach (var line in Enum.GetValues<ScoreLine>())
        {
            scores.SelectMany(s => s[line].Missed.Concat(s[line].False)).ShouldBeEmpty($"{line}");
            if (line is not (ScoreLine.ActorsWrong or ScoreLine.LoadedFalse or ScoreLine.MustNot or ScoreLine.MustNotHard))
                report.Total(line).ShouldSatisfyAllConditions(t => t.Found.ShouldBe(t.Of), t => t.Of.ShouldBeGreaterThan(0));
        }

        report.Holds(ScoreColumn.GivenDocument).ShouldBeTrue();
        report.Holds(ScoreColumn.HoldOut).ShouldBeTrue();
        report.Text(ScoreColumn.HoldOut).ShouldEndWith("17 of 17 lines hold\n");
        report.Details().ShouldNotContain("missed");
    }

    [Fact]
    public void An_empty_prediction_misses_everything_and_claims_nothing()
    {
        var score = ReadingScore.Of(GoldFile.Read(Mackerel), "{}");
        var report = new ScoreReport(score);
        report.Total(ScoreLine.CoreRecall).ShouldBe((0, 9));
        report.Total(ScoreLine.EventPrecision).ShouldBe((0, 0));
        report.Short(ScoreColumn.HoldOut).Select(r => r.Line).ShouldContain(ScoreLine.EventPrecision);
        report.Holds(ScoreColumn.HoldOut).ShouldBeFalse();
        report.Text(ScoreColumn.HoldOut).ShouldContain("- (0 of 0)");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Other_spellings_of_field_names_and_an_envelope_are_accepted(bool isCamel)
    {
        var renamed = Renamed(GoldPrediction.Read(Mackerel), name => isCamel ? Camel(name) : name.Replace('_', '-'));
        var envelope = new JsonObject { ["documents"] = new JsonArray(renamed) };
        var score = ReadingScore.Of(GoldFile.Read(Mackerel), envelope.ToJsonString());
        Show(score).ShouldBe(Show(ReadingScore.Of(GoldFile.Read(Mackerel), GoldPrediction.Of(Mackerel, "nothing"))));
    }

    [Fact]
    public void Roles_may_be_given_by_name()
    {
        var gold = GoldFile.Read(Mackerel);
        var prediction = GoldPrediction.Read(Mackerel);
        foreach (var e in prediction["events"]!.AsArray())
        {
            foreach (var role in new[] { "source", "target" })
                e![role] = new JsonArray([.. e[role]!.AsArray().Select(id => new JsonObject { ["name"] = gold.Actors.First(a => a.Id == (string)id!).Canonical })]);
        }

        ReadingScore.Of(gold, prediction.ToJsonString())[ScoreLine.RoleRecall].Missed.ShouldBeEmpty();
    }

    [Fact]
    public void Pooled_counts_are_sums()
    {
        string[] texts = [Mackerel, GoldTexts.Path("captive-swap")];
        var report = new ScoreReport([.. texts.Select(t => ReadingScore.Of(GoldFile.Read(t), GoldPrediction.Of(t, "every second record missing")))]);
        report.Total(ScoreLine.HedgeRecall).ShouldBe((11, 21));
        report.Holds(ScoreColumn.HoldOut).ShouldBeFalse();
    }

    [Fact]
    public void A_contested_event_told_as_fact_is_a_violation()
    {
        var truce = GoldTexts.Path("desert-truce");
        var prediction = GoldPrediction.Of(truce, "no attribution on events");
        ReadingScore.Of(GoldFile.Read(truce), prediction)[ScoreLine.MustNot].False.ShouldHaveSingleItem().ShouldContain("mortar");
    }

    [Fact]
    public void A_report_can_be_kept_to_counts()
    {
        var report = new ScoreReport(ReadingScore.Of(GoldFile.Read(Mackerel), GoldPrediction.Of(Mackerel, "everything occurred")));
        report.Text(ScoreColumn.HoldOut).ShouldContain("Iceland setting its quota");
        foreach (var column in Enum.GetValues<ScoreColumn>())
            report.Text(column, countsOnly: true).ShouldNotContain("Iceland");
    }

    [Fact]
    public void The_given_document_scores_full_by_its_own_gold()
    {
        var path = RepositoryFiles.Shared("inputs", "moscow-track.gold.yaml");
        Assert.SkipWhen(path is null, "The given document is not there.");
        var gold = GoldFile.Read(path);
        gold.Rules.Length.ShouldBe(14);
        var score = ReadingScore.Of(gold, GoldPrediction.Of(path, "nothing"));
        score.Unruled.ShouldBeEmpty();
        new ScoreReport(score).Holds(ScoreColumn.GivenDocument).ShouldBeTrue();
        Changes(path, "everything occurred").ShouldBe("Status 17/22, MustNot 1/0, MustNotHard 1/0");
    }

    [Theory]
    [InlineData("Prime Minister’s (acting)", "prime minister")]
    [InlineData("The Krāslava–Īle Ürün", "kraslava ile urun")]
    [InlineData("an al-Sharafi", "al sharafi")]
    [InlineData("Ms. Ø", "ø")]
    public void Names_are_compared_plainly(string name, string plain) => PlainName.Of(name).ShouldBe(plain);

    private static string Show(ReadingScore score) =>
        string.Join(", ", Enum.GetValues<ScoreLine>().Select(l => $"{l} {score[l].Found}/{score[l].Of}"));

    private static string Changes(string path, string fault)
    {
        var gold = GoldFile.Read(path);
        var full = Show(ReadingScore.Of(gold, GoldPrediction.Of(path, "nothing"))).Split(", ");
        var spoiled = Show(ReadingScore.Of(gold, GoldPrediction.Of(path, fault))).Split(", ");
        return string.Join(", ", spoiled.Except(full));
    }

    private static string Camel(string name) =>
        string.Concat(name.Split('_').Select((word, i) => i == 0 || word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));

    private static JsonNode? Renamed(JsonNode? node, Func<string, string> rename) => node switch
    {
        JsonObject fields => new JsonObject(fields.Select(f => KeyValuePair.Create(rename(f.Key), Renamed(f.Value, rename)))),
        JsonArray list => new JsonArray([.. list.Select(v => Renamed(v, rename))]),
        _ => node?.DeepClone(),
    };
}
