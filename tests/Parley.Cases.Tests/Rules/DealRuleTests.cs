namespace Parley.Cases.Tests.Rules;

public sealed class DealRuleTests
{
    [Theory]
    [InlineData("    step: 20\n", "")]
    [InlineData("step: 20", "step: 0")]
    [InlineData("step: 20", "step: -5")]
    [InlineData("step: 20", "step: 0.059")]
    public void Steps_must_be_counted(string old, string now) => Deals.With(old, now).ShouldReport("PAR321").Message.ShouldContain("'catch'");

    [Fact]
    public void A_thousand_steps_are_allowed() => Deals.With("step: 20", "step: 0.06").ShouldNotReport("PAR321");

    [Fact]
    public void A_thousand_and_one_marks_are_too_many()
    {
        var marks = string.Concat(Enumerable.Range(4, 998).Select(i => FormattableString.Invariant($", {i}: m{i}")));
        var text = Deals.Example.Replace("scale: 1..3", "scale: 1..2000", StringComparison.Ordinal).Replace("3: all year", "3: all year" + marks, StringComparison.Ordinal);
        Check.Parse(text).ShouldReport("PAR321").Message.ShouldContain("has 1001 of them, at most 1000 are allowed");
    }

    [Fact]
    public void A_step_without_steps_has_no_effect() => Deals.With("    settles: in-steps\n", "").ShouldReport("PAR322", 11, 11);

    [Fact]
    public void To_settle_at_marks_there_must_be_marks() => Deals.With("    marks: {1: spring, 2: summer, 3: all year}\n", "").ShouldReport("PAR323", 19, 14);

    [Theory]
    [InlineData("terms: {catch: 20, season: 2}", "terms: {catch: 20, season: 2.5}", "at a mark")]
    [InlineData("terms: {catch: 20, season: 2}", "terms: {catch: 20, season: 1.1..1.9}", "at a mark")]
    [InlineData("terms: {catch: 20, season: 2}", "terms: {catch: 30, season: 2}", "at a step")]
    [InlineData("proposals:\n", "packages: {p: {name: P, terms: {catch: 59}}}\nproposals:\n", "at a step")]
    public void A_term_that_cannot_be_agreed_is_questioned(string old, string now, string where)
    {
        var found = Deals.With(old, now).ShouldReport("PAR324");

        found.Severity.ShouldBe(Severity.Warning);
        found.Message.ShouldContain(where);
    }

    [Theory]
    [InlineData("20", "1..2")]
    [InlineData("10..30", "2")]
    [InlineData("60", "3")]
    public void A_term_with_a_value_that_can_be_agreed_is_right(string level, string season) =>
        Deals.With("terms: {catch: 20, season: 2}", $"terms: {{catch: {level}, season: {season}}}").ShouldNotReport("PAR324");

    [Fact]
    public void Steps_in_decimals_are_met() =>
        Deals.With("step: 20", "step: 0.1").ShouldNotReport("PAR324");

    [Fact]
    public void A_mark_without_worth_is_questioned()
    {
        var found = Deals.With("worth: {1: 10, 2: 20, 3: 30}", "worth: {1: 10, 3: 30}").ShouldReport("PAR331");

        found.Severity.ShouldBe(Severity.Warning);
        found.Message.ShouldContain("leaves out the mark 2");
    }

    [Fact]
    public void One_point_of_worth_is_the_same_everywhere_where_any_value_may_be_agreed() =>
        Deals.With("worth: {0: 1, 20: 0.75, 60: 0.1}", "worth: {0: 1}").Diagnostics.Where(d => d.Severity != Severity.Info).ShouldBeEmpty();

    [Theory]
    [InlineData("20: 0.75", "20: 1.01", "above the full worth of 1")]
    [InlineData("full-worth: 30, ", "worth: {3: 101}, ", "above the full worth of 100", "worth: {1: 10, 2: 20, 3: 30}, ")]
    public void Worth_above_full_worth_is_questioned(string old, string now, string message, string? without = null)
    {
        var text = Deals.Example.Replace(old, now, StringComparison.Ordinal);
        Check.Parse(without is null ? text : text.Replace(without, "", StringComparison.Ordinal)).ShouldReport("PAR332").Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("full-worth: 30", "full-worth: 0")]
    [InlineData("full-worth: 30", "full-worth: -1")]
    [InlineData("weight: 0.7}", "weight: -0.1}")]
    public void Full_worth_is_positive_and_no_weight_negative(string old, string now) => Deals.With(old, now).ShouldReport("PAR111");

    [Fact]
    public void Weights_on_some_issues_only_are_questioned() =>
        Deals.With(", weight: 0.7}", "}").ShouldReport("PAR333").Message.ShouldContain("North has weights, and none on catch");

    [Fact]
    public void A_cost_of_crossing_no_line_is_questioned() => Deals.With("limit: 20, crossing-costs", "crossing-costs").ShouldReport("PAR334");

    [Fact]
    public void No_deal_is_a_number_or_terms() => Deals.With("south: {terms: {catch: 60}}", "south: {value: 10, terms: {catch: 60}}").ShouldReport("PAR335").Severity.ShouldBe(Severity.Error);

    [Fact]
    public void A_signatory_without_a_position_is_questioned() => Deals.With("signatories: [north, south]", "signatories: [north, board]").ShouldReport("PAR341", 29, 24);

    [Theory]
    [InlineData("both: {terms: {catch: 40..60, season: 3}", "both: {terms: {catch: 40..60}", "one term")]
    [InlineData("both: {terms: {catch: 40..60, season: 3}, ", "both: {", "no terms")]
    [InlineData("calm: {terms: {catch: 0..20, season: 1}", "calm: {terms: {season: 1}", "one term")]
    public void A_combination_has_at_least_two_terms(string old, string now, string count) => Deals.With(old, now).ShouldReport("PAR342").Message.ShouldContain(count);

    [Theory]
    [InlineData("catch: 40..60", "catch: 41..59")]
    [InlineData("season: 3}, note", "season: 2.5}, note")]
    public void A_combination_that_never_occurs_is_questioned(string old, string now) => Deals.With(old, now).ShouldReport("PAR343").Severity.ShouldBe(Severity.Warning);

    [Fact]
    public void A_position_with_worth_needs_no_limit()
    {
        var document = Deals.Parse();

        document.ShouldNotReport("PAR401");
        Deals.With("worth: {0: 1, 20: 0.75, 60: 0.1}, full-worth: 1, ", "").ShouldReport("PAR401");
    }
}
