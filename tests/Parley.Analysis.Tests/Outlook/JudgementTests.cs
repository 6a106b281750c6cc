using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Analysis.Tests.Cases;
using Parley.Core;

namespace Parley.Analysis.Tests.Outlook;

public partial class JudgementTests
{
    private static readonly string[] Fixed = ["80% interval", "50% interval", "points of 100", "C3"];

    private static IEnumerable<Statement> Statements(CaseOutlook outlook) =>
    [
        outlook.Headline,
        .. outlook.Judgements.Select(j => j.Statement),
        .. outlook.Judgements.Select(j => j.Confidence.Why),
        .. outlook.Disagreements,
        .. outlook.Caveats,
        .. outlook.Issues.SelectMany(i => new[] { i.Takeaway, i.InWords, i.Disagreement }),
        .. outlook.Scenarios.Select(s => s.Statement),
        outlook.ErrorModel.Description,
    ];

    [Fact]
    public void Every_number_in_a_sentence_is_a_finding()
    {
        var border = SmallCases.Border();
        var outlook = SmallCases.Outlook(border, scenarios: (new Scenario { Id = "same", Name = "Same" }, border));
        var findings = FindingIndex.Of(outlook);
        foreach (var statement in Statements(outlook))
        {
            // Names of intervals and grades hold digits that nobody computed.
            var rest = Fixed.Aggregate(statement.Text, (text, words) => text.Replace(words, "", StringComparison.Ordinal));
            foreach (var number in statement.Numbers)
            {
                findings.Keys.ShouldContain(number.Finding);
                findings[number.Finding].ShouldBe(number.Value, 1e-9, statement.Text);
                var printed = double.Parse(number.Text.Replace('−', '-'), CultureInfo.InvariantCulture);
                Math.Abs(printed - number.Value).ShouldBeLessThanOrEqualTo(0.5, statement.Text);
                rest = ReplaceFirst(rest, number.Text, "");
            }

            Digits().Count(rest).ShouldBe(0, statement.Text);
        }
    }

    [Fact]
    public void A_judgement_says_the_word_and_range_of_its_probability()
    {
        foreach (var judgement in SmallCases.Outlook(SmallCases.Border()).Judgements)
        {
            judgement.Likelihood.ShouldBe(Likelihood.Of(judgement.Probability));
            judgement.Statement.Text.ShouldContain(judgement.Likelihood.ToString());
        }
    }

    [Fact]
    public void Confidence_and_likelihood_stand_in_separate_sentences()
    {
        foreach (var judgement in SmallCases.Outlook(SmallCases.Border()).Judgements)
        {
            judgement.Statement.Text.ShouldNotContain("confidence", Shouldly.Case.Insensitive);
            foreach (var term in Likelihood.Terms)
                judgement.Confidence.Why.Text.ShouldNotContain(term.Words + " (");
        }
    }

    [Fact]
    public void There_are_three_to_five_judgements()
    {
        SmallCases.Outlook(SmallCases.Border()).Judgements.Length.ShouldBeInRange(3, 5);
        var border = SmallCases.Border();
        var many = border with { Issues = [.. Enumerable.Range(0, 12).Select(i => border.Issues[0] with { Id = $"line-{i}" })] };
        SmallCases.Outlook(many, 200).Judgements.Length.ShouldBe(5);
    }

    [Fact]
    public void The_probability_of_crossing_a_line_falls_as_the_line_moves_away()
    {
        double At(double line)
        {
            var border = SmallCases.Points();
            var moved = border with { Issues = [border.Issues[0] with { Positions = border.Issues[0].Positions.SetItem(0, border.Issues[0].Positions[0] with { Limit = Estimate.Point(line) }) }] };
            return SmallCases.Outlook(moved, 100).Issues[0].Limits.Single(l => l.Party == "north").Probability;
        }

        double[] probabilities = [.. new[] { 20.0, 40, 60, 80, 95 }.Select(At)];
        probabilities.ShouldBeInOrder(SortDirection.Descending);
        probabilities[0].ShouldBeGreaterThan(0.6);
        probabilities[4].ShouldBeLessThan(0.2);
    }

    [Fact]
    public void Red_lines_that_face_each_other_say_whether_they_leave_room()
    {
        // North refuses what lies above 40, South what lies below 50.
        var points = SmallCases.Outlook(SmallCases.Points(), 100);
        points.Issues[0].Clash!.Probability.ShouldBe(1);
        points.Judgements[0].Id.ShouldBe("line-no-room-between-limits");
        points.Headline.Text.ShouldContain("leave no room");

        var issue = SmallCases.Points().Issues[0];
        var open = SmallCases.Points() with { Issues = [issue with { Positions = issue.Positions.SetItem(0, issue.Positions[0] with { Limit = Estimate.Point(60) }) }] };
        SmallCases.Outlook(open, 100).Issues[0].Clash!.Probability.ShouldBe(0);

        // Ranges 35..40..50 and 45..50..60 overlap a little.
        SmallCases.Outlook(SmallCases.Border(), 5000).Issues[0].Clash!.Probability.ShouldBeInRange(0.9, 0.999);
        var alone = SmallCases.Points() with { Issues = [issue with { Positions = issue.Positions.RemoveAt(1) }] };
        SmallCases.Outlook(alone, 100).Issues[0].Clash.ShouldBeNull();
    }

    [Fact]
    public void Sentences_recommend_nothing()
    {
        string[] advice = ["should", "must ", "ought", "recommend", "force them", "advise"];
        foreach (var statement in Statements(SmallCases.Outlook(SmallCases.Border())))
        {
            foreach (var word in advice)
                statement.Text.ShouldNotContain(word, Shouldly.Case.Insensitive);
        }
    }

    private static string ReplaceFirst(string text, string part, string by)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, text);
        return string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + part.Length));
    }

    [GeneratedRegex(@"\d")]
    private static partial Regex Digits();
}
