using System.Collections.Immutable;
using Parley.Analysis.ErrorModels;
using Parley.Analysis.Findings;
using Parley.Analysis.Reported;
using Parley.Core;
using Parley.Models.Outcomes;
using Parley.Models.Sampling;

namespace Parley.Analysis.Outlook;

/// <summary>A case with what identifies it in the output.</summary>
public sealed record OutlookRequest
{
    /// <summary>The case, with the scenario laid over it; at least one issue with a position.</summary>
    public required Case Case { get; init; }

    /// <summary>File name of the case, without its folder.</summary>
    public required string CaseFile { get; init; }

    /// <summary>File names of the reports that the case was read from on the way, where it is not a file.</summary>
    public ImmutableArray<string> Reports { get; init; } = [];

    /// <summary>SHA-256 of the case text, hexadecimal.</summary>
    public required string CaseHash { get; init; }

    /// <summary>Version of Parley.</summary>
    public required string Version { get; init; }

    /// <summary>Id of the scenario that is laid over the case, if one is.</summary>
    public string? Scenario { get; init; }

    /// <summary>The case with each of its scenarios laid over it, to compare with.</summary>
    public ImmutableArray<(Scenario Scenario, Case Case)> Scenarios { get; init; } = [];

    /// <summary>On whose word the sentences of the reports rest, where the case was read from reports on the way.</summary>
    public SourcingCount? Sourcing { get; init; }
}

/// <summary>Answers the outlook question: where do published models expect each issue to settle, and how far apart are they?</summary>
public static class OutlookAnalysis
{
    /// <summary>Computes the outlook.</summary>
    /// <param name="request">The case.</param>
    /// <param name="options">Seed, draws, capability.</param>
    /// <param name="cancellation">Stops between chunks of draws.</param>
    /// <returns>The findings; the same bytes for the same request and options on any number of threads.</returns>
    /// <exception cref="ArgumentException">No issue of the case has a position.</exception>
    public static CaseOutlook Run(OutlookRequest request, OutlookOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(options);
        var run = new CaseRun(request.Case, options);
        var withoutNumbers = NoNumbersBuilder.Find(request.Case);
        if (run.Issues.IsEmpty && withoutNumbers.IsEmpty)
            throw new ArgumentException("No issue of the case has a position.", nameof(request));

        // 1. Draw every input once, in the streams of their paths.
        var table = run.Draw(cancellation);
        var evidence = new CoverageBuilder(request.Case);

        // 2. Run the panel on every issue.
        var challengeDraws = options.ChallengeDrawsFor(run.Issues.Select(i => i.Parties.Length).DefaultIfEmpty(1).Max());
        var draws = run.Issues.Select(numbers => IssueDraws.Run(numbers, table, CaseRun.Errors, OutcomeModels.All, challengeDraws, options.Threads, cancellation)).ToArray();
        var issues = new (IssueOutlook Outlook, PredictiveDistribution Predictive)[draws.Length];
        Parallel.For(0, issues.Length, options.Parallelism(cancellation), i => issues[i] = (Outlook(run.Issues[i], draws[i], run, table, evidence), draws[i].Predictive));
        var outlooks = issues.Select(i => i.Outlook).ToImmutableArray();

        // 3. Say what follows.
        var judgements = new JudgementBuilder(request.Case, run.Inputs).Build(issues)
            .Select(j => j with { Unaccepted = request.Case.FindIssue(j.Issue ?? "") is { } issue ? evidence.UnacceptedOn(issue) : 0 })
            .ToImmutableArray();
        var coverage = evidence.Count(run.Inputs);
        return new()
        {
            Case = request.Case,
            Inputs = run.Inputs,
            Provenance = ProvenanceOf(request, options, run.Capability, challengeDraws),
            Headline = outlooks.IsEmpty ? IssueSentences.NoNumbers : IssueSentences.Headline(judgements, outlooks),
            Judgements = judgements,
            WithoutNumbers = withoutNumbers,
            NothingYet = NoNumbersBuilder.Say(withoutNumbers),
            Reported = withoutNumbers.IsEmpty ? [] : new ReportedBuilder(request.Case, request.Sourcing).Build(),
            Issues = outlooks,
            Disagreements = DisagreementBuilder.Overall(outlooks),
            Effects =
            [
                .. run.Issues
                    .SelectMany((numbers, i) => EffectBuilder.Build(numbers, run.Inputs, outlooks[i].Limits))
                    .OrderByDescending(e => e.Swing)
                    .ThenBy(e => e.Issue, StringComparer.Ordinal)
                    .ThenBy(e => e.Path, StringComparer.Ordinal),
            ],
            Scenarios = outlooks.IsEmpty ? [] : ScenarioRunner.Run(request.Scenarios, run, table, outlooks, options, cancellation),
            Coverage = coverage,
            ErrorModel = CaveatBuilder.Note(),
            Caveats = CaveatBuilder.Caveats(coverage, run.Problems, !outlooks.IsEmpty),
        };
    }

    private static IssueOutlook Outlook(IssueNumbers numbers, IssueDraws draws, CaseRun run, DrawTable table, CoverageBuilder evidence)
    {
        var issue = numbers.Issue;
        var mostLikely = run.MostLikely(numbers);
        var panel = PanelBuilder.Build(numbers, draws, mostLikely);
        var (median, interval50, interval80) = IssueCenter.Of(issue, draws.Predictive);
        var limits = LimitBuilder.Build(numbers, draws.Predictive, table);
        var inputs = run.Inputs.All.Where(i => Bears(i.Path, numbers)).ToArray();
        return new()
        {
            Issue = issue,
            Takeaway = IssueSentences.Takeaway(issue, median, interval80),
            InWords = IssueSentences.InWords(issue, median, interval80),
            Median = median,
            Interval50 = interval50,
            Interval80 = interval80,
            Bins = draws.Predictive.Bins(20),
            Panel = panel,
            Pulls = PullBuilder.Build(numbers, draws, mostLikely),
            Limits = limits,
            Clash = LimitBuilder.Clash(issue, limits, table),
            Disagreement = DisagreementBuilder.OnIssue(issue, panel),
            Confidence = ConfidenceRule.Judge(issue, inputs, evidence, panel),
            Passages = evidence.PassagesOn(inputs.Select(i => i.Path)),
        };
    }

    private static bool Bears(string path, IssueNumbers numbers) =>
        path.StartsWith($"issues/{numbers.Issue.Id}/", StringComparison.Ordinal) || numbers.Parties.Any(p => path == CaseInputs.CapabilityPath(p.Id));

    private static Provenance ProvenanceOf(OutlookRequest request, OutlookOptions options, CapabilitySource capability, int challengeDraws) => new()
    {
        Version = request.Version,
        CaseFile = request.CaseFile,
        CaseHash = request.CaseHash,
        Reports = request.Reports,
        Scenario = request.Scenario,
        Seed = options.Seed,
        Draws = options.Draws,
        ChallengeDraws = challengeDraws,
        Capability = capability,
        Models = [.. OutcomeModels.All.Select(m => m.Info.Id)],
        ErrorModel = ErrorRecord.Shipped.Parameters.Id,
    };
}
