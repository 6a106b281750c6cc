using System.Globalization;
using System.Text;
using Parley.Core;

namespace Parley.Cases.Tests.Foreign;

public sealed class RoundTripTests
{
    [Fact]
    public void The_same_files_give_the_same_text_which_is_the_case()
    {
        foreach (var read in new[] { GeniusFiles.Example(), WebFiles.Example() })
            ShouldRoundTrip(read);
        GeniusFiles.Example().Text.ShouldBe(GeniusFiles.Example().Text);
    }

    [Theory]
    [InlineData(11, 200)]
    public void Any_domain_is_read_as_it_is_written(int seed, int count)
    {
        var numbers = new SeededNumbers((ulong)seed);
        for (var i = 0; i < count; i++)
        {
            var (files, worth) = Random(numbers);

            var read = ForeignCase.Load(files);

            ShouldRoundTrip(read);
            read.Read().Issues.SelectMany(issue => issue.Positions).SelectMany(p => p.Worth).Select(w => w.Value).ShouldBe(worth);
        }
    }

    [Theory]
    [InlineData("a: b #c")]
    [InlineData("- x")]
    [InlineData("null")]
    [InlineData("yes")]
    [InlineData("12.5")]
    [InlineData("*anchor &b !t")]
    [InlineData("{a: [b]}")]
    [InlineData("'\"\\")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("éß…中文")]
    [InlineData("😀")]
    public void Texts_that_yaml_takes_for_something_else_stay_texts(string text)
    {
        var read = Named(text);

        read.Read().Issues[0].Marks[0].Text.ShouldBe(text);
        read.Read().Issues[0].Name.ShouldBe(text);
        ShouldRoundTrip(read);
    }

    [Theory]
    [InlineData("\\u0000\\u001b[31mred", "\ufffd\ufffd[31mred")]
    [InlineData("\\u202egnp.exe", "\ufffdgnp.exe")]
    [InlineData("  two\\n\\tlines ", "two  lines")]
    [InlineData("", "(blank)")]
    [InlineData(" ", "(blank)")]
    public void Texts_that_a_terminal_would_obey_are_cleaned(string json, string cleaned)
    {
        var text = $$"""{"LinearAdditiveUtilitySpace": {"name": "p", "issueUtilities": {"I": {"discreteutils": {"valueUtilities": {"V": 1} } } }, "issueWeights": {"I": 1}, "domain": {"name": "{{json}}", "issuesValues": {"I": {"values": ["V"]} } } } }""";

        var read = GeniusFiles.Load(("p.json", text));

        read.Read().Title.ShouldBe(char.ToUpperInvariant(json.Trim().Length == 0 ? 'P' : cleaned[0]) + (json.Trim().Length == 0 ? "" : cleaned[1..]));
        var value = GeniusFiles.Load(("p.json", text.Replace("\"V\"", "\"@\"", StringComparison.Ordinal).Replace("[\"@\"]", $"[\"{json}\"]", StringComparison.Ordinal).Replace("{\"@\":", $"{{\"{json}\":", StringComparison.Ordinal)));
        if (!json.Contains("202e", StringComparison.Ordinal))
            value.Read().Issues[0].Marks[0].Text.ShouldBe(cleaned);
        ShouldRoundTrip(read);
    }

    [Theory]
    [InlineData("laptop_buyer_utility.xml laptop_seller_utility.xml", "buyer seller")]
    [InlineData("data/England.xml data/Zimbabwe.xml", "england zimbabwe")]
    [InlineData("a/profile1.xml a/profile2.xml", "profile1 profile2")]
    [InlineData("party_1.xml party_2.xml", "party-1 party-2")]
    [InlineData("x/buyer.xml y/buyer.xml", "buyer buyer-2")]
    [InlineData("中.xml 文.xml", "party-1 party-2")]
    [InlineData("C:\\x\\Buyer.xml Seller.xml", "buyer seller")]
    public void Parties_are_named_after_what_tells_their_files_apart(string files, string ids)
    {
        var names = files.Split(' ');
        var read = GeniusFiles.Load(("d_domain.xml", GeniusFiles.Domain), (names[0], GeniusFiles.North), (names[1], GeniusFiles.South));

        read.Read().Parties.Select(p => p.Id).ShouldBe(ids.Split(' '));
        read.Case!.Title.ShouldBe("D");
        read.Case.Summary!.ShouldNotContain("/");
    }

    private static ForeignCase Named(string text)
    {
        var written = new System.Xml.Linq.XText(text).ToString().Replace("\"", "&quot;", StringComparison.Ordinal);
        return GeniusFiles.Load(
            ("d.xml", $"<negotiation_template><utility_space><objective><issue index=\"1\" name=\"{written}\"><item value=\"{written}\"/></issue></objective></utility_space></negotiation_template>"),
            ("p.xml", $"<utility_space><objective><issue index=\"1\" name=\"{written}\"><item value=\"{written}\" evaluation=\"1\"/></issue><weight index=\"1\" value=\"1\"/></objective></utility_space>"));
    }

    private static void ShouldRoundTrip(ForeignCase read)
    {
        var theCase = read.Read();
        var again = CaseDocument.Parse(read.Text, "again.yaml");
        again.HasErrors.ShouldBeFalse(string.Join('\n', again.Diagnostics));
        CaseWriter.Write(again.Case!).ShouldBe(CaseWriter.Write(theCase));
        read.Text.ShouldEndWith(CaseWriter.Write(theCase));
        again.Case!.Issues.SelectMany(i => i.Positions).Select(p => (p.Party, p.Value, p.FullWorth, p.Weight)).ShouldBe(theCase.Issues.SelectMany(i => i.Positions).Select(p => (p.Party, p.Value, p.FullWorth, p.Weight)));
    }

    /// <summary>Files of one to three parties on one to four issues, and all worth in the order of the case.</summary>
    private static (ForeignFile[] Files, List<decimal> Worth) Random(SeededNumbers numbers)
    {
        var domain = new StringBuilder("<negotiation_template><utility_space><objective>");
        var profiles = Enumerable.Range(0, 1 + numbers.Below(3)).Select(_ => new StringBuilder("<utility_space><objective>")).ToList();
        var worth = new List<decimal>();
        for (var issue = 1 + numbers.Below(2); issue <= 4; issue++)
        {
            var items = 1 + numbers.Below(6);
            domain.Append(CultureInfo.InvariantCulture, $"<issue index='{issue}' name='i {issue}'>");
            domain.AppendJoin("", Enumerable.Range(0, items).Select(i => $"<item value='v{i}'/>")).Append("</issue>");
            foreach (var profile in profiles)
            {
                var evaluations = Enumerable.Range(0, items).Select(_ => Exactly(numbers)).ToList();
                worth.AddRange(evaluations);
                profile.Append(CultureInfo.InvariantCulture, $"<issue index='{issue}' name='i {issue}'>");
                profile.AppendJoin("", evaluations.Select((e, i) => string.Create(CultureInfo.InvariantCulture, $"<item value='v{i}' evaluation='{e}'/>")));
                profile.Append(CultureInfo.InvariantCulture, $"</issue><weight index='{issue}' value='{Exactly(numbers)}'/>");
            }
        }

        domain.Append("</objective></utility_space></negotiation_template>");
        var files = profiles.Select((p, i) => new ForeignFile($"p{i}.xml", Encoding.UTF8.GetBytes(p.Append("</objective></utility_space>").ToString())));
        return ([new("d.xml", Encoding.UTF8.GetBytes(domain.ToString())), .. files], worth);
    }

    /// <summary>A number of up to 24 digits, seldom below what counts.</summary>
    private static decimal Exactly(SeededNumbers numbers) =>
        1 + new decimal(numbers.Below(int.MaxValue), numbers.Below(int.MaxValue), numbers.Below(1000), false, (byte)(22 + numbers.Below(6)));
}
