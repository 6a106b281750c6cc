namespace Parley.Cases.Tests.Reading;

public sealed class KeyAndValueTests
{
    [Fact]
    public void Unknown_key_suggests_the_nearest()
    {
        var found = Check.Minimal("salience: 90", "saliance: 90").ShouldReport("PAR101", 18, 35);

        found.Message.ShouldContain("did you mean 'salience'?");
        found.ToString().ShouldStartWith("case.yaml(18,35): error PAR101: issues/pay/positions/union has no key 'saliance'");
    }

    [Fact]
    public void An_id_inside_an_element_is_explained() =>
        Check.Minimal("    name: Port authority", "    id: port\n    name: Port authority").ShouldReport("PAR101").Message.ShouldContain("the id is the key under which the party stands");

    [Fact]
    public void Missing_key_is_named_where_its_element_begins() =>
        Check.Minimal("    name: Port authority\n", "").ShouldReport("PAR102", 8, 3).Message.ShouldContain("'name' is missing in parties/port");

    [Fact]
    public void Blank_required_key_is_missing() => Check.Minimal("name: Port authority", "name:").ShouldReport("PAR102", 9).Message.ShouldContain("is blank");

    [Fact]
    public void Missing_format_version_is_reported() => Check.Minimal("parley: 1\n", "").ShouldReport("PAR102").Message.ShouldContain("'parley'");

    [Fact]
    public void Another_format_version_is_refused() => Check.Minimal("parley: 1", "parley: 2").ShouldReport("PAR111", 1, 9).Message.ShouldContain("only 1 is allowed");

    [Theory]
    [InlineData("parties: [union]")]
    [InlineData("parties: union")]
    public void A_collection_is_a_mapping(string parties) =>
        Check.Parse($"parley: 1\ntitle: x\n{parties}\n").ShouldReport("PAR103", 3).Message.ShouldContain("a mapping from id to party is needed");

    [Fact]
    public void A_list_is_not_a_number() => Check.Minimal("capability: 60", "capability: [60]").ShouldReport("PAR103", 7);

    [Theory]
    [InlineData("lots")]
    [InlineData("40%")]
    [InlineData("NaN")]
    [InlineData(".nan")]
    [InlineData("Infinity")]
    [InlineData("-.inf")]
    [InlineData("1e999")]
    [InlineData("0x10")]
    [InlineData("50..40")]
    [InlineData("1..2..3..4")]
    [InlineData("'30,5'")]
    [InlineData("40..")]
    public void What_is_not_a_number_is_reported(string value) => Check.Minimal("capability: 60", $"capability: {value}").ShouldReport("PAR104", 7, 17);

    [Theory]
    [InlineData("1e300..2e300")]
    [InlineData("-1e13")]
    public void Numbers_beyond_measure_are_reported(string value) => Check.Minimal("capability: 60", $"capability: {value}").ShouldReport("PAR104");

    [Theory]
    [InlineData("140")]
    [InlineData("-1")]
    [InlineData("90..101")]
    public void Outside_the_bounds_is_reported(string value) =>
        Check.Minimal("capability: 60", $"capability: {value}").ShouldReport("PAR111", 7, 17).Message.ShouldContain("allowed is 0 to 100");

    [Theory]
    [InlineData("value: 8", "value: 11")]
    [InlineData("value: 8", "value: 8..11")]
    [InlineData("limit: 4", "limit: -1")]
    public void Off_the_issues_scale_is_reported(string old, string now) =>
        Check.Minimal(old, now).ShouldReport("PAR112", 18).Message.ShouldContain("the scale of 'pay' goes from 0 to 10");

    [Fact]
    public void Marks_off_the_scale_are_reported() => Check.Full("150.5: as the", "250.5: as the").ShouldReport("PAR112").Message.ShouldContain("issues/flow/marks/250.5");

    [Fact]
    public void Terms_off_the_scale_of_their_issue_are_reported() => Check.Full("{flow: 100, dam: 50}", "{flow: 100, dam: 150}").ShouldReport("PAR112").Message.ShouldContain("'dam'");

    [Theory]
    [InlineData("10..0")]
    [InlineData("5..5")]
    [InlineData("ten")]
    [InlineData("0..nan")]
    [InlineData("10")]
    public void A_scale_goes_from_low_to_high(string scale) => Check.Minimal("scale: 0..10", $"scale: {scale}").ShouldReport("PAR107", 15);

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("01.05.2024")]
    [InlineData("2024-5-1")]
    public void A_date_is_written_in_iso_form(string date) => Check.Full("as-of: 2024-05-01", $"as-of: {date}").ShouldReport("PAR105", 4, 8);

    [Fact]
    public void A_word_that_is_not_allowed_suggests_one() =>
        Check.Minimal("role: principal", "role: principle").ShouldReport("PAR106").Message.ShouldContain("did you mean 'principal'? Allowed are principal, mediator, patron, stakeholder");

    [Theory]
    [InlineData("Port-Authority", "port-authority")]
    [InlineData("the port", "the-port")]
    public void An_id_that_is_none_suggests_one(string id, string suggestion) =>
        Check.Minimal("  port:\n    name", $"  {id}:\n    name").ShouldReport("PAR108", 8, 3).Message.ShouldContain($"'{suggestion}'");

    [Fact]
    public void An_id_of_65_characters_is_refused() => Check.Minimal("  port:\n    name", $"  {new string('a', 65)}:\n    name").ShouldReport("PAR108");

    [Fact]
    public void Duplicate_keys_are_reported_with_the_first() =>
        Check.Minimal("    role: principal\n    capability: 60", "    role: principal\n    capability: 60\n    role: patron").ShouldReport("PAR110", 8, 5).Message.ShouldContain("the first is in line 6");

    [Fact]
    public void The_same_mark_in_two_spellings_is_a_duplicate() => Check.Full("      100: as in 1990", "      100: as in 1990\n      100.0: again").ShouldReport("PAR110");

    [Fact]
    public void A_text_of_more_than_10000_characters_is_reported() => Check.Minimal("title: A pay round", $"title: {new string('x', 10_001)}").ShouldReport("PAR109", 2, 8);

    [Fact]
    public void Blanks_are_gaps_and_not_errors()
    {
        var theCase = Check.Minimal("value: 8, limit: 4, salience: 90", "value: , limit: ~, salience: null").Case.ShouldNotBeNull();

        var position = theCase.Issues[0].Positions[0];
        position.Value.ShouldBeNull();
        position.Limit.ShouldBeNull();
        position.Salience.ShouldBeNull();
    }

    [Fact]
    public void Short_forms_stand_for_whole_elements()
    {
        var theCase = Check.Parse(Examples.Full).Case.ShouldNotBeNull();

        theCase.FindParty("bystander")!.Name.ShouldBe("Bystander");
        theCase.FindIssue("flow")!.Positions[2].Value!.Value.Low.ShouldBe(100);
        theCase.Contest!.Worth[0].At.Length.ShouldBe(2);
        theCase.Contest.Worth[1].At[0].Worth.Low.ShouldBe(100);
        theCase.Channels[0].Excluded[0].Basis.ShouldBe(Parley.Core.ExclusionBasis.Implied);
    }

    [Fact]
    public void The_order_of_the_file_is_kept() =>
        Check.Parse(Examples.Full).Case!.Parties.Select(p => p.Id).ShouldBe(["uplands", "lowlands", "mediator", "bystander"]);

    [Fact]
    public void A_changed_value_keeps_its_text() =>
        Check.Parse(Examples.Full).Case!.Scenarios[0].Set.Select(c => c.Value).ShouldBe(["20..30", "{value: 50, salience: 20}"]);

    [Fact]
    public void Several_errors_are_reported_at_once()
    {
        var document = Check.Parse(Examples.Minimal.Replace("role: principal", "rôle: principal", StringComparison.Ordinal).Replace("scale: 0..10", "scale: 10..0", StringComparison.Ordinal));

        document.Diagnostics.Count(d => d.Severity == Severity.Error).ShouldBe(3);
    }
}
