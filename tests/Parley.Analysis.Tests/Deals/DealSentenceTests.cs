using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Core;
using static Parley.Analysis.Tests.Deals.DealCases;

namespace Parley.Analysis.Tests.Deals;

public partial class DealSentenceTests
{
    // Names of units and grades hold digits that nobody computed.
    private static readonly string[] Fixed = ["points of 100", "C3"];

    public static TheoryData<string> Names => ["cake", "no-zone", "ranges", "clash", "trade", "marks"];

    private static Case Named(string name) => name switch
    {
        "cake" => Cake(),
        "no-zone" => Cake(Estimate.Point(60), Estimate.Point(52)),
        "ranges" => Cake(Estimate.Range(20, 60), Estimate.Pert(20, 40, 70)),
        "clash" => Of([Issue("cake", Wants("north", 0, limit: Estimate.Range(30, 60)), Wants("south", 100, limit: Estimate.Range(45, 70)))], ("north", Estimate.Range(10, 30)), ("south", null)),
        "trade" => Of(
            [Issue("land", Wants("north", 0, 75), Wants("south", 100, 25)), Issue("money", Wants("north", 0, 25), Wants("south", 100, 75))],
            ("north", Estimate.Point(20)), ("south", Estimate.Point(20))) with
        {
            Proposals = [new() { Id = "halves", Name = "Halves", Terms = [new() { Issue = "land", Value = Estimate.Point(50) }, new() { Issue = "money", Value = Estimate.Point(50) }] }, new() { Id = "mine", Name = "Mine", Terms = [new() { Issue = "land", Value = Estimate.Point(0) }, new() { Issue = "money", Value = Estimate.Point(0) }] }],
        },
        _ => Of([Issue("cake", Wants("north", 0), Wants("south", 100)) with { Settles = Settlement.AtMarks, Marks = [new() { Value = 0, Text = "none" }, new() { Value = 50, Text = "half" }, new() { Value = 100, Text = "all" }] }], ("north", Estimate.Range(10, 70)), ("south", Estimate.Range(10, 70))),
    };

    private static IEnumerable<Statement> Statements(CaseDeals deals) =>
    [
        deals.Headline, deals.WhatBlocks!, .. deals.AboutZone, deals.Judgement!.Statement, deals.Judgement.Confidence.Why, .. deals.Caveats, .. deals.Named.Select(n => n.Place),
    ];

    [Theory, MemberData(nameof(Names))]
    public void Every_number_in_a_sentence_is_a_finding(string name)
    {
        var deals = Ask(Named(name));
        var findings = DealFindingIndex.Of(deals);
        foreach (var statement in Statements(deals).Where(s => !deals.AtMostLikely!.Warnings.Contains(s.Text)))
        {
            var rest = Fixed.Aggregate(statement.Text, (text, words) => text.Replace(words, "", StringComparison.Ordinal));
            foreach (var number in statement.Numbers)
            {
                findings.Keys.ShouldContain(number.Finding, statement.Text);
                findings[number.Finding].ShouldBe(number.Value, 1e-9, statement.Text);
                var printed = double.Parse(number.Text.Replace('−', '-'), CultureInfo.InvariantCulture);
                Math.Abs(printed - number.Value).ShouldBeLessThanOrEqualTo(0.5, statement.Text);
                var at = rest.IndexOf(number.Text, StringComparison.Ordinal);
                at.ShouldBeGreaterThanOrEqualTo(0, statement.Text);
                rest = rest.Remove(at, number.Text.Length);
            }

            Digits().Count(rest).ShouldBe(0, statement.Text);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void Sentences_recommend_nothing_and_end(string name)
    {
        string[] advice = ["should", "must accept", "ought", "recommend", "advise"];
        foreach (var statement in Statements(Ask(Named(name))).Skip(1))
        {
            statement.Text.ShouldEndWith(".");
            statement.Text.ShouldNotContain("  ");
            foreach (var word in advice)
                statement.Text.ShouldNotContain(word, Shouldly.Case.Insensitive);
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void The_answer_is_the_same_on_any_number_of_threads(string name)
    {
        var one = Ask(Named(name), threads: 1);
        var many = Ask(Named(name), threads: 8);
        many.OverRanges!.Probability.ShouldBe(one.OverRanges!.Probability);
        many.OverRanges.Inputs.ShouldBe(one.OverRanges.Inputs);
        many.OverRanges.Packages.Select(p => (p.OnFrontier, p.Acceptable)).ShouldBe(one.OverRanges.Packages.Select(p => (p.OnFrontier, p.Acceptable)));
        Statements(many).Select(s => s.Text).ShouldBe(Statements(one).Select(s => s.Text));
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
