namespace Parley.Cases.Tests.Rules;

public sealed class HoldoutRuleTests
{
    [Theory]
    [InlineData("10: 40..60, 20: 100}", "10: 40..60, 15: 30, 20: 100}", "below that of step 10 (40..60)")]
    [InlineData("port: {0: 100, 20: 0}", "port: {0: 50, 4: 60, 20: 0}", "above that of step 0 (50)")]
    [InlineData("port: {0: 100, 20: 0}", "port: {20: 100, 0: 0}", "above that of step 0 (0)")]
    public void Worth_that_turns_round_is_questioned(string old, string now, string message) => Holdouts.With(old, now).ShouldReport("PAR351").Message.ShouldContain(message);

    [Theory]
    [InlineData("10: 40..60, 20: 100}", "10: 40..60, 15: 35..70, 20: 100}")]
    [InlineData("10: 40..60, 20: 100}", "10: 40..60, 15: 55..58, 20: 100}")]
    [InlineData("port: {0: 100, 20: 0}", "port: {0: 100, 10: 40..60, 12: 20..70, 20: 0}")]
    public void Worth_that_may_turn_round_is_questioned(string old, string now) => Holdouts.With(old, now).ShouldReport("PAR351").Message.ShouldStartWith("an end of the worth");

    [Theory]
    [InlineData("10: 40..60, 20: 100}", "10: 40..60, 15: 40..60, 20: 100}")]
    [InlineData("{0: 0, 10: 40..60, 20: 100}", "{20: 100, 10: 40..60, 0: 0}")]
    [InlineData("federation: {0: 20, 20: 50}", "federation: {0: 50, 10: 40, 20: 20}")]
    [InlineData("federation: {0: 20, 20: 50}", "federation: {0: 20, 10: 60, 20: 50}")]
    public void Worth_that_does_not_turn_round_is_right(string old, string now) => Holdouts.With(old, now).ShouldNotReport("PAR351");

    [Fact]
    public void A_third_signatory_leans_to_one_side()
    {
        var signs = Holdouts.Example.Replace("federation: {name: Federation, role: patron}", "federation: {name: Federation, role: principal}", StringComparison.Ordinal);

        Check.Parse(signs).ShouldNotReport("PAR351");
        Check.Parse(signs.Replace("federation: {0: 20, 20: 50}", "federation: {0: 50, 10: 50, 20: 20}", StringComparison.Ordinal)).ShouldNotReport("PAR351");
        Check.Parse(signs.Replace("federation: {0: 20, 20: 50}", "federation: {0: 20, 10: 60, 20: 50}", StringComparison.Ordinal)).ShouldReport("PAR351").Message.ShouldContain("to Federation rises and falls");
    }

    [Fact]
    public void A_contest_that_moves_faster_than_a_step_a_week_is_questioned()
    {
        Holdouts.With("lost-per-six-months: 2\n", "lost-per-six-months: 10..25\n").ShouldReport("PAR352").Message.ShouldContain("up to 27 steps");
        Holdouts.With("lost-per-six-months: 2\n", "lost-per-six-months: 24\n").ShouldNotReport("PAR352");
    }

    [Fact]
    public void A_cost_of_waiting_above_half_of_what_is_at_stake_is_questioned()
    {
        Holdouts.With("cost-of-waiting: 3", "cost-of-waiting: 40..55..60").ShouldReport("PAR353").Message.ShouldContain("Port authority 40..55..60");
        Holdouts.With("cost-of-waiting: 3", "cost-of-waiting: 50").ShouldNotReport("PAR353");
    }

    [Fact]
    public void A_threshold_above_support_is_questioned()
    {
        Holdouts.With("threshold: 30", "threshold: 46").ShouldReport("PAR361", 18);
        Holdouts.With("threshold: 30", "threshold: 45").ShouldNotReport("PAR361");
    }

    [Theory]
    [InlineData("stays-within: 20..70", "stays-within: 50..70", "support of Dockers' union from 'members' is 45, outside 50..70")]
    [InlineData("threshold: 30", "threshold: 10..30", "the threshold of support")]
    [InlineData("successor-support: 50", "successor-support: 60..80", "a successor's support")]
    public void Support_outside_its_range_is_questioned(string old, string now, string message) => Holdouts.With(old, now).ShouldReport("PAR362").Message.ShouldContain(message);

    [Theory]
    [InlineData("support-in-six-months: 35..42", "support-in-six-months: 45", "6.5 points won and 13 lost")]
    [InlineData("support-in-six-months: 35..42", "support-in-six-months: 20..30", "6.5 points won and 13 lost")]
    [InlineData("lost-per-six-months: 13\n        gained-per-six-months: 6.5", "lost-per-six-months: 2", "2 points lost")]
    [InlineData("support-in-six-months: 35..42\n        lost-per-six-months: 13\n", "support-in-six-months: 55\n", "6.5 points won")]
    public void Support_that_does_not_follow_is_questioned(string old, string now, string message) => Holdouts.With(old, now).ShouldReport("PAR363").Message.ShouldContain(message);

    [Theory]
    [InlineData("support-in-six-months: 35..42", "support-in-six-months: 38.5")]
    [InlineData("gained-per-six-months: 6.5\n", "gained-per-six-months:\n")]
    [InlineData("lost-per-six-months: 13\n        gained-per-six-months: 6.5", "lost-per-six-months:")]
    public void Support_that_follows_or_may_follow_is_right(string old, string now) => Holdouts.With(old, now).ShouldNotReport("PAR363");

    [Theory]
    [InlineData("lifted-after-weeks: 40", "lifted-after-weeks: 8")]
    [InlineData("lifted-after-weeks: 40", "lifted-after-weeks: 0..6..40")]
    [InlineData("decided-after-weeks: 8\n", "start: 2025-05-01\n")]
    public void A_pressure_that_is_lifted_before_it_is_decided_is_questioned(string old, string now) => Holdouts.With(old, now).ShouldReport("PAR371");

    [Theory]
    [InlineData("decided-after-weeks: 8\n", "start: 2024-04-01\n")]
    [InlineData("decided-after-weeks: 8\n", "decided-after-weeks:\n")]
    public void A_pressure_that_may_be_lifted_is_right(string old, string now) => Holdouts.With(old, now).ShouldNotReport("PAR371");

    [Theory]
    [InlineData("lapses-after-weeks: 30", "lapses-after-weeks: 3")]
    [InlineData("lapses-after-weeks: 30", "end: 2024-05-14")]
    public void A_promise_that_lapses_before_it_is_made_is_questioned(string old, string now) => Holdouts.With(old, now).ShouldReport("PAR372");

    [Fact]
    public void A_promise_for_one_week_is_right() => Holdouts.With("lapses-after-weeks: 30", "lapses-after-weeks: 4").ShouldNotReport("PAR372");

    [Fact]
    public void A_view_of_the_presser_alone_is_questioned()
    {
        Holdouts.With("      union: {certainty: 30, lifted: 45, replaceable: 50}\n      port: 50", "      federation: 50").ShouldReport("PAR373").Message.ShouldContain("names only Federation");
        Holdouts.With("      port: 50", "      federation: 50").ShouldNotReport("PAR373");
    }

    [Fact]
    public void A_proposal_that_closes_before_it_opens_is_questioned()
    {
        Holdouts.With("open-from-weeks: 0", "open-from-weeks: 61").ShouldReport("PAR381").Message.ShouldContain("until week 60 and from week 61");
        Holdouts.With("open-from-weeks: 0", "open-from-weeks: 60").ShouldNotReport("PAR381");
    }

    [Theory]
    [InlineData("port: 88", "federation: 88", "Federation")]
    [InlineData("      port: 88", "      charity: 88", "Charity")]
    public void Worth_to_a_party_that_signs_nothing_is_questioned(string old, string now, string party) => Holdouts.With(old, now).ShouldReport("PAR382").Message.ShouldContain(party);

    [Theory]
    [InlineData("port: {name: Port authority, role: principal", "port: {name: Port authority")]
    [InlineData("title: A dock strike", "title: A dock strike\ndeal-space: {signatories: [union]}")]
    public void Worth_counts_for_the_sides_of_the_contest_in_any_case(string old, string now) => Holdouts.With(old, now).ShouldNotReport("PAR382");

    [Fact]
    public void Worth_counts_for_whoever_is_named_as_a_signatory() =>
        Check.Parse(Holdouts.Example.Replace("      port: 88", "      federation: 88", StringComparison.Ordinal) + "deal-space: {signatories: [union, federation]}\n").ShouldNotReport("PAR382");

    [Fact]
    public void A_refusal_of_what_is_better_than_freezing_here_is_questioned()
    {
        // Frozen at step 12 the contest is worth at most 68 to the union: a fifth of the way from 60 to 100.
        var found = Holdouts.With("value: 38..45..52, kept: 80, if-broken: 10", "value: 69..80").ShouldReport("PAR383");

        found.Message.ShouldContain("at least 69 to Dockers' union and the line frozen where it stands at most 68");
        Holdouts.With("value: 38..45..52, kept: 80, if-broken: 10", "value: 68..80").ShouldNotReport("PAR383");
    }

    [Theory]
    [InlineData("value: 38..45..52, kept: 80, if-broken: 10", "value: 90, kept: 70..80, if-broken: 20..30", "at least 69 ")]
    [InlineData("refused-by: [union]", "refused-by: [union, port]", "at least 88 to Port authority and the line frozen where it stands at most 40:")]
    public void A_broken_deal_and_the_other_side_count_as_well(string old, string now, string message) => Holdouts.With(old, now).ShouldReport("PAR383").Message.ShouldContain(message);

    [Theory]
    [InlineData("value: 38..45..52, kept: 80, if-broken: 10", "value: 90, kept: 60..80, if-broken: 20..30")]
    [InlineData("value: 38..45..52, kept: 80, if-broken: 10", "kept: 80")]
    [InlineData("  now: 12\n", "  now: 8..20\n")]
    [InlineData("  now: 12\n", "  now:\n")]
    public void A_refusal_that_may_be_right_is_not_questioned(string old, string now)
    {
        var text = Holdouts.Example.Replace("value: 38..45..52, kept: 80, if-broken: 10", old.StartsWith("value", StringComparison.Ordinal) ? now : "value: 80", StringComparison.Ordinal);

        Check.Parse(old.StartsWith("value", StringComparison.Ordinal) ? text : text.Replace(old, now, StringComparison.Ordinal)).ShouldNotReport("PAR383");
    }

    [Theory]
    [InlineData("PAR391")]
    [InlineData("PAR392")]
    [InlineData("PAR393")]
    public void What_a_model_finds_is_said_at_the_place_that_it_is_about(string code)
    {
        var document = Holdouts.Parse();

        var found = document.About(code, "proposals/paper/worth/port", "a finding\nof a model");
        (found.Code, found.Severity, found.File).ShouldBe((code, Severity.Warning, "case.yaml"));
        (found.Line, found.Column).ShouldBe((document.Locate("proposals/paper/worth/port")!.Value.Line, document.Locate("proposals/paper/worth/port")!.Value.Column));
        found.Message.ShouldNotContain("\n");
        document.About(code, "nothing/there", "a finding").Line.ShouldBe(1);
    }

    [Fact]
    public void A_model_finds_nothing_that_the_catalogue_does_not_hold() => Should.Throw<ArgumentException>(() => Holdouts.Parse().About("PAR999", "contest", "a finding"));
}
