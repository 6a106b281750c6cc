using System.Collections.Immutable;
using System.Globalization;
using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Core;

namespace Parley.Briefs.Tests.Fixtures;

/// <summary>Makes an outlook for any case with plausible numbers from plain formulas: it stands in for the analysis in renderer tests.</summary>
public static class OutlookFixture
{
    private static readonly (string Id, string Name, string Family, double Shift, string Summary)[] Models =
    [
        ("compromise", "Compromise model", "compromise", 0, "The mean of the positions, weighted by capability and salience."),
        ("mean", "Unweighted mean", "compromise", -0.03, "Every party counts the same."),
        ("weighted-median", "Weighted median", "median", 0.11, "The position of the party that holds the balance of weight."),
        ("median", "Median party", "median", -0.06, "The position in the middle, every party counting the same."),
        ("nash", "Nash bargaining, quadratic loss", "bargaining", 0.02, "The point that maximises the weighted product of gains over no agreement."),
        ("nash-linear", "Nash bargaining, linear loss", "bargaining", 0.05, "The same with losses that grow in proportion to distance."),
        ("nash-reference", "Nash, reference point", "bargaining", 0, "Bargaining against the outcome that holds if nothing is decided."),
        ("veto", "Veto players", "procedural", -0.1, "Only what every veto player prefers to the reference point can pass."),
        ("agenda", "Agenda setter", "procedural", 0.18, "The proposer takes the best point that the others accept."),
        ("challenge-1", "Challenge, Scholz et al. code", "challenge", 0.21, "Parties challenge and concede over rounds; rules of the replication."),
        ("challenge-2", "Challenge, Masad", "challenge", 0.24, "The same; rules of another replication."),
        ("challenge-3", "Challenge, paper’s text", "challenge", 0.16, "The same; rules as the paper states them."),
        ("challenge-4", "Challenge, round mean", "challenge", 0.08, "The same; mean of the last round."),
        ("challenge-5", "Challenge, Q = 0.5", "challenge", 0.13, "The same; with another status quo weight."),
    ];

    public static CaseOutlook Of(Case theCase)
    {
        var issues = theCase.Issues.Select(i => Issue(theCase, i)).ToImmutableArray();
        var inputs = CaseInputs.Of(theCase);
        return new()
        {
            Case = theCase,
            Inputs = inputs,
            Provenance = new()
            {
                Version = "0.1.0",
                CaseFile = "moscow-track.yaml",
                CaseHash = "9f2c4e51b0aa7d64c1f6d0e3b7a85f2d1c44e0b69a7f3358d21c6be07f9a4d13",
                Seed = 1,
                Draws = 10_000,
                ChallengeDraws = 200,
                Capability = CapabilitySource.Given,
                Models = [.. Models.Select(m => m.Id)],
                ErrorModel = "eu-2025.1",
            },
            Headline = issues.IsEmpty ? Say("No issue has a position, so nothing can be said yet.") : Say($"{issues[0].Issue.Name} is expected to settle near {{0}}, beyond a red line", (issues[0].Median, $"issues/{issues[0].Issue.Id}/median")),
            Judgements = [.. issues.Take(4).Select(Judge)],
            Issues = issues,
            Disagreements = [.. issues.Take(2).Select(i => i.Disagreement)],
            Effects = [.. inputs.All.Where(i => !i.Estimate.IsPoint && i.Path.StartsWith("issues/", StringComparison.Ordinal)).Select((input, n) => Effect(theCase, issues, input, n)).OrderByDescending(e => e.Swing)],
            Scenarios = [.. theCase.Scenarios.Select((s, n) => Scenario(s, issues, n))],
            Coverage = new() { Inputs = inputs.All.Length, Supported = 3, Disputed = 0, Assumed = 2, Blank = inputs.Gaps.Count(g => g.Default is not null), Origins = Math.Min(1, theCase.Sources.Length) },
            ErrorModel = new()
            {
                Id = "eu-2025.1",
                Description = Say("The error of the compromise model on {0} decisions of the European Union, by quantile, mixed over the draws.", (351, "error-model/decisions")),
                Decisions = 351,
                Dossiers = 141,
                CompromiseError = 23.4,
                Coverage80 = 0.79,
                Coverage50 = 0.51,
                Crps = 16.2,
            },
            Caveats = theCase.Sources.Length == 1
                ? [Say("Everything here rests on one source of reliability F; no second source confirms it."), Say("The error model was fitted on decisions of the European Union; how well it carries over to talks during a war is not known.")]
                : [],
        };
    }

    private static IssueOutlook Issue(Case theCase, Issue issue)
    {
        var scale = issue.Scale;
        var values = issue.Positions.Select(p => (p.Value ?? DefaultRanges.Position(scale)).MostLikely).ToArray();
        var middle = values.Length == 0 ? scale.FromPercent(50) : values.Average();
        double At(double share) => Math.Clamp(middle + (share * scale.Width), scale.Low, scale.High);
        Interval Around(double share, double half) => new(At(share - half), At(share + half));
        var rows = Models.Select((m, n) => m.Id == "nash-reference"
            ? new PanelRow { Model = m.Id, Name = m.Name, Family = m.Family, Summary = m.Summary, Status = "not applicable: no reference point", Draws = 10_000, Answered = 0, Unsettled = 0, PlacedDifferently = 0, OrderedDifferently = 0 }
            : new PanelRow
            {
                Model = m.Id,
                Name = m.Name,
                Family = m.Family,
                Summary = m.Summary,
                AtMostLikely = At(m.Shift),
                Status = m.Family == "challenge" ? "cycle of 2" : "solved",
                Median = At(m.Shift),
                Interval50 = Around(m.Shift, 0.03 + (0.004 * n)),
                Interval80 = Around(m.Shift, 0.07 + (0.006 * n)),
                Draws = m.Family == "challenge" ? 200 : 10_000,
                Answered = 1,
                Unsettled = m.Family == "challenge" ? 0.4 + (0.05 * (n - 9)) : 0,
                PlacedDifferently = Math.Abs(m.Shift) * 3,
                OrderedDifferently = Math.Abs(m.Shift) * 1.5,
                RecordError = m.Id == "compromise" ? 23.4 : m.Family == "median" ? 26.8 : null,
                RecordDecisions = m.Id == "compromise" || m.Family == "median" ? 351 : 0,
            }).ToImmutableArray();
        var median = At(0.01);
        var i80 = Around(0.01, 0.34);
        var why = Say("Of the inputs, {0}% rest on a passage, and the models lie {1} hundredths of the scale apart.", (25, $"issues/{issue.Id}/confidence/evidence-coverage"), (34, $"issues/{issue.Id}/confidence/model-spread"));
        return new()
        {
            Issue = issue,
            Takeaway = Say($"{issue.Name} is expected to settle near {{0}}; four in five such decisions fell between {{1}} and {{2}}", (median, $"issues/{issue.Id}/median"), (i80.Low, $"issues/{issue.Id}/interval-80/low"), (i80.High, $"issues/{issue.Id}/interval-80/high")),
            InWords = Say(issue.NearestMark(median) is { } mark ? $"The centre lies near “{mark.Text}”." : "The centre lies between the marks of the scale."),
            Median = median,
            Interval50 = Around(0.01, 0.16),
            Interval80 = i80,
            Bins = Bins(scale.ToPercent(median)),
            Panel = rows,
            Pulls = [.. issue.Positions.Select((p, n) => Pull(theCase, p, n, issue))],
            Limits = [.. issue.Positions.Where(p => p.Limit is not null).Select((p, n) => new LimitFinding
            {
                Party = p.Party, Name = theCase.FindParty(p.Party)?.Name ?? p.Party, Limit = p.Limit!.Value,
                CrossedAbove = p.Limit.Value.MostLikely >= (p.Value?.MostLikely ?? 0), Probability = n == 0 ? 0.62 : 0.31, Principal = true,
            })],
            Disagreement = Say($"On {issue.Name} the challenge models put the answer {{0}} hundredths of the scale above the compromise model, because strong parties can force weak ones to move.", (24, $"issues/{issue.Id}/panel/challenge-2/median")),
            Confidence = new() { Level = ConfidenceLevel.Low, Why = why, EvidenceCoverage = 0.25, ModelSpread = 0.34, InputWidth = 0.22 },
            Passages = [.. theCase.Evidence.Where(e => e.About.Any(a => a.StartsWith($"issues/{issue.Id}/", StringComparison.Ordinal))).Select(e => e.Passage).Distinct()],
        };
    }

    private static Judgement Judge(IssueOutlook issue)
    {
        var probability = issue.Limits.IsEmpty ? 0.5 : issue.Limits[0].Probability;
        var likelihood = Likelihood.Of(probability);
        var text = issue.Limits.IsEmpty
            ? $"It is a {likelihood} that {issue.Issue.Name} settles above {{0}}."
            : $"It is {likelihood} that a settlement of {issue.Issue.Name} lies beyond the red line of {issue.Limits[0].Name}, which stands at {{0}}.";
        return new()
        {
            Id = $"{issue.Issue.Id}-beyond",
            Issue = issue.Issue.Id,
            Probability = probability,
            Likelihood = likelihood,
            Confidence = issue.Confidence,
            Passages = issue.Passages,
            Statement = Say(text, (issue.Limits.IsEmpty ? issue.Median : issue.Limits[0].Limit.MostLikely, $"issues/{issue.Issue.Id}/limits/0")),
        };
    }

    private static Pull Pull(Case theCase, Position position, int n, Issue issue)
    {
        var weight = 100.0 / issue.Positions.Length * (1.35 - (0.7 * n / issue.Positions.Length));
        return new()
        {
            Party = position.Party,
            Name = theCase.FindParty(position.Party)?.Name ?? position.Party,
            Weight = weight,
            WeightInterval80 = new(Math.Max(0, weight - 7), Math.Min(100, weight + 8)),
            LeftOut = (n - 1.5) * 0.05 * issue.Scale.Width,
            LeftOutInterval80 = new((n - 2.1) * 0.05 * issue.Scale.Width, (n - 0.9) * 0.05 * issue.Scale.Width),
            PerTenSalience = (n - 1.5) * 0.01 * issue.Scale.Width,
            PerTenCapability = (n - 1.5) * 0.008 * issue.Scale.Width,
        };
    }

    private static InputEffect Effect(Case theCase, ImmutableArray<IssueOutlook> issues, CaseInput input, int n)
    {
        var id = input.Path.Split('/')[1];
        var issue = issues.First(i => i.Issue.Id == id);
        var swing = 0.16 / (1 + (0.35 * n));
        var half = swing * issue.Issue.Scale.Width / 2;
        var sign = n % 2 == 0 ? 1 : -1;
        return new()
        {
            Path = input.Path,
            Label = input.Label,
            Issue = id,
            Estimate = input.Estimate,
            IsDefault = input.IsDefault,
            Base = issue.Median,
            AtLow = issue.Median - (sign * half),
            AtHigh = issue.Median + (sign * half * 0.8),
            Swing = swing * 0.9,
            ReachesLimitAt = n == 1 && !issue.Limits.IsEmpty ? input.Estimate.MostLikely * 0.7 : null,
            LimitOf = n == 1 && !issue.Limits.IsEmpty ? issue.Limits[0].Name : null,
        };
    }

    private static ScenarioEffect Scenario(Scenario scenario, ImmutableArray<IssueOutlook> issues, int n) => new()
    {
        Scenario = scenario.Id,
        Name = scenario.Name,
        MovesSomething = true,
        Statement = issues.IsEmpty ? Say("Nothing moves.") : Say($"If {scenario.Name}, the median on {issues[0].Issue.Name} moves by {{0}}.", (n == 0 ? 6 : -4, $"scenarios/{scenario.Id}/{issues[0].Issue.Id}")),
        Issues = [.. issues.Select(i => new ScenarioIssue(i.Issue.Id, i.Median, i.Median + ((n == 0 ? 0.06 : -0.04) * i.Issue.Scale.Width), i.Interval80))],
    };

    private static ImmutableArray<double> Bins(double centre)
    {
        var weights = Enumerable.Range(0, 20).Select(i => Math.Exp(-Math.Pow(((i * 5) + 2.5 - centre) / 27, 2) / 2) + 0.02).ToArray();
        return [.. weights.Select(w => w / weights.Sum())];
    }

    private static Statement Say(string template, params (double Value, string Finding)[] numbers)
    {
        var quoted = numbers.Select(n => new QuotedNumber(Math.Round(n.Value).ToString("0", CultureInfo.InvariantCulture), n.Value, n.Finding)).ToImmutableArray();
        var text = template;
        for (var i = 0; i < quoted.Length; i++)
            text = text.Replace($"{{{i}}}", quoted[i].Text);
        return new(text, quoted);
    }
}
