using System.Collections.Immutable;
using Parley.Analysis.Tests.Cases;
using Parley.Core;

namespace Parley.Analysis.Tests.Outlook;

public class ConfidenceTests
{
    private static Case WithEvidence(Case theCase, Reliability reliability, int credibility, params string[] about) => theCase with
    {
        Sources = [new() { Id = "s", Title = "Source", Reliability = reliability, Passages = [new() { Id = "p", Text = "words" }] }],
        Evidence = [new() { Id = "e", Passage = "s/p", About = [.. about], Credibility = credibility }],
    };

    private static readonly string[] Everything = ["issues/line", "parties/north", "parties/south", "parties/patron"];

    [Fact]
    public void Without_evidence_confidence_is_low()
    {
        var confidence = SmallCases.Outlook(SmallCases.Points(), 100).Issues[0].Confidence;
        confidence.EvidenceCoverage.ShouldBe(0);
        confidence.Level.ShouldBe(ConfidenceLevel.Low);
    }

    [Fact]
    public void Good_evidence_on_every_input_raises_it()
    {
        var confidence = SmallCases.Outlook(WithEvidence(SmallCases.Points(), Reliability.B, 2, Everything), 100).Issues[0].Confidence;
        confidence.EvidenceCoverage.ShouldBe(1);
        confidence.InputWidth.ShouldBe(0);
        confidence.Level.ShouldNotBe(ConfidenceLevel.Low);
    }

    [Theory]
    [InlineData(Reliability.D, 2)]
    [InlineData(Reliability.F, 1)]
    [InlineData(Reliability.A, 4)]
    [InlineData(Reliability.A, 6)]
    public void Evidence_below_C3_on_either_axis_does_not_count(Reliability reliability, int credibility) =>
        SmallCases.Outlook(WithEvidence(SmallCases.Points(), reliability, credibility, Everything), 100).Issues[0].Confidence.EvidenceCoverage.ShouldBe(0);

    [Fact]
    public void Wide_inputs_are_measured_against_what_they_could_span()
    {
        var outlook = SmallCases.Outlook(SmallCases.Border(), 100);
        var inputs = outlook.Inputs.All;
        inputs.Length.ShouldBe(11);
        outlook.Issues[0].Confidence.InputWidth.ShouldBe(inputs.Average(i => i.Estimate.Width) / 100, 1e-12);
    }

    [Fact]
    public void Copies_of_one_source_are_one_origin()
    {
        var border = SmallCases.Border() with
        {
            Sources =
            [
                new() { Id = "first", Title = "First", Passages = [new() { Id = "p", Text = "words" }] },
                new() { Id = "copy", Title = "Copy", CopiedFrom = "first", Passages = [new() { Id = "p", Text = "words" }] },
            ],
            Evidence =
            [
                new() { Id = "e1", Passage = "first/p", About = ["parties/north/capability"] },
                new() { Id = "e2", Passage = "copy/p", About = ["parties/south/capability"] },
            ],
        };
        var coverage = SmallCases.Outlook(border, 100).Coverage;
        coverage.Origins.ShouldBe(1);
        coverage.Supported.ShouldBe(2);
    }
}
