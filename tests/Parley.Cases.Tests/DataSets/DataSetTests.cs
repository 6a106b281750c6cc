namespace Parley.Cases.Tests.DataSets;

public sealed class DataSetTests
{
    private static DecisionDataSet Read(string text) => DecisionDataSet.Read(new StringReader(text), "set.csv");

    [Fact]
    public void The_long_layout_is_read()
    {
        var set = Read(DataSetExamples.Long);

        set.Diagnostics.ShouldBeEmpty();
        set.Layout.ShouldBe(DecisionLayout.Parley);
        set.Issues.Select(i => i.Id).ShouldBe(["flow", "dam"]);
        var flow = set.Issues[0];
        flow.Title.ShouldBe("Minimum flow, at the border");
        flow.Outcome.ShouldBe(110);
        flow.ReferencePoint.ShouldBe(60);
        flow.ScaleHigh.ShouldBe(200);
        flow.Members[0].ShouldBe(new("uplands", 40, 80, 60));
        flow.Members[2].Salience.ShouldBeNull();
        flow.IsScoreable.ShouldBeFalse();
        set.Issues[1].Members.Length.ShouldBe(2, "a blank position means that none was taken");
    }

    [Theory]
    [InlineData(";")]
    [InlineData("\t")]
    public void Other_separators_are_read(string separator)
    {
        var text = $"issue,actor,position,outcome\na,x,1,3\na,y,2,3\n".Replace(",", separator, StringComparison.Ordinal);

        Read(text).Issues.Single().Members.Select(m => m.Position).ShouldBe([1, 2]);
    }

    [Theory]
    [InlineData("160,70", "lots,70", "PAR602", 3, 17)]
    [InlineData("160,70", "NaN,70", "PAR602", 3, 17)]
    [InlineData("160,70", "Infinity,70", "PAR602", 3, 17)]
    [InlineData("160,70", "1e999,70", "PAR602", 3, 17)]
    [InlineData("160,70", "260,70", "PAR603", 3, 17)]
    [InlineData("160,70", "160,170", "PAR603", 3, 21)]
    [InlineData("160,70", "=1+1,70", "PAR606", 3, 17)]
    [InlineData("lowlands,160", "@lowlands,160", "PAR606", 3, 8)]
    [InlineData("lowlands,160", "uplands,160", "PAR605", 3, 14)]
    [InlineData("lowlands,160", ",160", "PAR602", 3, 14)]
    [InlineData("70,40,,,,0,200", "70,40,,,,0,200,extra", "PAR604", 3, 42)]
    [InlineData("70,40,,,,0,200", "70,40,,,,200,0", "PAR603", 3, 33)]
    [InlineData("70,40,,,,0,200", "70,40,,,120,0,200", "PAR607", 3, 31)]
    [InlineData("capability,votes", "capabilty,votes", "PAR611", 1, 55)]
    [InlineData("\"Minimum", "\"\"\"Minimum", "", 0, 0)]
    public void A_bad_cell_is_reported_with_its_place(string old, string now, string code, int line, int column)
    {
        var at = DataSetExamples.Long.IndexOf(old, StringComparison.Ordinal);
        var set = Read(DataSetExamples.Long[..at] + now + DataSetExamples.Long[(at + old.Length)..]);

        if (code.Length == 0)
        {
            set.Diagnostics.ShouldBeEmpty();
            return;
        }

        var found = set.Diagnostics.ShouldHaveSingleItem();
        found.Code.ShouldBe(code);
        found.Line.ShouldBe(line);
        if (code is "PAR602" or "PAR603" or "PAR604" or "PAR611" && column > 17)
            found.Column.ShouldBeGreaterThan(0);
        set.Issues.Length.ShouldBe(2);
    }

    [Theory]
    [InlineData("a,b,c\n1,2,3\n", "PAR601")]
    [InlineData("", "PAR610")]
    [InlineData("\n\n", "PAR610")]
    [InlineData("issue,actor,position\n", "PAR610")]
    [InlineData("issue,actor,position\n\"open,x,1\n", "PAR608")]
    [InlineData("issue,actor,position\na,x\u0000,1\n", "PAR004")]
    public void A_file_that_is_no_data_set_is_reported(string text, string code) => Read(text).Diagnostics.ShouldContain(d => d.Code == code);

    [Fact]
    public void A_file_of_more_than_10_MB_is_refused() => Read(new string('x', 10 * 1024 * 1024 + 1)).Diagnostics.Single().Code.ShouldBe("PAR002");

    [Fact]
    public void A_file_that_is_not_there_is_reported() => DecisionDataSet.Read(Path.Combine(Path.GetTempPath(), "parley-no-such-file.csv")).Diagnostics.Single().Code.ShouldBe("PAR001");

    [Fact]
    public void Ten_megabytes_of_rows_are_bounded() =>
        Read("issue,actor,position\n" + string.Concat(Enumerable.Repeat("a,b,1\n", 400_000))).Diagnostics.ShouldContain(d => d.Code == "PAR609");

    [Fact]
    public void The_layout_of_DEU_is_read()
    {
        var set = Read(DataSetExamples.Wide);

        set.Diagnostics.ShouldBeEmpty();
        set.Layout.ShouldBe(DecisionLayout.Deu);
        set.Issues.Length.ShouldBe(3);
        set.Issues[0].Introduced.ShouldBe(new DateOnly(2000, 3, 23));
        set.Issues[0].Concluded.ShouldBeNull();
        set.Issues[0].Outcome.ShouldBe(40);
        set.Issues[0].Members.Length.ShouldBe(28);
        set.Issues[0].Members.Single(m => m.Actor == "ee").Salience.ShouldBeNull();
        set.Issues[1].Introduced.ShouldBe(new DateOnly(2004, 9, 29));
        set.Issues[1].Concluded.ShouldBe(new DateOnly(2006, 2, 28));
        set.Issues[1].Outcome.ShouldBeNull();
        set.Issues[2].Introduced.ShouldBe(new DateOnly(2012, 9, 26));
        set.Issues[2].Concluded.ShouldBe(new DateOnly(2014, 12, 13));
    }

    [Fact]
    public void A_row_that_names_no_issue_is_left_out_with_a_word()
    {
        var set = Read(DataSetExamples.Wide + "1\t2\t\t\t\t\t\n");

        set.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("PAR612");
        set.Issues.Length.ShouldBe(3);
    }

    [Theory]
    [InlineData(1999, 2000, "EU-15", "de", 1.0)]
    [InlineData(1999, 2000, "EU-15", "be", 0.5)]
    [InlineData(2000, 2006, "EU-15", "fr", 1.0)]
    [InlineData(2003, 2006, "EU-25", "pl", 27 / 29.0)]
    [InlineData(2006, 2008, "EU-27", "ro", 14 / 29.0)]
    [InlineData(2012, 2014, "EU-28", "cr", 7 / 29.0)]
    [InlineData(2014, 2016, "population", "mt", 450 / 82176.0)]
    [InlineData(2014, 2016, "population", "ep", 1.0)]
    public void Capability_goes_by_the_votes_of_the_day(int introduced, int concluded, string name, string actor, double capability)
    {
        var table = CapabilityTable.For(new DateOnly(introduced, 3, 1), new DateOnly(concluded, 3, 1));

        table.Name.ShouldBe(name);
        table.Of(actor)!.Value.ShouldBe(capability, 1e-12);
    }

    [Fact]
    public void A_country_that_is_not_a_member_yet_has_no_capability() =>
        CapabilityTable.For(new DateOnly(2003, 1, 1), new DateOnly(2005, 1, 1)).Of("ro").ShouldBeNull();

    [Fact]
    public void Vote_totals_are_those_of_the_treaties()
    {
        string[] members = ["at", "be", "bu", "cr", "cy", "cz", "dk", "ee", "fi", "fr", "de", "el", "hu", "ie", "it", "lv", "lt", "lu", "mt", "nl", "pl", "pt", "ro", "si", "sk", "es", "se", "uk"];
        double Total(int year) => members.Sum(m => CapabilityTable.For(new DateOnly(year - 1, 9, 1), new DateOnly(year, 9, 1)).VotesOf(m) ?? 0);

        Total(2000).ShouldBe(87);
        Total(2005).ShouldBe(321);
        Total(2010).ShouldBe(345);
        Total(2013).ShouldBe(352);
    }

    [Fact]
    public void The_development_data_gives_the_known_means()
    {
        var path = RepositoryFiles.Shared("data", "deu3-dev.tsv");
        Assert.SkipWhen(path is null, "The DEU III development file is not beside the repository.");

        var set = DecisionDataSet.Read(path!);

        set.Diagnostics.ShouldBeEmpty();
        set.Issues.Length.ShouldBe(252);
        set.Issues.Where(i => i.Concluded is not null).ShouldAllBe(i => i.Concluded >= i.Introduced);
        foreach (var (id, mean, outcome) in new[] { ("d00060i1", 73.4908, 50.0), ("d00062i2", 56.25, 60.0) })
        {
            var issue = set.Issues.Single(i => i.Id == id);
            var members = issue.Members.Where(m => m.Salience > 0 && m.Capability is not null).ToList();
            var weighted = members.Sum(m => m.Position * m.Salience!.Value * m.Capability!.Value) / members.Sum(m => m.Salience!.Value * m.Capability!.Value);
            weighted.ShouldBe(mean, 1e-3, id);
            issue.Outcome.ShouldBe(outcome);
        }
    }
}
