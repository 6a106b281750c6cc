namespace Parley.Cases.Tests.Foreign;

public sealed class GeniusRefusalTests
{
    [Theory]
    [InlineData("type=\"integer\"", "type=\"price\"", "PAR804", "'price'")]
    [InlineData("<utility_space>", "<utility_space type=\"nonlinear\">", "PAR804", "'nonlinear'")]
    [InlineData("<reservation value=\"0.25\"/>", "<utility_function maxutility=\"5\"/>", "PAR804", "<utility_function>")]
    [InlineData("<reservation value=\"0.25\"/>", "<elicitation/>", "PAR804", "<elicitation>")]
    [InlineData("ftype=\"linear\" slope=\"0.3\"", "ftype=\"cosine\" slope=\"0.3\"", "PAR804", "'cosine'")]
    [InlineData("<weight index=\"2\" value=\"0.6\"/>", "", "PAR806", "'Quota'")]
    [InlineData("slope=\"0.3\"", "", "PAR806", "'slope'")]
    [InlineData("<evaluator ftype=\"linear\" slope=\"0.3\" offset=\"-0.1\"/>", "", "PAR806", "0 <evaluator>")]
    [InlineData("value=\"summer\" evaluation=\"2.5\"", "value=\"summer\"", "PAR806", "'evaluation'")]
    [InlineData("index=\"3\" value=\"all year\"", "index=\"3\"", "PAR806", "'value'")]
    [InlineData("evaluation=\"2.5\"", "evaluation=\"-1\"", "PAR807", "0 or more")]
    [InlineData("evaluation=\"2.5\"", "evaluation=\"2,5\"", "PAR807", "not a number")]
    [InlineData("evaluation=\"2.5\"", "evaluation=\"NaN\"", "PAR807", "not a number")]
    [InlineData("evaluation=\"2.5\"", "evaluation=\"1e999999999\"", "PAR807", "not a number")]
    [InlineData("evaluation=\"2.5\"", "evaluation=\"1e400\"", "PAR807", "too large")]
    [InlineData("slope=\"0.3\"", "slope=\"0.12345678901234567890123456789\"", "PAR807", "at most 28 are kept")]
    [InlineData("offset=\"-0.1\"", "offset=\"999999999999.9999999999999999\"", "PAR807", "more than 28 digits", "slope=\"0.3\"", "slope=\"1e-28\"")]
    [InlineData("value=\"0.25\"/>\n</utility", "value=\"1.25\"/>\n</utility", "PAR807", "allowed is 0 to 1")]
    [InlineData("<reservation value=\"0.25\"/>", "<reservation value=\"-0.1\"/>", "PAR807", "allowed is 0 to 1")]
    [InlineData("<weight index=\"1\" value=\"0.4\"/>", "<weight index=\"1\" value=\"-0.4\"/>", "PAR807", "0 or more")]
    [InlineData("lowerbound=\"10\"", "lowerbound=\"15\"", "PAR807", "lower comes first")]
    [InlineData("lowerbound=\"10\"", "lowerbound=\"10.5\"", "PAR807", "both are whole")]
    [InlineData("<item index=\"2\" value=\"summer\"/>", "", "PAR808", "'summer'")]
    [InlineData("<item index=\"2\" value=\"summer\" evaluation=\"2.5\"/>", "", "PAR808", "'summer'")]
    [InlineData("value=\"summer\" evaluation=\"2.5\"", "value=\"Summer\" evaluation=\"2.5\"", "PAR808", "did you mean 'summer'?")]
    [InlineData("<weight index=\"2\" value=\"0.6\"/>", "<weight index=\"2\" value=\"0.6\"/><weight index=\"3\" value=\"0\"/>", "PAR808", "issue 3")]
    [InlineData("<weight index=\"2\" value=\"0.6\"/>", "<weight index=\"2\" value=\"0.6\"/><weight index=\"2\" value=\"0\"/>", "PAR809", "issue 2")]
    [InlineData("<reservation value=\"0.25\"/>", "<reservation value=\"0.25\"/><reservation value=\"0.3\"/>", "PAR809", "<reservation>")]
    [InlineData("<issue index=\"2\" name=\"Quota\" type=\"integer\"", "<issue index=\"1\" name=\"Quota\" type=\"integer\"", "PAR809", "index 1")]
    [InlineData("upperbound=\"14\"", "upperbound=\"1010\"", "PAR810", "1001 values")]
    public void What_is_not_imported_is_refused_by_name(string old, string now, string code, string message, string? alsoOld = null, string? alsoNow = null)
    {
        string Replaced(string text)
        {
            var replaced = text.ReplaceLineEndings("\n").Replace("\n  ", "\n", StringComparison.Ordinal).Replace(old, now, StringComparison.Ordinal);
            return alsoOld is null ? replaced : replaced.Replace(alsoOld, alsoNow, StringComparison.Ordinal);
        }

        var read = GeniusFiles.Load(("d.xml", Replaced(GeniusFiles.Domain)), ("n.xml", Replaced(GeniusFiles.North)), ("s.xml", Replaced(GeniusFiles.South)));

        read.ShouldRefuse(code).Message.ShouldContain(message);
    }

    [Theory]
    [InlineData("name=\"Quota\"", "name=\"Catch\"", "'Catch' here and 'Quota' in the domain")]
    [InlineData("index=\"2\" name=\"Quota\"", "index=\"3\" name=\"Quota\"", "is not in the domain")]
    [InlineData("upperbound=\"14\"", "upperbound=\"15\"", "other bounds")]
    [InlineData("type=\"integer\" lowerbound=\"10\" upperbound=\"14\"", "", "PAR806:has 0 items")]
    public void A_profile_of_another_domain_is_refused(string old, string now, string message)
    {
        var read = GeniusFiles.Load(("d.xml", GeniusFiles.Domain), ("n.xml", GeniusFiles.North.Replace(old, now, StringComparison.Ordinal)), ("s.xml", GeniusFiles.South));

        var code = message.StartsWith("PAR", StringComparison.Ordinal) ? message[..6] : "PAR808";
        var found = read.ShouldRefuse(code);
        found.Message.ShouldContain(message.Contains(':', StringComparison.Ordinal) ? message[7..] : message);
        found.File.ShouldBe("n.xml");
    }

    [Theory]
    [InlineData("parameter0='20' parameter1='30' parameter2='20'", "PAR804")]
    [InlineData("parameter0='20' parameter1='30' parameter2='30'", "PAR804")]
    [InlineData("parameter0='30' parameter1='20' parameter2='25'", "PAR807")]
    [InlineData("parameter0='20' parameter1='20' parameter2='20'", "PAR807")]
    public void A_triangle_without_two_sloping_sides_is_refused(string evaluator, string code) =>
        GeniusFiles.OneIssue("real", "<range lowerbound='10' upperbound='40'/>", $"<evaluator ftype='triangular' {evaluator}/>").ShouldRefuse(code);

    [Fact]
    public void A_constant_above_1_is_refused() =>
        GeniusFiles.OneIssue("real", "<range lowerbound='0' upperbound='1'/>", "<evaluator ftype='constant' parameter0='1.5'/>").ShouldRefuse("PAR807");

    [Fact]
    public void A_place_is_named_by_line() => GeniusFiles.With("evaluation=\"2.5\"", "evaluation=\"x\"").ShouldRefuse("PAR807", 5).ToString().ShouldStartWith("quota_north.xml(5,");

    [Fact]
    public void Files_that_do_not_belong_together_are_refused()
    {
        var (domain, north) = (("d.xml", GeniusFiles.Domain), ("n.xml", GeniusFiles.North));

        GeniusFiles.Load().ShouldRefuse("PAR805");
        GeniusFiles.Load(domain).ShouldRefuse("PAR805").Message.ShouldContain("no profile");
        GeniusFiles.Load(north).ShouldRefuse("PAR805").Message.ShouldContain("no domain");
        GeniusFiles.Load(domain, north, ("e.xml", GeniusFiles.Domain)).ShouldRefuse("PAR805").Message.ShouldContain("'d.xml' is one too");
        GeniusFiles.Load(domain, north, ("e.json", WebFiles.North)).ShouldRefuse("PAR805").Message.ShouldContain("not a GENIUS file");
        GeniusFiles.Load(domain, north, ("readme.txt", "a text")).ShouldRefuse("PAR801");
        GeniusFiles.Load(domain, north, ("other.xml", "<html/>")).ShouldRefuse("PAR801").Message.ShouldContain("<html>");
        GeniusFiles.Load([.. Enumerable.Repeat(north, 64), domain]).ShouldRefuse("PAR810");
    }

    [Fact]
    public void The_order_of_the_files_does_not_say_which_is_the_domain()
    {
        var files = new[] { ("quota_north.xml", GeniusFiles.North), ("quota_south.xml", GeniusFiles.South), ("quota_domain.xml", GeniusFiles.Domain) };

        GeniusFiles.Load(files).Text.ShouldBe(GeniusFiles.Example().Text);
    }
}
