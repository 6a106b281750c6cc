using System.Collections.Immutable;
using Parley.Analysis.Deals;
using Parley.Analysis.Findings;
using Parley.Analysis.Holdout;
using Parley.Analysis.Outlook;
using Parley.Core;

namespace Parley.Analysis.Traces;

/// <summary>Traces numbers of an answer back to inputs, passages and assumptions.</summary>
public static class FindingTracer
{
    /// <summary>Whether a path names a finding of the question of holding out.</summary>
    public static bool IsHoldout(string path) => Starts(path, "holdout/") || Names(path, HoldoutAnalysis.RefusesId) || Names(path, HoldoutAnalysis.SignedId);

    /// <summary>Whether a path names a finding of the question of a deal.</summary>
    public static bool IsDeals(string path) => Starts(path, "deals/") || Names(path, DealsAnalysis.JudgementId);

    /// <summary>Paths of all findings of an answer, in order.</summary>
    public static ImmutableArray<string> Paths(CaseHoldout holdout) => Sorted(HoldoutFindingIndex.Of(holdout));

    /// <summary>Paths of all findings of an answer, in order.</summary>
    public static ImmutableArray<string> Paths(CaseDeals deals) => Sorted(DealFindingIndex.Of(deals));

    /// <summary>Paths of all findings of an answer, in order.</summary>
    public static ImmutableArray<string> Paths(CaseOutlook outlook) => Sorted(FindingIndex.Of(outlook));

    /// <summary>The trace of a finding about holding out; <see langword="null"/> where there is none of that path.</summary>
    public static FindingTrace? Of(CaseHoldout holdout, string path)
    {
        ArgumentNullException.ThrowIfNull(holdout);
        IEnumerable<Statement> sentences =
        [
            holdout.Headline, .. holdout.Judgements.SelectMany(j => new[] { j.Statement, j.Confidence.Why }), .. holdout.Says,
            .. holdout.Levers.Select(l => l.Statement), .. holdout.Checks.Select(c => c.Says), .. holdout.Caveats,
        ];
        return Trace(holdout.Case, HoldoutFindingIndex.Of(holdout), path, "how long can a party hold out, and what moves that date", "docs/method/holdout.md", sentences, holdout.Inputs);
    }

    /// <summary>The trace of a finding about a deal; <see langword="null"/> where there is none of that path.</summary>
    public static FindingTrace? Of(CaseDeals deals, string path)
    {
        ArgumentNullException.ThrowIfNull(deals);
        IEnumerable<Statement?> sentences =
            [deals.Headline, deals.Judgement?.Statement, deals.Judgement?.Confidence.Why, deals.WhatBlocks, .. deals.AboutZone, .. deals.Named.Select(n => n.Place), .. deals.Caveats];
        return Trace(deals.Case, DealFindingIndex.Of(deals), path, "is there a deal, and what is on its edge", "docs/method/deals.md", sentences.OfType<Statement>(), deals.Inputs);
    }

    /// <summary>The trace of a finding of the outlook; <see langword="null"/> where there is none of that path.</summary>
    public static FindingTrace? Of(CaseOutlook outlook, string path)
    {
        ArgumentNullException.ThrowIfNull(outlook);
        IEnumerable<Statement> sentences =
        [
            outlook.Headline, .. outlook.Judgements.SelectMany(j => new[] { j.Statement, j.Confidence.Why }), .. outlook.Issues.SelectMany(i => new[] { i.Takeaway, i.InWords }),
            .. outlook.Disagreements, .. outlook.Scenarios.Select(s => s.Statement), .. outlook.Caveats,
        ];

        // What is said of one issue rests on the positions there and on the parties that hold them.
        var judged = outlook.Judgements.FirstOrDefault(j => Names(path, j.Id))?.Issue;
        var issue = outlook.Case.Issues.FirstOrDefault(i => i.Id == judged || Starts(path, $"issues/{i.Id}/"));
        var inputs = issue is null
            ? outlook.Inputs.All
            : [.. outlook.Inputs.All.Where(i => Starts(i.Path, $"issues/{issue.Id}/") || issue.Positions.Any(p => i.Path == CaseInputs.CapabilityPath(p.Party)))];
        return Trace(outlook.Case, FindingIndex.Of(outlook), path, "where would each issue settle", "docs/method/outlook.md", sentences, inputs);
    }

    private static FindingTrace? Trace(
        Case theCase, IReadOnlyDictionary<string, double> index, string path, string question, string method, IEnumerable<Statement> sentences, ImmutableArray<CaseInput> inputs)
    {
        if (!index.TryGetValue(path, out var value))
            return null;

        // An input leads to itself alone.
        var own = inputs.Where(i => Starts(path, $"inputs/{i.Path}/")).ToImmutableArray();
        var coverage = new CoverageBuilder(theCase);
        bool Bears(Assumption assumption, CaseInput input) => assumption.About.Any(about => input.Path == about || Starts(input.Path, about + "/"));
        return new()
        {
            Path = path,
            Value = value,
            Question = question,
            Method = method,
            Sentences = [.. sentences.Where(s => s.Numbers.Any(n => n.Finding == path)).DistinctBy(s => s.Text)],
            Inputs = [.. (own.IsEmpty ? inputs : own).Select(i => new TracedInput(i, [.. coverage.On(i.Path)], [.. theCase.Assumptions.Where(a => Bears(a, i))]))],
        };
    }

    private static ImmutableArray<string> Sorted(IReadOnlyDictionary<string, double> index) => [.. index.Keys.Order(StringComparer.Ordinal)];

    private static bool Starts(string path, string with) => path.StartsWith(with, StringComparison.Ordinal);

    private static bool Names(string path, string judgement) => Starts(path, $"judgements/{judgement}/");
}
