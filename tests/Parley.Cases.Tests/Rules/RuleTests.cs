namespace Parley.Cases.Tests.Rules;

public sealed class RuleTests
{
    [Theory]
    [InlineData("refused-by: [lowlands]", "refused-by: [lowland]", "did you mean 'lowlands'?")]
    [InlineData("patron: mediator", "patron: bank", "the party 'bank'")]
    [InlineData("people: [vane]", "people: [vain]", "the person 'vain'")]
    [InlineData("evidence:\n  e1: {passage: gazette/p1", "evidence:\n  e1: {passage: gazette/p9", "the passage 'gazette/p9'")]
    [InlineData("based-on: drought", "based-on: draught", "the scenario 'draught'")]
    [InlineData("copied-from: gazette", "copied-from: gazete", "the source 'gazete'")]
    [InlineData("terms: {flow: 80}", "terms: {flaw: 80}", "the issue 'flaw'")]
    [InlineData("      mediator: 100", "      mediatr: 100", "the party 'mediatr'")]
    public void A_reference_to_nothing_is_reported(string old, string now, string message) => Check.Full(old, now).ShouldReport("PAR201").Message.ShouldContain(message);

    [Theory]
    [InlineData("issues/flow/positions/uplands/value", true)]
    [InlineData("issues/flow/positions/mediator/value", true)]
    [InlineData("issues/flow/positions/mediator/salience", true)]
    [InlineData("issues/flow/positions/bystander", false)]
    [InlineData("issues/flow/marks/100", true)]
    [InlineData("issues/flow/marks/100.0", true)]
    [InlineData("issues/flow/marks/99", false)]
    [InlineData("parties/uplands/needs/1", true)]
    [InlineData("parties/uplands/needs/2", false)]
    [InlineData("contest/worth/uplands/10", false)]
    [InlineData("contest/worth/uplands/at/10", true)]
    [InlineData("contest/gained-per-six-months", true)]
    [InlineData("contest/nothing", false)]
    [InlineData("issues", true)]
    [InlineData("issues/", false)]
    [InlineData("/issues", false)]
    [InlineData("title/x", false)]
    public void A_path_leads_to_an_element_or_to_a_key_it_may_have(string path, bool leads)
    {
        var document = Check.Full("about: [channels/shuttle], credibility", $"about: [{path}], credibility");

        if (leads)
            document.ShouldNotReport("PAR202");
        else
            document.ShouldReport("PAR202").Message.ShouldContain(path);
    }

    [Fact]
    public void A_person_of_two_parties_is_reported() => Check.Full("  bystander: Bystander", "  bystander: {name: Bystander, people: {vane: Vane}}").ShouldReport("PAR205");

    [Theory]
    [InlineData("parley: 1\ntitle: x\n")]
    [InlineData("parley: 1\ntitle: x\nparties: {a: A}\n")]
    [InlineData("parley: 1\ntitle: x\nissues: {i: {name: I}}\n")]
    public void A_case_without_parties_or_issues_is_nothing_to_analyse(string text) => Check.Parse(text).ShouldReport("PAR301");

    [Fact]
    public void An_issue_with_one_position_is_questioned() =>
        Check.Minimal("      port: {value: 2, limit: 5..6, salience: 40..60..70}\n", "").ShouldReport("PAR302", 13, 3);

    [Theory]
    [InlineData("limit: 4", "limit: 9")]
    [InlineData("limit: 5..6", "limit: 0..1")]
    public void A_limit_away_from_all_others_is_reported(string old, string now) => Check.Minimal(old, now).ShouldReport("PAR303").Message.ShouldContain("away from every other party");

    [Theory]
    [InlineData("limit: 4", "limit: 7..9")]
    [InlineData("limit: 4", "limit: 0..8.5")]
    [InlineData("value: 2, limit: 5..6", "value: 2..5.5, limit: 5..6")]
    public void A_limit_that_overlaps_the_position_is_questioned(string old, string now)
    {
        var document = Check.Minimal(old, now);

        document.ShouldReport("PAR304").Severity.ShouldBe(Severity.Warning);
        document.ShouldNotReport("PAR303");
    }

    [Theory]
    [InlineData("limit: 4", "limit: 8")]
    [InlineData("limit: 4", "limit: 0")]
    [InlineData("limit: 5..6", "limit: 2..10")]
    public void A_limit_towards_the_others_or_at_the_position_is_right(string old, string now)
    {
        var document = Check.Minimal(old, now);

        document.ShouldNotReport("PAR303");
        document.ShouldNotReport("PAR304");
    }

    [Fact]
    public void A_limit_on_either_side_is_right_for_a_party_in_the_middle()
    {
        foreach (var limit in new[] { 80, 120 })
            Check.Full("      mediator: 100", $"      mediator: {{value: 100, limit: {limit}}}").ShouldNotReport("PAR303");
    }

    [Theory]
    [InlineData("end: 2024-04-01", "end: 2024-02-01")]
    [InlineData("certainty: 60}", "certainty: 60, start: 2024-02-02, end: 2024-02-01}")]
    public void An_end_before_the_start_is_reported(string old, string now) => Check.Full(old, now).ShouldReport("PAR305");

    [Theory]
    [InlineData("start: 10, end: 28", "start: 10, end: 29")]
    [InlineData("start: 10, end: 28", "start: 28, end: 10")]
    [InlineData("start: 10, end: 28", "start: 10")]
    public void Offsets_that_do_not_fit_the_passage_are_reported(string old, string now) => Check.Full(old, now).ShouldReport("PAR306");

    [Fact]
    public void A_quota_above_all_votes_is_reported() => Check.Full("quota: 4", "quota: 6").ShouldReport("PAR307").Message.ShouldContain("at most 5");

    [Theory]
    [InlineData("decision: {quota: 4}")]
    [InlineData("decision: {capability: votes}")]
    [InlineData("decision: {capability: shapley-shubik}")]
    public void A_voting_rule_needs_votes(string decision) => Check.Minimal("# end", decision).ShouldReport("PAR308");

    [Theory]
    [InlineData("now: 4", "now: 8..11")]
    [InlineData("{0: 0, 10: 100}", "{0: 0, 11: 100}")]
    public void Steps_beyond_the_contest_are_reported(string old, string now) => Check.Full(old, now).ShouldReport("PAR309");

    [Theory]
    [InlineData("against: lowlands", "against: uplands")]
    [InlineData("from: mediator, on: uplands", "from: uplands, on: uplands")]
    public void A_party_against_itself_is_reported(string old, string now) => Check.Full(old, now).ShouldReport("PAR310");

    [Theory]
    [InlineData("excluded: {bystander: implied}", "excluded: {uplands: implied}")]
    [InlineData("refused-by: [lowlands]", "refused-by: [lowlands], accepted-by: [lowlands]")]
    public void Statements_that_exclude_each_other_are_questioned(string old, string now) => Check.Full(old, now).ShouldReport("PAR311");

    [Fact]
    public void A_principal_without_a_limit_is_a_gap() => Check.Minimal("value: 8, limit: 4,", "value: 8,").ShouldReport("PAR401").Severity.ShouldBe(Severity.Info);

    [Fact]
    public void A_proposal_that_leaves_an_issue_open_is_a_gap() => Check.Parse(Examples.Full).ShouldReport("PAR402").Message.ShouldContain("dam");

    [Fact]
    public void A_copy_is_not_a_second_origin() => Check.Parse(Examples.Full).ShouldReport("PAR501").Message.ShouldContain("'gazette': channels/shuttle");

    [Fact]
    public void Two_origins_are_enough() => Check.Full(", copied-from: gazette", "").Diagnostics.Where(d => d.Code == "PAR501").ShouldAllBe(d => !d.Message.Contains("channels/shuttle"));

    [Fact]
    public void A_case_on_one_origin_gets_one_warning()
    {
        var document = Check.Full("title: The Wire, reliability: B", "title: The Wire, reliability: B, copied-from: herald");

        document.Diagnostics.Count(d => d.Code == "PAR501").ShouldBe(1);
        document.ShouldReport("PAR501").Message.ShouldContain("everything that has evidence (4 elements) rests on one origin, 'gazette'");
    }

    [Fact]
    public void Sources_that_copy_each_other_are_reported() => Check.Full("reliability: C\n", "reliability: C\n    copied-from: herald\n").ShouldReport("PAR203").Message.ShouldContain("→");

    [Theory]
    [InlineData(3, 3, false)]
    [InlineData(4, 4, true)]
    [InlineData(5, 4, true)]
    [InlineData(5, 3, false)]
    public void Grades_that_move_together_are_questioned(int items, int together, bool questioned)
    {
        var evidence = string.Concat(Enumerable.Range(0, items).Select(i => $"  e{i}: {{passage: s{i % 2}/p, credibility: {(i < together ? (i % 2) + 2 : 6)}}}\n"));
        var document = Check.Minimal("# end", $"sources:\n  s0: {{title: S, reliability: B, passages: {{p: x}}}}\n  s1: {{title: S, reliability: C, passages: {{p: x}}}}\nevidence:\n{evidence}");

        if (questioned)
            document.ShouldReport("PAR502");
        else
            document.ShouldNotReport("PAR502");
    }

    [Fact]
    public void Ungraded_items_do_not_count_as_moving_together()
    {
        var evidence = string.Concat(Enumerable.Range(0, 6).Select(i => $"  e{i}: {{passage: s/p}}\n"));

        Check.Minimal("# end", $"sources:\n  s: {{title: S, passages: {{p: x}}}}\nevidence:\n{evidence}").ShouldNotReport("PAR502");
    }
}
