using Parley.Core;

namespace Parley.Cases.Tests.Foreign;

public sealed class GeniusWebTests
{
    [Fact]
    public void Values_and_ranges_are_read()
    {
        var read = WebFiles.Example();

        read.Read().Title.ShouldBe("Joint quota");
        read.Format.ShouldBe("GeniusWeb");
        read.Diagnostics.ShouldBeEmpty();
        read.Case!.Parties.Select(p => (p.Id, p.Name)).ShouldBe([("north", "North"), ("south", "South")]);
        var (season, quota) = (read.Case.Issues[0], read.Case.Issues[1]);
        season.Positions[0].Worth.Select(w => (w.At, w.Value)).ShouldBe([(1, 1m), (2, 0.25m)]);
        (quota.Settles, quota.Step, quota.Scale).ShouldBe((Settlement.InSteps, 0.5, new Scale(10, 14.5)));
        quota.Positions[0].Worth.Select(w => (w.At, w.Value)).ShouldBe([(10, 0.2m), (14.5, 0.9m)]);
        quota.Positions[0].Weight.ShouldBe(0.87654321098765433m);
        quota.Positions[0].FullWorth.ShouldBe(1m);
    }

    [Fact]
    public void The_reservation_bid_is_the_terms_of_no_deal()
    {
        var read = WebFiles.Example().Read();

        read.NoDeal[0].Value.ShouldBeNull();
        read.NoDeal[0].Terms.Select(t => (t.Issue, t.Value)).ShouldBe([("quota", Estimate.Point(12.5))]);
        read.NoDeal[1].Value.ShouldBe(Estimate.Point(0));
    }

    [Theory]
    [InlineData("{\"Season\": \"summer\", \"Quota\": 10}", "season: 2")]
    [InlineData("{\"Season\": \"summer\"}", "season: 2")]
    [InlineData("{}", "north: 0")]
    public void A_bid_may_be_partial(string bid, string text) => WebFiles.With("{\"Quota\": \"12.5\"}", bid).Text.ShouldContain(text);

    [Fact]
    public void A_profile_carries_the_domain_with_it() =>
        GeniusFiles.Load(("a.json", WebFiles.North), ("b.json", WebFiles.South)).Read().Issues.Length.ShouldBe(2);

    [Theory]
    [InlineData("LinearAdditiveUtilitySpace", "SumOfGroupsUtilitySpace", "PAR804", "'SumOfGroupsUtilitySpace'")]
    [InlineData("LinearAdditiveUtilitySpace", "DefaultPartialOrdering", "PAR804", "'DefaultPartialOrdering'")]
    [InlineData("\"summer\": 0.25", "\"summer\": 1.25", "PAR807", "allowed is 0 to 1")]
    [InlineData("\"summer\": 0.25", "\"summer\": -0.25", "PAR807", "allowed is 0 to 1")]
    [InlineData("\"summer\": 0.25", "\"summer\": [1]", "PAR807", "a number is needed")]
    [InlineData("\"summer\": 0.25", "\"summer\": 1e-400", "PAR807", "digits")]
    [InlineData("\"summer\": 0.25", "\"summer\": 0.12345678901234567890123456789", "PAR807", "at most 28 are kept")]
    [InlineData("\"summer\": 0.25, ", "", "PAR808", "'summer'")]
    [InlineData("\"summer\": 0.25", "\"summer\": 0.25, \"autumn\": 0", "PAR808", "'autumn'")]
    [InlineData("\"summer\": 0.25", "\"summer\": 0.25, \"summer\": 0.3", "PAR110", "'summer'")]
    [InlineData("{\"Season\": 0.12345678901234567, ", "{", "PAR806", "'Season'")]
    [InlineData("0.12345678901234567", "-0.1", "PAR807", "0 or more")]
    [InlineData("\"issueWeights\"", "\"weights\"", "PAR806", "'issueWeights'")]
    [InlineData("\"numberutils\"", "\"discreteutils\"", "PAR806", "'numberutils'")]
    [InlineData("\"lowValue\": 10", "\"lowValue\": 9", "PAR808", "from 9 to 14.5")]
    [InlineData("\"12.5\"", "\"15\"", "PAR807", "its range goes from 10 to 14.5")]
    [InlineData("{\"Quota\": \"12.5\"}", "{\"Season\": \"winter\"}", "PAR808", "'winter'")]
    [InlineData("{\"Quota\": \"12.5\"}", "{\"Catch\": \"winter\"}", "PAR808", "'Catch'")]
    [InlineData("{\"issuevalues\": {\"Quota\": \"12.5\"}}", "[]", "PAR807", "an object is needed")]
    [InlineData("[\"spring\", \"summer\"]", "[\"spring\", \"autumn\"]", "PAR808", "another 'Season'")]
    [InlineData("\"step\": 0.5", "\"step\": 0", "PAR807", "steps above 0")]
    [InlineData("\"step\": 0.5", "\"step\": 1e-28", "PAR810", "more than 1000")]
    [InlineData("{\"values\": [\"spring\", \"summer\"]}", "{\"colours\": []}", "PAR804", "'Season'")]
    public void What_is_not_imported_is_refused_by_name(string old, string now, string code, string message)
    {
        var read = WebFiles.With(old, now);

        var found = read.ShouldRefuse(code);
        found.Message.ShouldContain(message);
        found.File.ShouldBe("a.json");
    }

    [Fact]
    public void A_place_is_named_by_line_and_column() =>
        WebFiles.With("\"summer\": 0.25", "\"summer\": 1.25").ShouldRefuse("PAR807").ToString().ShouldStartWith("a.json(4,63): error PAR807: ");

    [Theory]
    [InlineData("{\"name\": \"x\"}", "PAR804")]
    [InlineData("{\"name\": \"x\", \"y\": 1}", "PAR801")]
    [InlineData("{}", "PAR801")]
    [InlineData("[]", "PAR801")]
    [InlineData("{\"issuesValues\": {}}", "PAR806")]
    [InlineData("{\"issuesValues\": {}", "PAR803")]
    [InlineData("{\"issuesValues\": 'x'}", "PAR803")]
    public void Other_json_is_refused(string text, string code) => GeniusFiles.Load(("d.json", text), ("a.json", WebFiles.South)).ShouldRefuse(code);
}
