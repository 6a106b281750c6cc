using System.Text;
using Parley.Core;

namespace Parley.Cases.Tests.Foreign;

public sealed class GeniusTests
{
    [Fact]
    public void Items_are_marks_with_the_worth_of_the_file()
    {
        var season = GeniusFiles.Example().Read().Issues[0];

        (season.Id, season.Name, season.Scale, season.Settles).ShouldBe(("season", "Season", new Scale(1, 3), Settlement.AtMarks));
        season.Marks.Select(m => (m.Value, m.Text)).ShouldBe([(1, "spring"), (2, "summer"), (3, "all year")]);
        var north = season.Positions[0];
        north.Worth.Select(w => (w.At, w.Value)).ShouldBe([(1, 8m), (2, 2.5m), (3, 0m)]);
        (north.FullWorth, north.Weight, north.Value).ShouldBe((8m, 0.4m, Estimate.Point(1)));
    }

    [Fact]
    public void Evaluations_below_a_hundred_thousandth_are_worth_nothing()
    {
        var south = GeniusFiles.Example().Read().Issues[0].Positions[1];

        south.Worth.Select(w => w.Value).ShouldBe([0m, 0m, 0m]);
        south.FullWorth.ShouldBeNull();
        south.Value.ShouldBeNull();
    }

    [Fact]
    public void Whole_numbers_are_worth_the_line_from_the_lower_bound_held_between_0_and_1()
    {
        var quota = GeniusFiles.Example().Read().Issues[1];

        (quota.Scale, quota.Settles, quota.Step).ShouldBe((new Scale(10, 14), Settlement.InSteps, 1));
        quota.Positions[0].Worth.Select(w => (w.At, w.Value)).ShouldBe([(10, 0m), (11, 0.2m), (12, 0.5m), (13, 0.8m), (14, 1m)]);
        quota.Positions[1].Worth.Select(w => w.Value).ShouldBe([0.9m, 0.85555555555555556m, 0.81111111111111112m, 0.76666666666666668m, 0.72222222222222224m]);
        quota.Positions[1].FullWorth.ShouldBe(1m);
    }

    [Fact]
    public void Reservations_are_no_deal_and_a_missing_one_is_0()
    {
        var read = GeniusFiles.Example();

        read.Read().NoDeal.Select(n => (n.Party, n.Value)).ShouldBe([("north", Estimate.Point(25)), ("south", Estimate.Point(0))]);
        read.Diagnostics.Select(d => d.Code).ShouldBe(["PAR821"]);
        read.Case!.Parties.Select(p => p.Role).Distinct().ShouldBe([PartyRole.Principal]);
        read.Case.Parties[1].Note!.ShouldContain("0.9");
    }

    [Theory]
    [InlineData("0.123456789012345", "12.3456789012345", true)]
    [InlineData("0.55", "55", true)]
    [InlineData("0.29", "29", true)]
    [InlineData("0.123456789012345678901", "12.345678901234567", false)]
    public void A_reservation_keeps_15_digits(string written, string kept, bool isExact)
    {
        var read = GeniusFiles.With("<reservation value=\"0.25\"/>", $"<reservation value=\"{written}\"/>");

        read.Text.ShouldContain($"north: {kept}\n");
        read.Diagnostics.Any(d => d.Code == "PAR825").ShouldBe(!isExact);
    }

    [Fact]
    public void Weights_are_not_scaled_to_1_and_a_remark_says_so()
    {
        var read = GeniusFiles.With("value=\"0.6\"", "value=\"0.70001\"");

        read.ShouldRemark("PAR822").Message.ShouldContain("add up to 1.10001");
        read.Read().Issues[1].Positions[0].Weight.ShouldBe(0.70001m);
        read.Case!.Parties[0].Note!.ShouldContain("1.10001");
    }

    [Theory]
    [InlineData("parameter0='0.1' parameter1='0.02'", "10:0.3 40:0.9")]
    [InlineData("parameter0='0' parameter1='0.05'", "10:0.5 20:1 40:1")]
    [InlineData("parameter0='-1' parameter1='0.05'", "10:0 20:0 40:1")]
    [InlineData("parameter0='1.5' parameter1='-0.05'", "10:1 30:0 40:0")]
    [InlineData("parameter0='-1' parameter1='0.08'", "10:0 12.5:0 25:1 40:1")]
    [InlineData("parameter0='0.4' parameter1='0'", "10:0.4 40:0.4")]
    [InlineData("parameter0='7' parameter1='0'", "10:1 40:1")]
    public void A_real_line_is_not_shifted_and_bends_where_it_meets_0_and_1(string evaluator, string points) =>
        Points(GeniusFiles.OneIssue("real", "<range lowerbound='10' upperbound='40'/>", $"<range lowerbound='10' upperbound='40'/><evaluator ftype='linear' {evaluator}/>")).ShouldBe(points);

    [Theory]
    [InlineData("parameter0='15' parameter1='35' parameter2='20'", "10:0 15:0 20:1 35:0 40:0")]
    [InlineData("parameter0='10' parameter1='40' parameter2='10'", "10:1 40:0")]
    [InlineData("parameter0='0' parameter1='60' parameter2='20'", "10:0.5 20:1 40:0.5")]
    [InlineData("parameter0='50' parameter1='60' parameter2='55'", "10:0 40:0")]
    public void A_triangle_rises_to_its_top_and_falls(string evaluator, string points) =>
        Points(GeniusFiles.OneIssue("real", "<range lowerbound='10' upperbound='40'/>", $"<evaluator ftype='triangular' {evaluator}/>")).ShouldBe(points);

    [Fact]
    public void A_constant_is_worth_the_same_everywhere()
    {
        var read = GeniusFiles.OneIssue("real", "<range lowerbound='0' upperbound='1.5'/>", "<evaluator ftype='constant' parameter0='0.7'/>");

        Points(read).ShouldBe("0:0.7 1.5:0.7");
        read.Read().Issues[0].Settles.ShouldBe(Settlement.Anywhere);
    }

    [Fact]
    public void A_bend_that_cannot_be_written_to_the_end_is_remarked()
    {
        var read = GeniusFiles.OneIssue("real", "<range lowerbound='0' upperbound='1'/>", "<evaluator ftype='linear' parameter0='0' parameter1='3'/>");

        read.ShouldRemark("PAR825").Message.ShouldContain("0.3333333333333333");
        Points(read).ShouldBe("0:0 0.3333333333333333:1 1:1");
    }

    [Fact]
    public void An_issue_without_a_type_is_discrete_and_the_first_may_have_the_index_2()
    {
        var read = GeniusFiles.Load(
            ("d.xml", "<negotiation_template><utility_space><objective index='1'><issue index='2' name='A'><item value='x'/></issue></objective></utility_space></negotiation_template>"),
            ("p.xml", "<utility_space><objective index='1'><issue index='2' name='A'><item value='x' evaluation='3'/></issue><weight index='1' value='5'/><weight index='2' value='1'/></objective></utility_space>"));

        var issue = read.Read().Issues.Single();
        (issue.Scale, issue.Settles, issue.Marks.Length).ShouldBe((new Scale(1, 2), Settlement.AtMarks, 1));
        issue.Positions[0].Weight.ShouldBe(1m);
    }

    [Fact]
    public void Objectives_within_objectives_are_read()
    {
        const string inner = "<objective index='5' name='inner'><issue index='3' name='B' type='discrete'><item value='y'{0}/></issue>{1}</objective>";
        var read = GeniusFiles.Load(
            ("d.xml", $"<negotiation_template><utility_space><objective><issue index='1' name='A'><item value='x'/></issue>{string.Format(null, inner, "", "")}</objective></utility_space></negotiation_template>"),
            ("p.xml", $"<utility_space><objective><issue index='1' name='A'><item value='x' evaluation='1'/></issue>{string.Format(null, inner, " evaluation='2'", "<weight index='3' value='0.3'/>")}<weight index='1' value='0.7'/><weight index='5' value='0.3'/></objective></utility_space>"));

        read.Read().Issues.Select(i => (i.Id, i.Positions[0].Weight)).ShouldBe([("a", 0.7m), ("b", 0.3m)]);
    }

    [Fact]
    public void Blank_lines_before_the_declaration_and_latin_letters_are_read()
    {
        var text = "\n\n<?xml version='1.0' encoding='ISO-8859-1'?>\n" + GeniusFiles.Domain.Replace("all year", "ganzjährig", StringComparison.Ordinal);
        ForeignFile File(string name, string xml) => new(name, Encoding.Latin1.GetBytes(xml.Replace("all year", "ganzjährig", StringComparison.Ordinal)));

        var read = ForeignCase.Load([File("domain.xml", text), File("a.xml", GeniusFiles.North), File("b.xml", GeniusFiles.South)]);

        read.Read().Issues[0].Marks[2].Text.ShouldBe("ganzjährig");
        read.Diagnostics.Count(d => d.Code == "PAR826").ShouldBe(2, "the domain says that it is Latin-1, the profiles do not");
        GeniusFiles.Load(("d.xml", "\n\n\n<negotiation_template>\n<x/></negotiation_template>"), ("n.xml", GeniusFiles.North)).ShouldRefuse("PAR804", 5);
    }

    [Fact]
    public void A_repeated_item_is_one_mark_and_its_last_evaluation_counts()
    {
        var read = GeniusFiles.With("<item index=\"2\" value=\"summer\" evaluation=\"2.5\"/>", "<item value=\"summer\" evaluation=\"2.5\"/><item value=\"summer\" evaluation=\"3\"/>");

        read.ShouldRemark("PAR823").Message.ShouldContain("'summer'");
        read.Read().Issues[0].Positions[0].Worth[1].Value.ShouldBe(3m);
    }

    [Fact]
    public void A_stray_null_counts_0()
    {
        var read = GeniusFiles.With("evaluation=\"2.5\"", "evaluation=\"null\"");

        read.ShouldRemark("PAR824");
        read.Read().Issues[0].Positions[0].Worth[1].Value.ShouldBe(0m);
    }

    [Theory]
    [InlineData("0.0")]
    [InlineData("1")]
    [InlineData("1.5")]
    public void A_discount_that_is_none_is_not_noted(string factor)
    {
        var read = GeniusFiles.With("<discount_factor value=\"0.9\"/>", $"<discount_factor value=\"{factor}\"/>");

        read.Diagnostics.ShouldBeEmpty();
        read.Read().Parties[1].Note.ShouldBeNull();
    }

    private static string Points(ForeignCase read) =>
        string.Join(' ', read.Read().Issues[0].Positions[0].Worth.Select(w => FormattableString.Invariant($"{w.At}:{w.Value / 1.0000000000000000000000000000m}")));
}
