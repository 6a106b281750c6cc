using System.Collections.Immutable;
using Parley.Analysis.Findings;
using Parley.Analysis.Outlook;
using Parley.Core;
using Parley.Models.Holdout;

namespace Parley.Analysis.Holdout;

/// <summary>What a holdout answer is computed with.</summary>
public sealed record HoldoutQuestion
{
    /// <summary>Draws where nothing else is asked for.</summary>
    public const int UsualDraws = 2_000;

    /// <summary>Seed of the random numbers. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Draws over the input ranges, 100 to 200,000. Default 2,000.</summary>
    public int Draws { get; init; } = UsualDraws;

    /// <summary>Whether draws in which a party says yes today although it is known to refuse are left out. Default yes.</summary>
    public bool MatchHistory { get; init; } = true;

    /// <summary>Precision Λ of a noisy choice, above 0; <see langword="null"/> for choices without noise, the default.</summary>
    public double? Precision { get; init; }

    /// <summary>Threads to use; 0 for one for each processor. The answer does not depend on it.</summary>
    public int Threads { get; init; }
}

/// <summary>Answers the question of holding out: how long does refusing beat accepting, for whom, and what moves that date?</summary>
public static class HoldoutAnalysis
{
    /// <summary>Id of the judgement that the party in focus still refuses in a year.</summary>
    public const string RefusesId = "still-refuses-in-a-year";

    /// <summary>Id of the judgement that something is signed within six months.</summary>
    public const string SignedId = "signed-within-six-months";

    // Scenarios and the question of any deal get the first of the same draws: differences between paired draws need fewer.
    private const int FewestLeverDraws = 100, ShareOfDraws = 4;

    /// <summary>Computes the answer.</summary>
    /// <param name="request">The case.</param>
    /// <param name="question">Seed, draws and how choices are taken.</param>
    /// <param name="cancellation">Stops between draws.</param>
    /// <returns>The findings; the same bytes for the same request and question on any number of threads.</returns>
    public static CaseHoldout Run(OutlookRequest request, HoldoutQuestion question, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(question);
        var provenance = new QuestionProvenance(request.Version, request.CaseFile, request.CaseHash, request.Scenario, question.Seed, question.Draws);
        var run = new HoldoutRun(request.Case, question);
        var holdout = run.Holdout;
        if (!holdout.CanBeAsked || holdout.SharedStream is not null)
            return NotAnswered(request.Case, provenance, HoldoutCaveats.Obstacle(holdout));

        // 1. The most likely values.
        var result = run.Solve(cancellation);
        var course = CourseBuilder.Course(result);
        var pressures = PressureReadings.Of(run, result, cancellation);

        // 2. The ranges. Where every input is a point, under every scenario, all draws are the same.
        var draws = holdout.IsPoint && request.Scenarios.All(s => new HoldoutCase(s.Case).IsPoint) ? 1 : question.Draws;
        var table = run.Draw(draws, cancellation);
        var answers = run.Answers(table, draws, cancellation);
        var kept = RangesBuilder.Matching(holdout, answers, question.MatchHistory);
        var ranges = RangesBuilder.Build(holdout, answers, kept, question.MatchHistory);

        // 3. Scenarios, on the first of the same draws.
        var fewer = Math.Min(draws, Math.Max(FewestLeverDraws, draws / ShareOfDraws));
        int[] first = [.. kept.Where(d => d < fewer).DefaultIfEmpty(kept[0])];
        var builder = new LeverBuilder(run, result.Summary, answers, first);
        var levers = request.Scenarios.Select(s => builder.Build(s.Scenario, s.Case, cancellation)).ToArray();
        var bearing = request.Scenarios.Where((_, i) => levers[i].Applies);

        // 4. What follows.
        var (effects, explained) = InputEffects.Of(run, table, answers, kept, cancellation);
        var sentences = new HoldoutSentences(holdout, result);
        var tail = Prose.Say($"{Contest(request.Case)} {TailRows.Name(result.Problem.Tail)}");
        return new()
        {
            Case = request.Case,
            Provenance = provenance,
            Status = result.Summary.Status == HoldoutStatus.Solved && !holdout.Proposals.IsEmpty && holdout.LeftOut.IsEmpty ? HoldoutAnswer.Answered : HoldoutAnswer.PartlyAnswered,
            Headline = sentences.Headline(),
            Judgements = new HoldoutJudgements(holdout, ranges).Build(),
            Says = sentences.Say(pressures),
            Parties = [.. holdout.Signatories.Select((s, p) => new HoldoutPartyView(s.Party.Id, s.Party.Name, s.Party.Label, s.WinsAtTop, holdout.HasRefused(p), s.Government?.Constituency.Name))],
            Focus = holdout.Focus,
            Proposals = [.. holdout.Proposals.Select(p => p.Proposal)],
            Regimes = RegimeNames(holdout, result),
            Tail = tail,
            AtMostLikely = result,
            Course = course,
            Strip = CourseBuilder.Strip(result),
            OverRanges = ranges,
            Pressures = pressures,
            Levers = [.. levers.OrderByDescending(l => l.WeeksRefused is { } weeks ? Math.Abs(weeks.OverRanges.Mean) : -1)],
            Together = LeverSharing.Of(run, bearing, cancellation),
            InputEffects = effects,
            Explained = explained,
            Tails = TailRows.Of(run, cancellation),
            AnyDeal = AnyDealBuilder.Of(run, table, kept, fewer, cancellation),
            Resolve = ResolveBuilder.Of(run, table, kept),
            Checks = new HoldoutChecks(run, result).Build(),
            Inputs = holdout.Inputs,
            Gaps = holdout.Gaps,
            Caveats = HoldoutCaveats.Say(holdout, result, ranges, course, tail),
        };
    }

    /// <summary>What the inputs of a case imply and where they do not fit together, without any draws; empty where holding out cannot be asked.</summary>
    public static ImmutableArray<HoldoutCheck> Check(Case theCase)
    {
        ArgumentNullException.ThrowIfNull(theCase);
        var run = new HoldoutRun(theCase, new());
        return run.Holdout.CanBeAsked ? new HoldoutChecks(run, run.Solve(CancellationToken.None)).Build() : [];
    }

    private static string Contest(Case theCase) => theCase.Contest!.Name;

    private static CaseHoldout NotAnswered(Case theCase, QuestionProvenance provenance, Statement why) => new()
    {
        Case = theCase,
        Provenance = provenance,
        Status = HoldoutAnswer.NotAnswered,
        NotAnswered = why,
        Headline = Prose.Say($"How long anybody can hold out cannot be said yet"),
    };

    private static ImmutableArray<string> RegimeNames(HoldoutCase holdout, HoldoutResult result) =>
    [
        .. Enumerable.Range(0, result.Space.Regimes).Select(z => string.Join("; ", result.Problem.Measures.Select((measure, m) =>
            $"{holdout.Pressures.First(p => p.Pressure.Id == measure.Id).Pressure.Instrument}: {result.Space.StateOf(z, m) switch { MeasureState.InForce => "in force", MeasureState.Lifted => "lifted", _ => "threatened, or not carried out" }}"))),
    ];
}
