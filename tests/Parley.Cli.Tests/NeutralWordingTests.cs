using System.Text.RegularExpressions;
using Parley.Analysis.Findings;
using Parley.Analysis.Holdout;
using Parley.Cases;
using Parley.Cli.Tests.Docs;
using Parley.Core;

namespace Parley.Cli.Tests;

/// <summary>What is said about holding out states effects: nobody is told to press anybody, and likelihood and confidence are said apart.</summary>
public partial class NeutralWordingTests
{
    private const string Page = "docs/method/holdout.md";

    /// <summary>Where the program says that it does not advise; taken out before looking for advice.</summary>
    private static readonly string[] Disclaimers =
        ["Not a recommendation to apply pressure", "recommends nothing", "recommends none of them", "says nothing about whether it should be used"];

    /// <summary>The other row of terms in the directive, which is not to be mixed with the one in use.</summary>
    private static readonly string[] OtherRow = ["remote chance", "improbable", "improbably", "even odds", "probable", "probably", "nearly certain"];

    public static TheoryData<string> Samples { get; } =
        [.. Directory.EnumerateFiles(RepositoryFiles.Path("samples"), "*.yaml").Where(f => CaseDocument.Load(f).Case?.Contest is not null).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Samples))]
    public async Task Outputs_give_no_advice(string sample)
    {
        using var scratch = new Scratch(samples: true);
        var text = (await scratch.RunAsync("holdout", $"samples/{sample}", "--draws", "100")).Out;
        Advice(text).ShouldBeEmpty();
        Mixed(text).ShouldBeEmpty();
    }

    [Fact]
    public void The_page_on_the_method_gives_no_advice() => Advice(DocsPage.Text(Page)).ShouldBeEmpty();

    [Theory]
    [InlineData("holdout"), InlineData("brief")]
    public async Task The_help_gives_no_advice(string command)
    {
        using var scratch = new Scratch();
        Advice((await scratch.RunAsync(command, "--help")).Out).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("The patron should press the client.")]
    [InlineData("We recommend a halt.")]
    [InlineData("Washington must increase pressure.")]
    [InlineData("The client needs to be forced.")]
    [InlineData("It is best to cut aid now.")]
    public void Advice_is_recognised(string text) => Advice(text).ShouldNotBeEmpty();

    [Theory, MemberData(nameof(Samples))]
    public void Every_number_of_a_sentence_is_a_finding_and_likelihood_and_confidence_are_said_apart(string sample)
    {
        var holdout = Ask(sample);
        var index = HoldoutFindingIndex.Of(holdout);
        foreach (var number in Statements(holdout).SelectMany(s => s.Numbers))
        {
            index.ContainsKey(number.Finding).ShouldBeTrue(number.Finding);
            index[number.Finding].ShouldBe(number.Value, 1e-9, number.Finding);
        }

        foreach (var sentence in Statements(holdout).SelectMany(s => s.Text.Split(". ")).Where(s => Likelihood.Terms.Any(t => s.Contains(t.ToString(), StringComparison.Ordinal))))
            sentence.ShouldNotContain("onfidence");
        Mixed(string.Join(' ', Statements(holdout).Select(s => s.Text))).ShouldBeEmpty();
    }

    private static CaseHoldout Ask(string sample)
    {
        var document = CaseDocument.Load(RepositoryFiles.Path("samples", sample));
        var scenarios = document.Case!.Scenarios.Select(s => (s, document.WithScenario(s.Id).Case!)).Take(2);
        return HoldoutAnalysis.Run(
            new() { Case = document.Case!, CaseFile = sample, CaseHash = document.Hash, Version = "0.0.0", Scenarios = [.. scenarios] }, new() { Draws = 100 }, TestContext.Current.CancellationToken);
    }

    private static IEnumerable<Statement> Statements(CaseHoldout holdout)
    {
        IEnumerable<Statement?> all =
        [
            holdout.Headline, holdout.NotAnswered, holdout.Tail, holdout.Resolve?.Says, .. holdout.Says, .. holdout.Caveats,
            .. holdout.Judgements.SelectMany(j => new[] { j.Statement, j.Confidence.Why }), .. holdout.Levers.Select(l => l.Statement), .. holdout.Checks.Select(c => c.Says),
        ];
        return all.OfType<Statement>();
    }

    private static IEnumerable<string> Advice(string text)
    {
        var plain = Regex.Replace(text, @"\s+", " ");
        foreach (var disclaimer in Disclaimers)
            plain = plain.Replace(disclaimer, "", StringComparison.OrdinalIgnoreCase);
        return Advised().Matches(plain).Select(m => plain[Math.Max(0, m.Index - 30)..Math.Min(plain.Length, m.Index + m.Length + 30)]);
    }

    private static IEnumerable<string> Mixed(string text) => OtherRow.Where(w => Regex.IsMatch(text, $@"\b{w}\b", RegexOptions.IgnoreCase));

    [GeneratedRegex(@"\b(should|must|ought to|needs? to|ha(s|ve) to|had better|best to|advisable to|advised to)\s+(be\s+)?(press|pressur|cut|halt|threat|punish|forc|coerc|squeez|sanction|escalat|increas|rais|step|withhold|concede|give in|yield|sign|accept|surrender|capitulat)|\brecommend|\badvis(e|es|able)\b|\b(increase|step up|apply|more) pressure (on|is needed|now)|increase pressure|must pressure", RegexOptions.IgnoreCase)]
    private static partial Regex Advised();
}
